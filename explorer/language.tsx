/** The language of the page: its words, and how it writes numbers, days and lists. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import { useNavigation } from './navigation.tsx'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import type { Forms, Texts } from './texts/types.ts'

export interface Language {
  readonly code: 'en' | 'ar'
  /** As the API calls it. */
  readonly inQuery: 'EN' | 'AR'
  readonly texts: Texts
  /** `{count}` in the form that the number asks for. */
  count(forms: Forms, count: number): string
  number(value: number): string
  /** An ISO day. */
  day(iso: string): string
  /** A month such as `2025-11`. */
  month(iso: string): string
  list(words: readonly string[]): string
  /** A state's name by its code, for states that the graph does not know yet. */
  region(code: string): string
}

const texts = { en, ar }
// Latin digits in both: articles, codes and addresses have them.
const locales = { en: 'en-GB', ar: 'ar-u-nu-latn' }

export function languageOf(code: 'en' | 'ar'): Language {
  const locale = locales[code]
  const plural = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale)
  const regions = new Intl.DisplayNames(locale, { type: 'region' })
  const number = (value: number) => numbers.format(value)
  return {
    code,
    inQuery: code === 'ar' ? 'AR' : 'EN',
    texts: texts[code],
    number,
    count: (forms, count) => (forms[plural.select(count)] ?? forms.other).replace('{count}', number(count)),
    day: (iso) => days.format(new Date(iso)),
    month: (iso) => months.format(new Date(iso)),
    list: (words) => lists.format(words),
    region: (state) => (/^[A-Z]{2}$/.test(state) ? (regions.of(state) ?? state) : state),
  }
}

const Current = createContext<Language | null>(null)

export const useLanguage = (): Language => useContext(Current)!

export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const { lang } = useNavigation().address
  const code = lang ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')
  const language = useMemo(() => languageOf(code), [code])
  useEffect(() => {
    document.documentElement.lang = code
    document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr'
  }, [code])
  return <Current.Provider value={language}>{children}</Current.Provider>
}
