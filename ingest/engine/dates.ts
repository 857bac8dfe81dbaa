/** Dates that a sentence gives, as ISO days, reckoned from the article's day. */

import { daysEnd, isDay, isYear, number, ordinalsEnd } from './date-range.ts'
import { isDayAlone, nearestDay } from './day-alone.ts'
import { dayLength, isoDay } from './iso-day.ts'
import { isWordOf, type Lexicon } from './lexicon.ts'
import { numericDate } from './numeric-date.ts'
import { saidYear, shiftAt, yearToken } from './said-year.ts'
import type { Token } from './tokens.ts'

export interface DateMention {
  readonly from: number
  readonly to: number
  /** ISO day. */
  readonly date: string
}

const toDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / dayLength
const toIso = (day: number): string => isoDay(day * dayLength)
const weekdayOf = (day: number): number => (day + 4) % 7

/** The dates of a token range. `isAhead`: what stands at the token is still to come, so that "Wednesday" is the next one. */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  articleDate: string | undefined,
  isAhead: (at: number) => boolean,
): DateMention[] {
  const found: DateMention[] = []
  let at = from
  while (at < to) {
    const { word } = tokens[at]!
    if (word.kind !== 'number' && !lexicon.calendar.mayBegin(word)) {
      at++
      continue
    }
    const first = firstOfRange(tokens, at, to, lexicon, articleDate)
    const date = first ?? relativeDate(tokens, at, to, lexicon, articleDate, isAhead)
    if (date && !isNamed(tokens, date, lexicon)) found.push(date)
    // "تشرين الثاني/نوفمبر": the second word of a month's name is no day of the next one.
    at = date ? date.to : at + (lexicon.calendar.months.at(tokens, at, to)?.length ?? 1)
  }
  return found
}

/** "ثورة 25 يناير", "the September 11 attacks": the day is an event's name. "الأسبوع الأول من مارس": it is no day. */
const isNamed = (tokens: readonly Token[], { from, to }: DateMention, lexicon: Lexicon): boolean =>
  (from > 0 && ['date.event', 'date.part'].some((name) => isWordOf(lexicon, tokens, from - 1, name))) ||
  isWordOf(lexicon, tokens, to, 'date.event')

/** "12 مارس 2013", "26 شباط/فبراير", "May 7", "7 May, 2021", "السابع من فبراير". */
function calendarDate(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  articleDate?: string,
): DateMention | null {
  const figures = numericDate(tokens, at, to, lexicon)
  if (figures) return dated(at, figures.to, figures.year, figures.month, figures.day)
  const month = (i: number) => (i < to ? lexicon.calendar.months.at(tokens, i, to) : null)
  const ordinal = lexicon.calendar.dayOrdinals.at(tokens, at, to)
  let day: number | null = null
  let next = at
  const digits = number(tokens[at])
  if (isDay(digits)) {
    day = digits
    next = daysEnd(tokens, at, digits, lexicon)
  } else if (ordinal) {
    day = ordinal.values[0]!
    next = ordinalsEnd(tokens, at + ordinal.length, to, day, lexicon)
  }
  let named = null
  if (day !== null) {
    while (next < to && skippable(tokens[next]!, lexicon)) next++
    named = month(next)
    if (!named) return dayOfMonth(tokens, at, next, day, lexicon, articleDate)
    next = pastStop(tokens, next + named.length, lexicon)
    // "شباط/فبراير": the month in the other calendar.
    if (tokens[next]?.text === '/' && month(next + 1)) next += 1 + month(next + 1)!.length
  } else {
    named = month(at)
    if (!named) return null
    next = pastStop(tokens, at + named.length, lexicon)
    const after = number(tokens[next])
    const second = lexicon.calendar.dayOrdinals.at(tokens, next, to)
    if (isDay(after)) {
      day = after
      next++
      if (lexicon.abbreviations.has(tokens[next]?.form ?? '') && !tokens[next]!.spaced) next++
    } else if (lexicon.cased && second) {
      day = second.values[0]!
      next += second.length
    } else return null
  }
  const behind = yearToken(tokens, next, lexicon)
  const year = behind < to ? number(tokens[behind]) : null
  if (isYear(year)) next = behind + 1
  const said = isYear(year) ? null : saidYear(tokens, next, monthDayOf(named.values[0]!, day), lexicon, articleDate)
  const known = isYear(year) ? year : (said?.year ?? null)
  return dated(at, said?.to ?? next, known, named.values[0]!, day, articleDate)
}

/** "Nov. 20": past the full stop of an abbreviated month. */
const pastStop = (tokens: readonly Token[], at: number, { abbreviations }: Lexicon): number =>
  tokens[at]?.text === '.' && !tokens[at]!.spaced && abbreviations.has(tokens[at - 1]!.form) ? at + 1 : at

/** "from 31 August to 1 September": the first of the two days. */
function firstOfRange(...[tokens, at, to, lexicon, day]: Parameters<typeof calendarDate>): DateMention | null {
  const first = calendarDate(tokens, at, to, lexicon, day)
  if (!first || first.to + 1 >= to || isWordOf(lexicon, tokens, first.to, 'and')) return first
  if (!isWordOf(lexicon, tokens, first.to, 'date.range')) return first
  return { ...first, to: calendarDate(tokens, first.to + 1, to, lexicon, day)?.to ?? first.to }
}

