/** Whose what is praised is, where no name of a side says so: an adjective, or whom relations are with. */
import type { Scan } from '../mentions/scan.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms in which the object of a praise may be named. */
export const longestObject = 26

/** "بالدور القطري": another state, by its adjective. */
export function ownerByAdjective(scan: Scan, at: number, by: string): Party | null {
  const found = scan.states[at]
  const match = found?.values[0]
  if (!found || match?.form !== 'adjective' || match.weak || match.code === by) return null
  return { kind: 'state', from: at, to: at + found.length, sides: [match.code], people: [], by: 'nisba' }
}

/** "cooperation with Moscow", "العلاقات بين بلاده وفرنسا": whose relations with the speaker are praised. */
export function partnerIn(scan: Scan, atoms: readonly PartyAtom[], from: number, by: string): Party | null {
  let bound = false
  // "بتعاون السلطات المصرية"
  const next = atoms[from + 1]
  const [side] = next?.party?.sides ?? []
  if (next?.preposition === 'of' && next.party!.by === 'organ' && side && side !== by) return next.party
  for (const { party, preposition, classes, from: at } of atoms.slice(from, from + longestObject)) {
    const other = party ? null : ownerByAdjective(scan, at, by)
    if (other) return other
    const ends = classes.has('stop') && !classes.has('relative')
    if (classes.has('clause.main') || classes.has('say') || ends) return null
    // "التي تربط مصر بأوغندا"
    bound ||= classes.has('bind')
    const stands = partnered.has(preposition) || (bound && (preposition === 'in' || preposition === 'of'))
    if (party && stands && party.kind !== 'group')
      if (party.sides[0] !== undefined && party.sides[0] !== by) return party
  }
  return null
}

const partnered = new Set(['with', 'between', ''])

/** Atoms from "relations" to the kingdom that they are with. */
const longestBond = 5

/** "بالعلاقات بين المملكة وإسبانيا" */
export const isWithRealm = (atoms: readonly PartyAtom[], from: number): boolean =>
  atoms.slice(from, from + longestBond).some(({ classes }) => classes.has('host.realm'))

/** Atoms between what is praised and the word that says whose it is. */
const longestOwned = 4

/** "بدور رجال الأمن السعودي" of a Saudi, "الدور الذي تلعبه بلاده"; but not "بدعم الشعب المصري", "بالموقف المصري السعودي" of an Egyptian. */
export function isOwn(scan: Scan, atoms: readonly PartyAtom[], at: number, start: number, by: string): boolean {
  const { from, classes } = atoms[at]!
  const isBenefit = atoms.slice(start, at).some((atom) => atom.classes.has('benefit.noun'))
  if (classes.has('praise.giver')) return at > start && !isBenefit && !scan.words[from]?.reading.preposition
  if (ownerByAdjective(scan, from, '')?.sides[0] !== by) return false
  if (scan.lexicon.cased) return true
  const isBoth = atoms.slice(at + 1, at + 3).some((next) => ownerByAdjective(scan, next.from, by))
  return at <= start + longestOwned && !isBenefit && !isBoth
}
