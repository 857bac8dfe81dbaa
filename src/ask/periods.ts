/** "Since March", "this year", "the past six months": the days that a question is about. */
import type { Token } from '../../ingest/engine/tokens.ts'
import type { Period } from '../questions/questions.ts'
import { back, shiftDays } from './days.ts'
import { linksAt, type Point, pointAt, skip } from './period-points.ts'
import type { PeriodLink, PeriodTables } from './period-tables.ts'

export interface PeriodFound {
  /** Number of tokens. */
  readonly length: number
  readonly period: Period
}

/** The longest period that begins at a token. `today` is an ISO day. */
export function periodAt(
  tokens: readonly Token[],
  at: number,
  tables: PeriodTables,
  today: string,
): PeriodFound | null {
  const links = linksAt(tokens, at, tables)
  const found: PeriodFound[] = []
  for (const { link, length } of links) {
    const next = at + length
    const first = pointAt(tokens, next, tables, today)
    if (link === 'rolling' || link === 'within') {
      const rolled = rollingAt(tokens, link === 'rolling' ? next : at + length, tables, today, link === 'rolling')
      if (rolled) found.push({ length: length + rolled.length, period: rolled.period })
    }
    if (!first) continue
    const end = next + first.length
    const and =
      link === 'between' ? joined(tokens, end, tables, 'and', today) : joined(tokens, end, tables, 'until', today)
    const total = (more: number): number => length + first.length + more
    if (link === 'between' && and)
      found.push({ length: total(and.length), period: { since: first.days.since, until: and.days.until } })
    if (link === 'since')
      found.push(
        and
          ? { length: total(and.length), period: { since: first.days.since, until: and.days.until } }
          : { length: total(0), period: { since: first.days.since } },
      )
    if (link === 'until') found.push({ length: total(0), period: { until: first.days.until } })
    if (link === 'before') found.push({ length: total(0), period: { until: shiftDays(first.days.since, -1) } })
    if (link === 'after') found.push({ length: total(0), period: { since: shiftDays(first.days.until, 1) } })
    if (link === 'within') found.push({ length: total(0), period: first.days })
  }
  const bare = pointAt(tokens, at, tables, today)
  if (bare) found.push({ length: bare.length, period: bare.days })
  const rolled = rollingAt(tokens, at, tables, today, false)
  if (rolled) found.push(rolled)
  return found.reduce<PeriodFound | null>((best, next) => (best && best.length >= next.length ? best : next), null)
}

function joined(
  tokens: readonly Token[],
  at: number,
  tables: PeriodTables,
  wanted: PeriodLink,
  today: string,
): Point | null {
  const link = linksAt(tokens, at, tables).find((each) => each.link === wanted)
  if (link) {
    const point = pointAt(tokens, at + link.length, tables, today)
    return point && { length: link.length + point.length, days: point.days }
  }
  const written = wanted === 'and' && tokens[at]?.readings.some(({ conjunction }) => conjunction)
  return written ? pointAt(tokens, at, tables, today) : null
}

/** "Six months", "the past six months", "the six past months": so many units up to today. */
function rollingAt(
  tokens: readonly Token[],
  at: number,
  tables: PeriodTables,
  today: string,
  rolling: boolean,
): PeriodFound | null {
  if (at >= tokens.length) return null
  let next = at
  let marked = rolling
  const skipRolling = (): void => {
    const link =
      next < tokens.length ? linksAt(tokens, next, tables).find((each) => each.link === 'rolling') : undefined
    const shift = next < tokens.length && !link ? tables.shifts.at(tokens, next) : null
    if (link || shift?.values[0] === -1) {
      marked = true
      next += link?.length ?? shift!.length
    }
  }
  const number = (): number | null => {
    if (next >= tokens.length) return null
    const token = tokens[next]!
    if (token.kind === 'number' && token.form.length <= 2) {
      next++
      return Number(token.form)
    }
    const found = tables.numbers.at(tokens, next)
    if (!found) return null
    next += found.length
    return found.values[0]!
  }
  if (!rolling) next = skip(tokens, next, tables, 'the')
  skipRolling()
  let count = number()
  const dual = next < tokens.length ? tables.duals.at(tokens, next) : null
  const unit = dual ?? (next < tokens.length ? tables.units.at(tokens, next) : null)
  if (!unit) return null
  next += unit.length
  if (dual) count = 2
  count ??= number()
  if (!marked) skipRolling()
  if (!marked || count === null || count < 1) return null
  return { length: next - at, period: { since: back(today, unit.values[0]!, count) } }
}
