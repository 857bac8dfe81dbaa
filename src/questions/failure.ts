/** Why a question cannot be answered as asked: a stable code, what is wrong and what to do. */
import type { GraphNode } from '../../schema/graph.ts'

export type FailureCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS_NAME'
  | `UNKNOWN_${string}`
  | 'FORBIDDEN'
  | 'NOT_SUPPORTED'
  | 'TIMEOUT'

export interface FailureDetail {
  /** Name of the argument that it is about. */
  readonly argument?: string
  /** Nodes that were close, best first; the caller asks again with one of their ids. */
  readonly candidates?: readonly GraphNode[]
}

export class QuestionFailure extends Error {
  override readonly name = 'QuestionFailure'

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly detail: FailureDetail = {},
  ) {
    super(message)
  }
}
