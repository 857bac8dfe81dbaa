/** The issue that a phrase names: one id in every wording and language, a name in each, and what it belongs to. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { NamePair } from '../fragment.ts'
import { rowWithId } from './catalogue.ts'
import { type Identity, identityOf, situationId } from './identity.ts'
import { issueLexiconOf } from './issue-lexicon.ts'
import { itemsOf } from './items.ts'
import { namesOf, situationName } from './names.ts'
import type { IssueRow } from './types.ts'

export interface BroaderIssue {
  readonly id: string
  readonly name: NamePair
}

export interface Issue extends BroaderIssue {
  readonly partOf?: BroaderIssue
  /** State codes, sorted. */
  readonly concerns: readonly string[]
}

/** `sides` are the codes of the states that discuss it: what lies between them needs no names. */
export function issueOf(phrase: string, lexicon: Lexicon, sides?: readonly string[]): Issue {
  const source = issueLexiconOf(lexicon)
  const items = itemsOf(phrase, lexicon.tokenize(phrase), source)
  const identity = identityOf(phrase, items, sides)
  const partOf = broaderOf(identity)
  return {
    id: identity.id,
    name: namesOf(identity, phrase, items, source),
    ...(partOf && partOf.id !== identity.id ? { partOf } : {}),
    concerns: identity.concerns,
  }
}

function broaderOf(identity: Identity): BroaderIssue | null {
  if (identity.type === 'catalogued') return identity.row.partOf ? known(identity.row.partOf) : null
  if (identity.type !== 'composed' || !identity.partOf) return null
  if ('situation' in identity.partOf) return situation(identity.partOf.situation)
  const row: IssueRow = identity.partOf
  return { id: row.id, name: row.name }
}

function known(id: string): BroaderIssue | null {
  const row = rowWithId(id)
  if (row) return { id, name: row.name }
  const [, code] = /^issue:situation-(\w\w)$/.exec(id) ?? []
  return code ? situation(code.toUpperCase()) : null
}

const situation = (code: string): BroaderIssue => ({ id: situationId(code), name: situationName(code) })
