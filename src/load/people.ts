/** Re-clusters officials around the mentions that have changed. Reads only those whose names touch theirs. */
import {
  alike,
  clusterFull,
  clusterSingle,
  formsOf,
  type Judgement,
  type Mention,
  mentionOf,
  nameKeysOf,
} from '../../ingest/consolidate/people.ts'
import type { Profile } from '../../ingest/consolidate/profile.ts'
import { byCodeUnit } from '../../ingest/consolidate/tally.ts'
import type { Ledger, StoredProfile } from '../store/store.ts'

/** A mention whose names have changed, or about which a person has said something: before and after. */
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
export async function recluster(ledger: Ledger, renamed: readonly Renamed[], judgement: Judgement): Promise<Moved[]> {
  if (renamed.length === 0) return []
  const circle = new Circle(ledger, renamed, judgement)
  const cluster = clusterFull(await circle.people(), judgement)
  for (const [single, bearers] of await circle.singles()) {
    const clusters = bearers.map(({ key }) => cluster.get(key) ?? circle.stored.get(key)!.cluster)
    cluster.set(single.key, clusterSingle(single, new Set(clusters)))
  }
  const profiles = new Map(renamed.map(({ key, after }) => [key, after]))
  return [...cluster]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([key, id]) => {
      const before = circle.stored.get(key)
      const profile = profiles.get(key) ?? before?.profile
      if (!profile || (!profiles.has(key) && before?.cluster === id)) return []
      return [{ before, after: { key, profile, cluster: id, nameKeys: circle.mentions.get(key)!.nameKeys } }]
    })
}

/** Everybody whose cluster may depend on the mentions that have changed. */
class Circle {
  /** As the store has them. */
  readonly stored = new Map<string, StoredProfile>()
  /** As they will be. */
  readonly mentions = new Map<string, Mention>()
  readonly #ledger: Ledger
  readonly #judgement: Judgement
  readonly #renamed: ReadonlySet<string>
  readonly #changed: readonly Mention[]
  readonly #former: readonly Mention[]
  readonly #formerClusters: readonly string[]
  #reached: ReadonlySet<string> = new Set()

  constructor(ledger: Ledger, renamed: readonly Renamed[], judgement: Judgement) {
    this.#ledger = ledger
    this.#judgement = judgement
    this.#renamed = new Set(renamed.map(({ key }) => key))
    for (const { key, before } of renamed) if (before) this.stored.set(key, before)
    for (const { key, after } of renamed)
      if (after) this.mentions.set(key, mentionOf(after, nameKeysOf(after, judgement.matching), judgement))
    this.#changed = [...this.mentions.values()]
    this.#former = renamed.flatMap(({ before }) =>
      before ? mentionOf(before.profile, before.nameKeys, judgement) : [],
    )
    this.#formerClusters = renamed.flatMap(({ before }) => before?.cluster ?? [])
  }

  /** All full mentions that are linked with the changed ones, were so, or are linked with such. */
  async people(): Promise<Mention[]> {
    const partners = this.#changed.flatMap(({ key }) => this.#judgement.corrections.partnersOf(key))
    this.#learn(await this.#ledger.profilesByCluster([...new Set(this.#formerClusters)]))
    this.#learn(await this.#ledger.profiles(partners))
    const members = [...this.mentions.keys()]
    await this.#learnSharing([...this.#changed, ...this.#former])
    let frontier = [...this.mentions.values()].filter(
      (one) =>
        one.full &&
        (members.includes(one.key) || [...this.#changed, ...this.#former].some((other) => this.#near(one, other))),
    )
    const reached = new Set<string>()
    while (frontier.length > 0) {
      for (const { key } of frontier) reached.add(key)
      await this.#learnSharing(frontier)
      const edge = frontier
      frontier = [...this.mentions.values()].filter(
        (one) => one.full && !reached.has(one.key) && edge.some((other) => this.#near(one, other)),
      )
    }
    this.#reached = reached
    return [...reached].map((key) => this.mentions.get(key)!)
  }

  /** The mentions by family name alone that those names touch, each with all who bear the name. */
  async singles(): Promise<[Mention, Mention[]][]> {
    const touched = new Set(
      [...this.#former, ...this.#changed, ...[...this.#reached].map((key) => this.mentions.get(key)!)].flatMap(
        (one) => one.nameKeys,
      ),
    )
    const singles = [...this.mentions.values()].filter(
      (one) => !one.full && one.nameKeys.some((key) => touched.has(key)),
    )
    await this.#learnSharing(singles)
    const full = [...this.mentions.values()].filter((one) => one.full)
    return singles.map((single) => {
      const keys = new Set(single.nameKeys)
      return [single, full.filter((one) => one.nameKeys.some((key) => keys.has(key)))]
    })
  }

  #near(a: Mention, b: Mention): boolean {
    return (
      a === b || this.#judgement.corrections.partnersOf(a.key).includes(b.key) || alike(a, b, this.#judgement.matching)
    )
  }

  async #learnSharing(mentions: readonly Mention[]): Promise<void> {
    this.#learn(await this.#ledger.profilesByName([...new Set(mentions.flatMap((one) => one.nameKeys))]))
    const partners = mentions.flatMap(({ key }) => this.#judgement.corrections.partnersOf(key))
    this.#learn(await this.#ledger.profiles(partners.filter((key) => !this.mentions.has(key))))
  }

  #learn(found: readonly StoredProfile[]): void {
    for (const profile of found) {
      if (this.stored.has(profile.key)) continue
      this.stored.set(profile.key, profile)
      if (!this.#renamed.has(profile.key))
        this.mentions.set(profile.key, mentionOf(profile.profile, profile.nameKeys, this.#judgement))
    }
  }
}