/** "18 من الشهر الجاري", "the 18th of next month": after the day, from `at` on, a month by its distance. */
function dayOfMonth(
  tokens: readonly Token[],
  from: number,
  at: number,
  day: number,
  lexicon: Lexicon,
  articleDate: string | undefined,
): DateMention | null {
  if (!articleDate) return null
  const isCurrent = isWordOf(lexicon, tokens, at, 'date.current')
  const isNoun = (i: number): boolean => isWordOf(lexicon, tokens, i, 'month.noun')
  const shift = isCurrent ? 0 : shiftAt(tokens, isNoun(at) ? at + 1 : at, lexicon)
  // "5 this month" is a number of other things.
  const linked = at > from + 1 && (isNoun(at) || isNoun(at + 1))
  if (shift === null || !(isCurrent || linked))
    return isDayAlone(tokens, from, lexicon) ? { from, to: from + 1, date: nearestDay(day, articleDate) } : null
  const to = isCurrent ? at + 1 : at + 2
  const [year, month] = articleDate.split('-').map(Number) as [number, number]
  const months = year * 12 + month - 1 + shift
  return dated(from, to, Math.floor(months / 12), (months % 12) + 1, day)
}

const skippable = (token: Token, lexicon: Lexicon): boolean => isWordOf(lexicon, [token], 0, 'date.link')

const monthDayOf = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function dated(
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  articleDate?: string,
): DateMention | null {
  const iso = (y: number): string => `${y}-${monthDayOf(month, day)}`
  const valid = (text: string): boolean => !Number.isNaN(toDay(text)) && toIso(toDay(text)) === text
  if (year !== null) return valid(iso(year)) ? { from, to, date: iso(year) } : null
  if (!articleDate) return null
  const base = Number(articleDate.slice(0, 4))
  const near = [base - 1, base, base + 1]
    .map(iso)
    .filter(valid)
    .sort((a, b) => Math.abs(toDay(a) - toDay(articleDate)) - Math.abs(toDay(b) - toDay(articleDate)))[0]
  return near ? { from, to, date: near } : null
}

/** "اليوم الأربعاء", "أمس", "الخميس المقبل", "on Monday". */
function relativeDate(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  articleDate: string | undefined,
  isAhead: (at: number) => boolean,
): DateMention | null {
  if (!articleDate) return null
  const { calendar } = lexicon
  const today = toDay(articleDate)
  const relative = calendar.relativeDays.at(tokens, at, to)
  if (relative) {
    // "في نفس اليوم": the day of what was told before. "اليوم التالي", "اليوم الوطني": another.
    const isSame = (i: number): boolean => i >= 0 && isWordOf(lexicon, tokens, i, 'date.same')
    if (isSame(at - 1) || isSame(at + relative.length)) return null
    if (isWordOf(lexicon, tokens, at + relative.length, 'date.other')) return null
    // "في اليوم الذي": the day of what follows.
    if (at + relative.length < tokens.length && isWordOf(lexicon, tokens, at + relative.length, 'relative')) return null
    let end = at + relative.length
    const weekday = end < to ? weekdayAfter(tokens, end, to, lexicon) : null
    if (weekday) {
      end = weekday.to
      // "أمس الثلاثاء": the weekday is the surer of the two within the week before.
      const offset = relative.values[0]!
      const day = offset > 0 ? onOrAfter(today, weekday.value) : onOrBefore(today, weekday.value)
      return { from: at, to: end, date: toIso(Math.abs(day - today) <= 2 ? day : today + offset) }
    }
    return { from: at, to: end, date: toIso(today + relative.values[0]!) }
  }
  const weekday = calendar.weekdays.at(tokens, at, to)
  if (!weekday) return null
  const end = at + weekday.length
  const value = weekday.values[0]!
  const before = at > 0 ? at - 1 : at
  const next = calendar.next.at(tokens, end, to) ?? (lexicon.cased ? calendar.next.at(tokens, before, end) : null)
  const last = calendar.last.at(tokens, end, to) ?? (lexicon.cased ? calendar.last.at(tokens, before, end) : null)
  const sure = calendarDate(tokens, end, to, lexicon, articleDate)
  if (sure) return { from: at, to: sure.to, date: sure.date }
  if (next) return { from: at, to: end + 1, date: toIso(onOrAfter(today + 1, value)) }
  if (last) return { from: at, to: end + 1, date: toIso(onOrBefore(today - 1, value)) }
  // "jeudi et vendredi": the first of two days.
  const second = isWordOf(lexicon, tokens, end, 'date.range') ? calendar.weekdays.at(tokens, end + 1, to) : null
  const close = second ? end + 1 + second.length : end
  return { from: at, to: close, date: toIso(isAhead(at) ? onOrAfter(today, value) : onOrBefore(today, value)) }
}

/** An article of Monday that says "today, Sunday" was written on Sunday; further off, its date is trusted. */
export function dayOfText(tokens: readonly Token[], lexicon: Lexicon, articleDate: string): string {
  for (let at = 0; at < tokens.length; at++) {
    const relative = lexicon.calendar.relativeDays.at(tokens, at)
    if (relative?.values[0] !== 0 || at + relative.length >= tokens.length) continue
    const weekday = weekdayAfter(tokens, at + relative.length, tokens.length, lexicon)
    if (!weekday) continue
    const today = toDay(articleDate)
    const stated = onOrBefore(today, weekday.value)
    return today - stated <= 2 ? toIso(stated) : articleDate
  }
  return articleDate
}

/** A weekday directly after, also between marks: "اليوم/الثلاثاء/". */
function weekdayAfter(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
): { value: number; to: number } | null {
  const start = tokens[at]!.kind === 'mark' && '/(،,'.includes(tokens[at]!.text) ? at + 1 : at
  const found = start < to ? lexicon.calendar.weekdays.at(tokens, start, to) : null
  return found ? { value: found.values[0]!, to: start + found.length } : null
}

const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7)
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7)
