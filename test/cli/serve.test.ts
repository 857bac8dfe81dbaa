import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { entente, recordingTerminal } from './recording-terminal.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-serve-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function serving(...options: readonly string[]) {
  const recorded = recordingTerminal()
  const ended = run(['serve', '--store', join(folder, 'graph.db'), '--port', '0', ...options], recorded.terminal)
  await Promise.race([recorded.said('Ctrl-C stops it'), ended])
  const url = /http:\/\/\S+\/graphql/.exec(recorded.err())?.[0] as string
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
  }
  return { recorded, ended, url, ask }
}

test('serve answers GraphQL until it is interrupted', async () => {
  const { recorded, ended, url, ask } = await serving()
  expect(await ask('{ stats { articles } }')).toMatchObject({ data: { stats: { articles: 0 } } })
  recorded.interrupt()
  expect(await ended).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test('with --only, answers the queries of the files and no other', async () => {
  const file = join(folder, 'stats.graphql')
  writeFileSync(file, '{ stats { articles } }')
  const { recorded, ended, ask } = await serving('--only', file)
  expect(await ask('{ stats { articles } }')).toMatchObject({ data: { stats: { articles: 0 } } })
  expect(await ask('{ stats { firstDate } }')).toMatchObject({
    errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
  })
  recorded.interrupt()
  await ended
  const missing = await entente(['serve', '--store', join(folder, 'graph.db'), '--only', join(folder, 'none.graphql')])
  expect(missing).toMatchObject({ status: 1, err: expect.stringContaining('cannot read the query in') })
})

test('a port that is taken is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const argv = ['serve', '--store', join(folder, 'taken.db'), '--host', '127.0.0.1', '--port', String(port)]
  const { status, err } = await entente(argv)
  other.close()
  expect(status).toBe(1)
  expect(err).toBe(
    `error: cannot listen on 127.0.0.1:${port}: another program uses this port; stop it, or choose another with --port (0 takes any free one)\n`,
  )
})

test('an address that others reach is not served without saying who may read', async () => {
  const argv = ['serve', '--store', join(folder, 'open.db'), '--host', '0.0.0.0', '--port', '0']
  const { status, err } = await entente(argv)
  expect(status).toBe(1)
  expect(err).toMatch(/^error: cannot listen on 0\.0\.0\.0:0: .*ENTENTE_API_KEYS.*--open/)
})
