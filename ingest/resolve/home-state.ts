/** The state whose officials an article names without saying so. */
import { datelineEnd } from '../mentions/dateline.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Holders } from './holders.ts'
import type { Person } from './person.ts'

/** So often named, a state is what an article is about that does not name its outlet's. */
const dominant = 3

/** The outlet's own state where the article speaks of it; else the state that the article speaks of most. */
export function homeState(
  scan: Scan,
  outlet: string | null,
  people: readonly Person[],
  holders: Holders,
): string | null {
  const counts = new Map<string, number>()
  const count = (code: string | null | undefined): void => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const person of people)
    count(
      person.states[0] ??
        person.titles.find((title) => title.implied)?.implied ??
        (holders.named(person.tokens)[0] ?? holders.akin(person.tokens)[0])?.state,
    )
  const opening = scan.sentences[0]
  const begins = opening ? datelineEnd(scan, opening) : 0
  for (const [at, found] of scan.states.entries())
    if (found && at >= begins && !found.values[0]!.weak) count(found.values[0]!.code)
  const [most, times] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null, 0]
  const own = outlet && (counts.has(outlet) || times < dominant || scan.lexicon.language.homes.includes(outlet))
  return own ? outlet : most
}
