/** Whom a praise is for: the first of another side that its object names. */
import type { Scan } from '../mentions/scan.ts'
import type { Party, PartyAtom } from './parties.ts'

const longestObject = 26

/** Prepositions of a place or a partner: "in Doha", "its talks with Iran". */
const pointing = new Set(['in', 'with', 'between', 'about', 'aside', 'accredited'])

/** The target; `none` where the object is of both sides, "the relations", or of the speaker's own. */
export function praiseTarget(
  scan: Scan,
  atoms: readonly PartyAtom[],
  from: number,
  by: string,
  ownerOf: (side: string) => string,
): Party | 'none' | null {
  if (endsInPronoun(scan, atoms[from]!.from) || atoms[from]!.classes.has('pronoun.object')) return null
  for (let at = from; at < Math.min(atoms.length, from + longestObject); at++) {
    const atom = atoms[at]!
    if (atom.classes.has('praise.mutual')) return partnerIn(atoms, at, by) ?? 'none'
    if (atom.classes.has('praise.own')) return 'none'
    if (at > from && (atom.classes.has('clause.main') || atom.classes.has('say'))) break
    if (scan.lexicon.cased && atom.classes.has('join') && atoms[at + 1]?.classes.has('verb')) break
    if (atom.party) {
      if (pointing.has(atom.preposition)) continue
      if (atom.party.kind === 'group') continue
      if (atom.party.sides.length === 0) continue
      if (at === from && isGivers(scan, atoms[at - 1], atom.party) && ownerOf(atom.party.sides[0]!) === by) continue
      return ownerOf(atom.party.sides[0]!) === by ? 'none' : atom.party
    }
    const adjective = scan.states[atom.from]
    if (adjective && adjective.values[0]!.form === 'adjective' && !adjective.values[0]!.weak) {
      const { code } = adjective.values[0]!
      if (code !== by)
        return {
          kind: 'state',
          from: atom.from,
          to: atom.from + adjective.length,
          sides: [code],
          people: [],
          by: 'nisba',
        }
    }
  }
  return null
}

/** "عن تقدير مصر لليابان": whose thanks they are, before whom they are for. */
const isGivers = (scan: Scan, before: PartyAtom | undefined, { kind }: Party): boolean =>
  kind !== 'person' && !scan.lexicon.modifiersFirst && Boolean(before?.classes.has('thanks.noun'))

/** "cooperation with Moscow", "العلاقات بين بلاده وفرنسا": whose relations with the speaker are praised. */
function partnerIn(atoms: readonly PartyAtom[], from: number, by: string): Party | null {
  for (const { party, preposition, classes } of atoms.slice(from, from + longestObject)) {
    if (classes.has('clause.main') || classes.has('say') || classes.has('stop')) return null
    if (party && (preposition === 'with' || preposition === 'between' || preposition === '') && party.kind !== 'group')
      if (party.sides[0] !== undefined && party.sides[0] !== by) return party
  }
  return null
}

/** "تصويتها": its vote, of the one just spoken of. */
function endsInPronoun(scan: Scan, at: number): boolean {
  const { text: form } = scan.tokens[at]!
  return scan.lexicon.language.orthography.pronounSuffixes.some(
    (suffix) => form.endsWith(suffix) && form.length > suffix.length + 2,
  )
}
