import { useLanguage } from '../../language.tsx'
import { useNavigation } from '../../navigation.tsx'
import type { Pair } from '../pair.tsx'

/** What every question about the two takes. */
export function usePairVariables({ a, b }: Pair) {
  const { inQuery } = useLanguage()
  const { since, until } = useNavigation().address
  return { a, b, since: since ?? null, until: until ?? null, language: inQuery }
}
