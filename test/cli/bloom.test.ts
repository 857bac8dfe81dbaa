import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entente } from './recording-terminal.ts'

let folder: string
let store: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-bloom-'))
  store = join(folder, 'graph.db')
  const stdin =
    'Qatari Foreign Minister Mohammed Al Thani met with his South Korean counterpart, Cho Hyun, to discuss Gaza.'
  await entente(['ingest', '--store', store, '-'], { stdin })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('writes the perspective that fits the graph, and says how to import it', async () => {
  const out = join(folder, 'perspective.json')
  const { status, out: told } = await entente(['bloom', '--store', store, '--out', out])
  expect(status).toBe(0)
  const { categories, templates } = JSON.parse(readFileSync(out, 'utf8'))
  expect(categories.map(({ name }: { name: string }) => name)).toContain('Official')
  const texts = templates.map(({ text }: { text: string }) => text)
  expect(texts).toContain('Topics $state discussed with $partner')
  expect(texts).not.toContain('Praise for $state')
  expect(told).toContain(`${templates.length} search phrases`)
  expect(told).toContain(`choose Import, pick ${out}`)
  expect(told).toContain('entente ingest --store neo4j://')
})

test('with --out -, only the perspective goes to standard output', async () => {
  const { out, err } = await entente(['bloom', '--store', store, '--out', '-'])
  expect(JSON.parse(out)).toMatchObject({ name: 'Entente' })
  expect(err).toContain('choose Import')
})

test('an empty graph, none at all and a place that cannot be written are named, with what to do', async () => {
  const empty = join(folder, 'empty.db')
  await entente(['ingest', '--store', empty, '-'], { stdin: '' })
  expect(await entente(['bloom', '--store', empty])).toMatchObject({
    status: 1,
    err: expect.stringContaining('entente ingest FILE fills it'),
  })
  expect(await entente(['bloom', '--store', join(folder, 'none.db')])).toMatchObject({
    status: 1,
    err: expect.stringContaining('there is no graph at'),
  })
  expect(await entente(['bloom', '--store', store, '--out', join(folder, 'no', 'x.json')])).toMatchObject({
    status: 1,
    err: expect.stringContaining('cannot write'),
  })
})
