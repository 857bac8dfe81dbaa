/**
 * What a language brings to the engine: data only. Words are written in ordinary spelling; the engine folds them with the
 * language's orthography before it compares.
 */

/** Forms of one state in one language. */
export interface StateForms {
  /** Nouns: short and formal names, other spellings, without article variants that folding makes equal. */
  readonly names: readonly string[]
  /** Adjective base forms (`قطري`, `Qatari`); inflected forms follow from the orthography's endings. */
  readonly adjectives: readonly string[]
  /** Irregular inflected forms, plurals, demonyms of people (`الأتراك`, `Danes`). */
  readonly people?: readonly string[]
  /** Seats of government that stand for the state in such news: capital, palace, ministry nicknames. */
  readonly seats: readonly string[]
  /**
   * Of the forms above, those that are also ordinary words or names (`مالي`, `تركي`, `Georgia`): they count only beside
   * an office, a body or a word such as "republic".
   */
  readonly weak?: readonly string[]
}

/** An office as this language writes it. */
export interface OfficeForms {
  /** Full forms that stand alone: `وزير الخارجية`, `foreign minister`. */
  readonly forms: readonly string[]
  /** Forms that a state's name must follow at once: `وزير خارجية`, `president of`. */
  readonly construct?: readonly string[]
  /** Abbreviations of a title before a name: `FM`, `PM`. */
  readonly short?: readonly string[]
}
