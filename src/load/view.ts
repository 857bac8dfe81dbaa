import type { Corrections } from '../../ingest/consolidate/corrections.ts'
import type { Canonical } from '../../ingest/consolidate/encounters.ts'
import type { Ledger, StoredProfile, StoredRecord } from '../store/store.ts'

/** The articles and profiles as they will be when the batch is in: what changes lies over what the store holds. */
export class View {
  readonly #ledger: Ledger
  readonly #records: Map<string, StoredRecord | null>
  readonly #profiles: ReadonlyMap<string, StoredProfile | null>
  readonly #corrections: Corrections
  readonly #clusters = new Map<string, string>()

  constructor(
    ledger: Ledger,
    records: ReadonlyMap<string, StoredRecord | null>,
    profiles: ReadonlyMap<string, StoredProfile | null>,
    corrections: Corrections,
  ) {
    this.#corrections = corrections
    this.#ledger = ledger
    this.#records = new Map(records)
    this.#profiles = profiles
    for (const [key, profile] of profiles) if (profile) this.#clusters.set(key, profile.cluster)
  }

  /** Articles found under any of the keys, and the articles that the batch brings, sorted by id. */
  async recordsUnder(keys: ReadonlySet<string>): Promise<StoredRecord[]> {
    const entries = await this.#ledger.articlesUnder([...keys])
    const unread = new Set(entries.map((entry) => entry.article).filter((id) => !this.#records.has(id)))
    for (const record of await this.#ledger.records([...unread]))
      this.#records.set(record.id, this.#corrections.apply(record))
    const found = [...this.#records.values()].filter((record) => record !== null)
    return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Profiles of each cluster. */
  async members(clusters: ReadonlySet<string>): Promise<Map<string, StoredProfile[]>> {
    const members = new Map<string, StoredProfile[]>([...clusters].map((id) => [id, []]))
    const stored = await this.#ledger.profilesByCluster([...clusters])
    const current = stored.filter(({ key }) => !this.#profiles.has(key))
    for (const profile of [...current, ...this.#profiles.values()])
      if (profile) members.get(profile.cluster)?.push(profile)
    for (const list of members.values()) list.sort((a, b) => (a.key < b.key ? -1 : 1))
    return members
  }

  /** The canonical ids of these mention keys; must be awaited before `canonical` is asked for one of them. */
  async learn(mentionKeys: ReadonlySet<string>): Promise<void> {
    const unknown = [...mentionKeys].filter((key) => !this.#clusters.has(key))
    for (const { key, cluster } of await this.#ledger.profiles(unknown)) this.#clusters.set(key, cluster)
  }

  readonly canonical: Canonical = (key) => this.#clusters.get(key) ?? key
}
