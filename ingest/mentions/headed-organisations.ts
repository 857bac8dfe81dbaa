/** Organisations that no list knows, where their head word comes first: "la Commission nationale des ports", "la Secretaría de Energía". */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyMention } from './agencies.ts'
import { endsBefore, isA, isOrganisationWord, isPrepositional, lengthOf, type Scan } from './scan.ts'
import { isKnownName, namesDay } from './word-kinds.ts'

/** Tokens. */
const longestName = 12

/** The organisation that starts at the token with a capitalised head word, behind an article, and goes on with what it is for or whose it is. */
export function headedOrganisationAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const token = scan.tokens[at]!
  if (!scan.lexicon.language.adjectivesInside || !token.capital || token.breaks > 0) return null
  if (scan.offices[at] || scan.agencies[at] || isA(scan, at, 'office.field') || !isNamedBefore(scan, at)) return null
  const head = scan.lexicon.organisationHeads.at(scan.tokens, at, limit)
  if (!head) return null
  const states: string[] = []
  const from = at + head.length
  const to = nameEnd(scan, from, Math.min(limit, at + longestName), states)
  return to > from ? { from: at, to, id: null, body: null, states, unlisted: head.values[0] as AgencyKind } : null
}

/** "la Commission …", "du Conseil …", but not "une Commission …". */
const isNamedBefore = (scan: Scan, at: number): boolean =>
  // "l'Agence": two tokens.
  endsBefore(scan, at, leading, 2) && !isOrganisationWord(scan, at - 1, 'indefinite')

const leading = ['article', 'prep.of']

/** Past adjectives and complements, one after the other. */
function nameEnd(scan: Scan, from: number, limit: number, states: string[]): number {
  let end = from
  for (let at = from; at < limit; ) {
    const link = lengthOf(scan, at, 'prep.of') || lengthOf(scan, at, 'prep.for')
    const and = link > 0 || end === from ? 0 : lengthOf(scan, at, 'and')
    const joint = at + link + and + (and > 0 ? lengthOf(scan, at + and, 'prep.of') : 0)
    const word = joint + (link > 0 ? lengthOf(scan, joint, 'article') : 0)
    const length = word < limit ? wordLength(scan, word, states, and > 0) : 0
    if (length === 0) break
    at = word + length
    // "la Commission indépendante du budget", but "le Front demande": a word that no list knows, before what it is for.
    const isSure = link + and > 0 || scan.tokens[word]!.capital || scan.states[word] || isAdjective(scan, word)
    if (isSure) end = at
    else if (at - end > longestUnsure) break
  }
  const isOne = end === from + 1 && isOrganisationWord(scan, from, 'common')
  return isOne ? from : end
}

/** Words. */
const longestUnsure = 2

const isAdjective = (scan: Scan, at: number): boolean => isA(scan, at, 'adjective') || isA(scan, at, 'office.modifier')

/** Tokens of a word of a name; 0 for one that begins something else. */
function wordLength(scan: Scan, at: number, states: string[], joined: boolean): number {
  const token = scan.tokens[at]!
  if (token.kind !== 'word' || token.breaks > 0 || scan.agencies[at] || scan.offices[at] || namesDay(scan, at)) return 0
  const state = scan.states[at]
  if (state) {
    if (joined || state.values[0]!.weak) return 0
    states.push(state.values[0]!.code)
    return state.length
  }
  if (token.capital && isKnownName(scan, at)) return 0
  return isPrepositional(scan, at) || grammar.some((name) => isA(scan, at, name)) ? 0 : 1
}

const grammar = [
  ...['article', 'pronoun', 'pronoun.possessive', 'pronoun.clitic', 'relative', 'stop', 'clause', 'when', 'and'],
  ...['verb', 'verb.auxiliary', 'verb.adverb', 'say', 'denied', 'future', 'meet.verb', 'receive.verb', 'praise.verb'],
  ...['express.verb', 'discuss.verb', 'hold.verb', 'visit.verb', 'speak.verb', 'during', 'after', 'date.since'],
]
