/** Pairs of phrases of one field; the two phrases of a pair stand on two lines, pairs are parted by an empty line. */
export interface IssuePairs {
  readonly field: string
  /** One issue in two wordings or languages. */
  readonly same: string
  /** Near misses: two issues. */
  readonly different: string
}
