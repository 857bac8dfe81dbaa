/** A question whose time is up ends in the database too, and hinders nobody while it runs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Connection } from '../../src/store/sqlite/connection.ts'
import { openReader } from '../../src/store/sqlite/reader.ts'
import { Readers } from '../../src/store/sqlite/readers.ts'
import { startApi } from '../api/running-api.ts'

/** Counts for minutes; the second gives a first row at once and works on for the next. */
const ENDLESS = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1e10) SELECT max(x) FROM c'
const TRICKLING =
  'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1e10) SELECT x FROM c WHERE x % 5e9 = 1'

const patience = 400
const timeout = { code: 'TIMEOUT' }

describe('on SQLite', () => {
  let folder: string
  let readers: Readers
  const open = () => openReader(join(folder, 'graph.db'))
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-time-limit-'))
    readers = new Readers(open, patience, 2)
  })
  afterAll(async () => {
    await readers.close()
    rmSync(folder, { recursive: true })
  })
  const ask = (sql: string) => readers.ask((read) => read<{ n: number }>(sql))

  it.each([ENDLESS, TRICKLING])('%s ends when its time is up, and its reader takes the next question', async (sql) => {
    await expect(Promise.all([ask(sql), ask(sql)])).rejects.toMatchObject(timeout)
    expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }])
  })

  it('a question that waits for its turn too long is not asked any more', async () => {
    let asked = 0
    const late = () =>
      readers.ask(async (read) => {
        asked++
        return read(ENDLESS)
      })
    const answers = await Promise.allSettled(Array.from({ length: 6 }, late))
    expect(answers.map((answer) => answer.status === 'rejected' && answer.reason.code)).toEqual(
      Array(6).fill('TIMEOUT'),
    )
    expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }])
    expect(asked).toBeLessThanOrEqual(6)
  })

  it('closing ends what is asked', async () => {
    const closing = new Readers(open)
    const answer = closing.ask((read) => read(ENDLESS))
    const ended = expect(answer).rejects.toMatchObject({ code: 'STORE_FAILED' })
    await sleep(100)
    await closing.close()
    await ended
    await expect(closing.ask((read) => read('SELECT 1'))).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('all that a question reads is of one moment', async () => {
    const writer = new Connection(join(folder, 'graph.db'))
    const corrections = 'SELECT count(*) AS n FROM correction'
    const [before, after] = await readers.ask(async (read) => {
      const first = await read(corrections)
      writer.run("INSERT INTO correction (correction) VALUES ('{}')")
      return [first, await read(corrections)]
    })
    expect([before, after]).toEqual([[{ n: 0 }], [{ n: 0 }]])
    expect(await ask(corrections)).toEqual([{ n: 1 }])
    writer.close()
  })

  it('the service says within 100 ms that it lives, whatever query runs', { retry: 2 }, async () => {
    const slow = (sql: string) => async () => (await readers.ask((read) => read(sql))) as never
    const api = await startApi({ patience: 10 * patience }, undefined, (store) => ({
      ...store,
      stats: slow(ENDLESS),
      topicsBetween: slow(TRICKLING),
    }))
    const answers = Promise.all([
      api.ask('{ stats { articles } }'),
      api.ask('{ topicsBetween(a: "QA", b: "KR") { totalCount } }'),
    ])
    const waits: number[] = []
    for (let turn = 0; turn < 10; turn++) {
      const asked = performance.now()
      expect((await fetch(`${api.url}/healthz`)).status).toBe(200)
      waits.push(performance.now() - asked)
      await sleep(20)
    }
    for (const { errors } of await answers) expect(errors?.[0]?.extensions).toEqual(timeout)
    await api.stop()
    expect(Math.max(...waits)).toBeLessThan(100)
  })
})
