/** Every state that an article names or means, and where. */
import type { Span } from '../fragment.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import type { Person } from '../resolve/person.ts'

/** State codes in order of appearance, with the spans that name them; a person's name, "Dennis Ross", names none. */
export function stateMentions(scan: Scan, people: readonly Person[]): Map<string, Span[]> {
  const inNames = new Set(people.flatMap(({ names }) => names.flatMap(([from, to]) => range(from, to))))
  const strong = new Map<string, Span[]>()
  const weak: [string, Span][] = []
  for (const sentence of scan.sentences) {
    if (sentence.furniture) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      const found = scan.states[at]
      if (!found || inNames.has(at)) continue
      const match = found.values.find((value) => !value.weak) ?? found.values[0]!
      const span = { start: scan.tokens[at]!.start, end: scan.tokens[at + found.length - 1]!.end }
      if (match.form === 'seat' && isPlace(scan, at, found.length)) continue
      if (match.form === 'adjective' && isA(scan, at - 1, 'language.noun')) continue
      if (match.weak && !besideOffice(scan, at)) weak.push([match.code, span])
      else if (strong.has(match.code)) strong.get(match.code)!.push(span)
      else strong.set(match.code, [span])
      at += found.length - 1
    }
  }
  for (const [code, span] of weak) strong.get(code)?.push(span)
  return strong
}

/** "in Doha", "من الدوحة", "الرياض (واس)": the city, not its government. */
function isPlace(scan: Scan, at: number, length: number): boolean {
  const reading = scan.states[at]!.reading
  // "إلى أبوظبي والدوحة": as the one before.
  const other = reading.conjunction ? [1, 2].find((back) => scan.states[at - back]?.length === back) : undefined
  if (other && scan.states[at - other]!.values[0]!.form === 'seat') return isPlace(scan, at - other, other)
  const opened = isMark(scan, at - 1, '«"“') ? 1 : 0
  const before = scan.words[at - 1 - opened]?.values ?? []
  const clitic = reading.preposition ? scan.lexicon.cliticClasses(reading.preposition) : []
  if (
    [...before, ...clitic].some(
      (name) => name === 'prep.in' || name === 'prep.to' || name === 'prep.from' || name === 'place',
    )
  )
    return true
  if (clitic.includes('prep.by')) return true
  return scan.tokens[at]!.breaks > 0 && isMark(scan, at + length, '(-–،,_:/')
}

const besideOffice = (scan: Scan, at: number): boolean => {
  for (let before = Math.max(0, at - 3); before < at; before++) {
    const office = scan.offices[before] ?? scan.agencies[before]
    if (office && before + office.length === at) return true
  }
  return false
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
