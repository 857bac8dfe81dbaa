/** A name's words without its small ones: what stays is compared, what goes leaves a mark on the word after it. */
import { fold, foldLightly } from './fold.ts'
import type { Script } from './spelling.ts'
import * as particles from './tables/particles.ts'

export interface NameToken {
  /** Folded, without article and "servant of", with "father of". */
  readonly text: string
  /** As `text`, with the Latin letters whose diacritic tells their sound. */
  readonly sound: string
  /** As `sound`, with "servant of". */
  readonly whole: string
  /** Without "father of", lightly folded. */
  readonly stem: string
  readonly script: Script
  readonly kind: 'name' | 'initial' | 'generation' | 'ordinal'
  /** "II" and "the second" say 2. */
  readonly number?: number
  /** The small words that stand before it, folded, in order, those too that are written as one with it. */
  readonly before: readonly string[]
  readonly son: boolean
  readonly article: boolean
  readonly servant: boolean
  readonly father: boolean
  /** The same word in other divisions: with its article, with a loose particle. */
  readonly others: readonly string[]
  /** Without what may be an article: only to be held against a word that has one. */
  readonly bare?: string
}

/** Longer texts are no names; what is beyond is not looked at. */
const longestName = 200

const sonOf = new Set(particles.sonOf)
const dropped = new Set(particles.dropped)
const articles = new Set(particles.articles)
const assimilated = new Set(particles.assimilated)
const servantOf = new Set(particles.servantOf)
const fatherOf = new Set(particles.fatherOf)
const loose = new Set(particles.loose)
const titles = new Set(particles.titles)

const arabicArticle = /^ال(?=..)/u
const latinArticle = /^[ae]l(?=[^aeiouy]?[^aeiouy][a-z]{3})|^[aei](?=(sh|dh|th|[dnrstz])\1[a-z]{3})/
const joinedServant =
  /^(?:عبدال(?=..)|عبد(?=...)|abd[aeou]{1,2}l(?=..)|abd[aeou]{1,2}(?=([dnrstz])\1)|abdi(?=....)|abd(?=[^aeiou]..))/u
const joinedFather = /^(?:ابوال(?=..)|ابو(?=...)|ab[ou]{1,2}l[- ]?(?=[^aeiou]..))/u

/** Name words of a folded form, in order. */
export const nameTokens = (name: string): string[] => tokensOf(name).map((token) => token.text)

export function tokensOf(name: string): NameToken[] {
  const words = withoutTitles(foldLightly(name.slice(0, longestName)).split(' ').filter(Boolean))
  const tokens: NameToken[] = []
  let before: string[] = []
  for (let at = 0; at < words.length; at++) {
    const text = fold(words[at]!)
    if (at < words.length - 1 && isParticle(text, words[at + 1]!, tokens.length, words.length, before))
      before.push(text)
    else {
      tokens.push(tokenOf(words[at]!, before, tokens.length, at === words.length - 1))
      before = []
    }
  }
  return tokens
}

export const scriptOf = (text: string): Script =>
  /\p{Script=Arabic}/u.test(text) ? 'arabic' : /\p{Script=Latin}/u.test(text) ? 'latin' : 'other'

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0
  while (words.length - from > 2 && titles.has(words[from]!.toLowerCase())) from++
  return words.slice(from)
}

function isArticle(text: string, next: string): boolean {
  return articles.has(text) || (assimilated.has(text) && fold(next).startsWith(text.slice(1)))
}

/** The first word of a name is no particle, unless it makes a compound. */
function isParticle(text: string, next: string, position: number, words: number, before: readonly string[]): boolean {
  if (servantOf.has(text)) return true
  if (fatherOf.has(text)) return position > 0 || text.length > 2
  if (position === 0 && before.length === 0) return words > 2 && articles.has(text)
  return sonOf.has(text) || dropped.has(text) || loose.has(text) || isArticle(text, next)
}

function tokenOf(word: string, before: readonly string[], position: number, last: boolean): NameToken {
  const text = fold(word)
  const spelled = position > 0 && !last ? particles.spelledInitials[text] : undefined
  const name = nameToken(spelled ?? word.toLowerCase(), spelled ?? text, before)
  if (spelled) return { ...name, kind: 'initial' }
  if (position === 0) return text.length === 1 ? { ...name, kind: 'initial' } : name
  const generation = particles.generations[text]
  if (generation) return { ...name, kind: 'generation', text: generation }
  const ordinal = position === 1 ? (particles.ordinals[text] ?? particles.numerals[word]) : undefined
  if (ordinal && (text.length > 1 || last)) return { ...name, kind: 'ordinal', number: ordinal }
  if (last && text.length > 1 && particles.numerals[word]) return { ...name, kind: 'generation' }
  return text.length === 1 ? { ...name, kind: 'initial' } : name
}

/** A word with the small ones before it, and those that are written as one with it. */
function nameToken(word: string, text: string, before: readonly string[]): NameToken {
  const script = scriptOf(text)
  const arabic = script === 'arabic'
  const sound = arabic ? text : word
  const servant = before.some((small) => servantOf.has(small))
  const father = !servant && before.some((small) => fatherOf.has(small))
  const definite = before.some((small) => articles.has(small) || assimilated.has(small))
  const joined = [before.filter((small) => loose.has(small)).join(''), before.find((small) => sonOf.has(small)) ?? '']
  const token: NameToken = {
    ...{ text, sound, whole: sound, stem: word, script, before, servant, father },
    kind: 'name',
    son: before.some((small) => sonOf.has(small)),
    article: definite && !servant && !father,
    others: joined.filter((small) => small !== '').map((small) => small + sound),
  }
  const plain = arabic ? takeArticle(token, word) : token
  if (servant) return servantToken(plain, (arabic ? 'عبدال' : 'abdul') + plain.sound)
  if (father) return fatherToken(plain)
  const servants = joinedServant.exec(text)
  if (servants) {
    const small = arabic ? 'عبد' : 'abd'
    return servantToken({ ...cut(token, servants[0].length), before: [...before, small] }, sound)
  }
  const fathers = joinedFather.exec(text)
  if (fathers) return fatherToken({ ...cut(token, fathers[0].length), before: [...before, arabic ? 'ابو' : 'abu'] })
  if (plain !== token) return { ...plain, before: [...before, 'ال'], article: true, others: [...token.others, sound] }
  const guess = arabic || definite ? null : latinArticle.exec(text)
  return guess ? { ...token, bare: sound.slice(guess[0].length) } : token
}

const takeArticle = (token: NameToken, word: string): NameToken => (arabicArticle.test(word) ? cut(token, 2) : token)

/** Without the letters that are a small word written as one with the name. */
function cut(token: NameToken, length: number): NameToken {
  const sound = token.sound.slice(length)
  return { ...token, text: fold(sound), sound, whole: sound, stem: token.stem.slice(length) }
}

const servantToken = (rest: NameToken, whole: string): NameToken => ({ ...rest, whole, servant: true, others: [] })

function fatherToken(rest: NameToken): NameToken {
  const sound = (rest.script === 'arabic' ? 'ابو' : 'abu') + rest.sound
  return { ...rest, text: fold(sound), sound, whole: sound, father: true, others: [] }
}
