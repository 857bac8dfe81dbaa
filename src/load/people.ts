/** Re-clusters officials around the mentions that have changed. Reads only those who share a name key with them. */

import type { Corrections } from '../../ingest/consolidate/corrections.ts'
import {
  clusterFull,
  clusterSingle,
  formsOf,
  linked,
  type Matching,
  type Mention,
  mentionOf,
  nameKeysOf,
} from '../../ingest/consolidate/people.ts'
import type { Profile } from '../../ingest/consolidate/profile.ts'
import { byCodeUnit } from '../../ingest/consolidate/tally.ts'
import type { Ledger, StoredProfile } from '../store/store.ts'

/** A mention whose names have changed: before and after. */
export interface Renamed {
  readonly key: string
  readonly before: StoredProfile | undefined
  /** Null where no article is left that mentions it. */
  readonly after: Profile | null
}

export interface Moved {
  readonly before: StoredProfile | undefined
  readonly after: StoredProfile
}

export const sameForms = (a: Profile, b: Profile): boolean => formsOf(a).join('\n') === formsOf(b).join('\n')

/** The state before and after of every mention that is there still and whose names or cluster change. */
export async function recluster(
  ledger: Ledger,
  renamed: readonly Renamed[],
  matching: Matching,
  corrections: Corrections,
): Promise<Moved[]> {
  if (renamed.length === 0) return []
  const known = new Map<string, StoredProfile>()
  for (const { key, before } of renamed) if (before) known.set(key, before)
  const mentions = new Map<string, Mention>()
  const nameKeys = new Set(renamed.flatMap(({ before }) => before?.nameKeys ?? []))
  const gone = new Set(renamed.filter(({ after }) => !after).map(({ key }) => key))
  for (const { key, after } of renamed)
    if (after) mentions.set(key, mentionOf(after, nameKeysOf(after, matching), corrections))
  const changed = [...mentions.values()]
  const learn = (found: readonly StoredProfile[]): void => {
    for (const profile of found) {
      known.set(profile.key, profile)
      if (!mentions.has(profile.key) && !gone.has(profile.key))
        mentions.set(profile.key, mentionOf(profile.profile, profile.nameKeys, corrections))
    }
  }
  const sharing = (keys: ReadonlySet<string>) => (one: Mention) => one.nameKeys.some((key) => keys.has(key))

  for (const one of changed) for (const key of one.nameKeys) nameKeys.add(key)
  learn(await ledger.profilesByName([...nameKeys]))
  learn(
    await ledger.profiles(
      renamed.flatMap(({ key }) => corrections.partnersOf(key)).filter((key) => !mentions.has(key)),
    ),
  )
  const news = changed.filter((one) => one.full)
  const reached = [...mentions.values()].filter(
    (one) => one.full && news.some((other) => linked(other, one, matching, corrections)),
  )

  const keys = [...renamed.map(({ key }) => key), ...reached.map(({ key }) => key)]
  const members = await ledger.profilesByCluster([...new Set(keys.flatMap((key) => known.get(key)?.cluster ?? []))])
  learn(members)
  const scope = new Set([...keys, ...members.map(({ key }) => key)])
  const people = [...scope].flatMap((key) => mentions.get(key) ?? [])
  const cluster = clusterFull(
    people.filter((one) => one.full),
    matching,
    corrections,
  )

  for (const one of people) for (const key of one.nameKeys) nameKeys.add(key)
  learn(await ledger.profilesByName([...nameKeys]))
  const singles = [...mentions.values()].filter((one) => !one.full && sharing(nameKeys)(one))
  learn(await ledger.profilesByName([...new Set(singles.flatMap((one) => one.nameKeys))]))
  const full = [...mentions.values()].filter((one) => one.full)
  for (const single of singles) {
    const bearers = full.filter(sharing(new Set(single.nameKeys)))
    const clusters = bearers.map(({ key }) => cluster.get(key) ?? known.get(key)!.cluster)
    cluster.set(single.key, clusterSingle(single, new Set(clusters)))
  }
  const profiles = new Map(renamed.map(({ key, after }) => [key, after]))
  return [...cluster]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([key, id]) => {
      const before = known.get(key)
      const profile = profiles.get(key) ?? before?.profile
      if (!profile || (!profiles.has(key) && before?.cluster === id)) return []
      return [{ before, after: { key, profile, cluster: id, nameKeys: mentions.get(key)!.nameKeys } }]
    })
}
