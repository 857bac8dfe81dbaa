/** Officials told without their state whom the text places in another state's capital. */
import { isA, isMark, type Scan, sentenceAt } from '../mentions/scan.ts'
import type { Person } from './person.ts'

/** Tokens between a capital and whoever is there, and between the beginning of a sentence and the capital that opens it. */
const nearby = 3

/** "وفي القاهرة، جدد المتحدث فلان …", "يلتقي بالعاصمة نواكشوط، رئيس الجمعية الوطنية فلان": the state whose capital it is. */
export function seatBefore(scan: Scan, { titles }: Person, home: string): string | null {
  const [title] = titles
  const sentence = title && sentenceAt(scan, title.from)
  if (!sentence || title.agency?.id) return null
  for (let at = title.from - 1; at > sentence.from && at >= title.from - nearby; at--) {
    const seat = isIn(scan, at) ? seatAt(scan, at, home) : null
    if (!seat) continue
    const opens = at <= sentence.from + nearby && isA(scan, title.from - 1, 'verb')
    return opens || (isBeside(scan, at + 1, title.from) && meets(scan, sentence.from, at)) ? seat : null
  }
  return null
}

function seatAt({ states }: Scan, at: number, home: string): string | null {
  const match = states[at]?.values.find(({ form, weak }) => form === 'seat' && !weak)
  return match && match.code !== home ? match.code : null
}

/** Behind "in", or a word for a capital that is led to. */
const isIn = (scan: Scan, at: number): boolean =>
  isA(scan, at - 1, 'prep.in') ||
  isA(scan, at - 1, 'capital.noun') ||
  scan.lexicon.cliticClasses(scan.states[at]?.reading.preposition ?? '').includes('prep.by')

/** Nothing but a comma between. */
const isBeside = (scan: Scan, from: number, to: number): boolean =>
  from === to || (from + 1 === to && isMark(scan, from, ',،'))

const meets = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isA(scan, at, 'meet.verb')) return true
  return false
}
