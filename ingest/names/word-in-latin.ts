/** An Arabic word letter by letter, with the short vowels that such words usually have. */
import { fold } from './fold.ts'
import { consonantsInLatin, foreignEnds, foreignInLatin } from './tables/renderings.ts'

/** A consonant, or a vowel that is written. */
interface Sound {
  readonly text: string
  readonly vowel: boolean
}

/** Takes a lightly folded word without particles; `foreign` words have their vowels written and may begin with two consonants. */
export function wordInLatin(lightlyFolded: string, foreign: boolean): string {
  const word = fold(lightlyFolded)
  if (!foreign) return native(word)
  const end = foreignEnds.find(([arabic]) => word.endsWith(arabic))
  const sounds = foreignSounds(end ? word.slice(0, -end[0].length) : word)
  return spelt(end ? [...sounds, { text: end[1], vowel: /^[aeiou]/.test(end[1]) }] : sounds)
}

const isWeak = (letter: string | undefined): boolean => letter === 'و' || letter === 'ي'

function native(word: string): string {
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    const next = word[at + 1]
    const before = sounds.at(-1)
    if (letter === 'ا') sounds.push({ text: 'a', vowel: true })
    else if (letter === 'ه' && next === undefined && before)
      sounds.push({ text: before.vowel ? 'h' : 'a', vowel: !before.vowel })
    else if (isWeak(letter)) sounds.push(...weak(letter, before, next, at + 2 >= word.length))
    else sounds.push({ text: consonantsInLatin[letter] ?? '', vowel: false })
  }
  return withShortVowels(sounds)
}

function weak(letter: string, before: Sound | undefined, next: string | undefined, nearEnd: boolean): Sound[] {
  const consonant = { text: letter === 'و' ? 'w' : 'y', vowel: false }
  const beforeVowel = next === 'ا' || isWeak(next) || (next === 'ه' && nearEnd)
  if (!before || before.vowel)
    return before && next === undefined ? [{ text: letter === 'و' ? 'w' : 'i', vowel: true }] : [consonant]
  if (letter === 'ي' && beforeVowel) return [{ text: 'i', vowel: true }, consonant]
  if (beforeVowel) return [consonant]
  if (letter === 'و') return [{ text: next === undefined ? 'u' : 'ou', vowel: true }]
  return [{ text: 'i', vowel: true }]
}

/** Syllables of a consonant, a vowel and at most one more consonant. */
function withShortVowels(sounds: readonly Sound[]): string {
  let text = ''
  let at = 0
  while (at < sounds.length) {
    if (sounds[at]!.vowel) {
      text += sounds[at++]!.text
      continue
    }
    let end = at
    while (end < sounds.length && !sounds[end]!.vowel) end++
    text += cluster(
      sounds.slice(at, end).map((sound) => sound.text),
      sounds[at - 1]?.text ?? '',
      end < sounds.length,
    )
    at = end
  }
  return text
}

function cluster(consonants: readonly string[], vowelBefore: string, vowelAfter: boolean): string {
  const [first, ...rest] = consonants
  if (vowelBefore !== '') {
    if (rest.length === 0) return first!
    if (!vowelAfter && rest.length === 1) return first! + (vowelBefore === 'a' ? 'e' : 'a') + rest[0]!
    return first! + cluster(rest, '', vowelAfter)
  }
  if (rest.length === 0) return first!
  if (rest.length === 1) return `${first}a${rest[0]}`
  if (rest.length === 2) return vowelAfter ? `${first}a${rest[0]}${rest[1]}` : `${first}a${rest[0]}a${rest[1]}`
  return `${first}a${rest[0]}${cluster(rest.slice(1), '', vowelAfter)}`
}

const vowelsWritten: Readonly<Record<string, string>> = { ا: 'a', و: 'o', ي: 'i' }
const pairsOf = Object.keys(foreignInLatin).filter((letters) => letters.length === 2)

function foreignSounds(word: string): Sound[] {
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; at++) {
    const pair = pairsOf.find((letters) => word.startsWith(letters, at))
    const letter = word[at]!
    const next = word[at + 1]
    const vowel = vowelsWritten[letter]
    if (pair) {
      sounds.push({ text: foreignInLatin[pair]!, vowel: false })
      at++
    } else if (letter === 'ا' && at === 0 && isWeak(next) && word.length > 2) continue
    else if (letter === 'ه' && next === undefined && sounds.length > 0) sounds.push({ text: 'e', vowel: true })
    else if (vowel && at === 0 && letter !== 'ا') sounds.push({ text: letter === 'و' ? 'w' : 'y', vowel: false })
    else if (letter === 'ي' && (next === 'و' || next === 'ا') && at + 2 < word.length)
      sounds.push({ text: 'y', vowel: false })
    else if (letter === 'ي' && next === 'ي') {
      sounds.push({ text: 'ie', vowel: true })
      at++
    } else if (vowel) sounds.push({ text: vowel, vowel: true })
    else sounds.push({ text: foreignInLatin[letter] ?? consonantsInLatin[letter] ?? '', vowel: false })
  }
  return sounds
}

const startsTogether = /^(?:[bcdfgkpt]r|[bcfgkps]l|s[tpkmn]|sh[rlmnt]|[sk]w|.y)$/
const endsTogether = /^(?:[lrn][bdfgkmpstvz]|[lrn](?:ch|sh|x)|r[ln]|s[tkp]|[kpf][st]|m[ps])$/

/** With an e where consonants would not be spoken together. */
function spelt(sounds: readonly Sound[]): string {
  const crowded = (at: number): boolean =>
    at > 0 && !sounds[at]!.vowel && !sounds[at - 1]!.vowel && !mayMeet(sounds, at)
  return sounds.map(({ text }, at) => (crowded(at) ? `e${text}` : text)).join('')
}

function mayMeet(sounds: readonly Sound[], at: number): boolean {
  const pair = sounds[at - 1]!.text + sounds[at]!.text
  if (at === 1) return startsTogether.test(pair)
  if (!sounds[at - 2]!.vowel) return sounds[at + 1]?.vowel === true && startsTogether.test(pair)
  return at === sounds.length - 1 ? endsTogether.test(pair) : sounds[at + 1]!.vowel || endsTogether.test(pair)
}
