/** Whom one word of a name and a title, or his fame, mean. */
import type { OfficeHolder } from '../gazetteer/types.ts'
import { type Holders, isHeld } from './holders.ts'
import { isLike } from './offices.ts'
import type { Person } from './person.ts'

/** "President Xi", "Kerry": the one man of that name who held that office, or led, on the article's day. */
export function titleHolder(
  { tokens, offices, states }: Person,
  holders: Holders,
  day: string | undefined,
): OfficeHolder | null {
  const [word, more] = tokens
  if (!word || more || !day) return null
  if (offices.length === 0) return holders.bynamed(word, day)
  const fitting = holders
    .withWord(word)
    .filter(({ tenures }) =>
      tenures.some(
        (tenure) => isHeld(tenure, day) && !tenure.office.includes('ambassador') && isLike(tenure.office, offices),
      ),
    )
  if (fitting.length < 2) return fitting[0] ?? null
  // "Prime Minister Sharif of Pakistan"
  const [own, ...others] = fitting.filter((one) => states[0] === one.state && holders.endsIn(one, word))
  return others.length === 0 ? (own ?? null) : null
}
