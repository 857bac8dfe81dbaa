/** The state that a body sits in, by the words behind it. */
import { lengthOf, type Scan } from './scan.ts'

/** Bodies that sit in their own state, as an embassy and an army need not. */
export const seated = new Set([
  'presidency',
  'cabinet',
  'royal-court',
  'parliament',
  'house-of-representatives',
  'senate',
  'supreme-court',
  'shura-council',
  'national-assembly',
  'parliamentary-division',
])

/** "مجلس الشورى بالمملكة العربية السعودية" */
export function stateWithin(
  scan: Scan,
  at: number,
  limit: number,
): { readonly code: string; readonly to: number } | null {
  const within = scan.lexicon.cased ? 0 : lengthOf(scan, at, 'state.within')
  // "الجمعية الوطنية لجمهورية صربيا"
  const realm = within > 0 ? 0 : lengthOf(scan, at, 'state.realm')
  const head = within || realm
  const state = at + head < limit ? scan.states[at + head] : null
  const value = state?.values[0]
  const { preposition = '' } = scan.words[at]?.reading ?? {}
  const leads = realm > 0 ? preposition : (state?.reading.preposition ?? '')
  const to = realm > 0 && scan.lexicon.cliticClasses(preposition).includes('prep.to')
  const by = within > 0 || to || scan.lexicon.cliticClasses(leads).includes('prep.by')
  if (scan.lexicon.cased || !state || !value || !by || value.weak || value.form !== 'name') return null
  return { code: value.code, to: at + head + state.length }
}

/** "وزارة الداخلية في قطر", "وزارة الخارجية في مملكة البحرين": the state, but no city, that a ministry is said to be in. */
export function realmAfter(scan: Scan, at: number, limit: number): string[] {
  const inside = scan.lexicon.cased ? 0 : lengthOf(scan, at, 'prep.in')
  const realm = at + inside + (inside > 0 ? lengthOf(scan, at + inside, 'state.realm') : 0)
  const state = inside > 0 && realm < limit ? scan.states[realm] : undefined
  const [value] = state?.values ?? []
  return value && !value.weak && value.form === 'name' ? [value.code] : []
}

/** "مكتب الرئاسة في كوريا الجنوبية", "the foreign ministry in Tehran": the state that a body sits in. */
export function seatAfter(scan: Scan, at: number, limit: number): string[] {
  const { cased, modifiersFirst } = scan.lexicon
  const inside = cased && !modifiersFirst ? 0 : lengthOf(scan, at, 'prep.in')
  const state = inside > 0 && at + inside < limit ? scan.states[at + inside]?.values[0] : undefined
  const sits = cased ? state?.form === 'seat' : state?.form !== 'adjective'
  return state && sits && !state.weak ? [state.code] : []
}
