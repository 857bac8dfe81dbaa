/** The issue that a phrase names: one id in every wording and language, a name in each, and what it belongs to. */
import type { Lexicon } from '../engine/lexicon.ts'
import { remembering } from '../engine/remembering.ts'
import type { NamePair } from '../fragment.ts'
import { rowWithId } from './catalogue.ts'
import { type Identity, identityOf, situationId } from './identity.ts'
import { issueLexiconOf } from './issue-lexicon.ts'
import { itemsOf } from './items.ts'
import { namesOf, situationName } from './names.ts'
import type { IssueRow } from './types.ts'

export interface Issue {
  readonly id: string
  readonly name: NamePair
  /** The broader issue. */
  readonly partOf?: Issue
  /** State codes, sorted. */
  readonly concerns: readonly string[]
}

/** `sides` are the codes of the states that discuss it: what lies between them needs no names. */
export const issueOf = (phrase: string, lexicon: Lexicon, sides?: readonly string[]): Issue =>
  remembered(`${lexicon.language.code} ${sides ? sides.join() : '*'} ${phrase}`, () => read(phrase, lexicon, sides))

const remembered = remembering<Issue>(20_000)

function read(phrase: string, lexicon: Lexicon, sides?: readonly string[]): Issue {
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

function broaderOf(identity: Identity): Issue | null {
  if (identity.type === 'catalogued') return identity.row.partOf ? withId(identity.row.partOf) : null
  if (identity.type !== 'composed' || !identity.partOf) return null
  return 'situation' in identity.partOf ? situation(identity.partOf.situation) : catalogued(identity.partOf)
}

/** Of the catalogue, or a state's situation. */
function withId(id: string): Issue | null {
  const row = rowWithId(id)
  if (row) return catalogued(row)
  const code = /^issue:situation-(\w\w)$/.exec(id)?.[1]
  return code ? situation(code.toUpperCase()) : null
}

function catalogued({ id, name, partOf, concerns = [] }: IssueRow): Issue {
  const broader = partOf ? withId(partOf) : null
  return { id, name, ...(broader ? { partOf: broader } : {}), concerns }
}

const situation = (code: string): Issue => ({ id: situationId(code), name: situationName(code), concerns: [code] })
