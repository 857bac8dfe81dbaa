/** Days written in figures: "2024/5/14", "14-5-2024". */

import { isDay, isYear, number } from './date-range.ts'
import type { DateMention } from './dates.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

const separators = '/-.'

/** Tokens of three numbers and what parts them. */
const length = 5

/** A number's day, month and year; null where no such day is, or where it may be one of two. */
export function numericDate(
  tokens: readonly Token[],
  at: number,
  to: number,
  { language }: Lexicon,
): (Pick<DateMention, 'to'> & { readonly year: number; readonly month: number; readonly day: number }) | null {
  if (at + length > to) return null
  const [first, mark, second, again, third] = tokens.slice(at, at + length) as [Token, Token, Token, Token, Token]
  if (!separators.includes(mark.text) || again.text !== mark.text) return null
  if ([mark, second, again, third].some(({ spaced }) => spaced)) return null
  const [one, two, three] = [number(first), number(second), number(third)]
  if (!isDay(two)) return null
  if (isYear(one) && isDay(three)) return { to: at + length, year: one, month: two, day: three }
  if (!isYear(three) || !isDay(one)) return null
  // "5/14/2024", "14/5/2024", and "5/4/2024", which tells no day where some write the month first.
  if (language.calendar.monthFirst && one <= months && two <= months && one !== two) return null
  return one <= months && two > months
    ? { to: at + length, year: three, month: one, day: two }
    : { to: at + length, year: three, month: two, day: one }
}

const months = 12
