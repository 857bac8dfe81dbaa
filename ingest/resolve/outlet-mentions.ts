/** Where an article names its own outlet: between quotation marks, or with its capitals, "told The Hindu". */
import type { Token } from '../engine/tokens.ts'
import { agencies } from '../gazetteer/agencies.ts'
import type { AgencyMention } from '../mentions/agencies.ts'
import { isQuoted } from '../mentions/marked-names.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Outlet } from './outlet-state.ts'

/** Words of an outlet's name. */
const longestName = 4

type Paper = (typeof agencies)[number]

/** By each word of their names, in the gazetteer's order. */
const papers = new Map<string, Paper[]>()
for (const paper of agencies)
  if (paper.kind === 'news')
    for (const word of new Set([paper.name.en, paper.name.ar].flatMap((name) => name.split(' '))))
      papers.set(word, [...(papers.get(word) ?? []), paper])

/** Between the names of one who took a text over and its source: "WAM / Gulf News", "The Peninsula (Qatar)". */
const partings = /[/(|]/

/** Mentions of the outlet by its bare name, which may be an ordinary word elsewhere. */
export function outletMentions(scan: Scan, source: string | undefined, { states }: Outlet): AgencyMention[] {
  return source ? source.split(partings).flatMap((name) => mentionsOf(scan, name.trim(), states)) : []
}

function mentionsOf(scan: Scan, source: string, states: readonly string[]): AgencyMention[] {
  const { cased } = scan.lexicon
  const words = scan.lexicon.tokenize(source)
  // "العرب القطرية"
  const name = words.filter((_, at) => at === 0 || cased || !scan.lexicon.states.at(words, at))
  const id = name.length > 0 && name.length <= longestName ? paperOf(wordsOf(name), states, cased) : null
  if (!id) return []
  const isName = ({ form, text }: Token, i: number): boolean =>
    cased ? text === name[i]!.text : form === name[i]!.form
  const found: AgencyMention[] = []
  for (let from = 0; from + name.length <= scan.tokens.length; from++) {
    if (!isName(scan.tokens[from]!, 0) || scan.agencies[from] || scan.states[from]) continue
    const to = from + name.length
    if (scan.tokens.slice(from, to).every(isName) && (cased || isQuoted(scan, from, to)))
      found.push({ from, to, id, body: null, states: [] })
  }
  return found
}

const wordsOf = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ')

/** Id of the paper of one of the states whose name has the words. */
function paperOf(source: string, states: readonly string[], cased: boolean): string | null {
  const isIts = ({ name, state }: Paper): boolean =>
    (!state || states.includes(state)) && ` ${cased ? name.en : name.ar} `.includes(` ${source} `)
  const [first = ''] = source.split(' ')
  return papers.get(first)?.find(isIts)?.id ?? null
}
