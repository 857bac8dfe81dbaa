/** Articles made by a seeded generator, with the fragments that extraction would give: a world with a realistic skew. */
import type { Article } from '../../ingest/article.ts'
import type { Entity, EvidenceSpan, Fragment, FragmentEdge } from '../../ingest/fragment.ts'
import { states } from '../../ingest/gazetteer/states.ts'
import { dice } from './dice.ts'

export interface Synthetic {
  readonly article: Article
  readonly fragment: Fragment
}

const OFFICIALS = 20_000
const ISSUES = 2_000
const FIRST_DAY = Date.UTC(2010, 0, 1)
const DAYS = 5_500
/** Articles on one encounter: mostly one or two, sometimes a dozen. */
const REPORTS = 1.8

/** The pair whose answer is the same at every size: no other article speaks of it. */
export const PLANTED = ['FJ', 'IS'] as const
export const PLANTED_ARTICLES = 60

const codes = Object.keys(states)
  .filter((code) => !(PLANTED as readonly string[]).includes(code))
  .slice(0, 198)
/** The two states that meet others, and each other, most often. */
export const BUSY = [codes[0]!, codes[1]!] as const

const outlets = ['north', 'south', 'east', 'west', 'wire', 'daily', 'herald', 'post'] as const
const syllables = [
  'ka',
  'ru',
  'mi',
  'to',
  'sa',
  'le',
  'no',
  'vi',
  'da',
  'he',
  'bo',
  'ju',
  'ze',
  'fa',
  'gi',
  'pe',
] as const

/** Low numbers far more often than high ones. */
const skewed = (roll: () => number, size: number): number => Math.floor(size * roll() ** 3)

function word(number: number): string {
  let rest = number + 4096
  let made = ''
  for (; rest > 0; rest = Math.floor(rest / 16)) made += syllables[rest % 16]
  return made[0]!.toUpperCase() + made.slice(1)
}

/** @param count Number of articles, the planted ones among them. */
export function* synthetic(count: number, seed = 1): Generator<Synthetic> {
  const roll = dice(seed)
  const planted = dice(seed + 1)
  let left = count
  let number = 0
  for (let one = 0; one < PLANTED_ARTICLES && left > 0; one++, left--)
    yield write(`planted-${one}`, encounter(planted, [...PLANTED]), planted)
  while (left > 0) {
    const met = encounter(roll, [codes[skewed(roll, codes.length)]!, codes[skewed(roll, codes.length)]!])
    if (met.sides[0] === met.sides[1]) continue
    for (let more = true; more && left > 0; more = roll() < 1 - 1 / REPORTS, left--)
      yield write(`${number++}`, met, roll)
  }
}

interface Met {
  readonly sides: readonly string[]
  readonly officials: readonly string[]
  readonly issues: readonly number[]
  readonly day: number
}

function encounter(roll: () => number, sides: readonly string[]): Met {
  return {
    sides,
    officials: sides.map((side) => name(side, skewed(roll, OFFICIALS / 200))),
    issues: Array.from({ length: 1 + Math.floor(roll() * 3) }, () => skewed(roll, ISSUES)),
    day: Math.floor(roll() * DAYS),
  }
}

const name = (side: string, number: number): string =>
  `${word(number * 7)} ${word(side.charCodeAt(0) * 100 + side.charCodeAt(1))}${number}`
const isoDay = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

function write(id: string, { sides, officials, issues, day }: Met, roll: () => number): Synthetic {
  const exact = roll() < 0.7
  const published = isoDay(day + (roll() < 0.5 ? 0 : 1))
  const topics = issues.map((issue) => `issue ${word(issue)}`)
  const met = `${officials[0]} met ${officials[1]} on ${isoDay(day)}.`
  const discussed = `They discussed ${topics.join(' and ')}.`
  const praised = `${officials[1]} praised the efforts of ${sides[0]}.`
  const text = `${met} ${discussed} ${praised} ${FILLER}`
  const span = (quote: string): EvidenceSpan => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    rule: 'synthetic',
  })
  const when = exact
    ? ({ date: isoDay(day), precision: 'day' } as const)
    : ({ date: null, precision: 'article' } as const)
  const keys = officials.map((official, side) => `official:${sides[side]}/${official.toLowerCase().replace(' ', '-')}`)
  const edges: FragmentEdge[] = [
    {
      type: 'MET_WITH',
      encounter: 'm1',
      sides,
      between: keys,
      planned: false,
      format: 'meeting',
      evidence: [span(met)],
      ...when,
    },
    ...issues.map(
      (issue, index): FragmentEdge => ({
        type: 'DISCUSSED',
        encounter: 'm1',
        sides,
        issue: `issue:${word(issue).toLowerCase()}`,
        span: span(topics[index]!),
        evidence: [span(discussed)],
        ...when,
      }),
    ),
  ]
  if (roll() < 0.3)
    edges.push({ type: 'PRAISED', by: keys[1]!, of: `state:${sides[0]}`, evidence: [span(praised)], ...when })
  const entities: Entity[] = [
    ...sides.map(
      (code): Entity => ({ id: `state:${code}`, type: 'State', code, name: { en: code, ar: code }, mentions: [] }),
    ),
    ...officials.map(
      (official, side): Entity => ({
        id: keys[side]!,
        type: 'Official',
        state: sides[side]!,
        name: { en: official, ar: official },
        names: [official],
        role: 'Minister',
        mentions: [span(official)],
      }),
    ),
    ...[...new Set(issues)].map(
      (issue): Entity => ({
        id: `issue:${word(issue).toLowerCase()}`,
        type: 'Issue',
        name: { en: word(issue), ar: word(issue) },
        mentions: [],
      }),
    ),
  ]
  const article = { id, source: outlets[Math.floor(roll() * outlets.length)]!, text, lang: 'en', date: published }
  return { article, fragment: { articleId: id, entities, edges } }
}

const FILLER = 'The two sides also reviewed the state of bilateral relations and ways to develop them. '
  .repeat(8)
  .trim()
