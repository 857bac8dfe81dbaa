/** The state whose officials an article names without saying so. */
import type { Sentence } from '../engine/sentences.ts'
import type { AgencyMention } from '../mentions/agencies.ts'
import { datelineEnd } from '../mentions/dateline.ts'
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'
import { type Holders, holdersAkin } from './holders.ts'
import { houseState } from './house.ts'
import type { Outlet } from './outlet-state.ts'
import { rowOf } from './owner.ts'
import type { Person } from './person.ts'

/** So often named, a state is what an article is about that does not name its outlet's. */
const dominant = 3

/** An official whose title names no state counts as much as so many names of his. */
const bareTitle = 2

/** The more where others' always name theirs. */
const homeTitle = 8

/** Words of offices that are told of without a state only at home. */
const ofHome = ['minister', 'speaker']

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

/** "Le Président de la République s'est entretenu avec M. …, Président de …": a presidency's own words on its head, without a name. */
function readoutsState(scan: Scan): string | null {
  const { readoutsOf } = scan.lexicon.language
  const opens = ({ from }: Sentence): boolean => {
    const at = from + lengthOf(scan, from, 'article')
    const title = scan.offices[at]
    // "le président" alone may be anybody's.
    if (!title || title.length === 1 || !title.values.some(({ office }) => office === 'president')) return false
    const end = at + title.length
    const next = scan.tokens[end]
    return next?.kind === 'word' && !next.capital && !scan.states[end] && !isA(scan, end, 'prep.of')
  }
  return readoutsOf && scan.sentences.slice(0, headlines).some(opens) ? readoutsOf : null
}

/** Words of the name of a town. */
const longestPlace = 4

/** "Nueva York. La presidenta …", "San Petersburgo, Rusia. …": a town's name alone, which is no state's seat. */
function opensWithPlace({ tokens }: Scan): boolean {
  let at = 0
  while (at < longestPlace && tokens[at]?.capital) at++
  return at > 0 && tokens[at]?.text === '.' && tokens[at + 1]?.capital === true
}

/** Tokens in which a report is credited. */
const longestCredit = 20

/** "دبي (وام)": the state of the news agency that the report comes from, and not one called like the outlet. */
function creditedState(scan: Scan, agencies: readonly AgencyMention[], source: string): string | null {
  const { homes } = scan.lexicon.language
  for (const { id, from, to } of agencies) {
    const row = from < longestCredit ? rowOf.get(id ?? '') : undefined
    if (to === from + 1 && scan.tokens[from]!.text === source.trim()) continue
    if (row?.kind === 'news' && row.state && homes.includes(row.state)) return row.state
  }
  return null
}

/**
 * The outlet's own state where it is a government's or the article speaks of it; else the state that the article speaks of
 * most, in which a dateline counts as much as what makes an article one on a state. Of several states whose outlets have one
 * name, the one that the article speaks of most, the first where it speaks of none.
 */
export function homeState(
  scan: Scan,
  source: string,
  { states: outlets, isGovernments, isReadAbroad }: Outlet,
  people: readonly Person[],
  holders: Holders,
  agencies: readonly AgencyMention[],
): string | null {
  const counts = new Map<string, number>()
  const count = (code: string | null | undefined): void => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const takesArticle = scan.lexicon.cased && !scan.lexicon.modifiersFirst
  for (const person of people) {
    const stated = person.states[0] ?? person.titles.find((title) => title.implied)?.implied
    // "le président du Kazakhstan, …": only whose state is not home has it in his title each time.
    if (!(takesArticle && outlets.length === 0)) count(stated)
    if (stated) continue
    const known = (holders.named(person.tokens)[0] ?? holdersAkin(person, holders)[0])?.state
    count(known ?? houseState(scan, person))
    // "la ministra Bullrich", "وزير الخارجية سامح شكري": only at home a title needs no state; "President Obama" goes without one everywhere.
    const isHome = !scan.lexicon.cased && person.offices.some((words) => ofHome.some((word) => words.has(word)))
    const isUntold = outlets.length === 0 ? takesArticle || isHome : outlets.length > 1
    const isBare = isUntold && (outlets.length === 0 || outlets.includes(known ?? ''))
    for (let more = isBare ? (isHome ? homeTitle : bareTitle) : 0; more > 0; more--) count(known)
  }
  const opening = scan.sentences[0]
  const begins = opening ? datelineEnd(scan, opening) : 0
  scan.states.forEach((found, at) => {
    if (found && at >= begins && !found.values[0]!.weak) count(found.values[0]!.code)
  })
  const credited = outlets.length === 1 ? null : creditedState(scan, agencies, source)
  const dateline = datelineState(scan)
  if (dateline && outlets.length === 0) counts.set(dateline, (counts.get(dateline) ?? 0) + dominant)
  const ruler = outlets.length === 0 ? readoutsState(scan) : null
  if (ruler && counts.has(ruler)) counts.set(ruler, counts.get(ruler)! + dominant)
  const [most, times] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null, 0]
  const named = outlets.filter((state) => counts.has(state)).sort((a, b) => counts.get(b)! - counts.get(a)!)
  const isTheirs = credited !== null && (outlets.length === 0 || outlets.includes(credited))
  const outlet = isTheirs ? credited : (named[0] ?? outlets[0] ?? null)
  const spokenOf = counts.get(outlet ?? '') ?? 0
  if (isReadAbroad && times >= dominant && times > 2 * spokenOf) return most
  // "Lima. …": of what an outlet has from abroad, and no word of its own state, the state that it comes from.
  const isSentIn = takesArticle && (dateline ? !outlets.includes(dateline) : opensWithPlace(scan))
  const isElsewhere = isSentIn ? times > 0 : times >= dominant
  const own =
    outlet && (isGovernments || counts.has(outlet) || !isElsewhere || scan.lexicon.language.homes.includes(outlet))
  return own ? outlet : most
}
