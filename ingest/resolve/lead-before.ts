/** The body that an article named before a title that does not say of what: "المتحدث باسم حزب … ورئيس الحزب". */
import type { OfficeHolder } from '../gazetteer/types.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import { rowOf } from './owner.ts'
import { bareForms, withoutArticle } from './people.ts'
import type { Person } from './person.ts'

/** By office, the kind of body that it leads; who holds an office of "the party" has any. */
const leads = [
  ['editor-in-chief', 'news'],
  [null, 'party'],
] as const

/** Id of the body that the person leads, or null. */
export function leadBefore(scan: Scan, { titles }: Person): string | null {
  for (const [office, kind] of leads) {
    const title = titles.find((one) => !one.agency && (office ? one.offices.includes(office) : saysParty(scan, one)))
    for (let at = title ? title.from - 1 : -1; at >= 0; at--)
      for (const value of scan.agencies[at]?.values ?? [])
        if (value.type === 'agency' && !value.quotedOnly && rowOf.get(value.id)?.kind === kind) return value.id
  }
  return bodyOfNoun(scan, titles)
}

const kinds: readonly string[] = ['igo', 'ngo']

/** "نائب الأمين العام للحلف": the last body before whose name begins with that noun. */
function bodyOfNoun(scan: Scan, titles: readonly OfficePhrase[]): string | null {
  const { article } = scan.lexicon.language.orthography
  const title = titles.find((one) => !one.agency && one.states.length === 0)
  const reading = title && scan.tokens[title.to - 1]!.readings.find(({ preposition }) => preposition !== '')
  if (!title || !article || !reading?.form.startsWith(article)) return null
  const noun = withoutArticle(scan.lexicon, reading.form)
  for (let at = title.from - 1; at >= 0; at--)
    for (const value of scan.agencies[at]?.values ?? [])
      if (value.type === 'agency' && !value.quotedOnly && kinds.includes(rowOf.get(value.id)?.kind ?? ''))
        if (bareForms(scan.tokens[at]!.word, scan.lexicon).includes(noun)) return value.id
  return null
}

/** "نائب رئيس الحزب للعلاقات الخارجية" */
function saysParty(scan: Scan, { from, to }: OfficePhrase): boolean {
  for (let at = from; at < to; at++) if (isA(scan, at, 'party.that')) return true
  return false
}

/** "زعيمة حزب المؤتمر سونيا غاندي": parties of two states have one name, and the table knows hers. */
export const isNamesake = (id: string, holder: OfficeHolder | null): boolean => {
  const [own, named] = [rowOf.get(holder?.agency ?? ''), rowOf.get(id)]
  return own?.kind === 'party' && named?.kind === 'party' && !!own.state && !!named.state && own.state !== named.state
}
