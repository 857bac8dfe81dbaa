/** One stretch of days that a question names: a day, a month, a year, or this, the last or the next unit. */
import type { Token } from '../../ingest/engine/tokens.ts'
import { back, type Days, lastDayOf, pad, shiftDays, unitDays } from './days.ts'
import type { PeriodLink, PeriodTables } from './period-tables.ts'

export interface Point {
  readonly length: number
  readonly days: Days
}

const earliestYear = 1900
const latestYear = 2100

export function linksAt(
  tokens: readonly Token[],
  at: number,
  tables: PeriodTables,
): { link: PeriodLink; length: number }[] {
  if (at >= tokens.length) return []
  const found = tables.links.at(tokens, at)
  return found ? [...new Set(found.values)].map((link) => ({ link, length: found.length })) : []
}

/** Over a word that links two parts of a date. */
export function skip(tokens: readonly Token[], at: number, tables: PeriodTables, link: 'the' | 'of'): number {
  const found = linksAt(tokens, at, tables).find((each) => each.link === link)
  return found ? at + found.length : at
}

/** One stretch of days: a day, a month, a year, or this, the last or the next unit. */
export function pointAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  if (at >= tokens.length) return null
  const [link] = linksAt(tokens, at, tables).filter((each) => each.link === 'start' || each.link === 'end')
  if (link) {
    const next = skip(tokens, at + link.length, tables, 'of')
    const point = namedAt(tokens, next, tables, today) ?? unitAlone(tokens, next, tables, today)
    if (point) {
      const day = link.link === 'start' ? point.days.since : point.days.until
      return { length: next - at + point.length, days: { since: day, until: day } }
    }
  }
  return namedAt(tokens, at, tables, today)
}

/** "The year", of whose beginning or end is spoken: this one. */
function unitAlone(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  const start = skip(tokens, at, tables, 'the')
  const unit = start < tokens.length ? tables.units.at(tokens, start) : null
  return unit && { length: start + unit.length - at, days: unitDays(today, unit.values[0]!, 0) }
}

function namedAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  const points = [
    isoAt(tokens, at),
    dayAt(tokens, at, tables, today),
    quarterAt(tokens, at, tables, today),
    unitAt(tokens, at, tables, today),
    agoAt(tokens, at, tables, today),
    relativeAt(tokens, at, tables, today),
    yearAt(tokens, at, tables),
  ]
  return points.reduce((best, next) => (next && (!best || next.length > best.length) ? next : best), null)
}

/** 2025-11-19 */
function isoAt(tokens: readonly Token[], at: number): Point | null {
  const text = tokens
    .slice(at, at + 5)
    .map((token) => token.form)
    .join('')
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
  return day === null ? null : { length: 5, days: { since: day, until: day } }
}

function yearAt(tokens: readonly Token[], at: number, tables: PeriodTables): Point | null {
  const unit = at < tokens.length ? tables.units.at(tokens, at) : null
  const before = unit?.values.includes('year') ? unit.length : 0
  const token = tokens[at + before]
  const year = token?.kind === 'number' && token.form.length === 4 ? Number(token.form) : 0
  return year >= earliestYear && year <= latestYear
    ? { length: before + 1, days: { since: `${year}-01-01`, until: `${year}-12-31` } }
    : null
}

