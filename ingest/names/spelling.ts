/** Words as letters with sounds, so that spellings can be compared within a script and across scripts. */
import { arabicLetters, latinLetters, nearSounds, omissions, silentAtTheEnd, soundClasses } from './tables/sounds.ts'

export type Script = 'latin' | 'arabic' | 'other'

export interface Spelling {
  /** Indices of letters in the tables. */
  readonly letters: Uint8Array
  /** The price of leaving each letter out of the other spelling. */
  readonly ifLatin: Float64Array
  readonly ifArabic: Float64Array
  readonly consonants: number
  /** Coarse consonants, one string for each reading. */
  readonly keys: readonly string[]
}

const vowels = new Set(['a', 'e', 'i', 'o', 'u'])
const keyLength = 4
const classesUpTo = 0.2

type Prices = readonly [ifLatin: number, ifArabic: number]

interface Letter {
  readonly text: string
  readonly sounds: readonly (readonly [sound: string, price: number])[]
  readonly vowel: boolean
  /** Has no consonant that a key keeps. */
  readonly weak: boolean
  /** The prices of leaving it out that the tables name for it. */
  readonly leftOut: Prices | undefined
  readonly leftOutFirst: Prices | undefined
  readonly leftOutLast: Prices | undefined
  /** By the letter that it follows, or that follows it. */
  readonly leftOutAfter: ReadonlyMap<string, Prices>
  readonly leftOutBefore: ReadonlyMap<string, Prices>
  /** Coarse classes; empty text for a reading without a consonant. */
  readonly classes: readonly string[]
}

const letters: Letter[] = []
const latin = indexOf(latinLetters)
const arabic = indexOf(arabicLetters)
const count = letters.length
const distances = new Float64Array(count * count)
for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) distances[a * count + b] = letterDistance(a, b)

/** The letters of a folded word; null where the script has no table. */
export function spell(word: string, script: Script): Spelling | null {
  if (script === 'other') return null
  const ids = script === 'latin' ? withoutDoubles(scan(word, latin, soft)) : scan(word, arabic, null)
  const ifLatin = new Float64Array(ids.length)
  const ifArabic = new Float64Array(ids.length)
  let consonants = 0
  for (let at = 0; at < ids.length; at++) {
    const prices = omission(ids, at, script)
    ifLatin[at] = prices[0]
    ifArabic[at] = prices[1]
    if (!letters[ids[at]!]!.weak) consonants++
  }
  return { letters: Uint8Array.from(ids), ifLatin, ifArabic, consonants, keys: keysOf(ids) }
}

const withoutDoubles = (ids: readonly number[]): number[] =>
  ids.filter((id, at) => at === 0 || id !== ids[at - 1] || letters[id]!.vowel)

/** Whether the first letters may stand for one another, as an initial does for a word. */
export const sameInitial = (a: Spelling, b: Spelling): boolean =>
  distances[a.letters[0]! * count + b.letters[0]!]! <= classesUpTo

let row = new Float64Array(32)
let above = new Float64Array(32)

