/** For whom a person stands, and how it is known, for `explain`. */
import type { OfficeHolder } from '../gazetteer/types.ts'

export type KnownBy =
  | 'title'
  | 'body'
  | 'office'
  | 'headline'
  | 'office table'
  | 'home of the article'
  | 'the other side'
  | 'house'
  | 'the list'
  | 'the state named before'

export interface Standing {
  /** State code, or null for an official of a body. */
  readonly state: string | null
  /** Id of the body, where it is not the state's own. */
  readonly agency: string | null
  readonly by: KnownBy
  readonly holder: OfficeHolder | null
}
