/** A day of a month that is left unsaid: "à Rome le 13,", "el día 15", "يوم 19 إلى طوكيو". */
import { isoDay } from './iso-day.ts'
import { isWordOf, type Lexicon } from './lexicon.ts'
import { isOf } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** True where an article leads to the number's token, and nothing follows that it may number. */
export function isDayAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (![1, 2].some((back) => articleLength(tokens, at - back, lexicon) === back)) return false
  const next = tokens[at + 1]
  const leads = lexicon.cased ? ['prep.in'] : ['prep.in', 'prep.from', 'prep.to', 'clause']
  return (
    !next ||
    (next.kind === 'mark' && ',.)،'.includes(next.text)) ||
    leads.some((name) => isWordOf(lexicon, tokens, at + 1, name))
  )
}

/** ISO date of the day in the month before the article's, in its own or in the next, whichever is nearest. */
export function nearestDay(day: number, articleDate: string): string {
  const [year, month] = articleDate.split('-').map(Number) as [number, number]
  const written = Date.parse(articleDate)
  const days = [-1, 0, 1].map((shift) => new Date(Date.UTC(year, month - 1 + shift, day)))
  const near = days
    .filter((date) => date.getUTCDate() === day)
    .sort((a, b) => Math.abs(a.getTime() - written) - Math.abs(b.getTime() - written))
  return isoDay(near[0]!.getTime())
}

function articleLength(tokens: readonly Token[], at: number, { words }: Lexicon): number {
  const found = at < 0 ? null : words.at(tokens, at)
  return isOf(found, 'date.article') ? found!.length : 0
}
