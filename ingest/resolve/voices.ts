/** Who has the word in each sentence of a transcript. */
import type { Sentence } from '../engine/sentences.ts'
import { isMark, type Scan } from '../mentions/scan.ts'

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
    let label: number | null | undefined
    for (const sentence of scan.lexicon.cased ? scan.sentences : []) {
      const end = labelEnd(scan, sentence)
      const isKnown = end > sentence.from && isSpeaker(sentence.from, end)
      if (isKnown) label = sentence.from
      else if (end > sentence.from && !sentence.furniture) {
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

/** "PRESIDENT MACRON: …", "PM Key: …", "Q  Mr. President, …": where the label ends. */
function labelEnd(scan: Scan, { from, to }: Sentence): number {
  const { tokens } = scan
  const opens = from === 0 || tokens[from]!.breaks > 0
  if (tokens[from]!.text === 'Q' && tokens[from + 1]?.capital) return from + 1
  for (let at = from; at < Math.min(from + longestLabel, to); at++) {
    const { text, kind, capital } = tokens[at]!
    if (isMark(scan, at, ':')) return at
    if (kind === 'word' && !(opens && capital) && text !== text.toUpperCase()) return from
  }
  return from
}