/** "March", "March 2025", "19 November", "November 19, 2025"; without a year the latest that has begun. */
function dayAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  const unit = tables.units.at(tokens, at)
  let next = unit?.values.includes('month') || unit?.values.includes('day') ? at + unit.length : at
  const dayOf = (index: number): number | null => {
    const digits = /^(\d{1,2})$/.exec(tokens[index]?.form ?? '')?.[1]
    return digits && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : null
  }
  let day = dayOf(next)
  if (day !== null) next++
  const month = next < tokens.length ? tables.months.at(tokens, next) : null
  if (!month || month.preposition) return null
  next += month.length
  if (day === null) {
    day = dayOf(next)
    if (day !== null) next++
  }
  const comma = skip(tokens, next, tables, 'of')
  const year = yearAt(tokens, comma, tables)
  const number = month.values[0]!
  if (year) next = comma + year.length
  const within = (years: number): Days => {
    const start = `${years}-${pad(number)}-${pad(day ?? 1)}`
    return { since: start, until: day === null ? lastDayOf(years, number) : start }
  }
  const thisYear = Number(today.slice(0, 4))
  const days = year
    ? within(Number(year.days.since.slice(0, 4)))
    : [within(thisYear), within(thisYear - 1)].find(({ since }) => since <= today)!
  return { length: next - at, days }
}

/** "Q1 2025", "the first quarter of 2025". */
function quarterAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  let next = skip(tokens, at, tables, 'the')
  const unit = next < tokens.length ? tables.units.at(tokens, next) : null
  if (unit?.values.includes('quarter')) next += unit.length
  const ordinal = next < tokens.length ? tables.ordinals.at(tokens, next) : null
  if (!ordinal) return null
  next += ordinal.length
  if (!unit?.values.includes('quarter') && ordinal.length < 2) {
    const after = next < tokens.length ? tables.units.at(tokens, next) : null
    if (!after?.values.includes('quarter')) return null
    next += after.length
  }
  const linked = skip(tokens, next, tables, 'of')
  const year = yearAt(tokens, linked, tables) ?? unitAt(tokens, linked, tables, today)
  if (year) next = linked + year.length
  const first = (ordinal.values[0]! - 1) * 3 + 1
  const years = Number((year?.days.since ?? today).slice(0, 4))
  return { length: next - at, days: { since: `${years}-${pad(first)}-01`, until: lastDayOf(years, first + 2) } }
}

/** "This year", "last month", in either order. */
function unitAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  if (at >= tokens.length) return null
  const start = skip(tokens, at, tables, 'the')
  const before = start < tokens.length ? tables.shifts.at(tokens, start) : null
  const unitStart = start + (before?.length ?? 0)
  const unit = unitStart < tokens.length ? tables.units.at(tokens, unitStart) : null
  if (!unit) return null
  const end = unitStart + unit.length
  const after = !before && end < tokens.length ? tables.shifts.at(tokens, end) : null
  const shift = before ?? after
  if (!shift) return null
  return {
    length: end + (after?.length ?? 0) - at,
    days: unitDays(today, unit.values[0]!, shift.values[0]!),
  }
}

/** "Three months ago". */
function agoAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  let next = at
  const token = tokens[next]!
  let count: number | null = null
  const dual = tables.duals.at(tokens, next)
  const leading = linksAt(tokens, next, tables).find((each) => each.link === 'ago')
  if (leading) next += leading.length
  if (next >= tokens.length) return null
  const numbered = tables.numbers.at(tokens, next)
  const inner = tables.duals.at(tokens, next)
  if (tokens[next]!.kind === 'number' && tokens[next]!.form.length <= 2) count = Number(tokens[next++]!.form)
  else if (numbered) {
    count = numbered.values[0]!
    next += numbered.length
  } else if (inner ?? dual) count = 2
  if (count === null || next >= tokens.length) return null
  const unit = tables.duals.at(tokens, next) ?? tables.units.at(tokens, next)
  if (!unit) return null
  next += unit.length
  const trailing = leading ? null : linksAt(tokens, next, tables).find((each) => each.link === 'ago')
  if (!leading && !trailing) return null
  const day = back(today, unit.values[0]!, count)
  return { length: next + (trailing?.length ?? 0) - tokens.indexOf(token), days: { since: day, until: day } }
}

function relativeAt(tokens: readonly Token[], at: number, tables: PeriodTables, today: string): Point | null {
  const found = tables.relativeDays.at(tokens, at)
  if (!found) return null
  const day = shiftDays(today, found.values[0]!)
  return { length: found.length, days: { since: day, until: day } }
}
