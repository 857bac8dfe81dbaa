/** Who signs a release: alone on a line above the text, over his office or under it. */
import type { Sentence } from '../engine/sentences.ts'
import { mentionAs } from '../mentions/mention-copy.ts'
import { officeAt } from '../mentions/offices.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'

/** "The Hon Penny Wong" over "Minister for Foreign Affairs": those whom the lines before the report name with an office. */
export function signers(scan: Scan): PersonMention[] {
  if (!scan.lexicon.cased) return []
  const end = scan.sentences.findIndex(({ furniture }) => !furniture)
  const heading = scan.sentences.slice(0, Math.max(end, 0))
  return heading.flatMap((line, at) => {
    const person = personAt(scan, line.from + lengthOf(scan, line.from, 'byline.lead'), line.to)
    if (!person?.name || (person.to < line.to && !isSpeaking(scan, person.to, line.to))) return []
    const office =
      person.offices.length > 0 ? null : (officeOn(scan, heading[at + 1]) ?? officeOn(scan, heading[at - 1]))
    const offices = office ? [office] : person.offices
    return offices.length > 0 ? [mentionAs(person, { offices })] : []
  })
}

/** "…, today issued the following statement:": what follows is his. */
function isSpeaking(scan: Scan, from: number, to: number): boolean {
  if (!isMark(scan, to - 1, ':')) return false
  for (let at = from; at < to; at++) if (isA(scan, at, 'statement.opening')) return true
  return false
}

/** "**In Mali, …", "Readout of the Secretary-General’s meeting with …": one of several reports under one heading. */
export const opensSection = (scan: Scan, { from }: Sentence): boolean =>
  scan.lexicon.cased &&
  ((isMark(scan, from, '*') && isMark(scan, from + 1, '*')) ||
    (scan.tokens[from]!.breaks > 0 && isA(scan, from, 'section.opening')))

/** An office that is all of its line. */
function officeOn(scan: Scan, line: Sentence | undefined): PersonMention['offices'][number] | null {
  const office = line ? officeAt(scan, line.from, line.to, 'all') : null
  return office?.to === line?.to ? office : null
}

const terminal = '.!?؟…:'

export interface Headings {
  /** Token behind the text's own headline: a first line that no mark ends; 0 where it has none. */
  readonly end: number
  /** Over a section: a short line that no mark ends. */
  readonly isSection: (sentence: Sentence) => boolean
}

/** Tokens. */
const longestHeading = 16

export function headingsOf({ sentences, tokens }: Scan): Headings {
  const isHeading = ({ from, to }: Sentence): boolean =>
    (from === 0 || tokens[from]!.breaks > 0) &&
    (tokens[to]?.breaks ?? 0) > 0 &&
    !terminal.includes(tokens[to - 1]!.text)
  const [first] = sentences
  return {
    end: first && isHeading(first) ? first.to : 0,
    isSection: (sentence) => sentence.to - sentence.from <= longestHeading && isHeading(sentence),
  }
}
