/** From a question to what is asked of the graph, or to what must be asked back, or to a refusal. */
import type { GraphNode } from '../../schema/graph.ts'
import { completed, continued } from './continue.ts'
import type { Context } from './conversation.ts'
import type { Beyond } from './cues.ts'
import type { Look } from './options.ts'
import { markAll } from './options.ts'
import type { Reader } from './reader.ts'
import type { Doubt, Missing, Reading } from './reading.ts'
import { segment } from './segment.ts'
import { type Sentence } from './sentence.ts'
import { type Understood, understand } from './understand.ts'

export type Interpretation =
  | { readonly type: 'clear'; readonly reading: Reading }
  /** A name that may mean several nodes. */
  | { readonly type: 'doubtful'; readonly reading: Reading; readonly doubt: Doubt }
  | { readonly type: 'incomplete'; readonly reading: Reading; readonly missing: Missing }
  /** Two intents explain it as well. */
  | { readonly type: 'tied'; readonly readings: readonly Reading[] }
  | { readonly type: 'beyond'; readonly beyond: Beyond }
  | { readonly type: 'unknown-name'; readonly text: string; readonly near: readonly GraphNode[] }
  | { readonly type: 'unknown-words'; readonly words: readonly string[] }
  | { readonly type: 'not-understood' }

type Candidate = Understood['readings'][number]

/** Readings whose scores differ by less are as good. */
const sameScore = 0.01
const nearShown = 5

export async function interpret(
  text: string,
  reader: Reader,
  questions: Look,
  today: string,
  context: Context | null,
): Promise<Interpretation> {
  const { tokens, options } = await markAll(text, reader, questions, today)
  const { readings, sentences } = understand(segment(tokens, options), reader)
  const followed = context && following(readings, sentences, context)
  if (followed) return settled(followed)
  const best = readings[0]
  const beyond = beyondIn(best, sentences)
  if (beyond) return { type: 'beyond', beyond }
  if (!best) return unexplained(sentences, questions)
  if (best.sentence.unknown.length > 0) return unknown(best, questions)
  const ties = tiedWith(best, readings)
  if (ties.length > 1) return { type: 'tied', readings: ties }
  return settled(best)
}

function settled(reading: Reading): Interpretation {
  const [doubt] = reading.doubts
  if (doubt) return { type: 'doubtful', reading, doubt }
  if (reading.missing) return { type: 'incomplete', reading, missing: reading.missing }
  return { type: 'clear', reading }
}

/** A question that goes on from the one before, where it is not whole in itself. */
function following(readings: readonly Candidate[], sentences: readonly Sentence[], context: Context): Reading | null {
  const best = readings[0]
  if (best && best.score > 0 && !best.missing && best.doubts.length === 0 && !best.beyond && !startsOver(best))
    return null
  for (const reading of readings) {
    if (reading.sentence.unknown.length > 0 || reading.beyond || reading.doubts.length > 0) continue
    const whole = reading.missing && reading.missing !== 'since' ? completed(reading, reading.sentence, context) : null
    if (whole) return whole
  }
  for (const sentence of sentences) {
    const next = continued(sentence, context)
    if (next) return next
  }
  return null
}

/** "What about Egypt?" is whole as a question on Egypt, and still goes on from the one before. */
const startsOver = (best: Candidate): boolean => best.intent === 'profile' && best.sentence.follows

function beyondIn(best: Candidate | undefined, sentences: readonly Sentence[]): Beyond | null {
  if (best) return best.beyond
  for (const { words } of sentences)
    for (const { beyond, cues, soft } of words) if (beyond && cues.length === 0 && !soft) return beyond
  return null
}

async function unknown(best: Candidate, questions: Look): Promise<Interpretation> {
  const { unknown: words } = best.sentence
  if (!best.missing || best.missing === 'since') return { type: 'unknown-words', words }
  const text = words.join(' ')
  const near = (await questions.search(text, ['State', 'Official', 'Agency', 'Issue'], nearShown)).map(
    ({ node }) => node,
  )
  return { type: 'unknown-name', text, near }
}

async function unexplained(sentences: readonly Sentence[], _questions: Look): Promise<Interpretation> {
  const words = sentences[0]?.unknown ?? []
  return words.length > 0 ? { type: 'unknown-words', words } : { type: 'not-understood' }
}

/** The best reading of each intent that is as good as the best of all. */
function tiedWith(best: Candidate, readings: readonly Candidate[]): Reading[] {
  const tied = new Map<string, Candidate>()
  for (const reading of readings)
    if (best.score - reading.score < sameScore && !tied.has(reading.intent)) tied.set(reading.intent, reading)
  return [...tied.values()]
}
