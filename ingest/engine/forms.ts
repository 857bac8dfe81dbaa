/** The forms of a language's lists, each with what it stands for. */
import { asKey } from './classes.ts'
import type { Language, Orthography } from './language.ts'
import type { AgencyMatch, OfficeMatch, StateMatch } from './lexicon.ts'

export function* stateForms(language: Language): Generator<readonly [string, StateMatch]> {
  for (const form of language.notStates) yield [form, { code: '', form: 'name', weak: true }]
  for (const [code, forms] of Object.entries(language.states)) {
    const weak = new Set(forms.weak)
    for (const name of forms.names) yield [name, { code, form: 'name', weak: weak.has(name) }]
    for (const seat of forms.seats) yield [seat, { code, form: 'seat', weak: weak.has(seat) }]
    for (const people of forms.people ?? []) yield [people, { code, form: 'adjective', weak: weak.has(people) }]
    for (const adjective of forms.adjectives)
      for (const form of inflect(adjective, language.orthography.adjectiveForms))
        yield [form, { code, form: 'adjective', weak: weak.has(adjective) }]
  }
}

/** Every word of a phrase takes the same prefix and suffix, as Arabic adjectives do. */
function inflect(base: string, forms: Orthography['adjectiveForms']): string[] {
  const inflected = forms.map(([prefix, suffix]) =>
    base
      .split(' ')
      .map((word) => prefix + word + suffix)
      .join(' '),
  )
  return [...new Set(inflected)]
}

export function* officeForms(language: Language): Generator<readonly [string, OfficeMatch]> {
  for (const [office, forms] of Object.entries(language.offices)) {
    for (const form of forms.forms) yield [form, { office, construct: false }]
    for (const form of forms.short ?? []) yield [form, { office, construct: false }]
    for (const form of forms.construct ?? []) yield [form, { office, construct: true }]
  }
  for (const head of language.officeHeads) yield [head, { office: null, construct: false }]
}

export function* rulerForms({ rulers = {} }: Language): Generator<readonly [string, string]> {
  for (const [form, codes] of Object.entries(rulers)) for (const code of codes) yield [form, code]
}

export function* agencyForms(language: Language): Generator<readonly [string, AgencyMatch]> {
  const initials = new Set(language.orthography.initials)
  for (const [id, forms] of [...Object.entries(language.agencies), ...Object.entries(language.agenciesInLatin ?? {})])
    for (const form of forms) {
      yield [form, { type: 'agency', id, quotedOnly: false }]
      const letters = form.split(' ')
      // "سي.بي.إس"
      if (letters.length > 1 && letters.every((letter) => initials.has(letter)))
        yield [letters.join('.'), { type: 'agency', id, quotedOnly: false }]
    }
  for (const [id, forms] of Object.entries(language.quotedOnlyAgencies))
    for (const form of forms) yield [form, { type: 'agency', id, quotedOnly: true }]
  for (const body of language.bodies) for (const form of body.forms) yield [form, { type: 'body', id: body.id }]
  for (const head of language.ministryHeads) yield [head, { type: 'ministry' }]
}

/** Each form with the name of its list. */
export const byForm = <T extends string>(
  lists: Readonly<Partial<Record<T, readonly string[]>>>,
): (readonly [string, T])[] =>
  Object.entries<readonly string[] | undefined>(lists).flatMap(([name, forms]) =>
    (forms ?? []).map((form) => [form, name as T] as const),
  )

export function* wordForms(language: Language): Generator<readonly [string, string]> {
  for (const { pronouns } of language.addresses ?? []) for (const form of pronouns) yield [form, 'address']
  const { paradigms } = language.orthography
  for (const [wordClass, rows] of Object.entries(language.words))
    for (const row of rows) {
      const space = row.indexOf(' ')
      const paradigm = row.slice(0, space)
      const affixes = paradigms[paradigm] ?? [['', '']]
      const stem = paradigm in paradigms ? row.slice(space + 1) : row
      for (const [prefix, suffix] of affixes) {
        const form = prefix + stem + suffix
        yield [form, wordClass]
        if (wordClass.endsWith('.verb')) yield [form, 'verb']
        if (paradigm in paradigms) yield [form, asKey(paradigm)]
      }
    }
}
