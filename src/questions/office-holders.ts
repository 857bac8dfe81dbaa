/** Who held which office on a day: what the gazetteer's table knows, and what the articles showed. */
import { officeHolders as table } from '../../ingest/gazetteer/office-holders.ts'
import { offices } from '../../ingest/gazetteer/offices.ts'
import type { OfficeHolder as Listed, Tenure } from '../../ingest/gazetteer/types.ts'
import type { GraphNode } from '../../schema/graph.ts'
import { stateId } from '../../schema/ids.ts'
import { fold } from './fold.ts'
import type { Relation } from './questions.ts'
import { foldedForms } from './search.ts'

export interface OfficeHolder {
  /** In English and in Arabic, as far as known. */
  readonly office: string | null
  readonly officeAr: string | null
  readonly name: string
  readonly nameAr: string
  /** The official in the graph, where an article has named him or her. */
  readonly official: GraphNode | null
  /** ISO year, month or day: of the term where `listed`, else of the first and the last article. */
  readonly since: string | null
  readonly until: string | null
  /** True for the table of office holders, false for what articles showed. */
  readonly listed: boolean
}

const officeOf = new Map(offices.map((office) => [office.id as string, office]))

/**
 * Those of the table first, by protocol; then those that articles showed in other offices.
 * @param side Id of a state or an agency.
 * @param on ISO day.
 * @param seen The side's officials as seen by that day; `all` as seen on any.
 */
export function officeHoldersOn(
  side: string,
  on: string,
  seen: readonly Relation[],
  all: readonly Relation[],
): OfficeHolder[] {
  const officials = new Map([...seen, ...all].map(({ from }) => [from.id, from]))
  const listed = table
    .filter((one) => sideOf(one) === side)
    .flatMap((one) => one.tenures.filter((tenure) => holdsOn(tenure, on)).map((tenure) => ({ one, tenure })))
    .sort((a, b) => rankOf(a.tenure) - rankOf(b.tenure))
  const known = listed.map(({ one, tenure }) => listedHolder(one, tenure, [...officials.values()]))
  const taken = new Set(known.map(({ office, official }) => `${official?.id} ${office}`))
  const others = latestInEach(seen, on).map(seenHolder)
  return [...known, ...others.filter(({ office, official }) => !taken.has(`${official?.id} ${office}`))]
}

/** Offices that the table gives an official on a day. */
export const listedOffices = (official: GraphNode, on: string): readonly string[] =>
  table
    .filter((one) => isNamed(official, one))
    .flatMap(({ tenures }) => tenures.filter((tenure) => holdsOn(tenure, on)))
    .map(({ office }) => officeOf.get(office)!.name.en)

const sideOf = ({ state, agency }: Listed): string | undefined => (state ? stateId(state) : agency)
const rankOf = ({ office }: Tenure): number => officeOf.get(office)!.rank

/** A bound that is a year or a month takes all of it in. */
const holdsOn = ({ from, until }: Tenure, on: string): boolean =>
  on.slice(0, from.length) >= from && (until === undefined || on.slice(0, until.length) <= until)

function isNamed(official: GraphNode, { name, aliases = [], state }: Listed): boolean {
  const forms = new Set(foldedForms(official))
  const named = [name.en, name.ar, ...aliases].some((one) => forms.has(fold(one)))
  return named && official.properties.state === (state ?? undefined)
}

function listedHolder(one: Listed, { office, from, until }: Tenure, officials: readonly GraphNode[]): OfficeHolder {
  const { name } = officeOf.get(office)!
  return {
    office: name.en,
    officeAr: name.ar,
    name: one.name.en,
    nameAr: one.name.ar,
    official: officials.find((official) => isNamed(official, one)) ?? null,
    since: from,
    until: until ?? null,
    listed: true,
  }
}

/** Of each office everybody seen in it around the day, else the one last seen before. `seen` is sorted by that. */
function latestInEach(seen: readonly Relation[], on: string): Relation[] {
  const byOffice = new Map<string, Relation[]>()
  for (const relation of seen) {
    const { role, roleAr } = relation.edge.properties
    const office = String(role ?? roleAr)
    byOffice.set(office, [...(byOffice.get(office) ?? []), relation])
  }
  return [...byOffice.values()].flatMap((holders) => {
    const around = holders.filter(({ edge }) => String(edge.properties.lastSeen) >= on)
    return around.length > 0 ? around : holders.slice(0, 1)
  })
}

function seenHolder({ edge, from }: Relation): OfficeHolder {
  const { role, roleAr, firstSeen, lastSeen } = edge.properties
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return {
    office: text(role),
    officeAr: text(roleAr),
    name: String(from.properties.name),
    nameAr: String(from.properties.nameAr),
    official: from,
    since: text(firstSeen),
    until: text(lastSeen),
    listed: false,
  }
}
