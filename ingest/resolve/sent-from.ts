/** Whose delegates they are, where what they are stands before it: "une délégation de sénateurs français", "un grupo de diputados de Chile". */
import { isA, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { bodyParty } from './body-party.ts'
import type { Cast } from './cast.ts'
import type { Party } from './parties.ts'
import { partyAs } from './party-copies.ts'

/** Tokens from the delegation to its state or body. */
const longestKind = 14

const links = ['prep.of', 'article', 'and', 'adjective']

/** At "délégation" or "groupe", the party that sent them; null where anything but kinds of delegates stands between. */
export function sentFrom(scan: Scan, at: number, start: number, limit: number, cast: Cast): Party | null {
  if (!scan.lexicon.language.adjectivesInside) return null
  const head = lengthOf(scan, start, 'sent.group')
  if (head === 0) return null
  const led = ledBy(scan, at, start + head, cast)
  if (led) return led
  let told = false
  let next = start + head
  while (next < Math.min(limit, start + longestKind)) {
    const body = bodyParty(cast, next)
    if (body) return partyAs(body, { from: at, by: 'organ' })
    const state = scan.states[next]
    // "le groupe d'amitié France-Chili du Sénat": of neither.
    const isPair = state && isMark(scan, next + state.length, '-–')
    if (state && !isPair) {
      const { code, weak } = state.values[0]!
      return told && !weak
        ? { kind: 'state', from: at, to: next + state.length, sides: [code], people: [], by: 'organ' }
        : null
    }
    const kind = lengthOf(scan, next, 'sent.noun')
    const pair = isPair ? state.length + 1 + (scan.states[next + state.length + 1]?.length ?? 1) : 0
    const skip = kind || pair || Math.max(0, ...links.map((name) => lengthOf(scan, next, name)))
    if (skip === 0) return null
    told ||= kind > 0
    next += skip
  }
  return null
}

/** Words between "a" and "delegation": "high-level parliamentary". */
const mostWords = 4

/** "a delegation from the European Parliament", "a high-level delegation led by Jens Olsen": of whom what stands behind it tells. */
export function delegationBehind(scan: Scan, at: number, limit: number, cast: Cast): Party | null {
  if (!scan.lexicon.modifiersFirst) return null
  let head = at + lengthOf(scan, at, 'article')
  for (let word = 0; head > at && word < mostWords && head < limit && !isHead(scan, head); word++) {
    const length = lengthOf(scan, head, 'adjective') || (isPlainWord(scan, head) ? 1 : 0)
    if (length === 0) return null
    head += length
  }
  if (head >= limit || !isHead(scan, head)) return null
  const link = lengthOf(scan, head + 1, 'prep.from') || lengthOf(scan, head + 1, 'prep.of')
  if (link === 0) return ledBy(scan, at, head + 1, cast)
  const from = head + 1 + link
  const sender = from + lengthOf(scan, from, 'article')
  const body = bodyParty(cast, sender)
  if (body) return partyAs(body, { from: at, by: 'organ' })
  const state = sender < limit ? scan.states[sender] : null
  const match = state?.values[0]
  if (!state || !match || match.weak || match.form === 'adjective') return null
  return { kind: 'state', from: at, to: sender + state.length, sides: [match.code], people: [], by: 'organ' }
}

const isHead = (scan: Scan, at: number): boolean => isA(scan, at, 'led.group') && isA(scan, at, 'side.head')

const isPlainWord = (scan: Scan, at: number): boolean => {
  const { kind, capital } = scan.tokens[at]!
  return kind === 'word' && !capital && !isPrepositional(scan, at) && !isA(scan, at, 'verb') && !isA(scan, at, 'clause')
}

/** "la délégation conduite par le ministre indien …": of whose side its head is. */
function ledBy(scan: Scan, at: number, from: number, cast: Cast): Party | null {
  const comma = isMark(scan, from, ',') ? 1 : 0
  const link = lengthOf(scan, from + comma, 'led.by')
  const name = from + comma + link
  const mention =
    link > 0 ? (cast.mentionAt(name) ?? cast.mentionAt(name + lengthOf(scan, name, 'article'))) : undefined
  const person = mention && cast.personOf(mention)
  const sides = person ? cast.standings.sidesOf(person) : []
  if (!mention || !person || sides.length === 0) return null
  return { kind: 'state', from: at, to: mention.to, sides, people: [person], by: 'organ' }
}
