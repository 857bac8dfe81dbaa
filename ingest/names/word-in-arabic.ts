/** A Latin word letter by letter in Arabic, with the vowels that Arabic writes. */
import { arabicH, consonantsInArabic } from './tables/renderings.ts'

const longest = Math.max(...Object.keys(consonantsInArabic).map((letters) => letters.length))
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter)
const soft = (letter: string | undefined): boolean => letter !== undefined && 'eiy'.includes(letter)

/** Vowels of a run, by how they begin and what follows. */
const start: Readonly<Record<string, string>> = { a: 'أ', e: 'إ', i: 'إ', o: 'أو', u: 'أو', y: 'ي' }
const long: Readonly<Record<string, string>> = { a: 'ا', e: 'ي', i: 'ي', o: 'و', u: 'و', y: 'ي' }

/** Takes a folded lower-case word; of a `foreign` word all vowels are written, of an Arabic one the long ones. */
export function wordInArabic(word: string, foreign: boolean): string {
  if (!foreign && word.length > 3 && word.endsWith('ah')) return `${wordInArabic(word.slice(0, -2), false)}ة`
  let text = ''
  let at = 0
  while (at < word.length) {
    const letter = word[at]!
    if (isVowel(letter) && !(letter === 'y' && isVowel(word[at + 1]))) {
      let end = at + 1
      while (end < word.length && isVowel(word[end]) && !(word[end] === 'y' && isVowel(word[end + 1]))) end++
      text += foreign ? foreignVowel(word, at, end) : arabicVowel(word, at, end)
      at = end
      continue
    }
    if (letter === 'y') {
      text += 'ي'
      at++
      continue
    }
    if (letter === word[at - 1]) {
      at++
      continue
    }
    let length = Math.min(longest, word.length - at)
    let found: string | undefined
    for (; length > 0; length--) {
      const letters = word.slice(at, at + length)
      found = (soft(word[at + length]) ? consonantsInArabic[`${letters}~`] : undefined) ?? consonantsInArabic[letters]
      if (found !== undefined) break
    }
    text += letter === 'h' && length === 1 && !foreign ? arabicH : (found ?? '')
    at += Math.max(length, 1)
  }
  return text
}

function foreignVowel(word: string, at: number, end: number): string {
  const run = word.slice(at, end)
  const last = end === word.length
  if (at === 0) {
    const rest = run.length > 1 ? written(run.slice(1)) : run === 'i' ? 'ي' : ''
    return start[run[0]!]! + (run === 'ou' || run === 'oo' ? '' : rest)
  }
  if (run === 'e' && last) return word.length > 4 && /[aeiouy]/.test(word.slice(0, at)) ? '' : 'ي'
  if (run === 'e' && /^[lrn]s?$/.test(word.slice(end)) && /[aeiouy]/.test(word.slice(0, at))) return ''
  return written(run)
}

const runs: Readonly<Record<string, string>> = {
  ou: 'و',
  oo: 'و',
  ee: 'ي',
  ie: 'ي',
  ea: 'ي',
  aa: 'ا',
  au: 'او',
  ai: 'اي',
  ay: 'اي',
  ei: 'اي',
  ey: 'ي',
  eu: 'يو',
  eau: 'و',
  oe: 'و',
  oei: 'وي',
  iei: 'يي',
  oi: 'وا',
  iu: 'يو',
}

const written = (run: string): string => runs[run] ?? [...run].map((letter) => long[letter]!).join('')

const consonant = '(?:sh|kh|gh|th|dh|[^aeiouy])'
/** Rashid, Nasser: the first vowel is long, the second short. */
const activeParticiple = new RegExp(`^${consonant}a${consonant}{1,2}[ie]${consonant}$`)
const nisba = new RegExp(`^${consonant}[iy]$`)
const closed = (word: string, at: number): boolean => /[^aeiou]{2}$/.test(word.slice(0, at))
const lastSyllable = new RegExp(`^${consonant}$`)

/** Of the vowels of an Arabic word only the long ones are written: where two letters or the word's pattern say so. */
function arabicVowel(word: string, at: number, end: number): string {
  const run = word.slice(at, end)
  if (at === 0) return (run[0] === 'a' ? 'أ' : 'إ') + (run.length > 1 && run !== 'aa' ? (longRuns[run] ?? '') : '')
  if (end === word.length) return run === 'e' ? 'ه' : (longRuns[run] ?? long[run.at(-1)!]!)
  if (run.length > 1) return longRuns[run] ?? written(run)
  if (run === 'o') return 'و'
  const first = !/[aeiou]/.test(word.slice(0, at))
  if (activeParticiple.test(word)) return first ? 'ا' : ''
  if (!first && run === 'a' && nisba.test(word.slice(end)) && closed(word, at)) return 'ا'
  if (first || !lastSyllable.test(word.slice(end)) || run === 'e') return ''
  return run === 'a' && !closed(word, at) ? '' : long[run]!
}

const longRuns: Readonly<Record<string, string>> = {
  aa: 'ا',
  ou: 'و',
  oo: 'و',
  uu: 'و',
  au: 'و',
  ai: 'ي',
  ay: 'ي',
  ei: 'ي',
  ey: 'ي',
  ee: 'ي',
  ae: 'ي',
  ii: 'ي',
}
