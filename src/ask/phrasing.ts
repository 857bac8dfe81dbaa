/** What a language brings to asking: words and sentences, no functions. */
import type { NamePair } from '../../ingest/fragment.ts'
import type { BackReference, Beyond, Cue, Marker } from './cues.ts'
import type { IntentName } from './intents.ts'

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof units)[number]

/** Words of periods; months, relative days and "this", "last", "next" are the calendar's. */
export interface PeriodWords {
  readonly units: Readonly<Record<Unit, readonly string[]>>
  /** Two of a unit in one word. */
  readonly duals: Readonly<Partial<Record<Unit, readonly string[]>>>
  readonly numbers: Readonly<Record<string, number>>
  readonly since: readonly string[]
  readonly until: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly within: readonly string[]
  readonly between: readonly string[]
  readonly and: readonly string[]
  readonly ago: readonly string[]
  /** "The past": so many units up to today. */
  readonly rolling: readonly string[]
  readonly start: readonly string[]
  readonly end: readonly string[]
  /** The article, and what stands between a month or a quarter and its year. */
  readonly the: readonly string[]
  readonly of: readonly string[]
  /** Before the number of a quarter. */
  readonly ordinals: Readonly<Record<string, number>>
}

/** Text for each plural category of the language that differs; `{n}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

export interface IntentPhrasing {
  /** What was understood, with the arguments in braces. */
  readonly label: string
  /** What the question is for, in a list of what can be asked. */
  readonly offer: string
  /** Questions with the arguments in braces, `{of Qatar}`; each is asked in a test. */
  readonly examples: readonly [string, ...string[]]
}

/** What an answer says. Placeholders in braces; what stands in brackets is left out where a placeholder in it is empty. */
export const templateNames = [
  'topics-between',
  'topics-of',
  'topics-new',
  'topics-dropped',
  'topics-shared',
  'topics-parts',
  'topics-concerning',
  'topic',
  'issue-discussed',
  'issue-not-discussed',
  'meetings-between',
  'meetings-of',
  'meetings-planned',
  'meetings-planned-between',
  'meetings-counted',
  'meetings-evidence',
  'meeting',
  'met-last',
  'met-first',
  'met-never',
  'met-last-of',
  'participants',
  'person',
  'partners',
  'partners-silent',
  'partner',
  'partner-silent',
  'brokers',
  'broker',
  'discussions-of',
  'discussed-by',
  'discussion',
  'praise-of',
  'praise-by',
  'praise-between',
  'praise-none',
  'praise-mutual',
  'praised',
  'single-source',
  'relation',
  'conflicts',
  'conflict',
  'timeline',
  'month',
  'path',
  'path-none',
  'step',
  'officials',
  'bodies',
  'reports',
  'report',
  'profile',
  'profile-links',
  'stats',
  'named',
  'more',
  'nothing',
] as const

export type TemplateName = (typeof templateNames)[number]

export interface Sentences {
  readonly templates: Readonly<Record<TemplateName, string | Plural>>
  readonly understood: string
  readonly period: Readonly<Record<'since' | 'until' | 'both', string>>
  readonly format: Readonly<Record<'call' | 'visit' | 'letter', string>>
  readonly office: string
  /** Between the names of a list, and before its last. */
  readonly join: readonly [comma: string, and: string]
  readonly planned: string
  /** Asked back: which of several is meant, which reading, or what was left out. */
  readonly which: Readonly<Record<'name' | 'intent' | 'sides' | 'of' | 'issue' | 'since', string>>
  readonly refused: Readonly<Record<'name' | 'words' | 'holder' | 'none', string>>
  readonly near: string
  readonly beyond: Readonly<Record<Beyond, string>>
  /** What can be asked instead. */
  readonly offers: string
}

export interface Phrasing {
  /** BCP 47, the same as of the language that it belongs to. */
  readonly code: string
  /** Properties of nodes and offices that are in this language. */
  readonly naming: {
    readonly locale: string
    readonly name: 'name' | 'nameAr'
    readonly role: 'role' | 'roleAr'
    readonly label: keyof NamePair
  }
  /** Verbs stand before their subject. */
  readonly verbFirst: boolean
  /** Forms; a row may name a paradigm of the orthography: `past بحث`. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>
  /** Forms that are cues only where the question begins. */
  readonly leading: Readonly<Partial<Record<Cue, readonly string[]>>>
  readonly beyond: Readonly<Record<Beyond, readonly string[]>>
  readonly markers: Readonly<Record<Marker, readonly string[]>>
  /** What a preposition written on the next word marks. */
  readonly clitics: Readonly<Record<string, Marker>>
  readonly back: Readonly<Record<BackReference, readonly string[]>>
  /** Holders of an office in each of two states, by the office row's id. */
  readonly each: Readonly<Record<string, readonly string[]>>
  /** Words that, before a verb of praise, make its subject the one who is praised. */
  readonly auxiliaries: readonly string[]
  /** Words that say nothing about what is asked. */
  readonly fillers: readonly string[]
  readonly periods: PeriodWords
  readonly intents: Readonly<Record<IntentName, IntentPhrasing>>
  readonly sentences: Sentences
}
