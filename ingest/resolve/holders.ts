/** The table of office holders, looked up by the words of a name. */
import type { Lexicon } from '../engine/lexicon.ts'
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { OfficeHolder } from '../gazetteer/types.ts'
import { namesIn } from '../names/names-in.ts'
import { comparableTokens, sameName } from './people.ts'

export interface Holders {
  /**
   * Those whose name has all the words given, in the lexicon's script, the fullest match first; one word alone must be the
   * whole of an alias.
   */
  named(tokens: readonly string[]): readonly OfficeHolder[]
  /** Those whose name begins or ends with the word. */
  withWord(token: string): readonly OfficeHolder[]
}

const built = new WeakMap<Lexicon, Holders>()

interface Entry {
  readonly tokens: readonly string[]
  readonly patronymic: boolean
  /** A king's, with or without his number: no family name follows it. */
  readonly numbered: boolean
  readonly holder: OfficeHolder
}

function put(index: Map<string, Entry[]>, token: string, entry: Entry): void {
  const list = index.get(token)
  if (list) list.push(entry)
  else index.set(token, [entry])
}

export function holdersOf(lexicon: Lexicon): Holders {
  const known = built.get(lexicon)
  if (known) return known
  const byFirst = new Map<string, Entry[]>()
  const byLast = new Map<string, Entry[]>()
  for (const holder of officeHolders) {
    const names = namesIn(lexicon.language.script, holder).map((name) => lexicon.tokenize(name))
    const numbered = names.some((words) => lexicon.words.at(words, words.length - 1)?.values.includes('name.suffix'))
    for (const words of names) {
      const tokens = comparableTokens(lexicon, words)
      // "آبي أحمد" loses a particle: one word of a longer name names nobody.
      if (tokens.length === 0 || (tokens.length === 1 && words.length > 1)) continue
      const patronymic = words.some((_, at) => lexicon.words.at(words, at)?.values.includes('name.patronymic'))
      const entry = { tokens, patronymic, numbered, holder }
      put(byFirst, tokens[0]!, entry)
      put(byLast, tokens.at(-1)!, entry)
    }
  }
  const named = (tokens: readonly string[]): readonly OfficeHolder[] => {
    if (tokens.length < 2)
      return unique((byLast.get(tokens[0] ?? '') ?? []).filter((entry) => entry.tokens.length === tokens.length))
    const whole = (byLast.get(tokens.at(-1)!) ?? []).filter((entry) => isSame(entry, tokens))
    // The very name comes before a longer one that holds its words.
    const exact = whole.filter((entry) => entry.tokens.length === tokens.length)
    if (exact.length > 0) return unique(exact)
    // "باراك أوباما حسين": a name that goes on after a known one.
    const begun = (byFirst.get(tokens[0]!) ?? []).filter(
      (entry) => !entry.numbered && entry.tokens.length > 1 && entry.tokens.every((token, at) => token === tokens[at]),
    )
    return unique([...whole, ...begun])
  }
  const withWord = (token: string): readonly OfficeHolder[] =>
    unique([...(byFirst.get(token) ?? []), ...(byLast.get(token) ?? [])])
  const holders = { named, withWord }
  built.set(lexicon, holders)
  return holders
}

/** Words left out are the given name's only where no patronymic makes the rest another man: the father. */
function isSame({ tokens, patronymic }: Entry, given: readonly string[]): boolean {
  if (tokens.length < 2 || !sameName(tokens, given)) return false
  return tokens[0] === given[0] || (tokens.length > given.length && !patronymic)
}

const unique = (entries: readonly Entry[]): OfficeHolder[] => [...new Set(entries.map(({ holder }) => holder))]
