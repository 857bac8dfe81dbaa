/** A tokenised text with all that the lexicon says of each token, looked up once. */
import { isPreposition } from '../engine/classes.ts'
import { firstIndex } from '../engine/first-index.ts'
import { type AgencyMatch, isWordOf, type Lexicon, type OfficeMatch, type StateMatch } from '../engine/lexicon.ts'
import type { OrganisationWord } from '../engine/organisation-words.ts'
import { type Found, isOf } from '../engine/phrase-index.ts'
import { type Sentence, sentences } from '../engine/sentences.ts'
import type { Token } from '../engine/tokens.ts'
import { joinPoints, joinWrapped } from '../engine/wrapped-lines.ts'
import { joinParted } from './parted-verbs.ts'
import { acrossQuotes, quotedTokens } from './quotations.ts'
import { type Looked, rereadWords } from './reread-words.ts'

export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly lexicon: Lexicon
  readonly states: readonly (Found<StateMatch> | null)[]
  readonly offices: readonly (Found<OfficeMatch> | null)[]
  readonly agencies: readonly (Found<AgencyMatch> | null)[]
  readonly words: readonly (Found<string> | null)[]
  /** Whether each token stands between quotation marks. */
  readonly quoted: readonly boolean[]
}

export function scan(text: string, lexicon: Lexicon): Scan {
  const given = lexicon.tokenize(text)
  const isHeading = (at: number): boolean => isWordOf(lexicon, given, at, 'furniture.links')
  const tokens = joinPoints(joinWrapped(given, isHeading, (at) => opensClause(given, at, lexicon)))
  const looked = look(tokens, lexicon)
  const { words, states, offices, agencies } = looked
  joinParted(tokens, words, lexicon)
  rereadWords(tokens, looked, lexicon)
  return {
    text,
    tokens,
    sentences: sentences(tokens, lexicon),
    lexicon,
    states: assured(withoutMasked(withoutNames(states, tokens, lexicon)), words),
    offices,
    agencies: acrossQuotes(tokens, lexicon, agencies),
    words,
    quoted: quotedTokens(tokens),
  }
}

const clauses = ['verb', 'say', 'auxiliary', 'already', 'clause', 'prep.in']

/** "وفي الشأن السوري", "وكان": "and" with a verb or with what leads to one, but no body, "وزارة الدفاع". */
function opensClause(tokens: readonly Token[], at: number, { words, agencies }: Lexicon): boolean {
  const found = words.at(tokens, at)
  const opens = Boolean(found?.reading.conjunction && found.values.some((name) => clauses.includes(name)))
  return opens && !agencies.at(tokens, at)
}

/** What the lexicon has at each token. */
function look(tokens: readonly Token[], lexicon: Lexicon): Looked {
  const nothing = <T>(): (T | null)[] => new Array<T | null>(tokens.length).fill(null)
  const found: Looked = { words: nothing(), states: nothing(), offices: nothing(), agencies: nothing() }
  const { words, states, offices, agencies, notOffices, modifiersFirst } = lexicon
  for (let at = 0; at < tokens.length; at++) {
    const { word, text } = tokens[at]!
    if (word.kind === 'mark') continue
    if (words.mayBegin(word)) found.words[at] = words.at(tokens, at)
    if (states.mayBegin(word)) found.states[at] = states.at(tokens, at)
    if (offices.mayBegin(word) && !notOffices.has(text) && !(modifiersFirst && isHalfOfDay(tokens, at)))
      found.offices[at] = offices.at(tokens, at)
    if (!agencies.mayBegin(word)) continue
    const agency = agencies.at(tokens, at)
    if (agency && !isNameBefore(tokens, at, agency, lexicon)) found.agencies[at] = agency
  }
  return found
}

/** "04:17 PM": behind the hour or the minutes, no prime minister's letters. */
const isHalfOfDay = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{2}$/.test(tokens[at]!.text) && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '')

/** "Lana Habashneh": no letters of an agency, which are capitals, where another name follows. */
function isNameBefore(
  tokens: readonly Token[],
  at: number,
  { length, values }: Found<AgencyMatch>,
  { agencies, language, modifiersFirst }: Lexicon,
): boolean {
  if (!modifiersFirst || length > 1) return false
  const [{ text }, next] = [tokens[at]!, tokens[at + 1]]
  if (!next?.capital || text === text.toUpperCase() || agencies.mayBegin(next.word)) return false
  const [match] = values
  const forms = match?.type === 'agency' ? (language.agencies[match.id] ?? []) : []
  return forms.includes(text.toUpperCase()) && !forms.includes(text)
}

const repeated = new WeakMap<Scan, ReadonlySet<string>>()

/** True where more than one token may be read as the form. */
export function comesAgain(scan: Scan, form: string): boolean {
  const known = repeated.get(scan) ?? repeatedForms(scan.tokens)
  repeated.set(scan, known)
  return known.has(form)
}

function repeatedForms(tokens: readonly Token[]): ReadonlySet<string> {
  const firstAt = new Map<string, number>()
  const again = new Set<string>()
  for (const [at, { readings }] of tokens.entries())
    for (const { form } of readings) {
      const first = firstAt.get(form)
      if (first === undefined) firstAt.set(form, at)
      else if (first !== at) again.add(form)
    }
  return again
}

const speltOtherwise = new WeakMap<Scan, Map<string, boolean>>()

/** True where the text has the token's form in another spelling as well; asked of few forms. */
export function isSpeltOtherwise(scan: Scan, at: number): boolean {
  const { form, text } = scan.tokens[at]!
  const forms = speltOtherwise.get(scan) ?? new Map<string, boolean>()
  speltOtherwise.set(scan, forms)
  const known = forms.get(form) ?? scan.tokens.some((other) => other.form === form && other.text !== text)
  forms.set(form, known)
  return known
}

