/** Where an article names its own outlet, in a dateline or between quotation marks: "الدوحة - العرب: …", "وقال لـ«اليوم» …". */
import type { Token } from '../engine/tokens.ts'
import { agencies } from '../gazetteer/agencies.ts'
import { type AgencyMention, isQuoted } from '../mentions/agencies.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Outlet } from './outlet-state.ts'

/** Words of an outlet's name. */
const longestName = 3

const papers = agencies.filter(({ kind }) => kind === 'news')

/** Mentions of the outlet by its bare name, which may be an ordinary word elsewhere. */
export function outletMentions(scan: Scan, source: string | undefined, { states }: Outlet): AgencyMention[] {
  const words = source && !scan.lexicon.cased ? scan.lexicon.tokenize(source) : []
  // "العرب القطرية"
  const name = words.filter((_, at) => at === 0 || !scan.lexicon.states.at(words, at))
  const id = name.length > 0 && name.length <= longestName ? paperOf(wordsOf(name), states) : null
  if (!id) return []
  const found: AgencyMention[] = []
  for (let from = 0; from + name.length <= scan.tokens.length; from++) {
    if (scan.agencies[from] || scan.states[from] || !name.every(({ form }, i) => scan.tokens[from + i]!.form === form))
      continue
    const to = from + name.length
    if (isQuoted(scan, from, to)) found.push({ from, to, id, body: null, states: [] })
  }
  return found
}

const wordsOf = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ')

/** Id of the paper of one of the states whose name has the word. */
function paperOf(source: string, states: readonly string[]): string | null {
  const isIts = ({ name, state }: (typeof papers)[number]): boolean =>
    (` ${name.ar} `.includes(` ${source} `) && (!state || states.includes(state))) ?? false
  return papers.find(isIts)?.id ?? null
}
