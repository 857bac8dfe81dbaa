/** What stands where in a question. */
import type { GraphNode } from '../../schema/graph.ts'
import type { Period } from '../questions/questions.ts'
import type { WordUse } from './reader.ts'

interface Place {
  /** Tokens, from and up to. */
  readonly start: number
  readonly end: number
}

/** One thing that a name may mean. */
export interface Named {
  readonly node: GraphNode
  /** An issue meant by naming the state that it is about. */
  readonly indirect?: true
}

export interface EntityMark extends Place {
  readonly type: 'entity'
  /** As it is written in the question. */
  readonly text: string
  /** Nodes of different kinds, one of which the intent chooses; of one kind several are a doubt. */
  readonly named: readonly Named[]
  /** Preposition written on it. */
  readonly preposition: string
  readonly conjunction: boolean
  /** The holder of an office, which a name may follow. */
  readonly office?: string
}

export interface WordMark extends Place {
  readonly type: 'word'
  readonly uses: readonly WordUse[]
  /** A pronoun is written on it. */
  readonly pronoun: boolean
  readonly preposition: string
  readonly conjunction: boolean
}

export interface PeriodMark extends Place {
  readonly type: 'period'
  readonly period: Period
}

/** An office whose state is told elsewhere: "the foreign ministers of both". */
export interface OfficeMark extends Place {
  readonly type: 'office'
  readonly office: string
  readonly text: string
}

export interface UnknownMark extends Place {
  readonly type: 'unknown'
  readonly text: string
}

export type Mark = EntityMark | WordMark | PeriodMark | OfficeMark | UnknownMark
