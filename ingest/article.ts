/** An article as it is handed in; only the text is needed. */
export interface Article {
  readonly id?: string
  readonly title?: string
  /** All spans index this string in UTF-16 code units. */
  readonly text: string
  /** BCP 47; told from the script and the words where it is absent. */
  readonly lang?: string
  /** ISO day of publication: decides what "Wednesday" means and who holds an office. */
  readonly date?: string
  readonly source?: string
  readonly url?: string
}
