/** A language's data, indexed for the engine. Compiled once for each language. */
import type { AgencyKind } from '../../schema/ontology.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import { namesIn } from '../names/names-in.ts'
import { type CalendarIndices, calendarIndices } from './calendar-indices.ts'
import { type Classes, phraseClasses } from './classes.ts'
import { Demands, RuleTable } from './demands.ts'
import { agencyForms, byForm, officeForms, rulerForms, stateForms, wordForms } from './forms.ts'
import type { Language, Orthography, Rule } from './language.ts'
import type { OrganisationWord } from './organisation-words.ts'
import { isOf, PhraseIndex } from './phrase-index.ts'
import { Phrasebook } from './phrasebook.ts'
import { fold, type Token, tokenize, type Word } from './tokens.ts'

export interface StateMatch {
  readonly code: string
  readonly form: 'name' | 'adjective' | 'seat'
  /** Also an ordinary word: counts only beside an office or a body. */
  readonly weak: boolean
}

export interface OfficeMatch {
  /** Office row's id; null for a head word whose rest is free. */
  readonly office: string | null
  /** A state must follow. */
  readonly construct: boolean
}

export type AgencyMatch =
  | { readonly type: 'agency'; readonly id: string; readonly quotedOnly: boolean }
  | { readonly type: 'body'; readonly id: string }
  | { readonly type: 'ministry' }

export interface Lexicon {
  readonly language: Language
  readonly cased: boolean
  /** States and other modifiers stand before their noun. */
  readonly modifiersFirst: boolean
  readonly abbreviations: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly homographs: ReadonlySet<string>
  readonly notOffices: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly states: PhraseIndex<StateMatch>
  /** Ids of bodies, by the words for whoever is of their member states. */
  readonly members: PhraseIndex<string>
  /** A code for each state that the words name together. */
  readonly pairs: PhraseIndex<string>
  readonly offices: PhraseIndex<OfficeMatch>
  /** State codes of offices that only one state has. */
  readonly ownOffices: PhraseIndex<string>
  /** State codes of the houses that reign, by their names. */
  readonly houses: PhraseIndex<string>
  /** State codes, by what papers call the head of their own state. */
  readonly rulers: PhraseIndex<string>
  /** Full names of known office holders, with their states. */
  readonly people: PhraseIndex<string | null>
  readonly honorifics: PhraseIndex<true>
  /** Numbers of the addresses, by the pronouns, and by the honorifics that those answer to. */
  readonly addresses: PhraseIndex<number>
  readonly addressed: PhraseIndex<number>
  readonly counterparts: PhraseIndex<true>
  readonly agencies: PhraseIndex<AgencyMatch>
  /** Kinds of organisation, by the words for what they are. */
  readonly organisationHeads: PhraseIndex<AgencyKind>
  readonly organisationWords: PhraseIndex<OrganisationWord>
  /** Portfolio ids. */
  readonly portfolios: PhraseIndex<string>
  /** False where none of the last, no honorific and no counterpart begins with the word. */
  readonly mayTitle: (word: Word) => boolean
  /** Word classes. */
  readonly words: PhraseIndex<string>
  /** Word classes of a proclitic: those of the same preposition written apart. */
  readonly cliticClasses: (clitic: string) => readonly string[]
  readonly names: {
    readonly given: ReadonlySet<string>
    /** Names as they are written, before folding. */
    readonly spelt: ReadonlySet<string>
    readonly family: ReadonlySet<string>
    readonly particles: ReadonlySet<string>
    readonly common: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    readonly ambiguous: ReadonlySet<string>
  }
  readonly calendar: CalendarIndices
  readonly rules: Readonly<Record<Rule['edge'], RuleTable>>
  readonly demands: Demands
  readonly tokenize: (text: string) => Token[]
  /** The folded words of a phrase of the language's data. */
  readonly formsOf: (phrase: string) => readonly string[]
  readonly fold: (text: string) => string
}

const compiled = new WeakMap<Language, Lexicon>()

/** True where the longest word phrase at the token belongs to the class. */
export const isWordOf = ({ words }: Lexicon, tokens: readonly Token[], at: number, wordClass: string): boolean =>
  isOf(words.at(tokens, at), wordClass)

export function lexiconOf(language: Language): Lexicon {
  const lexicon = compiled.get(language) ?? compile(language)
  compiled.set(language, lexicon)
  return lexicon
}

