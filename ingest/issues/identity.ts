/** Which issue a phrase is about: one of the catalogue, a state's or a place's situation, or one made of its senses. */
import { digest, slug } from '../../schema/ids.ts'
import { broaderThan, rowOf } from './catalogue.ts'
import type { Item } from './items.ts'
import type { IssueRow, IssueTermKind } from './types.ts'

export type Identity = { readonly id: string; readonly concerns: readonly string[] } & (
  | { readonly type: 'catalogued'; readonly row: IssueRow }
  | { readonly type: 'situation'; readonly code: string }
  | { readonly type: 'place'; readonly term: string }
  | { readonly type: 'relations'; readonly codes: readonly string[] }
  | { readonly type: 'composed'; readonly partOf?: IssueRow | { readonly situation: string } }
)

const longestSlug = 80
const digestLength = 8
const content: readonly IssueTermKind[] = ['noun', 'gerund', 'adjective', 'place', 'body', 'title']

export const situationId = (code: string): string => `issue:situation-${code.toLowerCase()}`

/** `sides`, where given, are those who discuss it: their own relations need no names. */
export function identityOf(phrase: string, items: readonly Item[], sides?: readonly string[]): Identity {
  const reading = read(items)
  const { states, unknown, mutual } = reading
  const senses = sensesOf(reading)
  if (named(reading, sides) && unknown.length === 0 && (sides || !reading.within)) {
    const row = rowOf(senses)
    if (row && (mutual || (row.cooperation && states.length > 1))) return catalogued(row)
  }
  const all = new Set([...senses, ...states])
  if (unknown.length === 0 && all.size > 0) {
    const row = rowOf(all)
    if (row) return catalogued(row)
    const [first] = states
    if (senses.size === 0 && states.length === 1)
      return { type: 'situation', id: situationId(first!), code: first!, concerns: states }
    if (all.size === 1 && reading.places.length === 1)
      return { type: 'place', id: `issue:${reading.places[0]!.sense}`, term: reading.places[0]!.id, concerns: [] }
    if (mutual && senses.size === 1 && states.length > 0 && states.length <= 2 && !reading.within) {
      const codes = [...states].sort()
      return { type: 'relations', id: issueId(['relations', ...codes]), codes, concerns: codes }
    }
  }
  const ordered = reading.symmetric ? [...states].sort() : states
  const parts = [
    ...[...senses].sort(),
    ...(senses.size === 0 && unknown.length === 0 ? ['situation'] : []),
    ...ordered,
    ...unknown,
  ]
  const id = issueId(all.size + unknown.length > 0 ? parts : fallback(items, phrase))
  const row = all.size + unknown.length > 0 ? undefined : rowOf(fallback(items, phrase))
  if (row) return catalogued(row)
  const partOf = senses.size > 0 || states.length === 1 ? broader(all, states) : undefined
  return { type: 'composed', id, concerns: [...states].sort(), ...(partOf ? { partOf } : {}) }
}

const catalogued = (row: IssueRow): Identity => ({ type: 'catalogued', id: row.id, row, concerns: row.concerns ?? [] })

interface PhraseReading {
  readonly topics: ReadonlySet<string>
  readonly soft: ReadonlySet<string>
  readonly places: readonly { readonly id: string; readonly sense: string }[]
  /** In the order of the phrase. */
  readonly states: readonly string[]
  readonly unknown: readonly string[]
  readonly mutual: string | null
  /** A state is named as the place, not as a party. */
  readonly within: boolean
  /** Whichever state is named first, it says the same. */
  readonly symmetric: boolean
}

function read(items: readonly Item[]): PhraseReading {
  const topics = new Set<string>()
  const soft = new Set<string>()
  const places: { id: string; sense: string }[] = []
  const states: string[] = []
  const unknown: string[] = []
  let mutual: string | null = null
  let within = false
  let symmetric = true
  let lastState: Item | null = null
  for (const item of items) {
    if (item.type === 'word') unknown.push(item.stem)
    else if (item.type === 'state') {
      if (item.link?.id === 'in') within = true
      if (lastState?.type === 'state' && !item.joined && !(item.adjective && lastState.adjective)) symmetric = false
      if (!states.includes(item.code)) states.push(item.code)
      lastState = item
    } else {
      const { kind, sense, id } = item.term
      if (kind === 'mutual') mutual = sense
      else if (kind === 'soft' || kind === 'gerund-soft') soft.add(sense)
      else if (content.includes(kind)) topics.add(sense)
      if (kind === 'place') places.push({ id, sense })
    }
  }
  return { topics, soft, places, states, unknown, mutual, within, symmetric: symmetric || mutual !== null }
}

/** All but the states: what sides do about it counts only where nothing else is left. */
function sensesOf({ topics, soft, mutual, unknown }: PhraseReading): Set<string> {
  const senses = new Set(topics)
  if (mutual) senses.add(mutual)
  if (senses.size === 0 && unknown.length === 0) for (const sense of soft) senses.add(sense)
  return senses
}

/** Are the states named, if any, the parties themselves? */
function named({ states }: PhraseReading, sides: readonly string[] | undefined): boolean {
  return sides ? states.every((code) => sides.includes(code)) : states.length !== 1
}

/** Of a phrase of framing words only. */
function fallback(items: readonly Item[], phrase: string): string[] {
  for (const kinds of [['adjective-framing'], ['affairs'], ['framing', 'gerund-framing']]) {
    const senses = items.flatMap((item) =>
      item.type === 'term' && kinds.includes(item.term.kind) ? item.term.sense : [],
    )
    if (senses.length > 0) return [...new Set(senses)].sort()
  }
  return [phrase]
}

function broader(
  senses: ReadonlySet<string>,
  states: readonly string[],
): IssueRow | { readonly situation: string } | undefined {
  const found = broaderThan(senses)
  if (found && (found.row.cooperation || found.located)) return found.row
  return states.length === 1 ? { situation: states[0]! } : found?.row
}

/** Long ones keep their beginning and a digest of the whole. */
function issueId(parts: readonly string[]): string {
  const text = slug(parts.join(' ')) || digest(...parts)
  if (text.length <= longestSlug) return `issue:${text}`
  const beginning = text.slice(0, longestSlug - digestLength - 1).replace(/[\uD800-\uDBFF-]$/u, '')
  return `issue:${beginning}-${digest(text).slice(0, digestLength)}`
}
