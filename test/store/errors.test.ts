import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const opened = (path: string) => openStore({ kind: 'sqlite', path })
const alter = (path: string, sql: string): void => {
  const database = new Database(path)
  database.exec(sql)
  database.close()
}

describe('a store that cannot be opened says why and what to do', () => {
  it('not a database', async () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'This is a text that is long enough to be no database. '.repeat(100))
    await expect(opened(path)).rejects.toMatchObject({
      code: 'STORE_NOT_A_DATABASE',
      message: expect.stringContaining(path),
    })
  })

  it('a database of another program', async () => {
    const path = join(folder, 'other.db')
    alter(path, 'CREATE TABLE customers (id)')
    await expect(opened(path)).rejects.toMatchObject({ code: 'STORE_NOT_A_DATABASE' })
  })

  it('a newer schema', async () => {
    const path = join(folder, 'newer.db')
    await (await opened(path)).close()
    alter(path, 'PRAGMA user_version = 99')
    await expect(opened(path)).rejects.toMatchObject({ code: 'STORE_NEWER', message: expect.stringContaining('99') })
  })

  it('a folder in the place of the file', async () => {
    await expect(opened(folder)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('a place under a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(opened(join(folder, 'file', 'graph.db'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('no server', async () => {
    const nowhere = { kind: 'neo4j', uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' } as const
    await expect(openStore(nowhere)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('no address', async () => {
    const nonsense = { kind: 'neo4j', uri: 'gopher://x', user: 'neo4j', password: 'x' } as const
    await expect(openStore(nonsense)).rejects.toMatchObject({ code: 'STORE_LOCATION' })
  })
})
