/** Family names that are other words elsewhere: a state's adjective, an office, "and" with a word. */
import { isInAttendance } from './attendance.ts'
import { isA, isMark, type Scan } from './scan.ts'
import {
  hasPronoun,
  isAmbiguous,
  isCompound,
  isDefinite,
  isDefiniteNoun,
  isGivenName,
  isListedFamily,
  isParticle,
} from './word-kinds.ts'

/** "صلاح ونسي", "عبد الله التركي": after one given name, what elsewhere is "and" with a word, or a state's adjective. */
export function isFamilyName(scan: Scan, at: number, words: number): boolean {
  const { given, family, particles } = scan.lexicon.names
  const first = scan.tokens[at - words]!.form
  const state = scan.states[at]
  const { article } = scan.lexicon.language.orthography
  // "نافديب سوري": no title's adjective, which has the article.
  if (words === 1 && state?.values[0]?.form === 'adjective' && !scan.tokens[at]!.form.startsWith(article!))
    return state.length === 1
  const isAdjective = state?.length === 1 && state.values[0]!.form === 'adjective' && !state.reading.conjunction
  if (isAdjective && words > 1 && (isGivenName(scan, at - 1) || isNamesakeOffice(scan, at - 1))) return true
  if (!(words === 1 && given.has(first)) && !(words === 2 && particles.has(first))) return false
  if (state) return isAdjective
  // "الملك سلمان والرئيس": the next man's title.
  if (scan.offices[at] || scan.lexicon.honorifics.at(scan.tokens, at)) return false
  // "استقبل الملك سلمان وفدا من الكونغرس": a word that only begins like "and".
  // "الأمير تشارلز والوفد المرافق": and a noun that has the article.
  const listed = scan.words[at]?.reading
  if (listed && (!listed.conjunction || listed.form.startsWith(article!))) return false
  return words === 1 && !family.has(first) && isJoinedStranger(scan, at)
}

/** "وسام الإدريسي": an ordinary word elsewhere is a given name before a family name. */
export const isBeforeFamilyName = (scan: Scan, at: number): boolean =>
  isAmbiguous(scan, at) && isDefinite(scan, at + 1) && !isDefiniteNoun(scan, at + 1)

/** "ونسي": "and" with a word that no list knows, or a name. */
export const isJoinedStranger = (scan: Scan, at: number): boolean => {
  const joined = scan.tokens[at]!.readings.filter(({ conjunction }) => conjunction)
  return joined.length > 0 && joined.every(({ form }) => isUnknown(scan, form))
}

/** "عبد الله بن عبد المحسن": a son's father, whom no state's adjective follows. */
export const isFather = (scan: Scan, at: number): boolean =>
  isA(scan, at - 1, 'name.patronymic') || (isParticle(scan, at - 1) && isA(scan, at - 2, 'name.patronymic'))

const isUnknown = (scan: Scan, form: string): boolean => {
  const { given, family, common, verbs, ambiguous } = scan.lexicon.names
  return form.length > 2 && ![given, family, common, verbs, ambiguous].some((list) => list.has(form))
}

/** "محمد سلطان السويدي": what is an office elsewhere is a given name between another and a family name. */
export function isNamesakeOffice(scan: Scan, at: number): boolean {
  const office = scan.offices[at]
  const { conjunction, preposition } = office?.reading ?? {}
  if (office?.length !== 1 || !isAmbiguous(scan, at) || conjunction || preposition) return false
  const state = scan.states[at + 1]
  const isListed = isListedFamily(scan, at + 1) || (isAmbiguous(scan, at + 1) && isDefinite(scan, at + 1))
  const isFamily = isListed && (!state || state.values[0]!.form === 'adjective')
  return isFamily && !scan.offices[at + 1]
}

/** "عباس الجوهري": one known word, before a family's name that is an adjective elsewhere. */
export function isAnothersGivenName(scan: Scan, at: number, limit: number): boolean {
  const { nisba } = scan.lexicon.language.orthography
  const next = at + 1
  if (nisba === undefined || next >= limit || scan.states[next] || scan.offices[next] || scan.words[next]) return false
  return isGivenName(scan, at) && isDefinite(scan, next) && scan.tokens[next]!.form.endsWith(nisba)
}

/** "حمد بن محمد الشرقي، …": an adjective elsewhere, behind the father's name and before a title, a mark or another of the list. */
export function isNisba(scan: Scan, at: number): boolean {
  const { nisba } = scan.lexicon.language.orthography
  if (nisba === undefined || !scan.tokens[at]!.form.endsWith(nisba) || !isDefinite(scan, at)) return false
  if (isCompound(scan, at) || !isUnlisted(scan, at)) return false
  const next = scan.tokens[at + 1]
  return !next || next.kind === 'mark' || next.breaks > 0 || scan.offices[at + 1]?.reading.preposition === ''
}

/** "حضر اللقاء عبدالرحمن بن عثمان الصغير وعدد من المسؤولين": of whoever attended, any word that has the article and ends his name. */
export function isAttendantsFamily(scan: Scan, at: number): boolean {
  if (!isInAttendance(scan, at) || !isDefinite(scan, at) || isCompound(scan, at) || !isUnlisted(scan, at)) return false
  const [next, found] = [scan.tokens[at + 1], scan.words[at + 1] ?? scan.offices[at + 1]]
  return !next || next.kind === 'mark' || next.breaks > 0 || found?.reading.conjunction === true
}

/** "جلال مرة الأمين العام", "يوسف غربي، رئيس لجنة …": an ordinary word elsewhere, between a given name and a title. */
export function isBeforeTitle(scan: Scan, at: number): boolean {
  const comma = isMark(scan, at + 1, ',،') ? 1 : 0
  const title = at + 1 + comma
  const office = title < scan.tokens.length ? scan.offices[title] : null
  const { article } = scan.lexicon.language.orthography
  if (!office || !article || (comma === 0 && !office.reading.form.startsWith(article))) return false
  if (office.reading.conjunction || office.reading.preposition || scan.tokens[title]!.breaks > 0) return false
  return isUnlisted(scan, at) && !isDefinite(scan, at) && !isCompound(scan, at) && !hasPronoun(scan, at)
}

/** A word that no list but those of names and ordinary words may know. */
const isUnlisted = ({ tokens, words, states, offices, agencies }: Scan, at: number): boolean =>
  tokens[at]!.kind === 'word' && !words[at] && !states[at] && !offices[at] && !agencies[at]
