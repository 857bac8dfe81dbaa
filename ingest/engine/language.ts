/**
 * What a language brings to the engine: data only. Words are written in ordinary spelling; the engine folds them with the
 * language's orthography before it compares.
 */
import type { AgencyKind, EncounterFormat } from '../../schema/ontology.ts'
import type { NamePair } from '../fragment.ts'
import type { OrganisationWords } from './organisation-words.ts'

/** Forms of one state in one language. */
export interface StateForms {
  /** Nouns: short and formal names, other spellings, without article variants that folding makes equal. */
  readonly names: readonly string[]
  /** Adjective base forms (`قطري`, `Qatari`); inflected forms follow from the orthography's endings. */
  readonly adjectives: readonly string[]
  /** Irregular inflected forms, plurals, demonyms of people (`الأتراك`, `Danes`). */
  readonly people?: readonly string[]
  /** Seats of government that stand for the state in such news: capital, palace, ministry nicknames. */
  readonly seats: readonly string[]
  /** Of the forms above, those that are also words or names (`مالي`, `Georgia`): they count only beside an office or a body. */
  readonly weak?: readonly string[]
}

/** An office as this language writes it. */
export interface OfficeForms {
  /** Full forms that stand alone: `وزير الخارجية`, `foreign minister`. */
  readonly forms: readonly string[]
  /** Forms that a state's name must follow at once: `وزير خارجية`, `president of`. */
  readonly construct?: readonly string[]
  /** Abbreviations of a title before a name: `FM`, `PM`. */
  readonly short?: readonly string[]
}

/** A kind of body whose state the context tells: a ministry, a parliament. */
export interface BodyRow {
  readonly id: string
  readonly kind: AgencyKind
  readonly name: NamePair
  readonly forms: readonly string[]
}

export interface PortfolioRow {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly forms: readonly string[]
}

export interface Orthography {
  /** Replacements of single characters after NFKC and lower-casing; an empty string drops the character. */
  readonly fold: Readonly<Record<string, string>>
  /** Marks and letters that are written for another mark. */
  readonly marks?: Readonly<Record<string, string>>
  /** True where capitals tell names from words. */
  readonly cased: boolean
  /** Words that lose a mark as capitals, and would be others: `A` for `À`. */
  readonly capitals?: Readonly<Record<string, string>>
  /** The definite article where it is written as part of the word. */
  readonly article?: string
  /** How words begin that folding makes look as if they had the article. */
  readonly unlikeArticle?: readonly string[]
  /** Words written together with the next: conjunctions, prepositions, marks of the future. */
  readonly proclitics: {
    readonly conjunctions: readonly string[]
    readonly prepositions: readonly string[]
    readonly futures: readonly string[]
    /** What a preposition and the article contract to, with the article's own form: `لل` for `ل` and `ال`. */
    readonly contractions: Readonly<Record<string, readonly [preposition: string, article: string]>>
  }
  /** What tells two words from one where no space parts them: `وزيرالدفاع`, `المملكةالعربية`. */
  readonly glued?: {
    /** A letter that only ends words. */
    readonly final: string
    /** Words whose last letter joins no next one, and how the next word begins. */
    readonly first: readonly string[]
    readonly next: readonly string[]
  }
  /** Named sets of [prefix, suffix] that a word row's stem takes: a row `past بحث` stands for all of them. */
  readonly paradigms: Readonly<Record<string, readonly (readonly [string, string])[]>>
  /** Letters that another country's papers write instead, in names from abroad: `غ` for the `ج` of `أنجيلا`. */
  readonly otherSpellings?: readonly (readonly [string, string])[]
  /** Spellings of one sound in names, and the one by which they are compared, in their order: "Shoukri", "Shukry". */
  readonly soundSpellings?: readonly (readonly [string, string])[]
  /** Ending of feminine adjectives, where nouns leave a ministry's own unsaid: `الدفاع الروسية`. */
  readonly feminine?: string
  /** Ending of adjectives of origin, which family names have too: `الشرقي`. */
  readonly nisba?: string
  /** Of a noun that means two, behind a preposition: "بين الوزارتين". */
  readonly dual?: string
  /** Endings of adjectives that are made from nouns: `وطنية`. */
  readonly relativeEndings?: readonly string[]
  /** [prefix, suffix] of an adjective's inflected forms. */
  readonly adjectiveForms: readonly (readonly [string, string])[]
  /** Spellings that folding makes like a word of the rules, and that are another: `آلية`, not `إليه`. */
  readonly homographs?: readonly string[]
  /** What ends a verb that stands for a noun: "urging". */
  readonly gerund?: string
  /** Spellings that fold to a part of names and are none: "فإن", "فان". */
  readonly notNames?: readonly string[]
  /** Spellings that fold to an office and are none: "وإلى", "والي". */
  readonly notOffices?: readonly string[]
  /** Spellings whose mark tells a noun from the verb that folding makes it like: `diálogo`, not `dialogó`. */
  readonly nouns?: readonly string[]
  /** [ending, ending instead] of a noun's further forms: the dual. */
  readonly nounForms?: readonly (readonly [string, string])[]
  /** Words that tell that a text writes one letter for another, by which a preposition may be a name: "فى". */
  readonly undotted?: readonly string[]
  /** [ending, ending instead] of a noun that a case or a possessive pronoun ends. */
  readonly caseEndings?: readonly (readonly [string, string])[]
  readonly possessiveEndings?: readonly (readonly [string, string])[]
  /** Object pronouns written on the end of a word. */
  readonly pronounSuffixes: readonly string[]
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Words that begin a sentence, where they have a capital, behind the full stop of a letter or an abbreviation. */
  readonly openings?: readonly string[]
  /** Names of another script's letters, which stand for a given name before a full stop. */
  readonly initials?: readonly string[]
}

