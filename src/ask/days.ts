/** Arithmetic of ISO days. */
import type { Unit } from './phrasing.ts'

export interface Days {
  readonly since: string
  readonly until: string
}

export const pad = (number: number): string => String(number).padStart(2, '0')
const iso = (date: Date): string => date.toISOString().slice(0, 10)
export const shiftDays = (day: string, days: number): string => iso(new Date(Date.parse(day) + days * 86_400_000))
export const lastDayOf = (year: number, month: number): string => iso(new Date(Date.UTC(year, month, 0)))

const monthsOf: Readonly<Record<Exclude<Unit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** So many units before a day; a month that is shorter ends on its last day. */
export function back(today: string, unit: Unit, count: number): string {
  if (unit === 'day' || unit === 'week') return shiftDays(today, -count * (unit === 'week' ? 7 : 1))
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 - count * monthsOf[unit]
  const last = lastDayOf(Math.floor(months / 12), (months % 12) + 1)
  return `${last.slice(0, 8)}${pad(Math.min(day, Number(last.slice(8))))}`
}

/** The unit that a day is in, or the one before or after; weeks begin on Monday. */
export function unitDays(today: string, unit: Unit, shift: number): Days {
  if (unit === 'day') return { since: shiftDays(today, shift), until: shiftDays(today, shift) }
  if (unit === 'week') {
    const weekday = (new Date(today).getUTCDay() + 6) % 7
    const monday = shiftDays(today, -weekday + shift * 7)
    return { since: monday, until: shiftDays(monday, 6) }
  }
  const length = monthsOf[unit]
  const [year, month] = today.split('-').map(Number) as [number, number]
  const first = Math.floor((year * 12 + month - 1) / length + shift) * length
  const [startYear, startMonth] = [Math.floor(first / 12), (first % 12) + 1]
  return {
    since: `${startYear}-${pad(startMonth)}-01`,
    until: lastDayOf(Math.floor((first + length - 1) / 12), ((first + length - 1) % 12) + 1),
  }
}
