import { useLanguage } from '../../language.tsx'
import { useNavigation } from '../../navigation.tsx'

/** What every list on the page of one node takes besides the node. */
export function usePeriod() {
  const { inQuery } = useLanguage()
  const { since, until } = useNavigation().address
  return { since: since ?? null, until: until ?? null, language: inQuery }
}
