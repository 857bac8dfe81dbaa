/** Several who are of one body, by a title that they share: "أعضاء المجلس فلان وفلان", "عضوي مجلس الشورى فلان وفلان". */
import { agencyAt } from '../mentions/agencies.ts'
import { nameEnd } from '../mentions/names.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isJoined, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import { isDefinite, isKnownName } from '../mentions/word-kinds.ts'

interface Members {
  readonly named: readonly PersonMention[]
  readonly to: number
}

/** Those whom the title at the token names; null where no two names follow it. */
export function membersOf(scan: Scan, at: number, limit: number): Members | null {
  const head = lengthOf(scan, at, 'members')
  if (head === 0) return null
  const body = agencyAt(scan, at + head, limit)
  const end = body?.to ?? bodyEnd(scan, at + head, limit)
  if (end === at + head) return null
  const office: OfficePhrase = {
    from: at,
    to: end,
    offices: [scan.tokens[at]!.form],
    states: body?.states ?? [],
    implied: null,
    accredited: [],
    agency: body,
    known: false,
  }
  const named: PersonMention[] = []
  let next = end
  for (;;) {
    const comma = named.length > 0 && isMark(scan, next, ',،') ? 1 : 0
    const from = next + comma
    if (from >= limit || (named.length > 0 && !isJoined(scan, from) && comma === 0)) break
    const start = honorificEnd(scan, from, limit)
    const to = joinedNameEnd(scan, start, limit)
    if (to - start < 2) break
    const name = [start, to] as const
    named.push({ from, to, name, offices: [office], states: [], counterpart: false, honorific: start > from })
    next = to
  }
  return named.length > 1 ? { named, to: next } : null
}

/** "وسعيد المهيري": what is an ordinary word elsewhere is a given name behind "and" in such a list. */
function joinedNameEnd(scan: Scan, from: number, limit: number): number {
  const end = Math.max(nameEnd(scan, from, limit, 'free'), nameEnd(scan, from, limit, 'given'))
  if (end > from + 1 || from + 1 >= limit) return end
  const { given } = scan.lexicon.names
  const isGiven = scan.tokens[from]!.readings.some(({ conjunction, form }) => conjunction && given.has(form))
  return isGiven ? nameEnd(scan, from + 1, limit, 'free') : from
}

/** Tokens. */
const longestBody = 4

/** "المجلس", "لجنة السياسات": a body that no list knows. */
function bodyEnd(scan: Scan, from: number, limit: number): number {
  let at = from + (scan.lexicon.organisationHeads.at(scan.tokens, from, limit)?.length ?? 0)
  while (at > from && at < limit && at - from < longestBody && isDefinite(scan, at) && !isKnownName(scan, at)) at++
  return at
}
