/**
 * One step of consolidation: from articles that are put or removed, or a correction, to every change in the graph that
 * follows. Reads the neighbourhood that they touch and writes nothing itself.
 */
import { type Action, type Correction, Corrections, effective } from '../../ingest/consolidate/corrections.ts'
import { deriveArticle } from '../../ingest/consolidate/derive-article.ts'
import { deriveEncounter } from '../../ingest/consolidate/derive-encounter.ts'
import { deriveEntity } from '../../ingest/consolidate/derive-entity.ts'
import { derivePraise, praiseOf } from '../../ingest/consolidate/derive-praise.ts'
import type { Derived } from '../../ingest/consolidate/element.ts'
import { type Canonical, encountersOn, REACH, shiftDay } from '../../ingest/consolidate/encounters.ts'
import { groupBy } from '../../ingest/consolidate/group-by.ts'
import { indexKeysOf, mentionIndex, praiseIndex, reportIndex } from '../../ingest/consolidate/keys.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import { isMentionKey } from '../../ingest/consolidate/record.ts'
import { reportsOf } from '../../ingest/consolidate/reports.ts'
import { sidesKey } from '../../ingest/consolidate/sides.ts'
import type { Changes, Ledger, StoredRecord } from '../store/store.ts'
import { changeProfiles, type ProfileChange } from './profiles.ts'
import { type Counts, settle } from './settle.ts'
import { View } from './view.ts'

/** Articles by id; null removes one. */
export type Batch = ReadonlyMap<string, StoredRecord | null>

export interface Consolidated {
  readonly changes: Changes
  readonly result: Counts
}

type Units = Map<string, Derived>

const NOTHING: Derived = { nodes: [], edges: [] }

