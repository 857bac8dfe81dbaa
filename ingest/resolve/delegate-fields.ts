/** What delegates are for, between their state and the word for them: "Ethiopia's water ministers", "an Omani trade delegation". */
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'
import { leadOfKin } from './kin.ts'
import type { Party, PartyAtom } from './parties.ts'

/** "a Tanzanian trade delegation" */
export const isField = ({ tokens, words }: Scan, at: number): boolean =>
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.capital &&
  !words[at]?.values.some((name) => name === 'verb' || name === 'and')

/** Words of what delegates are for, where they follow: "water", "foreign and defence". */
const longestField = 3

export function fieldLength(scan: Scan, from: number, limit: number): number {
  for (let at = from; at <= Math.min(limit - 1, from + longestField); at++) {
    if (lengthOf(scan, at, 'delegates') > 0) return at - from
    if (scan.tokens[at]!.kind !== 'word' || scan.tokens[at]!.capital || isA(scan, at, 'verb')) return 0
  }
  return 0
}

/** What stands before a party, its article and the field of its delegates: "talks between the water ministers of …", "مع وزراء خارجية الاتحاد". */
export function leadOf(
  { lexicon }: Scan,
  { by, kind }: Party,
  before: PartyAtom | undefined,
  atoms: readonly PartyAtom[],
): PartyAtom | undefined {
  const kin = kind === 'person' && lexicon.cased ? leadOfKin(atoms) : undefined
  if (kin) return kin
  const preposition = atoms.at(-2)
  const areMet = kind === 'agency' && before?.classes.has('delegates') && preposition?.classes.has('prep.with')
  if (!lexicon.modifiersFirst) return areMet ? preposition : pastArticle(lexicon, before, atoms)
  let at = atoms.length - 1
  const isField = (atom: PartyAtom | undefined): boolean =>
    atom !== undefined && !atom.party && atom.classes.names.every((name) => name === 'adjective')
  for (let skipped = 0; by === 'delegates' && skipped < longestField && isField(atoms[at]); skipped++) at--
  if (at < atoms.length - 1 && !atoms[at]?.classes.has('article')) at = atoms.length - 1
  const isBody = kind === 'agency' || by === 'organ'
  while (isBody && describes.some((name) => atoms[at]?.classes.has(name))) at--
  // "met with Prime Ministers Marin and Kristersson"
  if (kind === 'person' && atoms[at]?.classes.has('delegates')) at--
  const lead = at < atoms.length - 1 ? atoms[at] : before
  return lead?.classes.has('article') ? atoms[at - 1] : lead
}

/** "interim leaders of …", "the ruling … Party" */
const describes = ['office.modifier', 'body.adjective']

/** "avec la Commission": past the article of a body, whose name stands without it. */
const pastArticle = (
  { language }: Scan['lexicon'],
  before: PartyAtom | undefined,
  atoms: readonly PartyAtom[],
): PartyAtom | undefined =>
  language.adjectivesInside && before?.classes.has('article') && !before.party ? atoms.at(-2) : before
