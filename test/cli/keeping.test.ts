/** Corrections, deletion, export, import and the doctor on the command line. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entente } from './recording-terminal.ts'

const article = (id: string, text: string): string =>
  JSON.stringify({ id, source: 'wire', text, lang: 'en', date: '2025-05-06' })
const articles = [
  article(
    '1',
    'Qatari Foreign Minister Mohammed Al Thani met with South Korean Foreign Minister Cho Hyun in Doha to discuss Gaza.',
  ),
  article(
    '2',
    'Egyptian Foreign Minister Badr Abdelatty held talks with his Turkish counterpart Hakan Fidan in Cairo.',
  ),
]

const folder = mkdtempSync(join(tmpdir(), 'entente-keeping-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'graph.db')
const on = (...argv: readonly string[]) => entente([...argv, '--store', path])
const exported = async () => (await on('export')).out

beforeAll(async () => {
  writeFileSync(join(folder, 'articles.jsonl'), `${articles.join('\n')}\n`)
  await on('ingest', join(folder, 'articles.jsonl'))
}, 60_000)

describe('entente correct', () => {
  test('renames, lists, outlives a second ingest, and is undone', async () => {
    const before = await exported()
    const renamed = await on('correct', 'rename', 'issue:gaza', '--name', 'Gaza Strip', '--by', 'Ada')
    expect(renamed).toMatchObject({ status: 0, err: '' })
    expect(renamed.out).toContain('correction:1  2025-01-01T00:00:00.000Z  Ada  rename issue:gaza to Gaza Strip')
    await on('reindex')
    expect(await exported()).toContain('"name":"Gaza Strip"')
    expect((await on('correct', 'undo', '1', '--by', 'Eve')).status).toBe(0)
    expect(await exported()).toBe(before)
    expect((await on('correct', 'list')).out.trim().split('\n')).toEqual([
      expect.stringMatching(/^correction:1 .* \(undone\)$/),
      expect.stringMatching(/^correction:2 .* Eve {2}undo correction:1$/),
    ])
  })

  test('rejects an edge; merges and splits officials', async () => {
    const { id } = JSON.parse((await exported()).split('\n').find((line) => line.includes('"kind":"MET_WITH"'))!)
    expect((await on('correct', 'reject', id, '--by', 'Ada')).out).toContain('removed')
    expect(await exported()).not.toContain(`"id":"${id}"`)
    const merged = await on('correct', 'merge', 'Cho Hyun', 'Hakan Fidan', '--by', 'Ada')
    expect(merged).toMatchObject({ status: 0, err: '' })
    const mentions = (await on('correct', 'mentions', 'Cho Hyun')).out.trim().split('\n')
    expect(mentions).toHaveLength(2)
    const split = await on('correct', 'split', mentions[1]!.split(' ')[0]!, '--by', 'Ada')
    expect(split.status).toBe(0)
    expect((await on('correct', 'mentions', 'Cho Hyun')).out.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    [['rename', 'Atlantis', '--name', 'x'], /No state or official or agency or issue is called "Atlantis"/],
    [['undo', '99'], /No correction "correction:99" holds/],
    [['reject', 'nothing'], /No edge has the id "nothing"/],
  ])('%j is refused with its reason', async (argv, reason) => {
    const { status, err } = await on('correct', ...argv, '--by', 'Ada')
    expect(status).toBe(1)
    expect(err).toMatch(reason)
  })

  test('wants to know who', async () => {
    expect(await on('correct', 'undo', '1')).toMatchObject({ status: 2, err: expect.stringContaining('--by') })
  })
})

describe('entente export, import and delete', () => {
  test('a journal makes the same graph in another store', async () => {
    const journal = join(folder, 'journal.jsonl')
    writeFileSync(journal, (await on('export', '--journal')).out)
    const copy = ['--store', join(folder, 'copy.db')]
    expect((await entente(['import', journal, ...copy])).out).toMatch(
      /^2 articles read: 2 new or changed; \d corrections added\n$/,
    )
    expect((await entente(['export', ...copy])).out).toBe(await exported())
    expect((await entente(['import', journal, ...copy])).out).toMatch(
      /^2 articles read: 0 new or changed; 0 corrections added\n$/,
    )
  })

  test('what is no journal is refused', async () => {
    const { status, err } = await on('import', join(folder, 'articles.jsonl'))
    expect([status, err]).toEqual([1, expect.stringContaining('entente export --journal')])
  })

  test('GraphML and GEXF go to standard output, CSV to a folder with the command that reads it', async () => {
    expect((await on('export', '--format', 'graphml')).out).toMatch(/^<\?xml .*<\/graphml>\n$/s)
    expect((await on('export', '--format', 'gexf')).out).toMatch(/^<\?xml .*<\/gexf>\n$/s)
    expect(await on('export', '--format', 'csv')).toMatchObject({ status: 2, err: expect.stringContaining('--folder') })
    const csv = join(folder, 'csv')
    expect((await on('export', '--format', 'csv', '--folder', csv)).err).toContain('neo4j-admin database import')
    expect(readdirSync(csv)).toContain('nodes-State.csv')
    expect(readFileSync(join(csv, 'nodes-State.csv'), 'utf8')).toMatch(/^id:ID,code,name,nameAr,aliases:string\[\]\n/)
  })

  test('deletes an article with what only it supports', async () => {
    const { status, out, err } = await on('delete', 'wire/2', 'wire/9')
    expect(out).toMatch(/^1 article deleted\nnothing added; .*removed\n$/s)
    expect([status, err]).toEqual([1, expect.stringContaining('article:wire/9: no such article')])
    expect(await exported()).not.toContain('Hakan')
  })
})

describe('entente doctor', () => {
  test('finds a store whole, and says what another program has done to it', async () => {
    expect(await on('doctor', '--deep')).toMatchObject({ status: 0, out: expect.stringMatching(/^whole: 1 article,/) })
    const database = new Database(path)
    database.exec("DELETE FROM node WHERE id = 'state:KR'; UPDATE node SET properties = '{}' WHERE id = 'state:QA'")
    database.exec('DROP INDEX edge_pair')
    database.close()
    const { status, out } = await on('doctor')
    expect(status).toBe(1)
    for (const words of [
      'no index edge_pair',
      'missing: 1 (state:KR)',
      'another program: 1 (state:QA)',
      'without an end',
    ])
      expect(out).toContain(words)
  })
})

test('a graph of an earlier version is brought up to date when it is opened, and that is said', async () => {
  const old = join(folder, 'old.db')
  const database = new Database(old)
  database.exec(readFileSync(new URL('../store/older/sqlite-1.sql', import.meta.url), 'utf8'))
  database.close()
  const ingest = ['ingest', join(folder, 'articles.jsonl'), '--store', old]
  expect((await entente(ingest)).err).toContain('bringing it up to date')
  expect((await entente(ingest)).err).toBe('')
  expect((await entente(['doctor', '--store', old])).out).toMatch(
    /^8 articles of 10 read with other rules.*\nwhole: 10 articles/,
  )
})
