/** What an MCP tool of ours is: typed arguments, a typed answer, and a question of the graph between them. */
import * as z from 'zod'
import type { Editing } from '../load/editing.ts'
import type { AllQuestions } from '../questions/questions-through.ts'

export interface Asked {
  readonly questions: AllQuestions
  /** Made when something is first changed. */
  readonly editing: () => Promise<Editing>
  /** ISO day. */
  readonly today: () => string
}

type Values<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>

export interface Tool<Input extends z.ZodRawShape = z.ZodRawShape, Output extends z.ZodRawShape = z.ZodRawShape> {
  /** That of the GraphQL query which asks the same. */
  readonly name: string
  readonly description: string
  /** What is not named here is refused, so that a slip in an argument's name is not passed over. */
  readonly input: Input
  readonly output: Output
  /** Offered only to those who may change the graph. */
  readonly writes?: true
  answer(input: Values<Input>, asked: Asked): Promise<Values<Output>>
}

/** Infers the types of one tool and forgets them, so that different ones stand in one list. */
export const tool = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(one: Tool<Input, Output>): Tool =>
  one as unknown as Tool
