/** A question in words, answered from the graph with its sources; or asked back, or refused with a reason. */
import { offices } from '../../ingest/gazetteer/offices.ts'
import type { GraphNode } from '../../schema/graph.ts'
import type { Analyses } from '../questions/analyses.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Citation, Questions } from '../questions/questions.ts'
import { calls } from './calls/calls.ts'
import { readConversation, writeConversation } from './conversation.ts'
import { type IntentName, intentNames } from './intents.ts'
import { type Interpretation, interpret } from './interpret.ts'
import { holdersOf } from './offices-in.ts'
import { askable, languageAsked, type Reader, readerOf } from './reader.ts'
import type { Arguments, Reading } from './reading.ts'
import { Writer } from './write.ts'

export interface AskedQuestion {
  readonly question: string
  /** Of the answer; that of the question where absent. */
  readonly language?: string | null | undefined
  /** Token of the answer before. */
  readonly conversation?: string | null | undefined
  /** ISO day. */
  readonly today: string
}

export interface Choice {
  /** What it is, in the language of the answer. */
  readonly text: string
  readonly node: GraphNode | null
  /** The question to ask instead. */
  readonly question: string
}

export interface Answer {
  readonly status: 'answered' | 'asked-back' | 'refused'
  /** Sentences and lines; `[1]` is the first of the citations. */
  readonly text: string
  readonly language: string
  readonly intent: IntentName | null
  /** What the question was taken to ask; empty where it was not understood. */
  readonly understood: string
  /** GraphQL that asks the same. */
  readonly query: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly citations: readonly Citation[]
  /** What the answer lists. */
  readonly nodes: readonly GraphNode[]
  /** Length of the whole list; null for an answer that is no list. */
  readonly total: number | null
  readonly choices: readonly Choice[]
  /** To be given with the next question; null where nothing was understood yet. */
  readonly conversation: string | null
}

const longestQuestion = 500
const linesWritten = 12
const offersShown = 8

/** @throws QuestionFailure BAD_USER_INPUT for a question of the wrong length, another language or a broken token. */
export async function ask(questions: Questions & Analyses, asked: AskedQuestion): Promise<Answer> {
  const text = asked.question.trim()
  if (text === '' || text.length > longestQuestion) {
    throw new QuestionFailure('BAD_USER_INPUT', `"question" wants 1 to ${longestQuestion} characters.`, {
      argument: 'question',
    })
  }
  const language = asked.language ?? languageAsked(text)
  if (!askable.includes(language)) {
    throw new QuestionFailure('BAD_USER_INPUT', `"language" is one of ${askable.join(', ')}.`, { argument: 'language' })
  }
  const context = asked.conversation ? await readConversation(asked.conversation, questions) : null
  const found = await interpret(text, readerOf(languageAsked(text)), questions, asked.today, context)
  const reader = readerOf(language)
  if (found.type === 'clear') return answered(questions, found.reading, reader, asked.today, asked.conversation)
  return unanswered(text, found, reader, asked.conversation ?? null)
}

async function answered(
  questions: Questions & Analyses,
  reading: Reading,
  reader: Reader,
  today: string,
  before: string | null | undefined,
): Promise<Answer> {
  const writer = new Writer(reader.phrasing)
  const args = reading.office ? await holders(questions, reading, reading.office) : reading.args
  if ('lacking' in args) {
    const { office, lacking } = args as Lacking
    const text = reader.phrasing.sentences.refused.holder
      .replace('{office}', officeName(office, reader))
      .replace('{state}', writer.name(lacking))
    return { ...empty(reader, 'refused', text), conversation: before ?? null }
  }
  const { intent, period, format } = reading
  const findings = await calls[intent]({ questions, args: args as Arguments, period, format, today })
  const nothing = findings.total === 0 && findings.lines.length === 0
  const lines = findings.lines.slice(0, linesWritten).map((line) => `• ${writer.sentence(line)}`)
  const left = Math.max(findings.total ?? 0, findings.lines.length) - lines.length
  const head = writer.sentence(findings.head, period)
  const said = [
    nothing && !speaksOfNothing.has(findings.head.template)
      ? writer.sentence({ template: 'nothing', values: {} })
      : head,
    ...lines,
    ...(left > 0 && lines.length > 0 ? [writer.sentence({ template: 'more', values: { n: left } })] : []),
  ]
  return {
    status: 'answered',
    text: said.join('\n'),
    language: reader.phrasing.code,
    intent,
    understood: writer.understood({ ...reading, args: args as Arguments }),
    query: findings.query,
    variables: findings.variables,
    citations: writer.citations,
    nodes: findings.nodes,
    total: findings.total,
    choices: [],
    conversation: writeConversation(reading),
  }
}

