/**
 * What one article says: the output of extraction, the input of consolidation, and a line of `entente extract`.
 * Entity ids are mention keys: made from this article alone, the same for the same name in any article.
 */
import type { AgencyKind, DatePrecision, EncounterFormat } from '../schema/ontology.ts'

export interface Span {
  /** UTF-16 offsets into the article's text. */
  readonly start: number
  readonly end: number
}

export interface NamePair {
  readonly en: string
  readonly ar: string
}

interface EntityBase {
  readonly id: string
  readonly name: NamePair
  /** Sorted by start. A state or an issue may be mentioned by a description. */
  readonly mentions: readonly Span[]
}

export interface StateEntity extends EntityBase {
  readonly type: 'State'
  /** ISO 3166-1 alpha-2. */
  readonly code: string
}

export interface OfficialEntity extends EntityBase {
  readonly type: 'Official'
  readonly state: string | null
  /** Id of the body that he or she represents, where that is not a state. */
  readonly agency?: string
  /** The office in English and Arabic, as this article gives it; absent where the title was loose. */
  readonly role?: string
  readonly roleAr?: string
  /** Every distinct verbatim form of the name, longest first. */
  readonly names: readonly string[]
}

export interface AgencyEntity extends EntityBase {
  readonly type: 'Agency'
  readonly kind: AgencyKind
  readonly state?: string
  readonly names: readonly string[]
}

export interface IssueEntity extends EntityBase {
  readonly type: 'Issue'
  /** Id of a broader issue, where one is known. */
  readonly partOf?: string
  /** Codes of the states that it is about. */
  readonly concerns?: readonly string[]
}

export type Entity = StateEntity | OfficialEntity | AgencyEntity | IssueEntity

export interface EvidenceSpan extends Span {
  /** Id of the rule that found it. */
  readonly rule: string
  /** How each role was filled, for `explain`. */
  readonly resolved?: readonly Resolution[]
}

/** How one role of an edge was filled. */
export interface Resolution {
  readonly role: string
  /** The words that filled it, where the text has some. */
  readonly span?: Span
  readonly entity: string
  /** For instance "named", "nisba", "capital", "counterpart", "antecedent", "office table". */
  readonly by: string
  readonly note?: string
}

export interface MetWith {
  readonly type: 'MET_WITH'
  /** Local to the article; the discussions of the encounter name it too. */
  readonly encounter: string
  /** State codes, or ids of agencies; two or more. */
  readonly sides: readonly string[]
  /** Ids of the officials named as taking part. */
  readonly between: readonly string[]
  readonly date: string | null
  readonly precision: DatePrecision
  readonly planned: boolean
  readonly format: EncounterFormat
  /** The side that was visited. */
  readonly host?: string
  readonly evidence: readonly EvidenceSpan[]
}

export interface Discussed {
  readonly type: 'DISCUSSED'
  /** The encounter of the same sides, where the article reports one. */
  readonly encounter?: string
  readonly sides: readonly string[]
  /** Id of the issue. */
  readonly issue: string
  /** The phrase that names it here. */
  readonly span: Span
  readonly date: string | null
  readonly precision: DatePrecision
  readonly evidence: readonly EvidenceSpan[]
}

export interface Praised {
  readonly type: 'PRAISED'
  /** Ids of a State, Official, Agency (or, of, Issue). */
  readonly by: string
  readonly of: string
  readonly date: string | null
  readonly precision: DatePrecision
  readonly evidence: readonly EvidenceSpan[]
}

export type FragmentEdge = MetWith | Discussed | Praised

export interface Fragment {
  readonly articleId: string
  /** Code of the language that it was read as. */
  readonly language?: string
  /** Version of the rules and tables that it was read with. */
  readonly rules?: string
  readonly entities: readonly Entity[]
  readonly edges: readonly FragmentEdge[]
}