function compile(language: Language): Lexicon {
  const { orthography } = language
  const split = (text: string): Token[] => tokenize(text, orthography)
  const book = new Phrasebook(orthography)
  const foldAll = (words: readonly string[]): Set<string> => new Set(words.map((word) => fold(word, orthography)))
  const indexOf = <T>(
    rows: Iterable<readonly [string, T]>,
    classesOf?: (values: readonly T[]) => Classes,
  ): PhraseIndex<T> => {
    const built = new PhraseIndex<T>(book, classesOf)
    for (const [form, value] of rows) built.add(form, value)
    return built
  }
  const flag = (forms: readonly string[]): PhraseIndex<true> => indexOf(forms.map((form) => [form, true] as const))

  const numbered = (lists: readonly (readonly string[])[]): PhraseIndex<number> =>
    indexOf(lists.flatMap((forms, number) => forms.map((form) => [form, number] as const)))
  const { addresses = [] } = language

  const words = indexOf(wordForms(language), phraseClasses)
  const honorifics = flag(language.honorifics)
  const counterparts = flag(language.counterparts)
  const portfolios = indexOf(language.portfolios.flatMap((row) => row.forms.map((form) => [form, row.id] as const)))
  const demands = new Demands()
  const rulesOf = (edge: Rule['edge']): RuleTable =>
    new RuleTable(language.rules.filter((rule) => rule.edge === edge).map((rule) => demands.compile(rule)))
  const cliticClasses = clitics(language)
  return {
    language,
    cased: orthography.cased,
    modifiersFirst: language.modifiersFirst ?? false,
    abbreviations: foldAll(orthography.abbreviations),
    openings: foldAll(orthography.openings ?? []),
    initials: foldAll(orthography.initials ?? []),
    homographs: new Set(orthography.homographs),
    notOffices: new Set(orthography.notOffices),
    nouns: new Set(orthography.nouns),
    // A form that two states share is first of all its strong owner's.
    states: indexOf(
      [...stateForms(language)].sort(
        ([, a], [, b]) => Number(b.code === '') - Number(a.code === '') || Number(a.weak) - Number(b.weak),
      ),
    ),
    members: indexOf(Object.entries(language.members ?? {})),
    pairs: indexOf(
      Object.entries(language.pairs ?? {}).flatMap(([name, codes]) => codes.map((code) => [name, code] as const)),
    ),
    offices: indexOf(officeForms(language)),
    ownOffices: indexOf(Object.entries(language.ownOffices)),
    houses: indexOf(Object.entries(language.houses ?? {})),
    rulers: indexOf(rulerForms(language)),
    people: indexOf(knownNames(language.script)),
    honorifics,
    addresses: numbered(addresses.map(({ pronouns }) => pronouns)),
    addressed: numbered(addresses.map(({ honorifics }) => honorifics)),
    counterparts,
    agencies: indexOf(agencyForms(language)),
    organisationHeads: indexOf(byForm<AgencyKind>(language.organisations?.heads ?? {})),
    organisationWords: indexOf(byForm<OrganisationWord>(language.organisations?.words ?? {})),
    portfolios,
    mayTitle: portfolios.orAny(honorifics, counterparts),
    words,
    cliticClasses,
    names: {
      given: foldAll(withSpellings(language.names.given, orthography)),
      spelt: new Set([...language.names.given, ...language.names.ambiguous]),
      family: foldAll(withSpellings(language.names.family, orthography)),
      particles: foldAll(language.names.particles),
      common: foldAll(withInflections(language.names.common, orthography)),
      verbs: foldAll(language.names.verbs),
      ambiguous: foldAll(language.names.ambiguous),
    },
    calendar: calendarIndices(language.calendar, indexOf, flag),
    rules: {
      MET_WITH: rulesOf('MET_WITH'),
      DISCUSSED: rulesOf('DISCUSSED'),
      PRAISED: rulesOf('PRAISED'),
    },
    demands,
    tokenize: split,
    formsOf: (phrase) => book.split(phrase).map(({ form }) => form),
    fold: (text) => fold(text, orthography),
  }
}

function clitics({ words }: Language): Lexicon['cliticClasses'] {
  const classes = new Map<string, string[]>()
  for (const [name, rows] of Object.entries(words))
    if (name.startsWith('prep.')) for (const row of rows) classes.set(row, [...(classes.get(row) ?? []), name])
  return (clitic) => classes.get(clitic) ?? []
}

const withSpellings = (names: readonly string[], { otherSpellings = [] }: Orthography): readonly string[] => [
  ...names,
  ...otherSpellings.flatMap(([from, to]) =>
    names.flatMap((name) => (name.includes(from) ? [name.replaceAll(from, to)] : [])),
  ),
]

const withInflections = (nouns: readonly string[], { nounForms = [] }: Orthography): readonly string[] => [
  ...nouns,
  ...nounForms.flatMap(([ending, other]) =>
    nouns.flatMap((noun) => (noun.endsWith(ending) ? [noun.slice(0, noun.length - ending.length) + other] : [])),
  ),
]

/** Names of at least two words: one word alone says too little. */
const knownNames = (script: string): (readonly [string, string | null])[] =>
  officeHolders.flatMap((holder) =>
    namesIn(script, holder)
      .filter((name) => name.includes(' '))
      .map((name) => [name, holder.state] as const),
  )
