/**
 * What all articles together say about one entity of theirs: a sum of contributions, one for each article that mentions it.
 * Adding is commutative, so the order of arrival leaves no trace.
 */
import type { Entity, OfficialEntity } from '../fragment.ts'
import { type ArticleRecord, sideId } from './record.ts'
import { addTally, byCodeUnit, type Tally } from './tally.ts'

export type EntityKind = Entity['type']

/** What is counted. `enSeen` and `arSeen` are names that stand in a text in that script; `side` is whom an official represents. */
export type Field =
  | 'en'
  | 'ar'
  | 'enSeen'
  | 'arSeen'
  | 'names'
  | 'kind'
  | 'state'
  | 'side'
  | 'partOf'
  | 'concerns'
  | 'offices'

export interface Profile {
  readonly key: string
  readonly type: EntityKind
  /** Number of articles that name it or need it as an end of an edge. */
  readonly articles: number
  readonly tallies: Readonly<Partial<Record<Field, Tally>>>
  /** First and last day on which each office was seen. */
  readonly seen: Readonly<Record<string, readonly [first: string, last: string]>>
}

export interface Office {
  /** Node id of a state or an agency. */
  readonly target: string
  readonly role: string
  readonly roleAr: string
}

/** An office as one string, to count by. */
const officeKey = (office: Office): string => [office.target, office.role, office.roleAr].join('\t')

export function officeOf(key: string): Office {
  const [target = '', role = '', roleAr = ''] = key.split('\t')
  return { target, role, roleAr }
}

/** The state code or agency id that an official stands for. */
export const sideOf = (official: OfficialEntity): string | null => official.state ?? official.agency ?? null

/** What one article says about each entity in it, and that it refers to others. */
export function profilesOf(record: ArticleRecord): Profile[] {
  const profiles = new Map<string, Profile>()
  for (const entity of record.fragment.entities) profiles.set(entity.id, profileOf(entity, record.article.date))
  for (const [key, type] of references(record))
    if (!profiles.has(key)) profiles.set(key, { key, type, articles: 1, tallies: {}, seen: {} })
  return [...profiles.values()]
}

function profileOf(entity: Entity, date: string | undefined): Profile {
  const values: Partial<Record<Field, readonly string[]>> = { en: [entity.name.en], ar: [entity.name.ar] }
  const seen: Record<string, readonly [string, string]> = {}
  if (entity.type === 'Official' || entity.type === 'Agency') {
    values.names = entity.names
    values.enSeen = entity.names.filter((name) => name === entity.name.en)
    values.arSeen = entity.names.filter((name) => name === entity.name.ar)
  }
  if (entity.type === 'Agency') {
    values.kind = [entity.kind]
    if (entity.state) values.state = [entity.state]
  }
  if (entity.type === 'Issue') {
    if (entity.partOf && entity.partOf !== entity.id) values.partOf = [entity.partOf]
    if (entity.concerns) values.concerns = entity.concerns
  }
  if (entity.type === 'Official') {
    const side = sideOf(entity)
    if (side) values.side = [side]
    if (side && (entity.role || entity.roleAr)) {
      const office = officeKey({ target: sideId(side), role: entity.role ?? '', roleAr: entity.roleAr ?? '' })
      values.offices = [office]
      if (date) seen[office] = [date, date]
    }
  }
  const tallies: Partial<Record<Field, Tally>> = {}
  for (const [field, items] of Object.entries(values) as [Field, readonly string[]][])
    if (items.length > 0) tallies[field] = Object.fromEntries(items.map((item) => [item, 1]))
  return { key: entity.id, type: entity.type, articles: 1, tallies, seen }
}

/** Entities at the far end of an edge that this article leads to: they must exist as nodes even if nothing names them. */
function* references({ fragment }: ArticleRecord): Generator<readonly [string, EntityKind]> {
  const side = (side: string): readonly [string, EntityKind] => [sideId(side), side.includes(':') ? 'Agency' : 'State']
  for (const entity of fragment.entities) {
    if (entity.type === 'Official' && sideOf(entity)) yield side(sideOf(entity)!)
    if (entity.type === 'Agency' && entity.state) yield side(entity.state)
    if (entity.type === 'Issue') {
      if (entity.partOf) yield [entity.partOf, 'Issue']
      for (const state of entity.concerns ?? []) yield side(state)
    }
  }
  for (const edge of fragment.edges) {
    if (edge.type !== 'PRAISED') yield* edge.sides.map(side)
    if (edge.type === 'DISCUSSED') yield [edge.issue, 'Issue']
    if (edge.type === 'PRAISED') for (const id of [edge.by, edge.of]) if (kindOf(id)) yield [id, kindOf(id)!]
    if (edge.type === 'MET_WITH') for (const id of edge.between) yield [id, 'Official']
  }
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  state: 'State',
  official: 'Official',
  agency: 'Agency',
  issue: 'Issue',
}

/** The kind of node that an id names. */
export const kindOf = (id: string): EntityKind | undefined => KINDS[id.slice(0, id.indexOf(':'))]

export const emptyProfile = (key: string, type: EntityKind): Profile => ({
  key,
  type,
  articles: 0,
  tallies: {},
  seen: {},
})

/** Both together: two sums of one entity, or the entities of one person. */
export function addProfile(a: Profile, b: Profile): Profile {
  const seen = { ...a.seen }
  for (const [office, days] of Object.entries(b.seen)) {
    const all = [...(seen[office] ?? []), ...days].sort(byCodeUnit)
    seen[office] = [all[0]!, all.at(-1)!]
  }
  return { ...a, articles: a.articles + b.articles, tallies: combine(a, b, 1), seen }
}

/**
 * The sum without one article's part, or `null` where only a sum over the remaining articles can tell: the article held
 * the first or the last day on which an office was seen.
 */
export function subtractProfile(sum: Profile, part: Profile): Profile | null {
  const tallies = combine(sum, part, -1)
  const seen = { ...sum.seen }
  for (const [office, [day]] of Object.entries(part.seen)) {
    if (tallies.offices?.[office] === undefined) delete seen[office]
    else if (seen[office]?.includes(day)) return null
  }
  return { ...sum, articles: sum.articles - part.articles, tallies, seen }
}

function combine(a: Profile, b: Profile, sign: 1 | -1): Profile['tallies'] {
  const tallies: Partial<Record<Field, Tally>> = { ...a.tallies }
  for (const [field, tally] of Object.entries(b.tallies) as [Field, Tally][]) {
    const sum = addTally(tallies[field] ?? {}, tally, sign)
    if (Object.keys(sum).length > 0) tallies[field] = sum
    else delete tallies[field]
  }
  return tallies
}
