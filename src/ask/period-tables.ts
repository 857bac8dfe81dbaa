/** Words of periods, indexed. */
import type { Calendar } from '../../ingest/engine/language.ts'
import type { PhraseTable } from './phrase-table.ts'
import type { PeriodWords, Unit } from './phrasing.ts'

export interface PeriodTables {
  readonly units: PhraseTable<Unit>
  /** Two of a unit. */
  readonly duals: PhraseTable<Unit>
  readonly numbers: PhraseTable<number>
  readonly months: PhraseTable<number>
  readonly relativeDays: PhraseTable<number>
  readonly ordinals: PhraseTable<number>
  /** Units before or after the one that today is in. */
  readonly shifts: PhraseTable<-1 | 0 | 1>
  readonly links: PhraseTable<PeriodLink>
}

const links = [
  'since',
  'until',
  'before',
  'after',
  'within',
  'between',
  'and',
  'ago',
  'rolling',
  'start',
  'end',
  'the',
  'of',
] as const

export type PeriodLink = (typeof links)[number]

export function periodTables(words: PeriodWords, calendar: Calendar, table: <T>() => PhraseTable<T>): PeriodTables {
  const of = <T>(rows: Iterable<readonly [string, T]>): PhraseTable<T> => {
    const made = table<T>()
    for (const [form, value] of rows) made.add(form, value)
    return made
  }
  const each = <T>(rows: Readonly<Partial<Record<string, readonly string[]>>>): (readonly [string, T])[] =>
    Object.entries(rows).flatMap(([value, forms = []]) => forms.map((form) => [form, value as T] as const))
  return {
    units: of(each<Unit>(words.units)),
    duals: of(each<Unit>(words.duals)),
    numbers: of(Object.entries(words.numbers)),
    months: of(Object.entries(calendar.months)),
    relativeDays: of(Object.entries(calendar.relativeDays)),
    ordinals: of(Object.entries(words.ordinals)),
    shifts: of([
      ...calendar.lastWords.map((form) => [form, -1] as const),
      ...calendar.thisWords.map((form) => [form, 0] as const),
      ...calendar.nextWords.map((form) => [form, 1] as const),
    ]),
    links: of(links.flatMap((link) => words[link].map((form) => [form, link] as const))),
  }
}