export interface Calendar {
  readonly weekdays: Readonly<Record<string, number>>
  readonly months: Readonly<Record<string, number>>
  readonly relativeDays: Readonly<Record<string, number>>
  readonly dayOrdinals: Readonly<Record<string, number>>
  readonly nextWords: readonly string[]
  readonly lastWords: readonly string[]
  readonly thisWords: readonly string[]
  /** Some write the month before the day in figures: "5/14/2024". */
  readonly monthFirst?: true
}

/** A construction of the language that tells of an edge. */
export interface Rule {
  /** language.edge.construction */
  readonly id: string
  readonly edge: 'MET_WITH' | 'DISCUSSED' | 'PRAISED'
  /** See `pattern.ts`. */
  readonly pattern: string
  readonly format?: EncounterFormat
  /** The pattern's word means two that the text has named: "their meeting"; or those who met first in it: "the next meeting". */
  readonly both?: true | 'first'
  /** Whom "him" means: the person named last of another side. */
  readonly him?: true
  /** Each of the parties met the encounter's host, not each other. */
  readonly each?: true
  /** All the parties met one another: "the meeting that brought together …". */
  readonly together?: true
  /** Only people fill its roles: a state that is "called on" is asked for something. */
  readonly people?: true
  /** Goes on with what the sentence before tells: the list of topics, "As well as …", or a cable, "a similar cable". */
  readonly goesOn?: true
  /** Goes on with what the same sentence told of before: "…, and touched on trade". */
  readonly further?: true
  /** Its verb is the one of the clause before: "with A trade, and with B security". */
  readonly gapped?: true
  /** What a meeting is for that the same sentence tells of, and none before. */
  readonly here?: true
  /** Told of at its end, "left after a visit": the day is that of leaving. */
  readonly ended?: true
  /** What is told is still to come, whatever its verb’s tense and day: "وافق على لقاء". */
  readonly ahead?: true
  /** Sets the scene only: a visit is a meeting once talks are told of. */
  readonly background?: true
  /** Sentences with their roles in braces, `{A Cho Hyun}`: what the rule must find. */
  readonly examples: readonly [string, ...string[]]
  /** Sentences from which the rule must find nothing. */
  readonly counterExamples: readonly [string, ...string[]]
}

export interface Address {
  readonly pronouns: readonly string[]
  readonly honorifics: readonly string[]
  /** The pronoun is a common word, too: it means somebody only behind a verb, where the text has introduced him so. */
  readonly introduced?: true
}

export interface NameWords {
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** Inside a name, joining its parts: `بن`, `van der`. */
  readonly particles: readonly string[]
  /** Words that no name holds. */
  readonly common: readonly string[]
  /** Of the common words, the verbs. */
  readonly verbs: readonly string[]
  /** Both name and ordinary word. */
  readonly ambiguous: readonly string[]
}

export interface Language {
  /** BCP 47 */
  readonly code: string
  /** Unicode script of most of its letters, and words that tell it from others of that script. */
  readonly script: string
  readonly telltale: readonly string[]
  /** States whose press writes in it at home: there an official without a state is the outlet's own. */
  readonly homes: readonly string[]
  /** The state whose presidency names only the other side in what it publishes: "Le Président de la République s'est entretenu …". */
  readonly readoutsOf?: string
  /** Modifiers stand before their noun, and several may share it: "defence and security cooperation". */
  readonly modifiersFirst?: true
  /** An adjective may part a noun from its complement: "le ministre turc de la Défense". */
  readonly adjectivesInside?: true
  readonly orthography: Orthography
  readonly calendar: Calendar
  readonly states: Readonly<Record<string, StateForms>>
  /** Longer names that hold a state's form and mean no state. */
  readonly notStates: readonly string[]
  readonly offices: Readonly<Record<string, OfficeForms>>
  /** Offices that only one state has, by form. */
  readonly ownOffices: Readonly<Record<string, string>>
  /** Family names of those who reign, with their states: whoever bears one is of that state if no title says otherwise. */
  readonly houses?: Readonly<Record<string, string>>
  /** What a state's papers call its own head, without a name, with the states whose do. */
  readonly rulers?: Readonly<Record<string, readonly string[]>>
  readonly officeHeads: readonly string[]
  readonly honorifics: readonly string[]
  /** Words that mean whoever was introduced with an honorific: `معاليه` after `معالي`. The pronouns are of the word class `address`. */
  readonly addresses?: readonly Address[]
  readonly counterparts: readonly string[]
  readonly agencies: Readonly<Record<string, readonly string[]>>
  /** Further forms of the same rows, in Latin letters amid another script's. */
  readonly agenciesInLatin?: Readonly<Record<string, readonly string[]>>
  /** Bodies' ids by the words for whoever is of their member states: `الخليجيين`, `دول الخليج`. */
  readonly members?: Readonly<Record<string, string>>
  /** Codes of states that have one name together, by it, which is of the word class `group` too: `the two Koreas`. */
  readonly pairs?: Readonly<Record<string, readonly string[]>>
  readonly quotedOnlyAgencies: Readonly<Record<string, readonly string[]>>
  readonly bodies: readonly BodyRow[]
  readonly organisations?: OrganisationWords
  readonly ministryHeads: readonly string[]
  readonly portfolios: readonly PortfolioRow[]
  readonly names: NameWords
  /** Word classes that rules and engine refer to; a row may name a paradigm: `past بحث`. */
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly rules: readonly Rule[]
}
