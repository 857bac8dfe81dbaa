/** Verbs that an adverb, or an aside between commas, parts from their auxiliary: "a, à cette occasion, salué". */
import type { Lexicon } from '../engine/lexicon.ts'
import { type Found, isOf } from '../engine/phrase-index.ts'
import type { Token } from '../engine/tokens.ts'
import type { Scan } from './scan.ts'

/** Tokens. */
const longestAside = 12
const longestVerb = 7
const longestParticiple = 3

/** Adverbs one after the other: "a également longuement évoqué". */
const mostAdverbs = 2

type Words = Scan['words'][number][]

/** Puts the whole verb, with what parts it, in place of each auxiliary. */
export function joinParted(tokens: readonly Token[], words: Words, lexicon: Lexicon): void {
  words.forEach((auxiliary, at) => {
    // "ont discuté mardi de": what leads to the topic, too.
    const parts = isOf(auxiliary, 'verb.auxiliary') || isOf(auxiliary, 'talk.of.verb')
    const verb = parts && partedVerb(tokens, words, at, auxiliary!, lexicon)
    if (verb) words[at] = verb
  })
}

function partedVerb(
  tokens: readonly Token[],
  words: Words,
  at: number,
  auxiliary: Found<string>,
  lexicon: Lexicon,
): Found<string> | null {
  const first = at + auxiliary.length
  // "ont porté, en outre, sur": behind the participle too.
  for (let end = first; end < first + longestParticiple; end++) {
    const next = isComma(tokens[end]) ? pastAside(tokens, end) : pastAdverbs(tokens, words, end, lexicon)
    if (next === end) continue
    const whole = lexicon.words.at([...tokens.slice(at, end), ...tokens.slice(next, next + longestVerb)], 0)
    if (whole && whole.length > end - at) return { ...whole, length: whole.length + next - end }
  }
  return null
}

const isComma = (token: Token | undefined): boolean => token?.text === ','

/** Past the comma that closes an aside; the token itself where none does. */
function pastAside(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + longestAside); at++) {
    if (isComma(tokens[at])) return at + 1
    if (tokens[at]!.kind === 'mark' && '.;:!?'.includes(tokens[at]!.text)) break
  }
  return from
}

/** "ont discuté mardi de", "ont également longuement parlé de": past adverbs, and past when or where. */
function pastAdverbs(tokens: readonly Token[], words: Words, from: number, lexicon: Lexicon): number {
  let at = from
  for (let count = 0; count < mostAdverbs; count++) {
    const adverb = isOf(words[at] ?? null, 'verb.adverb') ? words[at]!.length : 0
    const length = adverb || dayLength(tokens, words, at, lexicon) || placeLength(tokens, words, at)
    if (length === 0) break
    at += length
  }
  return at
}

/** "mardi soir" */
function dayLength(tokens: readonly Token[], words: Words, at: number, { calendar }: Lexicon): number {
  const day = calendar.weekdays.at(tokens, at)?.length ?? calendar.relativeDays.at(tokens, at)?.length ?? 0
  return day > 0 && isOf(words[at + day] ?? null, 'day.part') ? day + words[at + day]!.length : day
}

/** "à Abidjan", "au Caire": a preposition of one word, and one name. */
const placeLength = (tokens: readonly Token[], words: Words, at: number): number =>
  isOf(words[at] ?? null, 'prep.in') && words[at]!.length === 1 && tokens[at + 1]?.capital ? 2 : 0
