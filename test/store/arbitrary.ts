/** Articles at random over few states, people, issues and days, so that they meet, contradict and complete each other. */
import fc from 'fast-check'
import type { Action } from '../../ingest/consolidate/corrections.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import type { Entity, FragmentEdge, OfficialEntity } from '../../ingest/fragment.ts'
import type { DatePrecision, EncounterFormat } from '../../schema/ontology.ts'
import { type Told, told } from './fragments.ts'

const codes = ['AA', 'BB', 'CC'] as const
const body = 'agency:league'
const days = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'] as const
const issues = ['issue:water', 'issue:trade', 'issue:peace'] as const
const roles = ['Minister', 'Envoy', undefined] as const
/** Of each state three people with overlapping forms: two may turn out to be one, and one is only a family name. */
const forms = ['Omar Hadi', 'O. Hadi', 'Omar Hadi Saleh', 'Hadi', 'Lina Saleh', 'Saleh'] as const

/** Names that one person cannot have; somebody who shares a form with both is neither. */
export const wary: Matching = {
  ...sameForm,
  contradict(a, b) {
    const [one, other] = ['Omar Hadi Saleh', 'Lina Saleh']
    return (a.names.includes(one) && b.names.includes(other)) || (a.names.includes(other) && b.names.includes(one))
  },
}

const span = { start: 0, end: 7, rule: 'test.rule' }
const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-')

const person = (side: string): fc.Arbitrary<OfficialEntity> =>
  fc
    .record({
      form: fc.constantFrom(...forms),
      others: fc.subarray([...forms], { maxLength: 1 }),
      role: fc.constantFrom(...roles),
    })
    .map(({ form, others, role }) => ({
      id: `official:${side}/${slugOf(form)}`,
      type: 'Official',
      state: side === body ? null : side,
      agency: side === body ? body : undefined,
      name: { en: form, ar: `~${form}` },
      names: [...new Set([form, ...others])],
      role,
      mentions: [],
    }))

const dated = fc.record({
  date: fc.constantFrom(...days),
  precision: fc.constantFrom<DatePrecision>('day', 'day', 'article', 'none'),
})

const sidesOf = fc.subarray([...codes, body], { minLength: 2, maxLength: 3 })

const entities = (people: readonly OfficialEntity[]): Entity[] => [
  ...codes.map(
    (code): Entity => ({ id: `state:${code}`, type: 'State', code, name: { en: code, ar: code }, mentions: [] }),
  ),
  ...[...new Map(people.map((one) => [one.id, one])).values()],
]

const content = sidesOf.chain((sides) =>
  fc.record({
    sides: fc.constant(sides),
    people: fc.tuple(...sides.map((side) => fc.array(person(side), { maxLength: 2 }))),
    when: dated,
    published: fc.constantFrom(...days, undefined),
    planned: fc.boolean(),
    format: fc.constantFrom<EncounterFormat>('meeting', 'call', 'visit'),
    met: fc.boolean(),
    discussed: fc.subarray([...issues]),
    linked: fc.boolean(),
    broader: fc.constantFrom(...issues, undefined),
    praise: fc.boolean(),
  }),
)

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never

function toldOf(id: number, version: number, given: Content): Told {
  const { sides, people, when, published, planned, format, met, discussed, linked, broader, praise } = given
  const named = people.flat()
  const shared = { sides, date: when.date, precision: when.precision, evidence: [span] }
  const edges: FragmentEdge[] = []
  if (met)
    edges.push({ type: 'MET_WITH', encounter: 'm', between: named.map((one) => one.id), planned, format, ...shared })
  for (const issue of discussed)
    edges.push({ type: 'DISCUSSED', encounter: linked && met ? 'm' : undefined, issue, span, ...shared })
  const [speaker] = named
  if (praise && speaker)
    edges.push({
      type: 'PRAISED',
      by: speaker.id,
      of: `state:${codes[id % 3]}`,
      date: when.date,
      precision: when.precision,
      evidence: [span],
    })
  const topics = discussed.map(
    (issue): Entity => ({ id: issue, type: 'Issue', name: { en: issue, ar: issue }, mentions: [], partOf: broader }),
  )
  const article = { id: String(id), source: 'test', text: `version ${version} of article ${id}`, date: published }
  return told(article, [...entities(named), ...topics], edges)
}

const mention = fc
  .tuple(fc.constantFrom(...codes), fc.constantFrom(...forms))
  .map(([side, form]) => `official:${side}/${slugOf(form)}`)

/** Corrections that may or may not fit what the articles say. */
export const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), into: mention, from: mention }),
    fc.record({
      kind: fc.constant('merge' as const),
      into: fc.constantFrom(...issues),
      from: fc.constantFrom(...issues),
    }),
    fc.record({ kind: fc.constant('split' as const), mentions: fc.array(mention, { minLength: 1, maxLength: 2 }) }),
    fc.record({ kind: fc.constant('rename' as const), id: mention, name: fc.constantFrom('One', 'Two') }),
    fc.record({
      kind: fc.constant('reject' as const),
      readings: fc
        .constantFrom('MET_WITH AA+BB', 'DISCUSSED AA+BB issue:water')
        .map((edge) => [{ article: 'article:test/0', edge }]),
    }),
    fc.record({ kind: fc.constant('undo' as const), correction: fc.constantFrom('correction:1', 'correction:2') }),
  ),
  { maxLength: 4 },
)

/** A set of articles, an older version of some of them, and articles that do not stay. */
export const history: fc.Arbitrary<{
  readonly kept: readonly Told[]
  readonly older: readonly Told[]
  readonly passing: readonly Told[]
}> = fc
  .tuple(
    fc.array(content, { minLength: 2, maxLength: 9 }),
    fc.array(content, { maxLength: 3 }),
    fc.array(content, { maxLength: 3 }),
  )
  .map(([kept, older, passing]) => ({
    kept: kept.map((one, id) => toldOf(id, 2, one)),
    older: older.slice(0, kept.length).map((one, id) => toldOf(id, 1, one)),
    passing: passing.map((one, id) => toldOf(100 + id, 1, one)),
  }))
