import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { entente, recordingTerminal } from './recording-terminal.ts'

const line = (id: string, text: string): string => JSON.stringify({ id, text, lang: 'en', date: '2025-05-06' })
const doha = line(
  '1',
  'Qatari Foreign Minister Mohammed Al Thani met with South Korean Foreign Minister Cho Hyun in Doha.',
)
const cairo = line(
  '2',
  'Egyptian Foreign Minister Badr Abdelatty held talks with his Turkish counterpart Hakan Fidan in Cairo.',
)
const oslo = line(
  '3',
  'Norwegian Foreign Minister Espen Barth Eide met with Jordanian Foreign Minister Ayman Safadi in Oslo.',
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-ingest-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const store = (name = 'graph.db'): string[] => ['--store', join(folder, name)]
const exported = async (name?: string): Promise<string> => (await entente(['export', ...store(name)])).out

describe('entente ingest', () => {
  test('says what was read and what the graph gained; a second run changes nothing', async () => {
    const path = file('a.jsonl', doha, cairo)
    const first = await entente(['ingest', ...store(), path])
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(
      /^2 articles read: 2 new, 0 unchanged, 0 replaced\n0 rejected\n\d+ nodes and \d+ edges added\n$/,
    )
    const graph = await exported()
    const second = await entente(['ingest', ...store(), path])
    expect(second.out).toBe('2 articles read: 0 new, 2 unchanged, 0 replaced\n0 rejected\nnothing added\n')
    expect(await exported()).toBe(graph)
  })

  test('gives the same bytes from one file, from many, and in another order', async () => {
    await entente(['ingest', ...store('one.db'), file('all.jsonl', doha, cairo, oslo)])
    await entente(['ingest', ...store('many.db'), file('c.jsonl', oslo), file('b.jsonl', cairo), file('a.jsonl', doha)])
    const graph = await exported('one.db')
    expect(graph.split('\n').length).toBeGreaterThan(10)
    expect(await exported('many.db')).toBe(graph)
  })

  test('replaces an article whose text has changed', async () => {
    await entente(['ingest', ...store(), file('a.jsonl', doha)])
    const { out } = await entente(['ingest', ...store(), file('b.jsonl', line('1', JSON.parse(oslo).text))])
    expect(out).toMatch(/^1 article read: 0 new, 0 unchanged, 1 replaced\n0 rejected\n/)
    expect(await exported()).not.toContain('Cho Hyun')
  })

  test('counts what it refused, keeps the rest, and ends with 1', async () => {
    const path = file('a.jsonl', doha, '{"text": 1}', cairo)
    const { status, out, err } = await entente(['ingest', ...store(), path, join(folder, 'none.jsonl')])
    expect(status).toBe(1)
    expect(out).toContain('2 articles read: 2 new, 0 unchanged, 0 replaced\n2 rejected:\n')
    expect(err).toContain(`${path}:2: "text" must be a string, found a number.`)
    expect(err).toContain('none.jsonl: there is no such file.')
  })

  test('with --strict keeps what came before the first refusal', async () => {
    const { status, out } = await entente(['ingest', '--strict', ...store(), file('a.jsonl', doha, '{', cairo)])
    expect(status).toBe(1)
    expect(out).toContain('1 article read: 1 new, 0 unchanged, 0 replaced\n1 rejected:\n  1 × broken JSON\n')
  })

  test('interrupted, ends after the batch under way; a second run completes the graph', async () => {
    const many = Array.from({ length: 450 }, (_, i) =>
      line(String(i), JSON.parse([doha, cairo, oslo][i % 3] as string).text),
    )
    const recorded = recordingTerminal()
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (const [i, each] of many.entries()) {
        if (i === 300) recorded.interrupt()
        yield Buffer.from(`${each}\n`)
      }
    }
    const status = await run(['ingest', ...store('cut.db'), '-'], { ...recorded.terminal, stdin: stdin() })
    expect(status).toBe(130)
    expect(recorded.err()).toContain('run the same command again to complete it')
    const kept = Number(/^(\d+) articles read/.exec(recorded.out())?.[1])
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(450)

    const path = file('many.jsonl', ...many)
    await entente(['ingest', ...store('cut.db'), path])
    await entente(['ingest', ...store('whole.db'), path])
    expect(await exported('cut.db')).toBe(await exported('whole.db'))
  })
})

describe('entente reindex', () => {
  test('with the same rules reads everything and changes nothing', async () => {
    await entente(['ingest', ...store(), file('a.jsonl', doha, cairo)])
    const graph = await exported()
    const { status, out } = await entente(['reindex', ...store()])
    expect({ status, out }).toEqual({ status: 0, out: '2 articles read anew: 0 say something else\nnothing added\n' })
    expect(await exported()).toBe(graph)
  })
})

describe('entente stats', () => {
  test('counts kinds, as a table or as JSON', async () => {
    await entente(['ingest', ...store(), file('a.jsonl', doha, cairo)])
    expect((await entente(['stats', ...store()])).out).toMatch(
      /^2 articles, 2025-05-06 to 2025-05-06\nnodes\n[\s\S]* {2}State +4\n/,
    )
    const { nodes, articles } = JSON.parse((await entente(['stats', '--json', ...store()])).out)
    expect({ articles, states: nodes.State }).toEqual({ articles: 2, states: 4 })
  })
})

describe('a store that cannot be used', () => {
  test('because it is not there, is named, and not made by a command that only reads', async () => {
    for (const command of ['stats', 'export'])
      expect(await entente([command, ...store('none.db')])).toMatchObject({
        status: 1,
        err: `error: there is no graph at ${join(folder, 'none.db')}; entente ingest FILE makes one\n`,
      })
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })

  test('is named, with what to do', async () => {
    const text = file(
      'not-a-store.db',
      'This is a plain text, long enough to be seen as no database at all.'.repeat(20),
    )
    const { status, err } = await entente(['stats', '--store', text])
    expect(status).toBe(1)
    expect(err).toMatch(/^error: .*not-a-store\.db/)
    expect(err).not.toContain('    at ')
  })

  test('an unreachable Neo4j is told from a wrong command within seconds', async () => {
    const env = { ENTENTE_NEO4J_PASSWORD: 'unused-here' }
    const { status, err } = await entente(['stats', '--store', 'bolt://127.0.0.1:1'], { env })
    expect(status).toBe(1)
    expect(err).toMatch(/^error: .*127\.0\.0\.1:1/)
    expect(err).not.toContain('    at ')
  })
})
