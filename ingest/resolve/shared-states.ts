/** A state that stands behind the last of two people and is both people's. */
import { isInAttendance } from '../mentions/attendance.ts'
import { leadsDelegation } from '../mentions/delegation-heads.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import type { Holders } from './holders.ts'
import { metIn } from './met-abroad.ts'
import { officeLikeness, officesOf, officeWords, statesOf } from './offices.ts'
import { nameTokens } from './people.ts'

/** By his full name, or by one word that everybody knows. */
export function isHolder(scan: Scan, holders: Holders, mention: PersonMention): boolean {
  const tokens = nameTokens(scan, mention.name!)
  return tokens.length > 0 && (holders.named(tokens).length > 0 || holders.akin(tokens).length > 0)
}

/** By his title or his state's rank, by the delegation that he leads, by a list of those who attended, or by his name alone. */
export const isOfficial = (scan: Scan, holders: Holders, mention: PersonMention): boolean =>
  mention.offices.length > 0 ||
  mention.counterpart ||
  // "الجنرال الأميركي أنتوني زيني"
  (!scan.lexicon.cased && mention.honorific && mention.states.length > 0) ||
  leadsDelegation(scan, mention) ||
  (mention.name![1] - mention.name![0] > 1 && isInAttendance(scan, mention.from)) ||
  isHolder(scan, holders, mention) ||
  isMetAbroad(scan, mention)

/** "In Honiara I am meeting …": by a name of two words or more, of no list. */
const isMetAbroad = (scan: Scan, { from, name }: PersonMention): boolean =>
  name![1] - name![0] > 1 && metIn(scan, from, null) !== null

/** "President Guy Parmelin and Foreign Minister Ignazio Cassis of Switzerland": the state is both men's. */
export function shareStates(scan: Scan, holders: Holders, mentions: readonly PersonMention[]): void {
  if (!scan.lexicon.cased) return
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1]
    // "le ministre Attaf et son homologue mauritanien, …": another state than his.
    if (!next || next.counterpart || statesOf(mention).length > 0 || isHolder(scan, holders, mention)) continue
    const joined = isA(scan, mention.to, 'and') && mention.to + 1 === next.from
    const trailing = next.states.length > 0 && next.offices.every((office) => office.states.length === 0)
    if (joined && trailing && !isOfOther(scan, holders, mention, next)) mention.states.push(...next.states)
  }
}

/** "President Biden and President Macron of France": with one office in two states, or known by it elsewhere. */
function isOfOther(scan: Scan, holders: Holders, mention: PersonMention, next: PersonMention): boolean {
  const offices = officeWords(officesOf(mention))
  if (officeLikeness(offices, officeWords(officesOf(next))) === 1) return true
  const [word, more] = nameTokens(scan, mention.name!)
  const known = word !== undefined && more === undefined ? holders.withWord(word) : []
  return known.some(({ state, tenures }) => {
    const holds = tenures.some(({ office }) => officeLikeness(offices, officeWords([office])) === 1)
    return holds && state !== null && !next.states.includes(state)
  })
}
