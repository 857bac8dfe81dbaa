/** The table of office holders, looked up by the words of a name. */
import type { Lexicon } from '../engine/lexicon.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { OfficeHolderRow } from '../gazetteer/types.ts'
import { comparableTokens, sameName } from './people.ts'

export type HolderLookup = (tokens: readonly string[]) => readonly OfficeHolderRow[]

const built = new WeakMap<Lexicon, HolderLookup>()

/** Rows whose name has all the words given (two or more), in the lexicon's script. */
export function holdersOf(lexicon: Lexicon): HolderLookup {
  const known = built.get(lexicon)
  if (known) return known
  const byToken = new Map<string, { tokens: string[]; row: OfficeHolderRow }[]>()
  for (const row of officeHolders)
    for (const name of [row.name.en, row.name.ar, ...(row.aliases ?? [])]) {
      const tokens = comparableTokens(lexicon, lexicon.tokenize(name))
      const last = tokens.at(-1)
      if (last === undefined || tokens.length < 2) continue
      const list = byToken.get(last)
      if (list) list.push({ tokens, row })
      else byToken.set(last, [{ tokens, row }])
    }
  const lookup: HolderLookup = (tokens) => {
    if (tokens.length < 2) return []
    const rows = (byToken.get(tokens.at(-1)!) ?? [])
      .filter((entry) => sameName(entry.tokens, tokens))
      .map((entry) => entry.row)
    return [...new Set(rows)]
  }
  built.set(lexicon, lookup)
  return lookup
}
