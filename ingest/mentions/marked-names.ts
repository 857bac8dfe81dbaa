/** Names that are ordinary words too: where marks, or the word before, tell that they are names. */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import { newsIds } from './agency-kinds.ts'
import { isA, isMark, isOrganisationWord, type Scan } from './scan.ts'
import { isDefinite } from './word-kinds.ts'

const quotes = '"“”«»()/\'‘’'
const datelineMarks = '-–—_:(/،,'

export function isQuoted(scan: Scan, from: number, to: number): boolean {
  if (isMark(scan, from - 1, quotes) && isMark(scan, to, quotes)) return true
  if (!isMark(scan, to, datelineMarks) && (scan.tokens[to]?.breaks ?? 0) === 0) return false
  // "رام الله 3-9-2024 وفا-"
  const isBehind = isMark(scan, from - 1, datelineMarks) || scan.tokens[from - 1]?.kind === 'number'
  return scan.tokens[from]!.breaks > 0 || (isBehind && opensLine(scan, from))
}

/** Tokens of the longest dateline: "القاهرة في 6 مايو / …". */
const longestDateline = 7

const opensLine = (scan: Scan, from: number): boolean =>
  scan.tokens.slice(Math.max(0, from - longestDateline), from).some(({ breaks }) => breaks > 0)

/** "للدراسات": a definite noun behind "for". */
const isPurpose = ({ tokens, lexicon }: Scan, at: number, article: string): boolean =>
  tokens[at]?.readings.some(
    ({ preposition, form }) => lexicon.cliticClasses(preposition).includes('prep.to') && form.startsWith(article),
  ) ?? false

const isNews = ({ values }: Found<AgencyMatch>): boolean =>
  values.some((value) => value.type === 'agency' && newsIds.has(value.id))

/** "نادي الجزيرة", "مؤسسة النهار الخيرية": no paper of that name. */
function isOther(scan: Scan, at: number, found: Found<AgencyMatch>, head: AgencyKind): boolean {
  if (head === 'news' || !isNews(found)) return false
  const next = at + found.length
  return !publishers.has(head) || (isDefinite(scan, next) && !scan.states[next])
}

/** Kinds of what an outlet may be besides. */
const publishers: ReadonlySet<AgencyKind> = new Set(['company', 'other'])

/** "مجموعة توتال", "حركتي فتح وحماس", "حماس وفتح": the word before says what it is, or it is in a list with another. */
export function isIntroduced(scan: Scan, at: number, found: Found<AgencyMatch>): boolean {
  const isOutlet = isNews(found)
  // "الاتحاد الأوروبي والسفير": no outlet beside what is none.
  const isNamed = (one: Found<AgencyMatch> | null | undefined): boolean =>
    Boolean(one?.values.some((value) => value.type === 'agency' && !value.quotedOnly)) && isNews(one!) === isOutlet
  // "شركة #توتال"
  const last = isMark(scan, at - 1, '#') ? at - 2 : at - 1
  const before = scan.tokens[last]
  const { preposition, conjunction } = found.reading
  if (!before || preposition || scan.lexicon.cased || isA(scan, at, 'delegation')) return false
  // "مراسل العربية", "مصدر لـ القبس"
  if (isOrganisationWord(scan, last, 'outlet') || (isA(scan, last, 'prep.to') && before.text.length <= 2)) return true
  const { article } = scan.lexicon.language.orthography
  // "مركز الشرق للدراسات": the beginning of a longer name.
  if (article !== undefined && isPurpose(scan, at + found.length, article)) return false
  const introduction = scan.lexicon.organisationHeads.at(scan.tokens, last, at)
  const head = introduction?.values[0]
  // "بمقر الحزب السفير الأمريكي": behind the article the head's name is another.
  const isWhole = article !== undefined && Boolean(introduction?.reading.form.startsWith(article))
  if (head && head !== 'government' && !conjunction && !isWhole) return !isOther(scan, at, found, head)
  const next = scan.agencies[at + found.length]
  if (next?.reading.conjunction && isNamed(next)) return true
  return (
    conjunction &&
    scan.agencies
      .slice(Math.max(0, at - 3), at)
      .some((one, i, { length }) => isNamed(one) && one!.length === length - i)
  )
}
