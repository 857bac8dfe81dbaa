/** The year of a day and a month where words tell it: "15 يوليو الماضي", "July 15 last year", "من العام المقبل". */
import { isWordOf, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** -1 for "last", 0 for "this", 1 for "next"; null where the token is none of them. */
export function shiftAt(tokens: readonly Token[], at: number, { calendar }: Lexicon): number | null {
  if (at >= tokens.length) return null
  if (calendar.this.at(tokens, at)) return 0
  if (calendar.next.at(tokens, at)) return 1
  return calendar.last.at(tokens, at) ? -1 : null
}

/** "July 15, 2013", "حزيران عام 1967", "مارس من سنة 2013": where a year's number would stand, behind a month. */
export function yearToken(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.text === ',') return at + 1
  const noun = isWordOf(lexicon, tokens, at, 'date.link') ? at + 1 : at
  return isWordOf(lexicon, tokens, noun, 'year.noun') ? noun + 1 : at
}

/** `monthDay`: `07-15`, what stands before the token. The year, and the token after the words that tell it. */
export function saidYear(
  tokens: readonly Token[],
  at: number,
  monthDay: string,
  lexicon: Lexicon,
  articleDate: string | undefined,
): { readonly year: number; readonly to: number } | null {
  if (!articleDate) return null
  const base = Number(articleDate.slice(0, 4))
  const isNoun = (i: number): boolean => isWordOf(lexicon, tokens, i, 'year.noun')
  const start = isWordOf(lexicon, tokens, at, 'date.link') || isWordOf(lexicon, tokens, at, 'prep.of') ? at + 1 : at
  const noun = [start, start + 1].find(isNoun)
  if (noun !== undefined) {
    const shift = shiftAt(tokens, noun === start ? start + 1 : start, lexicon)
    return shift === null ? null : { year: base + shift, to: start + 2 }
  }
  const shift = lexicon.modifiersFirst ? null : shiftAt(tokens, at, lexicon)
  if (!shift) return null
  const isPast = `${base}-${monthDay}` <= articleDate
  return { year: shift < 0 ? (isPast ? base : base - 1) : isPast ? base + 1 : base, to: at + 1 }
}
