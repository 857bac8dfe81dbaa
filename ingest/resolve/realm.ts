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
  const rest = objectStart(scan, finding)
  const start = rest === null ? [] : finding.atoms.slice(rest, rest + 2)
  // "أثنى على المملكة"
  const atom = start[0]?.classes.has('prep.about') ? start[1] : start[0]
  if (!atom?.classes.has('host.realm')) return rest === null ? null : ownedByHome(finding.atoms, rest, by, met, home)
  if (met?.sides[0] && kingdoms.includes(met.sides[0])) return met
  const code = home && home !== by && kingdoms.includes(home) ? home : lastNamed(scan, atom.from, by)
  return code ? { kind: 'state', from: atom.from, to: atom.to, sides: [code], people: [], by: 'the realm' } : null
}

/** Atoms of "بالجهود الكبيرة التي تبذلها". */
const longestOwned = 5

/** "برعاية المملكة للحجاج", "بما تقدمه المملكة": by whoever is of another side than the article's own kingdom, whomever he met. */
function ownedByHome(
  atoms: readonly PartyAtom[],
  rest: number,
  by: string,
  met: Party | null,
  home: string | null,
): Party | null {
  if (!home || home === by || met?.sides.includes(home) || !kingdoms.includes(home)) return null
  for (const { party, classes, from, to } of atoms.slice(rest, rest + longestOwned)) {
    if (party || classes.has('clause.main') || classes.has('say')) return null
    if (classes.has('host.realm')) return { kind: 'state', from, to, sides: [home], people: [], by: 'the realm' }
  }
  return null
}

function lastNamed({ states }: Scan, before: number, by: string): string | null {
  for (let at = before - 1; at >= Math.max(0, before - furthest); at--) {
    const { code, weak } = states[at]?.values[0] ?? {}
    if (code && !weak && code !== by && kingdoms.includes(code)) return code
  }
  return null
}
