/** "Presidents Komorowski of Poland and Basescu of Romania": people who share a title in the plural, each of the state behind his name. */
import { mentionAs } from '../mentions/mention-copy.ts'
import { nameEnd } from '../mentions/names.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { lengthOf, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import { joinedAt, sharing } from './shared-titles.ts'

/** Those who were read so: the list goes on behind them. */
const listed = new WeakSet<PersonMention>()

export function pluralTitled(
  scan: Scan,
  at: number,
  limit: number,
  last: PersonMention | undefined,
): PersonMention | null {
  if (!scan.lexicon.modifiersFirst) return null
  const title = lengthOf(scan, at, 'delegates')
  const goesOn = title === 0 && last !== undefined && listed.has(last) && joinedAt(scan, last.to, at)
  if ((title === 0 && !goesOn) || at + title >= limit) return null
  const named = ofState(scan, at, at + title, limit) ?? (title > 0 ? known(scan, at, at + title, limit) : null)
  if (named) listed.add(named)
  return named
}

/** "Petr Necas of the Czech Republic" */
function ofState(scan: Scan, from: number, at: number, limit: number): PersonMention | null {
  const start = honorificEnd(scan, at, limit)
  const end = nameEnd(scan, start, limit, 'given')
  const of = end > start ? lengthOf(scan, end, 'prep.of') : 0
  const owner = end + of + lengthOf(scan, end + of, 'article')
  const state = of > 0 && owner < limit ? scan.states[owner] : null
  return state ? sharing([start, end], from, owner + state.length, state.values[0]!.code) : null
}

/** "Presidents Obama and Karzai": somebody whom everybody knows. */
function known(scan: Scan, from: number, at: number, limit: number): PersonMention | null {
  const person = scan.lexicon.people.at(scan.tokens, at, limit) ? personAt(scan, at, limit) : null
  return person?.name ? mentionAs(person, { from }) : null
}
