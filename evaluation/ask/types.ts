/** The day on which every question of the evaluation is asked, a Thursday. */
export const today = '2025-11-27'

/** Ids of nodes, ISO days, and the format of encounters. */
export interface GoldArguments {
  readonly a?: string
  readonly b?: string
  readonly of?: string
  readonly by?: string
  readonly issue?: string
  readonly sides?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly format?: string
}

export interface GoldQuestion {
  readonly language: 'ar' | 'en'
  readonly text: string
  /** `refuse` where nothing in the graph can answer it; `clarify` where it must be asked back. */
  readonly intent: string
  readonly args?: GoldArguments
}
