/** What a conversation has come to, as a token that the client carries: nothing is kept here. */
import { states } from '../../ingest/gazetteer/states.ts'
import type { GraphNode } from '../../schema/graph.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Period } from '../questions/questions.ts'
import { type IntentName, intentNames } from './intents.ts'
import { stateNode } from './offices-in.ts'
import type { Look } from './options.ts'
import type { Arguments, Format, Reading } from './reading.ts'

const version = 1
const longestToken = 4000
const mostIds = 20

/** What was asked last, whether or not it could be answered. */
export interface Context {
  readonly intent: IntentName
  readonly args: Arguments
  readonly period: Period
  readonly format?: Format
  readonly office?: string
}

interface Written {
  readonly v: number
  readonly intent: string
  readonly ids: Readonly<Record<string, string | readonly string[]>>
  readonly since?: string
  readonly until?: string
  readonly format?: string
  readonly office?: string
}

export function writeConversation({ intent, args, period, format, office }: Context | Reading): string {
  const ids = Object.fromEntries(
    Object.entries(args).flatMap(([slot, node]: [string, GraphNode | readonly GraphNode[] | undefined]) =>
      node ? [[slot, 'id' in node ? node.id : node.map(({ id }) => id)]] : [],
    ),
  )
  const written: Written = {
    v: version,
    intent,
    ids,
    ...period,
    ...(format ? { format } : {}),
    ...(office ? { office } : {}),
  }
  return Buffer.from(JSON.stringify(written)).toString('base64url')
}

/**
 * Names that the graph no longer knows are forgotten.
 * @throws QuestionFailure BAD_USER_INPUT for what is no token of this version.
 */
export async function readConversation(token: string, questions: Look): Promise<Context> {
  const written = parse(token)
  if (!written) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      '"conversation" is no token of this version: take it from the answer before, or leave it out to begin anew.',
      { argument: 'conversation' },
    )
  }
  const wanted = Object.values(written.ids).flat()
  const nodes = new Map<string, GraphNode>()
  for (const node of await questions.nodes(wanted)) if (node) nodes.set(node.id, node)
  const nodeOf = (id: string): GraphNode | undefined => nodes.get(id) ?? knownState(id)
  const args = Object.fromEntries(
    Object.entries(written.ids).flatMap(([slot, id]) => {
      const found = typeof id === 'string' ? nodeOf(id) : id.flatMap((each) => nodeOf(each) ?? [])
      return found ? [[slot, found]] : []
    }),
  )
  const { intent, since, until, format, office } = written
  return {
    intent: intent as IntentName,
    args,
    period: { ...(since ? { since } : {}), ...(until ? { until } : {}) },
    ...(format ? { format: format as Format } : {}),
    ...(office ? { office } : {}),
  }
}

const knownState = (id: string): GraphNode | undefined => {
  const code = /^state:([A-Z]{2})$/.exec(id)?.[1]
  return code && code in states ? stateNode(code) : undefined
}

const slots = ['a', 'b', 'of', 'by', 'issue', 'sides']
const day = /^\d{4}-\d{2}-\d{2}$/

function parse(token: string): Written | null {
  if (token.length > longestToken || !/^[\w-]+$/.test(token)) return null
  try {
    const written: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return isWritten(written) ? written : null
  } catch {
    return null
  }
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false
  const { v, intent, ids, since, until, format, office } = value as Partial<Record<keyof Written, unknown>>
  if (v !== version || !intentNames.includes(intent as IntentName)) return false
  if (typeof ids !== 'object' || ids === null) return false
  const entries = Object.entries(ids)
  if (!entries.every(([slot, id]) => slots.includes(slot) && (slot === 'sides' ? isIds(id) : typeof id === 'string')))
    return false
  const days = [since, until].every((each) => each === undefined || (typeof each === 'string' && day.test(each)))
  const known = format === undefined || ['call', 'visit', 'letter'].includes(format as string)
  return days && known && (office === undefined || typeof office === 'string')
}

const isIds = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= mostIds && value.every((id) => typeof id === 'string')
