/** From the cuts of a question to the intents that explain it, best first. */
import type { Beyond, Cue } from './cues.ts'
import { fill } from './fill.ts'
import { type IntentName, type IntentRow, intents } from './intents.ts'
import type { Mark } from './mark.ts'
import type { Reader } from './reader.ts'
import type { Format, Reading } from './reading.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

/** What makes a reading better or worse. */
const weights = {
  needed: 3,
  accepted: 1,
  unexplained: -4,
  /** Question words that another intent would use better. */
  unexplainedQuestion: -1.5,
  unknown: -5,
  beyond: -6,
  strain: -1,
  missing: -2,
  mark: -0.05,
} as const

const questionWords: readonly Cue[] = ['who', 'whom', 'what', 'when', 'whether', 'list', 'about']
const formats: readonly Format[] = ['call', 'visit', 'letter']

export interface Understood {
  readonly readings: readonly (Reading & { readonly sentence: Sentence; readonly beyond: Beyond | null })[]
  /** Of the best cut. */
  readonly sentences: readonly Sentence[]
}

export function understand(cuts: readonly (readonly Mark[])[], reader: Reader): Understood {
  const sentences = cuts.map((cut) => sentenceOf(cut, reader))
  const readings = sentences.flatMap((sentence) =>
    (Object.keys(intents) as IntentName[]).flatMap((intent) => {
      const reading = read(intent, sentence, reader)
      return reading ? [{ ...reading, sentence }] : []
    }),
  )
  return { readings: readings.toSorted((a, b) => b.score - a.score), sentences }
}

function read(intent: IntentName, sentence: Sentence, reader: Reader): (Reading & { beyond: Beyond | null }) | null {
  const row: IntentRow = intents[intent]
  const explained = explain(row, sentence)
  if (!explained) return null
  const filled = fill(row, sentence, reader.phrasing.verbFirst)
  if (!filled) return null
  const { args, doubts, missing, strain } = filled
  if (sentence.office && row.slots !== 'pair') return null
  const format = row.format && formatOf(sentence)
  const score =
    explained.score +
    (row.rank ?? 0) +
    weights.unknown * sentence.unknown.length +
    weights.strain * strain +
    weights.mark * sentence.marks +
    (sentence.back.has('pair') && row.slots !== 'pair' ? weights.strain : 0) +
    (missing ? weights.missing : 0)
  return {
    intent,
    args,
    doubts,
    missing: missing ?? (row.since && !sentence.period.since ? 'since' : null),
    period: sentence.period,
    score,
    beyond: explained.beyond,
    ...(format ? { format } : {}),
    ...(sentence.office ? { office: sentence.office } : {}),
  }
}

/** Null where a cue that the intent needs is not there. */
export function explain(row: IntentRow, { words }: Sentence): { score: number; beyond: Beyond | null } | null {
  const wanted = new Set<Cue>([...row.needs.flat(), ...row.accepts])
  const left = row.needs.map((cues) => new Set(cues))
  let score = 0
  let beyond: Beyond | null = null
  const seen = new Set<Cue>()
  for (const word of words) {
    const need = left.findIndex((cues) => word.cues.some((cue) => cues.has(cue)))
    if (need >= 0) {
      left.splice(need, 1)
      score += weights.needed
    } else if (word.cues.some((cue) => wanted.has(cue))) {
      const cue = word.cues.find((each) => wanted.has(each))!
      if (!seen.has(cue)) score += weights.accepted
      seen.add(cue)
    } else if (word.soft) continue
    else if (word.cues.length > 0)
      score += word.cues.some((cue) => questionWords.includes(cue)) ? weights.unexplainedQuestion : weights.unexplained
    else if (word.beyond && !row.excuses?.includes(word.beyond)) {
      beyond ??= word.beyond
      score += weights.beyond
    }
  }
  return left.length === 0 ? { score, beyond } : null
}

const formatOf = ({ words }: Sentence): Format | undefined =>
  formats.find((format) => words.some(({ cues }) => cues.includes(format)))
