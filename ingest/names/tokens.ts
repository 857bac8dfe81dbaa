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
  readonly number: number | undefined
  /** The small words that stand before it, folded, in order, those too that are written as one with it. */
  readonly before: readonly string[]
  readonly son: boolean
  readonly article: boolean
  readonly servant: boolean
  readonly father: boolean
  /** The same word in other divisions: with its article, with a loose particle. */
  readonly others: readonly string[]
  /** Without what may be an article: only to be held against a word that has one. */
  readonly bare: string | undefined
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

const scriptOf = (text: string): Script =>
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
  if (spelled || (text.length === 1 && position === 0)) return as('initial', name)
  if (position === 0) return name
  const generation = particles.generations[text]
  if (generation) {
    name.text = generation
    return as('generation', name)
  }
  const ordinal = position === 1 ? (particles.ordinals[text] ?? particles.numerals[word]) : undefined
  if (ordinal && (text.length > 1 || last)) {
    name.number = ordinal
    return as('ordinal', name)
  }
  if (last && text.length > 1 && particles.numerals[word]) return as('generation', name)
  return text.length === 1 ? as('initial', name) : name
}

type Draft = { -readonly [Field in keyof NameToken]: NameToken[Field] }

function as(kind: NameToken['kind'], token: Draft): NameToken {
  token.kind = kind
  return token
}

const hasOne = (of: ReadonlySet<string>, small: readonly string[]): boolean => small.some((word) => of.has(word))

/** A word with the small ones before it, and those that are written as one with it. */
function nameToken(word: string, text: string, before: readonly string[]): Draft {
  const token = draft(word, text, before)
  const arabic = token.script === 'arabic'
  const article = arabic && arabicArticle.test(word)
  if (token.servant || token.father) {
    if (article) cut(token, 2)
    return token.servant ? asServant(token, (arabic ? 'عبدال' : 'abdul') + token.sound) : asFather(token)
  }
  const servants = joinedServant.exec(text)
  if (servants) {
    const whole = token.sound
    cut(token, servants[0].length)
    token.before = [...before, arabic ? 'عبد' : 'abd']
    return asServant(token, whole)
  }
  const fathers = joinedFather.exec(text)
  if (fathers) {
    cut(token, fathers[0].length)
    token.before = [...before, arabic ? 'ابو' : 'abu']
    return asFather(token)
  }
  if (article) {
    token.others = [...token.others, token.sound]
    cut(token, 2)
    token.before = [...before, 'ال']
    token.article = true
    return token
  }
  const guess = arabic || token.article ? null : latinArticle.exec(text)
  if (guess) token.bare = token.sound.slice(guess[0].length)
  return token
}

/** What the small words before a word say of it. All tokens are made here: objects of one shape are read faster. */
function draft(word: string, text: string, before: readonly string[]): Draft {
  const script = scriptOf(text)
  const sound = script === 'arabic' ? text : word
  const some = before.length > 0
  const servant = some && hasOne(servantOf, before)
  const father = some && !servant && hasOne(fatherOf, before)
  return {
    text,
    sound,
    whole: sound,
    stem: word,
    script,
    kind: 'name',
    number: undefined,
    before,
    son: some && hasOne(sonOf, before),
    article: some && !servant && !father && (hasOne(articles, before) || hasOne(assimilated, before)),
    servant,
    father,
    others: some ? joined(before).map((small) => small + sound) : [],
    bare: undefined,
  }
}

/** The small words that may be written as one with the word after them. */
const joined = (before: readonly string[]): string[] =>
  [before.filter((small) => loose.has(small)).join(''), before.find((small) => sonOf.has(small)) ?? ''].filter(
    (small) => small !== '',
  )

/** Takes off the letters that are a small word written as one with the name. */
function cut(token: Draft, length: number): void {
  token.sound = token.sound.slice(length)
  token.text = fold(token.sound)
  token.whole = token.sound
  token.stem = token.stem.slice(length)
}

function asServant(token: Draft, whole: string): Draft {
  token.whole = whole
  token.servant = true
  token.others = []
  return token
}

function asFather(token: Draft): Draft {
  token.sound = (token.script === 'arabic' ? 'ابو' : 'abu') + token.sound
  token.text = fold(token.sound)
  token.whole = token.sound
  token.father = true
  token.others = []
  return token
}
