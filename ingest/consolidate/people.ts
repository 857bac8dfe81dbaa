/** Which mention keys are one person. */
import type { Corrections } from './corrections.ts'
import type { Profile } from './profile.ts'
import { blockOf } from './record.ts'
import { byCodeUnit } from './tally.ts'

export interface NameForms {
  /** Forms of one person's name, in any script. */
  readonly names: readonly string[]
}

/** The knowledge of names that consolidation needs. */
export interface Matching {
  samePerson(a: NameForms, b: NameForms): boolean
  /** More than not the same: the names of two people, whoever else resembles both. */
  contradict(a: NameForms, b: NameForms): boolean
  /** Keys such that forms of one person's name share at least one; a family name alone shares one with the full name. */
  nameKeys(names: readonly string[]): readonly string[]
  /** More than a family name. */
  isFull(name: string): boolean
}

/** What decides who is who. */
export interface Judgement {
  readonly matching: Matching
  readonly corrections: Corrections
}

/** A mention key with its names. */
export interface Mention extends NameForms {
  readonly key: string
  /** Name keys, each within its block. */
  readonly nameKeys: readonly string[]
  /** At least one form is full, or a person has said who it is. */
  readonly full: boolean
}

/** Every form of the name that the profile knows, sorted. */
export function formsOf({ tallies: { names, en, ar } }: Profile): string[] {
  return Object.keys(names ?? { ...en, ...ar }).sort(byCodeUnit)
}

export function nameKeysOf(profile: Profile, matching: Matching): string[] {
  const block = blockOf(profile.key)
  return [...new Set(matching.nameKeys(formsOf(profile)))].map((key) => `${block}/${key}`).sort(byCodeUnit)
}

export function mentionOf(
  profile: Profile,
  nameKeys: readonly string[],
  { matching, corrections }: Judgement,
): Mention {
  const names = formsOf(profile)
  const said = corrections.partnersOf(profile.key).length > 0 || corrections.isSplit(profile.key)
  return { key: profile.key, names, nameKeys, full: said || names.some((name) => matching.isFull(name)) }
}

/** Whether the names of two mentions are one person's. */
export const alike = (a: Mention, b: Mention, matching: Matching): boolean =>
  a.nameKeys.some((key) => b.nameKeys.includes(key)) && matching.samePerson(a, b)

/** Whether two full mentions are one person: as a person has said, else as their names say. */
const linked = (a: Mention, b: Mention, { matching, corrections }: Judgement): boolean =>
  corrections.same(a.key, b.key) ?? alike(a, b, matching)

/**
 * The cluster of each full mention, named by its smallest key: the connected components of those that are linked. A short
 * name that resembles two people who contradict each other joins neither.
 */
export function clusterFull(mentions: readonly Mention[], judgement: Judgement): Map<string, string> {
  const sorted = [...mentions].sort((a, b) => byCodeUnit(a.key, b.key))
  const links = new Map(
    sorted.map((one) => [one, sorted.filter((other) => other !== one && linked(one, other, judgement))]),
  )
  const unclear = new Set(sorted.filter((one) => isUnclear(one, links.get(one)!, judgement)))
  const cluster = new Map<string, string>()
  for (const start of sorted) {
    if (cluster.has(start.key)) continue
    const open = [start]
    cluster.set(start.key, start.key)
    if (unclear.has(start)) continue
    for (let mention = open.pop(); mention; mention = open.pop())
      for (const other of links.get(mention)!)
        if (!cluster.has(other.key) && !unclear.has(other)) {
          cluster.set(other.key, start.key)
          open.push(other)
        }
  }
  return cluster
}

function isUnclear(one: Mention, neighbours: readonly Mention[], { matching, corrections }: Judgement): boolean {
  if (corrections.partnersOf(one.key).length > 0) return false
  return neighbours.some((a, index) => neighbours.slice(index + 1).some((b) => matching.contradict(a, b)))
}

/**
 * The cluster of a mention by family name alone: that of the only person of the block who bears the name, else its own.
 * `bearers` are the clusters of all full mentions that share a name key with it.
 */
export function clusterSingle(mention: Mention, bearers: ReadonlySet<string>): string {
  const [only] = bearers
  return bearers.size === 1 && only !== undefined ? only : mention.key
}
