/** What the tables know of single names: which spellings are one name, and the usual spelling in either script. */
import { arabFamilyNames } from './tables/arab-family-names.ts'
import { arabGivenNames } from './tables/arab-given-names.ts'
import { asianNames } from './tables/asian-names.ts'
import { easternNames } from './tables/eastern-names.ts'
import { nicknames } from './tables/nicknames.ts'
import { slavicNames } from './tables/slavic-names.ts'
import { westernFamilyNames } from './tables/western-family-names.ts'
import { westernGivenNames } from './tables/western-given-names.ts'
import { type NameToken, tokensOf } from './tokens.ts'

/** Numbers of the rows that hold a word. */
export type Families = readonly number[]

export interface WordFamily {
  /** Usual spelling first. */
  readonly latin: readonly string[]
  readonly arabic: readonly string[]
}

const none: Families = []
const families: WordFamily[] = []
const byWord = new Map<string, number[]>()
const arabGiven = new Set<number>()

for (const table of [
  arabGivenNames,
  arabFamilyNames,
  easternNames,
  westernGivenNames,
  westernFamilyNames,
  slavicNames,
  asianNames,
])
  for (const family of rowsOf(table)) {
    if (table === arabGivenNames) arabGiven.add(families.length)
    for (const word of [...family.latin, ...family.arabic]) learn(word, families.length)
    families.push(family)
  }
for (const line of nicknames.trim().split('\n')) {
  const [name, ...short] = line.split(' ')
  const rows = byWord.get(keyOf(tokensOf(name!)[0]!)) ?? []
  for (const word of short) {
    const own = byWord.get(keyOf(tokensOf(word)[0]!)) ?? []
    for (const row of [...rows, ...own]) {
      learn(word, row)
      for (const spelling of own.flatMap((id) => [...families[id]!.latin, ...families[id]!.arabic]))
        learn(spelling, row)
    }
  }
}

export const familiesOf = (token: NameToken): Families =>
  byWord.get(keyOf(token)) ?? (token.bare === undefined ? none : (byWord.get(token.bare) ?? none))

export const isArabGiven = (token: NameToken): boolean =>
  token.servant || familiesOf(token).some((family) => arabGiven.has(family))

const ranked = new Map<string, readonly WordFamily[]>()

/** The rows that know a word, by its key; those first in which it stands nearest to the start. */
export function rowsKnowing(key: string): readonly WordFamily[] {
  const known = byWord.get(key)
  if (!known) return []
  const rows =
    ranked.get(key) ?? known.map((family) => families[family]!).sort((a, b) => placeIn(a, key) - placeIn(b, key))
  ranked.set(key, rows)
  return rows
}

function placeIn({ latin, arabic }: WordFamily, key: string): number {
  const places = [latin, arabic].map((words) => words.findIndex((word) => keyOf(tokensOf(word)[0]!) === key))
  return Math.min(...places.map((place) => (place < 0 ? Number.MAX_SAFE_INTEGER : place)))
}

/** Rows of a table: a line of Latin spellings, then a line of Arabic ones. */
export function rowsOf(table: string): WordFamily[] {
  const lines = table.trim().split(/\n\s*/)
  return lines.flatMap((line, i) =>
    i % 2 === 0 ? [{ latin: line.split(' '), arabic: lines[i + 1]?.split(' ') ?? [] }] : [],
  )
}

/** The text of a token, telling "servant of the generous" from "generous". */
export function keyOf(token: NameToken): string {
  return token.servant ? `servant ${token.text}` : token.text
}

function learn(word: string, family: number): void {
  const key = keyOf(tokensOf(word)[0]!)
  const known = byWord.get(key)
  if (!known) byWord.set(key, [family])
  else if (!known.includes(family)) known.push(family)
}
