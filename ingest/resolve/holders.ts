/** The table of office holders, looked up by the words of a name. */
import type { Lexicon } from '../engine/lexicon.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { OfficeHolderRow } from '../gazetteer/types.ts'
import { comparableTokens, sameName } from './people.ts'

export type HolderLookup = (tokens: readonly string[]) => readonly OfficeHolderRow[]

const built = new WeakMap<Lexicon, HolderLookup>()

interface Entry {
  readonly tokens: readonly string[]
  readonly row: OfficeHolderRow
}

function put(index: Map<string, Entry[]>, token: string, entry: Entry): void {
  const list = index.get(token)
  if (list) list.push(entry)
  else index.set(token, [entry])
}

/** Rows whose name has all the words given (two or more), in the lexicon's script. */
export function holdersOf(lexicon: Lexicon): HolderLookup {
  const known = built.get(lexicon)
  if (known) return known
  const byFirst = new Map<string, Entry[]>()
  const byLast = new Map<string, Entry[]>()
  for (const row of officeHolders)
    for (const name of [row.name.en, row.name.ar, ...(row.aliases ?? [])]) {
      const tokens = comparableTokens(lexicon, lexicon.tokenize(name))
      if (tokens.length < 2) continue
      put(byFirst, tokens[0]!, { tokens, row })
      put(byLast, tokens.at(-1)!, { tokens, row })
    }
  const lookup: HolderLookup = (tokens) => {
    if (tokens.length < 2) return []
    const whole = (byLast.get(tokens.at(-1)!) ?? []).filter((entry) => sameName(entry.tokens, tokens))
    // "باراك أوباما حسين": a name that goes on after a known one.
    const begun = (byFirst.get(tokens[0]!) ?? []).filter((entry) =>
      entry.tokens.every((token, at) => token === tokens[at]),
    )
    return [...new Set([...whole, ...begun].map((entry) => entry.row))]
  }
  built.set(lexicon, lookup)
  return lookup
}
