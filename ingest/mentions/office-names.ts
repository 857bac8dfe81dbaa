/** Names within a title that are no name of whoever holds it: whom his body is named after, the place where he serves. */
import { nameEnd } from './names.ts'
import { isA, lengthOf, type Scan } from './scan.ts'
import { honorificEnd } from './title-gap.ts'
import { isGivenName, isKnownName, isParticle, mayBeNext } from './word-kinds.ts'

/** "مدير جامعة الملك سعود": whom the body is named after. */
export function namesake(scan: Scan, from: number, limit: number): number {
  if (scan.lexicon.cased || !isA(scan, from - 1, 'named.after')) return 0
  const title = Math.max(honorificEnd(scan, from, limit), from + (scan.offices[from]?.length ?? 0))
  const given = title + (isParticle(scan, title) ? 2 : 1)
  if (title === from || given > limit || nameEnd(scan, title, limit, 'free') < given) return 0
  let at = given
  while (at + 1 < limit && isA(scan, at, 'name.patronymic'))
    at += isParticle(scan, at + 1) && !isA(scan, at + 1, 'name.patronymic') ? 3 : 2
  return Math.min(at, limit)
}

/** Words of the longest place that no list knows. */
const longestPlace = 2

/** "عمدة بوسطن مارتي والش": words of no list, before a given name, are where he serves. */
export function place(scan: Scan, from: number, limit: number): number {
  if (scan.lexicon.cased || !isA(scan, from - 1, 'office.place')) return 0
  for (let at = from; at < limit && at <= from + longestPlace; at++) {
    if (isGivenName(scan, at)) return at > from ? at : 0
    if (!mayBeNext(scan, at) || isKnownName(scan, at) || isA(scan, at, 'name.patronymic')) return 0
  }
  return 0
}

/** "السيناتور الجمهوري عن ولاية تكساس ليندسي غراهام": for which part of his state he sits. */
export function constituency(scan: Scan, from: number, limit: number): number {
  const name = from + lengthOf(scan, from, 'office.constituency')
  if (scan.lexicon.cased || name === from || name >= limit || scan.tokens[name]!.kind !== 'word') return 0
  const length = isA(scan, name, 'place.first') || isA(scan, name + 1, 'place.side') ? 2 : 1
  return Math.min(name + length, limit)
}