/** The sentence that holds the token; undefined for one before the first. */
export const sentenceAt = ({ sentences }: Scan, at: number): Sentence | undefined =>
  sentences[firstIndex(sentences, at + 1, ({ from }) => from) - 1]

/** True where the longest word phrase at the token belongs to the class. */
export const isA = ({ words }: Scan, at: number, wordClass: string): boolean =>
  at >= 0 && at < words.length && isOf(words[at]!, wordClass)

/** True where the longest word phrase at the token belongs to a class of the group. */
export const isAny = ({ words }: Scan, at: number, group: number): boolean => {
  const found = at >= 0 && at < words.length ? words[at]! : null
  return found !== null && (found.classes.groups & group) !== 0
}

/** A preposition, or a word that one is written into and that leads on like one. */
export const isPrepositional = (scan: Scan, at: number): boolean => isAny(scan, at, isPreposition)

/** True where the word may be read with an "and" written into it. */
export const isJoined = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]!.readings.some(({ conjunction }) => conjunction)

/** True where the word may be read with a preposition of the class written into it. */
export const mayHavePreposition = ({ tokens, lexicon }: Scan, at: number, wordClass: string): boolean =>
  tokens[at]!.readings.some(({ preposition }) => lexicon.cliticClasses(preposition).includes(wordClass))

/** Number of tokens of the class's phrase at the token; 0 where there is none. */
export const lengthOf = ({ words }: Scan, at: number, wordClass: string): number =>
  at >= 0 && at < words.length && isOf(words[at]!, wordClass) ? words[at]!.length : 0

/** True where a phrase of one of the classes, of at most so many tokens, ends just before the token. */
export function endsBefore(scan: Scan, at: number, classes: readonly string[], longest: number): boolean {
  for (let back = 1; back <= longest; back++)
    if (classes.some((name) => lengthOf(scan, at - back, name) === back)) return true
  return false
}

/** True where the class's phrase that stands beside organisations is at the token, with so many tokens if it says. */
export function isOrganisationWord(scan: Scan, at: number, name: OrganisationWord, length = 0): boolean {
  const found = at >= 0 && at < scan.tokens.length ? scan.lexicon.organisationWords.at(scan.tokens, at) : null
  return isOf(found, name) && (length === 0 || found!.length === length)
}

export const isMark = (scan: Pick<Scan, 'tokens'>, at: number, marks: string): boolean => {
  const token = at >= 0 && at < scan.tokens.length ? scan.tokens[at] : undefined
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text)
}

/** "4.8 billion": the mark between a number and its fraction. */
export const isDecimal = (scan: Pick<Scan, 'tokens'>, at: number): boolean => {
  const [before, , after] = scan.tokens.slice(Math.max(0, at - 1), at + 2)
  const isWithin = before?.kind === 'number' && after?.kind === 'number' && !after.spaced && !scan.tokens[at]!.spaced
  return isWithin && isMark(scan, at, '.,٫')
}

/** "كلاوس" is a given name, and not "like Laos". */
function withoutNames(
  states: (Found<StateMatch> | null)[],
  tokens: readonly Token[],
  { names }: Lexicon,
): (Found<StateMatch> | null)[] {
  states.forEach((found, at) => {
    if (found?.length === 1 && found.reading.preposition !== '' && names.given.has(tokens[at]!.form)) states[at] = null
  })
  return states
}

/** A longer name that holds a state's form, "Gulf of Mexico", hides it. */
function withoutMasked(states: (Found<StateMatch> | null)[]): (Found<StateMatch> | null)[] {
  states.forEach((found, at) => {
    if (found && found.values[0]!.code === '') states.fill(null, at, at + found.length)
  })
  return states
}

/** A name that is an ordinary word too means the state behind "in", and in a list with another: "في مالي", "النيجر ومالي". */
function assured(
  states: (Found<StateMatch> | null)[],
  words: readonly (Found<string> | null)[],
): (Found<StateMatch> | null)[] {
  const named = new Set<string>()
  for (const found of states) if (found) for (const { code, weak } of found.values) if (!weak) named.add(code)
  states.forEach((ambiguous, at) => {
    const found = ambiguous && ofOneState(states, at, named)
    const match = found?.values.every(({ weak }) => weak) && found.values.find(({ form }) => form === 'name')
    if (!found || !match) return
    const inside = isOf(words[at - 1] ?? null, 'prep.in')
    const listed = found.reading.conjunction && states[at - 1]?.values.some(({ weak }) => !weak)
    if (inside || listed) states[at] = meaning(found, match)
  })
  return states
}

/** "عمان", the state or the capital of another: like the name that it is listed with, or of the state that the text speaks of. */
function ofOneState(
  states: (Found<StateMatch> | null)[],
  at: number,
  named: ReadonlySet<string>,
): Found<StateMatch> | null {
  const found = states[at]!
  const certain = found.values.some(({ weak }) => !weak)
  if (certain || new Set(found.values.map(({ code }) => code)).size < 2) return found
  const before = found.reading.conjunction ? states[at - 1]?.values[0] : undefined
  const values = before
    ? found.values.filter(({ form }) => form === before.form)
    : found.values.filter(({ code }) => named.has(code))
  if (new Set(values.map(({ code }) => code)).size !== 1) return found
  states[at] = meaning(found, values[0]!)
  return states[at]
}

const meaning = ({ length, reading, classes }: Found<StateMatch>, { code, form }: StateMatch): Found<StateMatch> => ({
  length,
  reading,
  values: [{ code, form, weak: false }],
  classes,
})
