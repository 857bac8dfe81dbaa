/** What stands between a title and its name: commas, quotation marks, honorifics. */
import { isNamesake } from './cased-names.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { isBeforeFamilyName } from './surnames.ts'
import { isGivenName } from './word-kinds.ts'

const separators = ',،"“”«»/-–:()'

/** "…، وعادل الجبير": another person of the list. */
export function beginsJoined(scan: Scan, at: number, limit: number): boolean {
  const token = scan.tokens[at]
  if (!token || isGivenName(scan, at) || isBeforeFamilyName(scan, at)) return false
  const { given, particles } = scan.lexicon.names
  const known = scan.lexicon.people.at(scan.tokens, at, limit)
  return known
    ? known.reading.conjunction
    : token.readings.some(({ conjunction, form }) => conjunction && (given.has(form) || particles.has(form)))
}

/** "… ووزير المالية", "… للرئيس": an office that "and" or a preposition joins to what stands before. */
export const isJoinedOffice = (scan: Scan, at: number): boolean => {
  const reading = scan.offices[at]?.reading
  return reading !== undefined && (reading.conjunction || reading.preposition !== '')
}

const reigning = new Set([
  'king',
  'custodian-of-the-two-holy-mosques',
  'queen',
  'emir',
  'father-emir',
  'sultan',
  'crown-prince',
  'deputy-crown-prince',
])

export const reigns = (office: string): boolean => reigning.has(office)

/** "ملك البحرين، الملك حمد", "خادم الحرمين الشريفين، الملك سلمان": tokens of a comma and of the bare rank before the ruler's name. */
export function rankAgain(scan: Scan, at: number, offices: readonly string[]): number {
  if (scan.lexicon.cased || !isMark(scan, at, ',،') || !offices.some(reigns)) return 0
  const rank = scan.offices[at + 1]
  const isBare =
    rank?.length === 1 &&
    !isJoinedOffice(scan, at + 1) &&
    rank.values.some(({ office }) => office !== null && reigns(office))
  return isBare && isGivenName(scan, at + 2) ? 2 : 0
}

/** "استقبل سمو الأمير سعادة السيد …", "الملك معالي الوزير …": an honorific with another style than whoever's title stands before. */
export function beginsAnother(scan: Scan, start: number, at: number, to: number, offices: readonly string[]): boolean {
  const style = styleIn(scan, at, to)
  if (style === null) return false
  if (isA(scan, style, 'style.lower') && offices.some(reigns)) return true
  const before = styleIn(scan, start, at)
  if (before === null) return false
  // "سعادة وزير الصحة سعادة السفير الفرنسي": the same style once more, of another title.
  const isTitle = scan.offices[style] !== null || scan.offices[style + 1] !== null
  return withoutArticle(scan, before) !== withoutArticle(scan, style) || (offices.length > 0 && isTitle)
}

function styleIn(scan: Scan, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isA(scan, at, 'style')) return at
  return null
}

/** The style's own word, as "سمو" in "السمو". */
function withoutArticle({ words, lexicon }: Scan, at: number): string {
  const { article } = lexicon.language.orthography
  const { form } = words[at]!.reading
  return article !== undefined && form.startsWith(article) ? form.slice(article.length) : form
}

export const honorificBetween = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scan.lexicon.honorifics.at(scan.tokens, at)) return true
  return false
}

/** Past commas, quotes and honorifics that stand between a title and its name. */
export function separatorEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  for (let steps = 0; steps < 4 && at < limit; steps++) {
    if (scan.lexicon.honorifics.at(scan.tokens, at, limit)?.reading.conjunction) break
    const honorific = honorificEnd(scan, at, limit)
    // ", le général …", "son homologue guinéen le général …"
    const article = scan.lexicon.cased ? lengthOf(scan, at, 'article') : 0
    const behind = article > 0 ? honorificEnd(scan, at + article, limit) : 0
    if (honorific > at) at = honorific
    else if (behind > at + article) at = behind
    else if (isAcronym(scan, at)) at += 3
    else if (isMark(scan, at, separators) && !opensGivenName(scan, at)) at++
    else break
  }
  return at
}

/** "l'Assemblée populaire nationale (APN), …", "la Unión de Naciones Suramericanas (Unasur), …": of the body before; "senador (independiente) …". */
function isAcronym(scan: Scan, at: number): boolean {
  const text = scan.tokens[at + 1]?.text ?? ''
  const isUpper = text === text.toUpperCase() && text !== text.toLowerCase()
  const isShort = isUpper && text.length > 1
  const isKnown = Boolean(scan.agencies[at + 1]) || (scan.lexicon.cased && isA(scan, at + 1, 'office.modifier'))
  return isMark(scan, at, '(') && isMark(scan, at + 2, ')') && (isShort || isKnown)
}

/** "General (Martin) Dempsey": a given name that the source left out. */
const opensGivenName = (scan: Scan, at: number): boolean =>
  isMark(scan, at, '(') &&
  isMark(scan, at + 2, ')') &&
  (scan.tokens[at + 1]?.capital ?? false) &&
  (scan.tokens[at + 3]?.capital ?? false)

export function honorificEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  for (;;) {
    const found = at < limit ? scan.lexicon.honorifics.at(scan.tokens, at, limit) : null
    if (!found || (at > from && found.reading.conjunction) || isNamesake(scan, at)) return at
    if (at > from && beginsAnother(scan, from, at, at + found.length, [])) return at
    // "الدكتور السيد البدوي": a known man's own name.
    if (at > from && (scan.lexicon.people.at(scan.tokens, at, limit)?.length ?? 0) > found.length) return at
    // "prince héritier": an office of which the honorific is only the first word.
    if (scan.lexicon.cased && (scan.offices[at]?.length ?? 0) > found.length) return at
    at += found.length
    while (at < limit && lengthOf(scan, at, 'rank.modifier') > 0) at += lengthOf(scan, at, 'rank.modifier')
    if (isMark(scan, at, './') && at + 1 < limit) at++
  }
}
