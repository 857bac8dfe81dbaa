/** The words of a language's calendar, found in a text. */
import type { Calendar } from './language.ts'
import type { PhraseIndex } from './phrase-index.ts'
import type { Word } from './tokens.ts'

export interface CalendarIndices {
  readonly weekdays: PhraseIndex<number>
  readonly months: PhraseIndex<number>
  readonly relativeDays: PhraseIndex<number>
  readonly dayOrdinals: PhraseIndex<number>
  /** False where none of these begins with the word. */
  readonly mayBegin: (word: Word) => boolean
  readonly next: PhraseIndex<true>
  readonly last: PhraseIndex<true>
  readonly this: PhraseIndex<true>
}

type Build = <T>(rows: Iterable<readonly [string, T]>) => PhraseIndex<T>

export function calendarIndices(
  calendar: Calendar,
  indexOf: Build,
  flag: (forms: readonly string[]) => PhraseIndex<true>,
): CalendarIndices {
  const weekdays = indexOf(Object.entries(calendar.weekdays))
  const months = indexOf(Object.entries(calendar.months))
  const relativeDays = indexOf(Object.entries(calendar.relativeDays))
  const dayOrdinals = indexOf(Object.entries(calendar.dayOrdinals))
  return {
    weekdays,
    months,
    relativeDays,
    dayOrdinals,
    mayBegin: weekdays.orAny(months, relativeDays, dayOrdinals),
    next: flag(calendar.nextWords),
    last: flag(calendar.lastWords),
    this: flag(calendar.thisWords),
  }
}