/** @param options `anew` asks again who is one person even where no name has changed. */
export async function consolidate(
  ledger: Ledger,
  batch: Batch,
  matching: Matching,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<Consolidated> {
  const corrections = new Corrections(await ledger.corrections())
  const stored = await ledger.records([...batch.keys()])
  const mentioned = anew ? [...batch.values()].flatMap((record) => record?.fragment.entities ?? []) : []
  const entities = new Set(mentioned.map(({ id }) => corrections.issueOf(id)))
  return step(ledger, { batch, stored, before: corrections, after: corrections, entities }, matching)
}

/** Adds a correction to the log and does what it says. */
export async function consolidateCorrection(
  ledger: Ledger,
  correction: Correction,
  matching: Matching,
): Promise<Consolidated> {
  const log = await ledger.corrections()
  const before = new Corrections(log)
  const after = new Corrections([...log, correction])
  const { entities, articles } = await reachOf(correction.action, log, ledger, before)
  const stored = await ledger.records([...articles])
  const batch = new Map(stored.map((record) => [record.id, record]))
  const { changes, result } = await step(ledger, { batch, stored, before, after, entities }, matching)
  return { changes: { ...changes, corrections: [correction] }, result }
}

interface Reach {
  readonly entities: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

/** What a correction can change: entities whose identity or name it is about, and articles that it reads anew. */
async function reachOf(action: Action, log: readonly Correction[], ledger: Ledger, now: Corrections): Promise<Reach> {
  switch (action.kind) {
    case 'merge': {
      const entities = new Set([action.into, action.from])
      if (isMentionKey(action.from)) return { entities, articles: new Set() }
      const keys = [...entities].map((id) => mentionIndex(now.issueOf(id)))
      return { entities, articles: new Set((await ledger.articlesUnder(keys)).map(({ article }) => article)) }
    }
    case 'split':
      return { entities: new Set(action.mentions), articles: new Set() }
    case 'reject':
      return { entities: new Set(), articles: new Set(action.readings.map(({ article }) => article)) }
    case 'rename':
      return { entities: new Set([action.id]), articles: new Set() }
    case 'undo': {
      const undone = effective(log).find(({ id }) => id === action.correction)
      return undone ? reachOf(undone.action, log, ledger, now) : { entities: new Set(), articles: new Set() }
    }
  }
}

interface Step {
  readonly batch: Batch
  /** The batch's articles as they are stored. */
  readonly stored: readonly StoredRecord[]
  readonly before: Corrections
  readonly after: Corrections
  readonly entities: ReadonlySet<string>
}

async function step(
  ledger: Ledger,
  { batch, stored, before, after, entities: corrected }: Step,
  matching: Matching,
): Promise<Consolidated> {
  const raw = [...batch.values()].filter((record) => record !== null)
  const removed = stored.map((record) => before.apply(record))
  const added = raw.map((record) => after.apply(record))
  const profiles = await changeProfiles(ledger, removed, added, { matching, corrections: after }, corrected)
  const present = new Map<string, StoredRecord | null>(removed.map(({ id }) => [id, null]))
  for (const record of added) present.set(record.id, record)
  const view = new View(ledger, present, new Map(profiles.map(({ key, after }) => [key, after])), after)
  const moved = profiles.filter(({ before, after }) => before && after && before.cluster !== after.cluster)
  const speakingOfMoved = await recordsSpeakingOf(new Set(moved.map(({ key }) => key)), view)
  const touched = [...removed, ...added, ...speakingOfMoved]
  const formerly = new Map(profiles.flatMap(({ key, before }) => (before ? [[key, before.cluster] as const] : [])))

  const units: Units = new Map()
  for (const [id, record] of present) units.set(id, record ? deriveArticle(record) : NOTHING)
  await entities(profiles, view, after, units)
  await encounters(touched, view, units)
  await praise(touched, view, (key) => formerly.get(key) ?? view.canonical(key), units)

  const { changes, counts } = settle(units, await ledger.units([...units.keys()]))
  return {
    changes: {
      ...changes,
      records: { put: raw, remove: removed.map(({ id }) => id).filter((id) => batch.get(id) === null) },
      corrections: [],
      index: indexChanges(removed, added),
      profiles: {
        put: profiles.flatMap(({ after }) => after ?? []),
        remove: profiles.flatMap(({ key, before, after }) => (before && !after ? [key] : [])),
      },
    },
    result: counts,
  }
}

async function recordsSpeakingOf(mentionKeys: ReadonlySet<string>, view: View): Promise<StoredRecord[]> {
  if (mentionKeys.size === 0) return []
  const records = await view.recordsUnder(new Set([...mentionKeys].map(mentionIndex)))
  return records.filter(({ fragment }) => fragment.entities.some(({ id }) => mentionKeys.has(id)))
}

async function entities(
  profiles: readonly ProfileChange[],
  view: View,
  corrections: Corrections,
  units: Units,
): Promise<void> {
  const clusters = new Set<string>()
  for (const { key, before, after } of profiles)
    if (!isMentionKey(key))
      units.set(key, after ? deriveEntity(key, [after.profile], corrections.namesOf([key])) : NOTHING)
    else for (const state of [before, after]) if (state) clusters.add(state.cluster)
  for (const [id, members] of await view.members(clusters)) {
    const names = corrections.namesOf(members.map(({ key }) => key))
    const merged = members.map(({ profile }) => profile)
    units.set(id, merged.length > 0 ? deriveEntity(id, merged, names) : NOTHING)
  }
}

async function encounters(touched: readonly StoredRecord[], view: View, units: Units): Promise<void> {
  const days = new Map<string, { readonly sides: string; readonly day: string }>()
  const near = new Set<string>()
  for (const { key, sides, date } of touched.flatMap(reportsOf)) {
    if (date === null) {
      units.set(undatedUnit(key), NOTHING)
      continue
    }
    for (let shift = -REACH.after; shift <= REACH.before; shift++) {
      const day = shiftDay(date, shift)
      days.set(`encounters ${sidesKey(sides)} ${day}`, { sides: sidesKey(sides), day })
    }
    for (let shift = -REACH.after - REACH.before; shift <= REACH.before + REACH.after; shift++)
      near.add(reportIndex(sidesKey(sides), shiftDay(date, shift)))
  }
  const reports = (await view.recordsUnder(near)).flatMap(reportsOf)
  await view.learn(new Set(reports.flatMap((report) => report.officials)))
  const bySides = groupBy(reports, (report) => sidesKey(report.sides))
  for (const [unit, { sides, day }] of days)
    units.set(
      unit,
      join(
        encountersOn(day, bySides.get(sides) ?? [], view.canonical).map((one) => deriveEncounter(one, view.canonical)),
      ),
    )
  for (const report of reports)
    if (units.has(undatedUnit(report.key)))
      units.set(
        undatedUnit(report.key),
        join(encountersOn(null, [report], view.canonical).map((one) => deriveEncounter(one, view.canonical))),
      )
}

const undatedUnit = (reportKey: string): string => `encounters ${reportKey}`

async function praise(touched: readonly StoredRecord[], view: View, formerly: Canonical, units: Units): Promise<void> {
  const reports = touched.flatMap(praiseOf)
  await view.learn(new Set(reports.flatMap(({ edge }) => [edge.by, edge.of]).filter(isMentionKey)))
  const groups = new Map<string, { readonly by: string; readonly of: string; readonly date: string | null }>()
  for (const { edge, date } of reports)
    for (const canonical of [formerly, view.canonical]) {
      const [by, of] = [canonical(edge.by), canonical(edge.of)]
      groups.set(praiseUnit(by, of, date), { by, of, date })
    }
  const clusters = [...groups.values()].flatMap(({ by, of }) => [by, of]).filter(isMentionKey)
  const members = await view.members(new Set(clusters))
  const keysOf = (id: string): string[] => members.get(id)?.map(({ key }) => key) ?? [id]
  const index = [...groups.values()].flatMap(({ by, of, date }) =>
    keysOf(by).flatMap((one) => keysOf(of).map((other) => praiseIndex(one, other, date))),
  )
  const all = (await view.recordsUnder(new Set(index))).flatMap(praiseOf)
  await view.learn(new Set(all.flatMap(({ edge }) => [edge.by, edge.of]).filter(isMentionKey)))
  const found = groupBy(all, ({ edge, date }) => praiseUnit(view.canonical(edge.by), view.canonical(edge.of), date))
  for (const unit of groups.keys()) units.set(unit, derivePraise(found.get(unit) ?? [], view.canonical))
}

const praiseUnit = (by: string, of: string, date: string | null): string => `praise ${by} ${of} ${date ?? ''}`

const join = (parts: readonly Derived[]): Derived => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  edges: parts.flatMap(({ edges }) => edges),
})

function indexChanges(removed: readonly StoredRecord[], added: readonly StoredRecord[]): Changes['index'] {
  const entries = (records: readonly StoredRecord[]) =>
    new Map(
      records.flatMap(({ id, ...rest }) =>
        indexKeysOf({ id, ...rest }).map((key) => [`${key}\n${id}`, { key, article: id }]),
      ),
    )
  const [before, after] = [entries(removed), entries(added)]
  return {
    add: [...after].filter(([id]) => !before.has(id)).map(([, entry]) => entry),
    remove: [...before].filter(([id]) => !after.has(id)).map(([, entry]) => entry),
  }
}
