/** Pairs of names of one region; the two names of a pair stand on two lines, pairs are parted by an empty line. */
export interface NamePairs {
  readonly region: string
  /** Two spellings of one person's name. */
  readonly same: string
  /** Near misses: two persons of one state. */
  readonly different: string
}
