import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../ingest/names/tokens.ts'
import { rowsOf } from '../../ingest/names/word-families.ts'

const folder = join(import.meta.dirname, '../../ingest/names/tables')
const tables = readdirSync(folder)
  .map((file) => ({ file, text: /`\n([\s\S]*)\n`/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '' }))
  .filter(({ text }) => /\p{Script=Arabic}/u.test(text))

describe.each(tables)('$file', ({ text }) => {
  const rows = rowsOf(text)

  test('has a line of each script for each name', () => {
    expect(rows.length).toBeGreaterThan(10)
    for (const { latin, arabic } of rows) {
      expect(latin.join(' ')).toMatch(/^[\p{Script=Latin}' -]+$/u)
      expect(arabic.join(' ')).toMatch(/^[\p{Script=Arabic} ]+$/u)
    }
  })

  test('holds single words', () => {
    for (const word of rows.flatMap(({ latin, arabic }) => [...latin, ...arabic]))
      expect(tokensOf(word).length, word).toBe(1)
  })
})

test('several hundred names are known', () => {
  expect(tables.flatMap(({ text }) => rowsOf(text)).length).toBeGreaterThan(600)
})
