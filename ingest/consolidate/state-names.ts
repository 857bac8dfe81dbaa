/** What a state is called: its display names and every form that any of the languages lists, the same whoever reports. */
import type { StateForms } from '../engine/language.ts'
import type { NamePair } from '../fragment.ts'
import { states as displayNames } from '../gazetteer/states.ts'
import { states as arabic } from '../languages/ar/states.ts'
import { states as english } from '../languages/en/states.ts'
import { states as spanish } from '../languages/es/states.ts'
import { states as french } from '../languages/fr/states.ts'
import { byCodeUnit } from './tally.ts'

type ByCode<T> = Readonly<Partial<Record<string, T>>>

const named: ByCode<NamePair> = displayNames
const listed: readonly ByCode<StateForms>[] = [arabic, english, spanish, french]

export interface StateNames extends NamePair {
  /** Sorted. */
  readonly aliases: readonly string[]
}

/** Undefined for a code that the gazetteer does not have. */
export function stateNames(code: string): StateNames | undefined {
  const name = named[code]
  if (!name) return undefined
  const forms = listed.flatMap((states) => states[code]?.names ?? [])
  return { ...name, aliases: [...new Set([name.en, name.ar, ...forms])].sort(byCodeUnit) }
}
