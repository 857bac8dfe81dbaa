/** What a question was understood to ask. */
import type { GraphNode } from '../../schema/graph.ts'
import type { Period } from '../questions/questions.ts'
import type { IntentName } from './intents.ts'

export type Format = 'call' | 'visit' | 'letter'

/** Nodes by the argument that they fill. */
export interface Arguments {
  readonly a?: GraphNode
  readonly b?: GraphNode
  readonly of?: GraphNode
  readonly by?: GraphNode
  readonly issue?: GraphNode
  readonly sides?: readonly GraphNode[]
}

export type Argument = Exclude<keyof Arguments, 'sides'>

/** A name that may mean several nodes. */
export interface Doubt {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly candidates: readonly GraphNode[]
}

export type Missing = 'sides' | 'of' | 'issue' | 'since'

export interface Reading {
  readonly intent: IntentName
  readonly args: Arguments
  readonly period: Period
  readonly format?: Format
  /** The two are the holders of this office in the states named. */
  readonly office?: string
  readonly doubts: readonly Doubt[]
  readonly missing: Missing | null
  readonly score: number
}
