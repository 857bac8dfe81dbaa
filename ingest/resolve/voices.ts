/** Who has the word in each sentence of a transcript. */
import type { Sentence } from '../engine/sentences.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'

/** Tokens of a label, "PRIME MINISTER MORRISON:", "Don Farrell, Minister for Trade and Tourism:". */
const longestLabel = 14

export class Turns {
  /** Tokens at which the speakers' labels begin; null where nobody known speaks. */
  readonly #labels = new Map<Sentence, number | null>()
  /** Somebody known has the word in some sentence. */
  #isTranscript = false
  /** Two reporters have the word by their names: they tell the news, and do not ask whom they talk of. */
  readonly isReport: boolean
  readonly #asks = new Set<Sentence>()

  /** `isSpeaker`: a known person, by name or title, is all that the token range says. */
  constructor(scan: Scan, isSpeaker: (from: number, to: number) => boolean) {
    const reporters = new Set<string>()
    const known: [from: number, to: number][] = []
    let label: number | null | undefined
    for (const sentence of scan.lexicon.cased ? scan.sentences : []) {
      const strict = labelEnd(scan, sentence, false)
      // "Don Farrell, Minister for Trade and Tourism:"
      const loose = strict > sentence.from ? strict : labelEnd(scan, sentence, true)
      const isKnown = loose > sentence.from && isSpeaker(sentence.from, loose)
      const end = isKnown ? loose : strict
      if (isKnown) {
        label = fuller(scan, known, sentence.from, end)
        known.push([sentence.from, end])
      } else if (end > sentence.from && !sentence.furniture) {
        label = null
        if (end - sentence.from > 1) reporters.add(scan.tokens[end - 1]!.form)
      }
      if (isMark(scan, sentence.to - 1, '?')) this.#asks.add(sentence)
      if (label !== undefined) this.#labels.set(sentence, label)
      this.#isTranscript ||= isKnown
    }
    this.isReport = reporters.size > 1
  }

  /** The token of the speaker's label; null where nobody known speaks, undefined where no label stands before. */
  labelOf(sentence: Sentence): number | null | undefined {
    return this.#labels.get(sentence) ?? (this.#labels.has(sentence) || this.#isTranscript ? null : undefined)
  }

  /** True of a journalist's words among those of the people whom a transcript names. */
  isQuestion(sentence: Sentence): boolean {
    if (!this.#isTranscript || this.#labels.get(sentence) !== null) return false
    return !this.isReport || this.#asks.has(sentence)
  }
}

/** "Minister:", after "Don Farrell, Minister for Trade:": the first label that has all of its words. */
function fuller({ tokens }: Scan, known: readonly (readonly [number, number])[], from: number, to: number): number {
  const formsOf = (first: number, end: number): string[] => tokens.slice(first, end).map(({ form }) => form)
  const words = formsOf(from, to)
  const before = known.find(([first, end]) => {
    const forms = formsOf(first, end)
    return words.every((word) => forms.includes(word))
  })
  return before?.[0] ?? from
}

/** "PRESIDENT MACRON: …", "PM Key: …", "Q  Mr. President, …": where the label ends. */
function labelEnd(scan: Scan, { from, to }: Sentence, loose: boolean): number {
  const { tokens } = scan
  const opens = from === 0 || tokens[from]!.breaks > 0
  if (tokens[from]!.text === 'Q' && tokens[from + 1]?.capital) return from + 1
  for (let at = from; at < Math.min(from + longestLabel, to); at++) {
    const { text, kind, capital } = tokens[at]!
    if (isMark(scan, at, ':')) return at
    const links = loose && opens && at > from && linking.some((name) => isA(scan, at, name))
    if (kind === 'word' && !links && !(opens && capital) && text !== text.toUpperCase()) return from
  }
  return from
}

const linking = ['office.link', 'prep.of', 'prep.for', 'and', 'article']
