/** Who praises is named behind the verb, and is none of those whom the text told of before. */
import { isPrepositional, type Scan } from '../mentions/scan.ts'
import { isAccusative, isCliticNoun, isCompound, isDefinite, isKnownName, namesDay } from '../mentions/word-kinds.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/**
 * "ورحب المؤتمرون بالخطة", "ورحبت طوكيو بالقمة" where that is nobody's, "أعربت قبائل المنطقة عن شكرها": whoever stands right
 * behind the verb acts, and no subject of an earlier clause does.
 */
export function isByOthers(scan: Scan, { atoms, match: { roles } }: Finding, trigger: number): boolean {
  const [verb, next] = [atoms[trigger]!.classes, atoms[trigger + 1]]
  if (scan.lexicon.cased || roles.has('A') || !next) return false
  const isLed = verb.has('praise.indirect')
  const expresses = verb.has('express.verb')
  if (next.party) return isLed && roles.size === 0 && next.preposition === '' && next.party.kind !== 'pronoun'
  if (!verb.has('past') || !(isLed || expresses)) return false
  if (isLed && next.classes.has('praise.others')) return true
  return isSubject(scan, atoms, trigger + 1, expresses)
}

/** A noun that nothing leads to: definite, or before its genitive, "قبائل المنطقة"; but not "أعرب مجددا", "قدم الشكر". */
function isSubject(scan: Scan, atoms: readonly PartyAtom[], at: number, expresses: boolean): boolean {
  const { from, classes } = atoms[at]!
  if (
    classes.has('host.realm') ||
    scan.tokens[from]!.kind !== 'word' ||
    isPrepositional(scan, from) ||
    namesDay(scan, from)
  )
    return false
  if (expresses && said.some((name) => classes.has(name))) return false
  if (isDefinite(scan, from)) return true
  const next = atoms[at + 1]
  // "رحبت بالقرار", "رحبت مطلع الأسبوع"
  if (classes.names.length > 0 || isAccusative(scan, from) || isCompound(scan, from) || isCliticNoun(scan, from))
    return false
  if (!next || next.party || next.classes.has('date.part') || namesDay(scan, next.from)) return false
  return isDefinite(scan, next.from) || (isKnownName(scan, next.from) && next.classes.names.length === 0)
}

/** What is expressed may stand right behind the verb. */
const said = ['thanks.noun', 'thanks.word', 'greeting.noun', 'congrats.noun']
