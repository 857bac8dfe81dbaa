/** A language's words for asking, indexed once. */
import type { Language } from '../../ingest/engine/language.ts'
import { type Lexicon, lexiconOf } from '../../ingest/engine/lexicon.ts'
import { offices } from '../../ingest/gazetteer/offices.ts'
import { languages } from '../../ingest/languages/languages.ts'
import { countLetters } from '../../ingest/script.ts'
import type { BackReference, Beyond, Cue, Marker } from './cues.ts'
import { type PeriodTables, periodTables } from './period-tables.ts'
import { PhraseTable } from './phrase-table.ts'
import type { Phrasing } from './phrasing.ts'
import { phrasings } from './phrasings/phrasings.ts'

/** What one word or phrase may be for. */
export type WordUse =
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'beyond'; readonly beyond: Beyond }
  | { readonly as: 'marker'; readonly marker: Marker }
  | { readonly as: 'back'; readonly back: BackReference }
  | { readonly as: 'each'; readonly office: string }
  | { readonly as: 'auxiliary' }
  | { readonly as: 'filler' }

export interface StateUse {
  readonly code: string
  /** Also an ordinary word. */
  readonly weak: boolean
  /** A capital or a palace: gives way to a state's own name. */
  readonly seat: boolean
}

export interface Reader {
  readonly phrasing: Phrasing
  readonly language: Language
  readonly lexicon: Lexicon
  readonly words: PhraseTable<WordUse>
  readonly leading: PhraseTable<WordUse>
  readonly states: PhraseTable<StateUse>
  /** Office row's ids. */
  readonly offices: PhraseTable<string>
  /** Agency row's ids. */
  readonly agencies: PhraseTable<string>
  readonly periods: PeriodTables
}

/** "WHO" is a body, "who" asks. */
const longestAcronym = 3

const compiled = new Map<string, Reader>()

/** Languages in which questions can be asked, the usual one first. */
export const askable: readonly string[] = phrasings.map(({ code }) => code)

export function readerOf(code: string): Reader {
  const known = compiled.get(code)
  if (known) return known
  const phrasing = phrasings.find((each) => each.code === code)
  const language = languages.find((each) => each.code === code)
  if (!phrasing || !language) throw new RangeError(`No questions are asked in the language ${code}`)
  const reader = compile(phrasing, language)
  compiled.set(code, reader)
  return reader
}

/** The language that most letters of a question are written in. */
export function languageAsked(text: string): string {
  const counted = languages
    .filter(({ code }) => askable.includes(code))
    .map(({ code, script }) => ({ code, count: countLetters(text, script) }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).code
}

function compile(phrasing: Phrasing, language: Language): Reader {
  const { orthography } = language
  const table = <T>(): PhraseTable<T> => new PhraseTable<T>(orthography)
  const { noun } = orthography.paradigms
  const inflected = (row: string): string[] => {
    const space = row.indexOf(' ')
    const affixes = orthography.paradigms[row.slice(0, space)]
    if (affixes) return affixes.map(([prefix, suffix]) => prefix + row.slice(space + 1) + suffix)
    // A single word may be declined as a noun is.
    return space < 0 && noun ? noun.map(([prefix, suffix]) => prefix + row + suffix) : [row]
  }
  const words = table<WordUse>()
  const addAll = (to: PhraseTable<WordUse>, rows: readonly string[], use: WordUse): void => {
    for (const form of new Set(rows.flatMap(inflected))) to.add(form, use)
  }
  for (const [cue, rows] of Object.entries(phrasing.cues)) addAll(words, rows, { as: 'cue', cue: cue as Cue })
  for (const [name, rows] of Object.entries(phrasing.beyond))
    addAll(words, rows, { as: 'beyond', beyond: name as Beyond })
  for (const [marker, rows] of Object.entries(phrasing.markers))
    addAll(words, rows, { as: 'marker', marker: marker as Marker })
  for (const [back, rows] of Object.entries(phrasing.back))
    addAll(words, rows, { as: 'back', back: back as BackReference })
  for (const [office, rows] of Object.entries(phrasing.each)) addAll(words, rows, { as: 'each', office })
  addAll(words, phrasing.auxiliaries, { as: 'auxiliary' })
  addAll(words, phrasing.fillers, { as: 'filler' })
  const leading = table<WordUse>()
  for (const [cue, rows] of Object.entries(phrasing.leading)) addAll(leading, rows, { as: 'cue', cue: cue as Cue })

  const states = table<StateUse>()
  const agencies = new PhraseTable<string>(orthography, longestAcronym)
  const officeForms = table<string>()
  const known = new Set(offices.map(({ id }) => id))
  for (const each of languages) {
    for (const [code, forms] of Object.entries(each.states)) {
      const weak = new Set(forms.weak)
      for (const form of forms.names) states.add(form, { code, weak: false, seat: false })
      for (const form of forms.seats) states.add(form, { code, weak: false, seat: true })
      for (const form of forms.people ?? []) states.add(form, { code, weak: weak.has(form), seat: false })
      for (const adjective of forms.adjectives)
        for (const [prefix, suffix] of each.orthography.adjectiveForms)
          states.add(
            adjective
              .split(' ')
              .map((word) => prefix + word + suffix)
              .join(' '),
            { code, weak: weak.has(adjective), seat: false },
          )
    }
    for (const [id, forms] of [...Object.entries(each.agencies), ...Object.entries(each.quotedOnlyAgencies)])
      for (const form of forms) agencies.add(form, id)
    for (const [office, forms] of Object.entries(each.offices))
      if (known.has(office))
        for (const form of [...forms.forms, ...(forms.construct ?? []), ...(forms.short ?? [])])
          officeForms.add(form, office)
  }
  return {
    phrasing,
    language,
    lexicon: lexiconOf(language),
    words,
    leading,
    states,
    offices: officeForms,
    agencies,
    periods: periodTables(phrasing.periods, language.calendar, table),
  }
}
