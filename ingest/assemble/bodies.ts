/** Names of bodies that belong to a state: "Ministry of Foreign Affairs of Qatar". */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { Language } from '../engine/language.ts'
import type { NamePair } from '../fragment.ts'
import { states } from '../gazetteer/states.ts'

export function bodyName(
  language: Language,
  body: string,
  state: string | undefined,
): { name: NamePair; kind: AgencyKind } {
  const owner = state ? states[state as keyof typeof states] : undefined
  const withOwner = (en: string, ar: string): NamePair =>
    owner ? { en: `${en} (${owner.en})`, ar: `${ar} (${owner.ar})` } : { en, ar }
  const row = language.bodies.find((candidate) => candidate.id === body)
  if (row) return { name: withOwner(row.name.en, row.name.ar), kind: row.kind }
  const ids = body.replace(/^ministry-/, '')
  const named = language.portfolios.filter((portfolio) => ids.split('-').join('-').includes(portfolio.id))
  const longest = named.sort((a, b) => b.id.length - a.id.length)[0]
  return { name: withOwner(`Ministry of ${longest?.en ?? ids}`, `وزارة ${longest?.ar ?? ids}`), kind: 'government' }
}
