/** What is no party in a sentence: a word or a mark, by its classes. */
import { type Classes, classesOf, noClasses } from '../engine/classes.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'

const marks: readonly (readonly [marks: string, classes: Classes])[] = [
  [',،•', classesOf(['join', 'comma'])],
  [';', classesOf(['join', 'semicolon'])],
  ['-–—', classesOf(['dash'])],
  [':', classesOf(['colon'])],
  ['"“«', classesOf(['quote'])],
]

const markClasses = new Map(marks.flatMap(([texts, classes]) => [...texts].map((mark) => [mark, classes] as const)))

export function wordAtom(scan: Scan, at: number): PartyAtom {
  const token = scan.tokens[at]!
  if (token.kind === 'mark') {
    const classes = markClasses.get(token.text) ?? noClasses
    return { from: at, to: at + 1, classes, party: null, preposition: '', joined: false, several: false }
  }
  const found = scan.words[at]
  let classes = found?.classes ?? noClasses
  // "UN-hosted talks": a participle.
  const hyphenated = scan.lexicon.cased && isMark(scan, at - 1, '-') && !token.spaced
  const helps = classes.has('auxiliary') && classes.has('hold.verb') && helpsVerb(scan, at)
  if (helps || hyphenated || (classes.has('discuss.noun') && isA(scan, at - 1, 'noun.lead')))
    classes = classesOf(classes.names.filter((name) => !(name === 'verb' || name === 'past' || name.endsWith('.verb'))))
  if (classes.has('topic.was') && isAuxiliary(scan, at + 1))
    classes = classesOf(classes.names.filter((name) => name !== 'verb'))
  if (found?.reading.future) classes = classesOf([...classes.names, 'future'])
  // "بعدد من المسؤولين"
  if (classes.has('each.of') && found!.reading.preposition)
    classes = classesOf([...classes.names, ...prepositionClasses(scan, found!.reading.preposition)])
  return {
    from: at,
    to: at + (found?.length ?? 1),
    classes,
    party: null,
    preposition: '',
    joined: false,
    several: false,
  }
}

/** "كانا قد التقيا": what stands before a verb tells only its time. */
const isAuxiliary = (scan: Scan, next: number): boolean =>
  !scan.lexicon.cased && isA(scan, next + lengthOf(scan, next, 'already'), 'verb')

/** "had met", "has since held": no verb of its own. */
const helpsVerb = (scan: Scan, at: number): boolean =>
  helped.some((name) => isA(scan, at + 1 + lengthOf(scan, at + 1, 'adverb'), name)) || isA(scan, at + 2, 'meet.verb')

/** "had earlier been received" */
const helped = ['verb', 'received.by']

export const prepositionClasses = ({ lexicon }: Scan, clitic: string): readonly string[] =>
  lexicon.cliticClasses(clitic)
