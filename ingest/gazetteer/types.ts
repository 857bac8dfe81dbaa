import type { AgencyKind } from '../../schema/ontology.ts'
import type { NamePair } from '../fragment.ts'

export interface AgencyRow {
  /** `agency:` and a slug of the English name. */
  readonly id: string
  readonly kind: AgencyKind
  /** ISO code of the state that it belongs to; absent for international bodies. */
  readonly state?: string
  /** The international body that it is an organ of, for which its people speak where the text names that alone. */
  readonly within?: string
  /** A party that governs its state alone: its people speak for the state. */
  readonly governs?: true
  readonly name: NamePair
}

export interface OfficeRow {
  /** Slug of the English name: `foreign-minister`. */
  readonly id: string
  readonly name: NamePair
  /** Protocol: 1 head of state, 2 head of government, 3 minister, 4 deputy or state minister, 5 envoy or ambassador, 6 other. */
  readonly rank: 1 | 2 | 3 | 4 | 5 | 6
  /** Ministry or field, where it has one: `foreign`, `defence`. */
  readonly portfolio?: string
}

/** Who held offices, and when, by the public record. */
export interface OfficeHolder {
  /** Usual English spelling and usual Arabic spelling. */
  readonly name: NamePair
  /** Other spellings, both scripts; one word alone where everybody knows whom it means: `أوباما`. */
  readonly aliases?: readonly string[]
  readonly state: string | null
  /** Agency row's id, for officials of a body. */
  readonly agency?: string
  /** The latest first. */
  readonly tenures: readonly Tenure[]
}

export interface Tenure {
  /** Office row's id. */
  readonly office: string
  /** ISO year, month or day. */
  readonly from: string
  readonly until?: string
}
