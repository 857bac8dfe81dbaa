/** What a batch changes about the entities that its articles mention. */

import { groupBy } from '../../ingest/consolidate/group-by.ts'
import { mentionIndex } from '../../ingest/consolidate/keys.ts'
import type { Judgement } from '../../ingest/consolidate/people.ts'
import {
  addProfile,
  emptyProfile,
  kindOf,
  type Profile,
  profilesOf,
  subtractProfile,
} from '../../ingest/consolidate/profile.ts'
import { type ArticleRecord, isMentionKey } from '../../ingest/consolidate/record.ts'
import type { Ledger, StoredProfile } from '../store/store.ts'
import { recluster, sameForms } from './people.ts'

export interface ProfileChange {
  readonly key: string
  readonly before: StoredProfile | undefined
  /** Null where no article is left that mentions it. */
  readonly after: StoredProfile | null
}

/**
 * Sorted by key. `removed` and `added` are the old and the new versions of the batch's articles; `corrected` are entities
 * about which a correction has changed.
 */
export async function changeProfiles(
  ledger: Ledger,
  removed: readonly ArticleRecord[],
  added: readonly ArticleRecord[],
  judgement: Judgement,
  corrected: ReadonlySet<string>,
): Promise<ProfileChange[]> {
  const minus = groupBy(removed.flatMap(profilesOf), ({ key }) => key)
  const plus = groupBy(added.flatMap(profilesOf), ({ key }) => key)
  const keys = [...new Set([...minus.keys(), ...plus.keys(), ...corrected])]
  const stored = new Map((await ledger.profiles(keys)).map((profile) => [profile.key, profile]))
  const sums = new Map<string, Profile>()
  const unsure: string[] = []
  for (const key of keys) {
    const parts = minus.get(key) ?? []
    const start = stored.get(key)?.profile ?? emptyProfile(key, kindOf(key)!)
    const left = parts.reduce<Profile | null>((sum, part) => sum && subtractProfile(sum, part), start)
    if (left) sums.set(key, left)
    else unsure.push(key)
  }
  for (const [key, sum] of await sumAgain(ledger, unsure, removed)) sums.set(key, sum)
  for (const [key, parts] of plus) sums.set(key, parts.reduce(addProfile, sums.get(key)!))

  const after = new Map([...sums].map(([key, sum]) => [key, sum.articles > 0 ? sum : null]))
  const renamed = [...after].flatMap(([key, sum]) => {
    const before = stored.get(key)
    const same = before && sum && !corrected.has(key) && sameForms(before.profile, sum)
    return isMentionKey(key) && !same && (before || sum) ? [{ key, before, after: sum }] : []
  })
  const changes = new Map<string, ProfileChange>()
  for (const [key, sum] of after) {
    const before = stored.get(key)
    const { cluster, nameKeys } = before ?? { cluster: key, nameKeys: [] }
    changes.set(key, { key, before, after: sum && { key, profile: sum, cluster, nameKeys } })
  }
  for (const { before, after } of await recluster(ledger, renamed, judgement)) {
    const profile = changes.get(after.key)?.after?.profile ?? after.profile
    changes.set(after.key, { key: after.key, before, after: { ...after, profile } })
  }
  return [...changes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Sums of officials over all their articles but those that are taken away. */
async function sumAgain(
  ledger: Ledger,
  keys: readonly string[],
  removed: readonly ArticleRecord[],
): Promise<Map<string, Profile>> {
  const sums = new Map(keys.map((key) => [key, emptyProfile(key, 'Official')]))
  if (keys.length === 0) return sums
  const entries = await ledger.articlesUnder(keys.map(mentionIndex))
  const gone = new Set(removed.map((record) => record.id))
  const ids = new Set(entries.map((entry) => entry.article).filter((id) => !gone.has(id)))
  for (const record of await ledger.records([...ids]))
    for (const part of profilesOf(record)) {
      const sum = sums.get(part.key)
      if (sum) sums.set(part.key, addProfile(sum, part))
    }
  return sums
}