/** Weighted edit distance of two spellings, or Infinity where it is over the limit. */
export function distance(a: Spelling, aScript: Script, b: Spelling, bScript: Script, limit: number): number {
  const aOut = bScript === 'latin' ? a.ifLatin : a.ifArabic
  const bOut = aScript === 'latin' ? b.ifLatin : b.ifArabic
  const width = b.letters.length
  if (width >= row.length) {
    row = new Float64Array(width * 2)
    above = new Float64Array(width * 2)
  }
  above[0] = 0
  for (let j = 0; j < width; j++) above[j + 1] = above[j]! + bOut[j]!
  for (let i = 0; i < a.letters.length; i++) {
    const out = aOut[i]!
    const base = a.letters[i]! * count
    row[0] = above[0]! + out
    let least = row[0]
    for (let j = 0; j < width; j++) {
      let cost = above[j]! + distances[base + b.letters[j]!]!
      const without = above[j + 1]! + out
      if (without < cost) cost = without
      const other = row[j]! + bOut[j]!
      if (other < cost) cost = other
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    const swap = above
    above = row
    row = swap
  }
  return above[width]! <= limit ? above[width]! : Infinity
}

interface Index {
  readonly ids: ReadonlyMap<string, number>
  readonly longest: number
}

function indexOf(table: Readonly<Record<string, string>>): Index {
  const ids = new Map<string, number>()
  for (const [text, row] of Object.entries(table)) {
    const sounds = row.split(' ').map((entry) => {
      const at = entry.indexOf('.')
      return at < 0 ? ([entry, 0] as const) : ([entry.slice(0, at), Number(entry.slice(at))] as const)
    })
    const classes = [
      ...new Set(sounds.filter(([, price]) => price <= classesUpTo).map(([sound]) => soundClasses[sound] ?? '')),
    ]
    const plain = text.replace('^', '')
    ids.set(text, letters.length)
    letters.push({
      text,
      sounds,
      vowel: vowels.has(sounds[0]![0]),
      weak: classes.every((name) => name === ''),
      leftOut: omissions[plain],
      leftOutFirst: omissions[`${plain} at the start`],
      leftOutLast: omissions[`${plain} at the end`],
      leftOutAfter: neighbours(`${plain} after `),
      leftOutBefore: neighbours(`${plain} before `),
      classes,
    })
  }
  return { ids, longest: Math.max(...[...ids.keys()].map((text) => text.length)) }
}

function neighbours(start: string): Map<string, Prices> {
  return new Map(
    Object.entries(omissions).flatMap(([name, prices]) =>
      name.startsWith(start) ? [[name.slice(start.length), prices] as const] : [],
    ),
  )
}

function soundDistance(a: string, b: string): number {
  return a === b ? 0 : (nearSounds[`${a} ${b}`] ?? nearSounds[`${b} ${a}`] ?? 1)
}

function letterDistance(a: number, b: number): number {
  if (a === b) return 0
  let least = 1
  for (const [one, price] of letters[a]!.sounds)
    for (const [other, more] of letters[b]!.sounds) least = Math.min(least, price + more + soundDistance(one, other))
  return least
}

const soft = /^[eiy]/

/** Longest match first; a row may be bound to the start of the word, or to a soft vowel after it. */
function scan(word: string, { ids, longest }: Index, softening: RegExp | null): number[] {
  const found: number[] = []
  let at = 0
  while (at < word.length) {
    let id: number | undefined
    let length = 0
    for (length = Math.min(longest, word.length - at); length > 0; length--) {
      const text = word.slice(at, at + length)
      if (at === 0) id = ids.get(`^${text}`)
      if (id === undefined && softening?.test(word.slice(at + length, at + length + 1))) id = ids.get(`${text}~`)
      id ??= ids.get(text)
      if (id !== undefined) break
    }
    if (id !== undefined) found.push(id)
    at += Math.max(length, 1)
  }
  return found
}

const never: Prices = [1, 1]

function omission(ids: readonly number[], at: number, script: Script): Prices {
  const letter = letters[ids[at]!]!
  const last = at === ids.length - 1
  const before = letters[ids[at - 1] ?? -1]
  const after = letters[ids[at + 1] ?? -1]
  const beside = (before && letter.leftOutAfter.get(before.text)) ?? (after && letter.leftOutBefore.get(after.text))
  const own = (at === 0 && letter.leftOutFirst) || beside || (last && letter.leftOutLast) || letter.leftOut
  if (script === 'arabic') return own ?? never
  if (letter.vowel) {
    if (at === 0) return omissions['vowel at the start']!
    if (last) return own ?? omissions['vowel at the end']!
    return before!.vowel ? omissions['vowel after a vowel']! : omissions.vowel!
  }
  if (letter.text === 'y' && before && after && !before.vowel && !after.vowel) return omissions['y between consonants']!
  if (own) return own
  if (last && silentAtTheEnd.includes(letter.text)) return omissions['silent letter at the end']!
  if (letter.text === 'r' && after && !after.vowel) return omissions['r before a consonant']!
  return never
}

function keysOf(ids: readonly number[]): string[] {
  let keys = ['']
  for (const id of ids) {
    const { classes, weak } = letters[id]!
    if (weak) continue
    const next = keys.flatMap((key) => (key.length >= keyLength ? [key] : classes.map((name) => key + name)))
    keys = [...new Set(next)]
    if (keys.every((key) => key.length >= keyLength)) break
  }
  return [...new Set(keys.map((key) => key.slice(0, keyLength)))]
}
