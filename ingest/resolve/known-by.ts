/** How it is known for whom a person stands, for `explain`. */
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
