import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entente } from './recording-terminal.ts'

const meeting =
  'Qatari Foreign Minister Mohammed Al Thani met with South Korean Foreign Minister Cho Hyun in Doha on Monday.'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const line = (id: string): string => JSON.stringify({ id, text: meeting, lang: 'en', date: '2025-05-06' })
const idsIn = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).articleId)

describe('entente extract', () => {
  test('prints one fragment a line, in the order of the input', async () => {
    const first = file('first.jsonl', `${line('b')}\n${line('a')}\n`)
    const { status, out, err } = await entente(['extract', first, file('plain.txt', meeting), '-'], {
      stdin: line('c'),
    })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(idsIn(out)).toEqual(['b', 'a', expect.stringMatching(/^article:[0-9a-f]{16}$/), 'c'])
    expect(JSON.parse(out.split('\n')[0] as string).entities.map((entity: { code?: string }) => entity.code)).toContain(
      'KR',
    )
  })

  test('names a broken line, goes on, and ends with 1', async () => {
    const path = file('broken.jsonl', `${line('a')}\n{"id":7}\n${line('b')}\n`)
    const { status, out, err } = await entente(['extract', path])
    expect(status).toBe(1)
    expect(idsIn(out)).toEqual(['a', 'b'])
    expect(err).toBe(
      `${path}:2: "text" is missing; "id" must be a string, found a number. Correct the line, or leave optional fields out.\n`,
    )
  })

  test('stops at the first one with --strict', async () => {
    const { status, out } = await entente([
      'extract',
      '--strict',
      file('strict.jsonl', `${line('a')}\n{\n${line('b')}\n`),
    ])
    expect(status).toBe(1)
    expect(idsIn(out)).toEqual(['a'])
  })
})

describe('entente explain', () => {
  test('prints the sentence, the rule and how each role was filled', async () => {
    const { status, out } = await entente(['explain', '-'], { stdin: line('a') })
    expect(status).toBe(0)
    expect(out).toContain('MET_WITH')
    expect(out).toMatch(/ {4}.*met with South Korean Foreign Minister Cho Hyun/)
    expect(out).toMatch(/rule en\.[a-z.-]+, characters \d+–\d+/)
    expect(out).toMatch(/Cho Hyun by named “South Korean Foreign Minister Cho Hyun”/)
  })

  test('says so when an article holds no edge', async () => {
    expect((await entente(['explain', '-'], { stdin: 'The weather is fine.' })).out).toContain('No edge')
  })

  test('lets no control character of an article reach the terminal', async () => {
    const stdin = JSON.stringify({ id: 'x', title: 'A \u001b]0;title\u0007 \u001b[31mred', text: meeting })
    expect((await entente(['explain', '-'], { stdin })).out).not.toMatch(/[^\P{Cc}\n]/u)
  })
})