/** Heads that say themselves that there is nothing. */
const speaksOfNothing: ReadonlySet<string> = new Set([
  'issue-not-discussed',
  'met-never',
  'path-none',
  'praise-none',
  'nothing',
  'meetings-counted',
])

interface Lacking {
  readonly lacking: GraphNode
  readonly office: string
}

/** The two states by the one whom the store knows in the office. */
async function holders(questions: Questions, { args }: Reading, office: string): Promise<Arguments | Lacking> {
  const pair: GraphNode[] = []
  for (const state of [args.a!, args.b!]) {
    const [holder, another] = await holdersOf(questions, state.id.replace('state:', ''), new Set([office]))
    if (!holder || another) return { lacking: state, office }
    pair.push(holder)
  }
  return { ...args, a: pair[0]!, b: pair[1]! }
}

const officeName = (id: string, { phrasing }: Reader): string =>
  offices.find((row) => row.id === id)?.name[phrasing.naming.label] ?? id

function unanswered(
  question: string,
  found: Exclude<Interpretation, { type: 'clear' }>,
  reader: Reader,
  before: string | null,
): Answer {
  const writer = new Writer(reader.phrasing)
  const { which, refused, beyond, near } = reader.phrasing.sentences
  const offer = offers(reader)
  switch (found.type) {
    case 'doubtful': {
      const { text, candidates } = found.doubt
      return {
        ...empty(reader, 'asked-back', which.name.replace('{text}', text)),
        intent: found.reading.intent,
        choices: candidates.map((node) => ({
          text: described(node, writer),
          node,
          question: question.replace(text, node.id),
        })),
        conversation: before,
      }
    }
    case 'incomplete':
      return {
        ...empty(reader, 'asked-back', which[found.missing]),
        intent: found.reading.intent,
        understood: writer.understood(found.reading),
        conversation: writeConversation(found.reading),
      }
    case 'tied':
      return {
        ...empty(reader, 'asked-back', which.intent),
        choices: found.readings.map((reading) => {
          const said = writer.understood(reading)
          return { text: said, node: null, question: said }
        }),
        conversation: before,
      }
    case 'beyond':
      return { ...empty(reader, 'refused', `${beyond[found.beyond]} ${offer}`), conversation: before }
    case 'unknown-name': {
      const hint = found.near.length > 0 ? near.replace('{names}', writer.names(found.near)) : offer
      return {
        ...empty(reader, 'refused', `${refused.name.replace('{text}', found.text)} ${hint}`),
        choices: found.near.map((node) => ({
          text: described(node, writer),
          node,
          question: question.replace(found.text, node.id),
        })),
        conversation: before,
      }
    }
    case 'unknown-words':
      return {
        ...empty(reader, 'refused', `${refused.words.replace('{text}', writer.list(found.words))} ${offer}`),
        conversation: before,
      }
    case 'not-understood':
      return { ...empty(reader, 'refused', `${refused.none} ${offer}`), conversation: before }
  }
}

const described = (node: GraphNode, writer: Writer): string => {
  const { role, state } = node.properties
  const more = [role, state].filter((part) => typeof part === 'string')
  return more.length > 0 ? `${writer.name(node)} (${more.join(', ')})` : writer.name(node)
}

const offers = ({ phrasing }: Reader): string =>
  phrasing.sentences.offers.replace(
    '{offers}',
    intentNames
      .slice(0, offersShown)
      .map((intent) => phrasing.intents[intent].offer)
      .join(phrasing.sentences.join[0]),
  )

const empty = ({ phrasing }: Reader, status: Answer['status'], text: string): Omit<Answer, 'conversation'> => ({
  status,
  text,
  language: phrasing.code,
  intent: null,
  understood: '',
  query: null,
  variables: {},
  citations: [],
  nodes: [],
  total: null,
  choices: [],
})
