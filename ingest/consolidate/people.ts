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
  /** Keys such that forms of one person's name share at least one; a family name alone shares one with the full name. */
  nameKeys(names: readonly string[]): readonly string[]
}

/** A mention key with its names. */
export interface Mention extends NameForms {
  readonly key: string
  /** Name keys, each within its block. */
  readonly nameKeys: readonly string[]
  /** At least one form has two words or more, or a person has said who it is. */
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

export function mentionOf(profile: Profile, nameKeys: readonly string[], corrections: Corrections): Mention {
  const names = formsOf(profile)
  const said = corrections.partnersOf(profile.key).length > 0 || corrections.isSplit(profile.key)
  return { key: profile.key, names, nameKeys, full: said || names.some((name) => /\S\s+\S/u.test(name)) }
}

/** Whether two full mentions are one person: as a person has said, else as their names say. */
export const linked = (a: Mention, b: Mention, matching: Matching, corrections: Corrections): boolean =>
  corrections.same(a.key, b.key) ?? (a.nameKeys.some((key) => b.nameKeys.includes(key)) && matching.samePerson(a, b))

/** The cluster of each full mention: the connected components of `linked`, each named by its smallest key. */
export function clusterFull(
  mentions: readonly Mention[],
  matching: Matching,
  corrections: Corrections,
): Map<string, string> {
  const sorted = [...mentions].sort((a, b) => byCodeUnit(a.key, b.key))
  const cluster = new Map<string, string>()
  for (const start of sorted) {
    if (cluster.has(start.key)) continue
    const open = [start]
    cluster.set(start.key, start.key)
    for (let mention = open.pop(); mention; mention = open.pop())
      for (const other of sorted)
        if (!cluster.has(other.key) && linked(mention, other, matching, corrections)) {
          cluster.set(other.key, start.key)
          open.push(other)
        }
  }
  return cluster
}

/**
 * The cluster of a mention by family name alone: that of the only person of the block who bears the name, else its own.
 * `bearers` are the clusters of all full mentions that share a name key with it.
 */
export function clusterSingle(mention: Mention, bearers: ReadonlySet<string>): string {
  const [only] = bearers
  return bearers.size === 1 && only !== undefined ? only : mention.key
}
