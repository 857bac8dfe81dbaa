/** Input that could not be used: what is wrong, where, and what to do about it. */
export interface Rejection {
  /** `file:line`, or the file alone where all of it is refused. */
  readonly place: string
  readonly reason: string
  readonly advice: string
}

/** Thrown while a file is read, when no part of the rest can be used. */
export class UnreadableInputError extends Error {
  readonly code = 'UNREADABLE_INPUT'
  readonly reason: string
  readonly advice: string

  constructor(reason: string, advice: string) {
    super(`${reason}: ${advice}`)
    this.reason = reason
    this.advice = advice
  }
}
