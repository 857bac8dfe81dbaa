/** Names between an honorific and the title of a state's or a body's man: words of no list, and such as may begin with "and", are all of the name. */
import { officeAt } from './offices.ts'
import { isA, isMark, isPrepositional, type Scan } from './scan.ts'
import { isCommon, namesDay } from './word-kinds.ts'

const fewest = 2
const most = 6

const parts = [
  'verb',
  'clause',
  'office.stop',
  'topic.head',
  'meet.noun',
  'discuss.noun',
  'group',
  'side.head',
  // "ونقل السفير تهاني وتبريكات الملك": what he brought.
  'congrats.noun',
  'greeting.noun',
]

/** "سعادة السفير تيكلا وولدي جبري سفيرا لجمهورية …": the token of the second title, or `from`. */
export function framedEnd(scan: Scan, from: number, limit: number): number {
  const { tokens, lexicon, states, offices } = scan
  if (lexicon.cased || from === 0) return from
  if (!lexicon.honorifics.at(tokens, from - 1, from) && offices[from - 1]?.length !== 1) return from
  for (let at = from; at < Math.min(limit, from + most + 1); at++) {
    const office = offices[at]
    if (office) {
      const bare = !office.reading.conjunction && office.reading.preposition === ''
      const title = bare && at - from >= fewest ? officeAt(scan, at, limit) : null
      return title && (title.states.length > 0 || title.agency?.id) ? at : from
    }
    const isWord = tokens[at]!.kind === 'word' && (at === from || tokens[at]!.breaks === 0)
    const isOther = !isA(scan, at - 1, 'name.patronymic') && (isGrammar(scan, at) || isCommon(scan, at))
    if (!isWord || isOther || states[at]?.values.some(({ weak }) => !weak) || lexicon.honorifics.at(tokens, at))
      return from
  }
  return from
}

/** "سفير الدنمارك أولي فريس، وسفير …": between a title that ends with its state and the next title, words of whatever list. */
export function enlistedEnd(scan: Scan, from: number, limit: number): number {
  const isOwned = [1, 2, 3].some((back) => {
    const state = scan.states[from - back]
    return state?.length === back && state.values[0]!.form !== 'adjective'
  })
  if (scan.lexicon.cased || !isOwned) return from
  for (let at = from; at < Math.min(limit - 1, from + most); at++) {
    if (isMark(scan, at, ',،')) return at - from >= fewest && scan.offices[at + 1]?.reading.conjunction ? at : from
    if (scan.tokens[at]!.kind !== 'word' || isGrammar(scan, at) || scan.offices[at] || scan.states[at]) return from
  }
  return from
}

const isGrammar = (scan: Scan, at: number): boolean =>
  parts.some((name) => isA(scan, at, name)) || isPrepositional(scan, at) || namesDay(scan, at)
