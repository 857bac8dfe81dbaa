/** The tasks that extraction is measured on, each as a matching of what people found with what the extractor found. */
import type { Discussed, Entity, FragmentEdge, MetWith, Praised, Span } from '../../ingest/fragment.ts'
import type { GoldMeeting, GoldPraise } from './gold.ts'
import { type Matched, match, matchStrings, pairs, unique } from './match.ts'
import type { Reading } from './reading.ts'
import { nearness, overlap } from './spans.ts'

export const tasks = {
  states: (r) =>
    matchStrings(
      r.gold.states,
      ofType(r, 'State').map((state) => state.code),
    ),
  officials: (r) =>
    match(
      r.officials,
      ofType(r, 'Official'),
      (gold, system) => (gold.state === (system.state ?? null) ? nearness(gold.spans, system.mentions) : 0),
      { gold: (o) => `${o.key} ${o.state}`, system: (o) => `${o.id} ${o.state}` },
    ),
  agencies: (r) =>
    match(r.agencies, ofType(r, 'Agency'), (gold, system) => nearness(gold.spans, system.mentions), {
      gold: (agency) => agency.name,
      system: (agency) => agency.id,
    }),
  'met-with': (r) =>
    matchStrings(
      r.gold.meetings.flatMap((meeting) => sidePairs(meeting.sides)),
      meetings(r).flatMap((meeting) => systemPairs(r, meeting)),
    ),
  'met-with/officials': (r) =>
    matchStrings(
      r.gold.meetings.flatMap((meeting) => acrossSides(r, meeting.officials)),
      meetings(r).flatMap((meeting) =>
        acrossSides(r, meeting.between.filter((id) => r.entity(id)?.type === 'Official').map(r.officialKey)),
      ),
    ),
  'met-with/date': (r) => matchTold(r, ({ date }) => date),
  'met-with/planned': (r) => matchTold(r, ({ planned }) => (planned ? 'planned' : null)),
  'met-with/evidence': (r) =>
    matchProofs(
      proofs(
        r.gold.meetings,
        (meeting) => sidePairs(meeting.sides),
        (meeting) => r.where(meeting.evidence),
      ),
      proofs(
        meetings(r),
        (meeting) => systemPairs(r, meeting),
        (meeting) => meeting.evidence,
      ),
    ),
  issues: (r) =>
    match(
      distinct(goldTopics(r)),
      distinct(systemTopics(r)),
      (gold, system) => nearness(gold.spans, system.spans),
      showTopics(r),
    ),
  discussed: (r) =>
    match(
      goldTopics(r),
      systemTopics(r),
      (gold, system) =>
        gold.pairs.some((pair) => system.pairs.includes(pair)) ? nearness(gold.spans, system.spans) : 0,
      showTopics(r),
    ),
  praised: (r) =>
    matchStrings(
      r.gold.praised.map(goldPraise),
      praises(r).map((praise) => systemPraise(r, praise)),
    ),
  'praised/evidence': (r) =>
    matchProofs(
      proofs(
        r.gold.praised,
        (praise) => [goldPraise(praise)],
        (praise) => r.where(praise.evidence),
      ),
      proofs(
        praises(r),
        (praise) => [systemPraise(r, praise)],
        (praise) => praise.evidence,
      ),
    ),
} as const satisfies Record<string, (reading: Reading) => Matched>

export type Task = keyof typeof tasks

const ofType = <T extends Entity['type']>(r: Reading, type: T): Extract<Entity, { type: T }>[] =>
  r.fragment.entities.filter((entity): entity is Extract<Entity, { type: T }> => entity.type === type)
const edges = <T extends FragmentEdge['type']>(r: Reading, type: T): Extract<FragmentEdge, { type: T }>[] =>
  r.fragment.edges.filter((edge): edge is Extract<FragmentEdge, { type: T }> => edge.type === type)
const meetings = (r: Reading): MetWith[] => edges(r, 'MET_WITH')
const praises = (r: Reading): Praised[] => edges(r, 'PRAISED')

const sidePairs = (sides: readonly string[]): string[] => pairs(unique(sides))
const systemPairs = (r: Reading, edge: MetWith | Discussed): string[] => sidePairs(edge.sides.map(r.side))

/** Two officials of one side in a meeting did not meet each other. */
const acrossSides = (r: Reading, keys: readonly string[]): string[] =>
  pairs(unique(keys)).filter((pair) => {
    const [a, b] = pair.split('~').map((key) => r.officials.find((official) => official.key === key))
    return !a || !b || a.state !== b.state || a.state === null
  })

/** What is told of a meeting of two sides, as `pair fact`. */
function matchTold(r: Reading, fact: (meeting: GoldMeeting | MetWith) => string | null): Matched {
  const told = <M extends GoldMeeting | MetWith>(list: readonly M[], pairsOf: (meeting: M) => string[]): string[] =>
    list.flatMap((meeting) => (fact(meeting) ? pairsOf(meeting).map((pair) => `${pair} ${fact(meeting)}`) : []))
  return matchStrings(
    told(r.gold.meetings, (meeting) => sidePairs(meeting.sides)),
    told(meetings(r), (meeting) => systemPairs(r, meeting)),
  )
}

interface Proof {
  readonly pair: string
  readonly spans: readonly Span[]
}

/** For each pair the places that any of the items gives as proof. */
function proofs<T>(
  items: readonly T[],
  pairsOf: (item: T) => string[],
  spansOf: (item: T) => readonly Span[],
): Proof[] {
  return unique(items.flatMap(pairsOf)).map((pair) => ({
    pair,
    spans: items.filter((item) => pairsOf(item).includes(pair)).flatMap(spansOf),
  }))
}

function matchProofs(golds: readonly Proof[], systems: readonly Proof[]): Matched {
  const pair = (proof: Proof): string => proof.pair
  const proves = (gold: Proof, system: Proof): number =>
    gold.pair === system.pair && overlap(gold.spans, system.spans) ? 1 : 0
  return match(golds, systems, proves, { gold: pair, system: pair })
}

interface Topic {
  readonly sides: readonly string[]
  readonly spans: readonly Span[]
  readonly pairs: readonly string[]
  readonly optional?: boolean
}

const goldTopics = (r: Reading): Topic[] =>
  r.gold.discussed.map((item) => ({ ...item, spans: r.where(item.issue), pairs: sidePairs(item.sides) }))
const systemTopics = (r: Reading): Topic[] =>
  edges(r, 'DISCUSSED').map((edge) => ({ sides: edge.sides, spans: [edge.span], pairs: systemPairs(r, edge) }))
const distinct = (topics: readonly Topic[]): Topic[] => [
  ...new Map(topics.map((topic) => [topic.spans.map(({ start, end }) => `${start},${end}`).join(), topic])).values(),
]
const showTopics = (r: Reading) => {
  const show = ({ sides, spans: [first] }: Topic): string =>
    `${sides.join('~')} ${first ? r.text.slice(first.start, first.end) : ''}`
  return { gold: show, system: show }
}

const goldPraise = ({ by, of }: GoldPraise): string => `${by}>${of}`
const systemPraise = (r: Reading, { by, of }: Praised): string => `${sideOf(r, by)}>${sideOf(r, of)}`

/** An official's praise counts as his state's or his body's. */
function sideOf(r: Reading, id: string): string {
  const entity = r.entity(id)
  if (entity?.type !== 'Official') return r.side(id)
  return entity.state ?? (entity.agency ? r.side(entity.agency) : id)
}
