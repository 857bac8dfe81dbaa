/** The state whose officials an article names without saying so. */
import { datelineEnd } from '../mentions/dateline.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Holders } from './holders.ts'
import type { Person } from './person.ts'

/** So often named, a state is what an article is about that does not name its outlet's. */
const dominant = 3

/** Sentences up to the one with the dateline. */
const headlines = 3

/** Of which there may be one at the text's beginning: a capital, from which the report comes. */
const datelineMarks = ',(-–—:.'

/** "Bogotá, 9 de abril": the state in whose capital an unknown outlet's report was written. */
function datelineState({ states, tokens, sentences, lexicon }: Scan): string | null {
  if (!lexicon.cased) return null
  for (const { from } of sentences.slice(0, headlines)) {
    const seat = from === 0 || tokens[from]!.breaks > 0 ? states[from] : null
    const next = seat && seat.values[0]!.form === 'seat' ? tokens[from + seat.length] : undefined
    if (next?.kind === 'mark' && datelineMarks.includes(next.text)) return seat!.values[0]!.code
  }
  return null
}

/**
 * The outlet's own state where it is a government's or the article speaks of it; else the state that the article speaks of
 * most, in which a dateline counts as much as what makes an article one on a state.
 */
export function homeState(
  scan: Scan,
  outlet: string | null,
  isGovernments: boolean,
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
  const dateline = outlet ? null : datelineState(scan)
  if (dateline) counts.set(dateline, (counts.get(dateline) ?? 0) + dominant)
  const [most, times] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null, 0]
  const own =
    outlet && (isGovernments || counts.has(outlet) || times < dominant || scan.lexicon.language.homes.includes(outlet))
  return own ? outlet : most
}
