/** Whose official a possessive tells: "su canciller, …", "son porte-parole, …". */
import { endsBefore, isA, isJoined, type Scan } from '../mentions/scan.ts'
import { namedAt, namedOver, nearestNamed } from './named-places.ts'
import { isHis, rowOf } from './owner.ts'
import type { Person } from './person.ts'

/** A person, or a body by its id, or a state by its code. */
type Owner = Person | { readonly side: string; readonly isBody: boolean }

/** Tokens. */
const nearby = 60

/** The nearest before the possessive that has officials: a person, a body that is no outlet, a state that a title or an adjective names. */
export function titleOwner(scan: Scan, person: Person, people: readonly Person[]): Owner | null {
  const company = scan.lexicon.cased ? null : companyBefore(scan, person)
  if (company) return company
  const title = scan.lexicon.cased ? person.titles.find(({ from }) => isA(scan, from - 1, 'pronoun.possessive')) : null
  if (title) return nearestBefore(scan, title.from - 2, person, people)
  return accompanied(scan, person, people) ?? served(scan, person, people)
}

/** Offices that a company gives. */
const companyOffices = new Set(['head-of-organization', 'director-general', 'president'])

/** "شركة …، واجتمع مع رئيس مجلس إدارتها فلان": the nearest company before whoever is said to head it. */
function companyBefore(scan: Scan, { titles }: Person): Owner | null {
  const title = titles.find(({ offices }) => offices.some((office) => companyOffices.has(office)))
  if (!title || !headsIts(scan, title)) return null
  for (let at = title.from - 1; at >= Math.max(0, title.from - nearby); at--) {
    const body = scan.agencies[at]?.values.find((value) => value.type === 'agency')
    if (body?.type === 'agency') return rowOf.get(body.id)?.kind === 'company' ? { side: body.id, isBody: true } : null
  }
  return null
}

/** One of its words ends in "its". */
function headsIts(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < Math.min(to, from + longestLead); at++) if (isHis(scan, at)) return true
  return false
}

/** Words of "was accompanied by". */
const longestLead = 3

/** "…, who was accompanied by Ambassador …": the nearest person before. */
function accompanied(scan: Scan, { start: from }: Person, people: readonly Person[]): Person | null {
  if (!scan.lexicon.cased || !endsBefore(scan, from, ['accompanied.by'], longestLead)) return null
  return nearestNamed(people, from, nearby)?.person ?? null
}

function nearestBefore(scan: Scan, last: number, own: Person, people: readonly Person[]): Owner | null {
  for (let at = last; at >= Math.max(0, last - nearby); at--) {
    const person = namedOver(people, at)
    if (person && person !== own) return person
    const body = scan.agencies[at]?.values.find((value) => value.type === 'agency' && !value.quotedOnly)
    if (body?.type === 'agency') return { side: body.id, isBody: true }
    const state = scan.states[at]?.values[0]
    const isTold = state?.form === 'adjective' || (state?.form === 'name' && isA(scan, at - 1, 'prep.of'))
    if (state && isTold && !state.weak) return { side: state.code, isBody: false }
  }
  return null
}

/** "توت قلواك مستشار الرئيس سلفاكير", "المتحدثة باسم موغيريني": whoever is named at once behind a title, whom its holder serves. */
function served(scan: Scan, person: Person, people: readonly Person[]): Person | null {
  if (scan.lexicon.cased) return null
  for (const { from, to, agency, offices } of person.titles) {
    if (agency || !offices.some((office) => serves.test(office))) continue
    for (let begin = Math.max(from + 1, to - 1); begin <= to + longestHonorific; begin++) {
      const next = namedAt(people, begin)
      if (next && next !== person && !isParted(scan, to, begin)) return next
    }
  }
  return null
}

const isParted = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (scan.tokens[at]!.kind === 'mark' || isA(scan, at, 'verb') || isJoined(scan, at)) return true
  return isJoined(scan, to)
}

/** Offices under a person. */
const serves = /adviser|spokesperson|envoy|representative|chief-of-staff|chief-of-cabinet/

/** Tokens of an honorific or a title between. */
const longestHonorific = 2
