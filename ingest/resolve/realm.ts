/** Whom "the Kingdom" means where it is praised. */
import { kingdoms } from '../gazetteer/kingdoms.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import type { Party, PartyAtom } from './parties.ts'
import { objectStart } from './praise-object.ts'

/** Tokens back to the kingdom that was named last. */
const furthest = 150

/** A kingdom whom the speaker met, the article's own, or the one that was named last; null where the praise is for no realm. */
export function realmOf(
  scan: Scan,
  finding: Finding,
  by: string,
  met: Party | null,
  home: string | null,
): Party | null {
  const atom = praisedRealm(scan, finding)
  if (!atom) return null
  // "برعاية المملكة للحجاج": the article's own, whomever he met.
  const isOwned = !opensObject(scan, finding, atom)
  if (isOwned && home && home !== by && kingdoms.includes(home)) return partyOf(atom, home)
  if (met?.sides[0] && kingdoms.includes(met.sides[0])) return met
  const code = home && home !== by && kingdoms.includes(home) ? home : lastNamed(scan, atom.from, by)
  return code ? partyOf(atom, code) : null
}

/** Atoms in which what is praised says that it is the kingdom's. */
const longestOwned = 6

/** "أثنى على المملكة", "شكر حكومة المملكة", "بالدور الذي تقوم به المملكة": the realm of which the object of a praise is. */
export function praisedRealm(scan: Scan, finding: Finding): PartyAtom | null {
  const rest = objectStart(scan, finding)
  for (const atom of rest === null ? [] : finding.atoms.slice(rest, rest + longestOwned)) {
    if (atom.classes.has('host.realm')) return atom
    if (
      atom.party ||
      ['stop', 'comma', 'clause.main', 'say'].some((name) => atom.classes.has(name) && !atom.classes.has('relative'))
    )
      return null
  }
  return null
}

/** "أثنى على المملكة", but not "بجهود المملكة". */
function opensObject(scan: Scan, finding: Finding, realm: PartyAtom): boolean {
  const start = objectStart(scan, finding)!
  const { atoms } = finding
  return atoms[start] === realm || (atoms[start]!.classes.has('prep.about') && atoms[start + 1] === realm)
}

/** "ورحبت المملكة بالقرار": the article's own kingdom, or the one that was named last, praises. */
export function realmSpeaks(scan: Scan, { atoms }: Finding, trigger: number, home: string | null): Party | null {
  const next = atoms[trigger + 1]
  if (scan.lexicon.cased || !next?.classes.has('host.realm') || atoms[trigger]!.classes.has('praise.direct'))
    return null
  if (!['praise.verb', 'express.verb'].some((name) => atoms[trigger]!.classes.has(name))) return null
  const code = home && kingdoms.includes(home) ? home : lastNamed(scan, next.from, '')
  return code ? partyOf(next, code) : null
}

const partyOf = ({ from, to }: PartyAtom, code: string): Party => ({
  kind: 'state',
  from,
  to,
  sides: [code],
  people: [],
  by: 'the realm',
})

function lastNamed({ states }: Scan, before: number, by: string): string | null {
  for (let at = before - 1; at >= Math.max(0, before - furthest); at--) {
    const { code, weak } = states[at]?.values[0] ?? {}
    if (code && !weak && code !== by && kingdoms.includes(code)) return code
  }
  return null
}
