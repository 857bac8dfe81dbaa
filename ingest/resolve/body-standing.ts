/** Where the official of a body stands. */
import type { OfficeHolder } from '../gazetteer/types.ts'
import type { Standing } from './known-by.ts'
import { isOrgan, rowOf } from './owner.ts'

/** An official of a ministry is his state's, one of a party acts in his state's politics, one of the UN has none. */
export function bodyStanding(id: string, holder: OfficeHolder | null, home: string | null): Standing {
  const row = rowOf.get(id)
  const international = row !== undefined && ['igo', 'ngo', 'news', 'parliament'].includes(row.kind)
  const state = row?.state ?? (international ? null : (holder?.state ?? home))
  const known = holder?.state === state ? holder : null
  return { state, agency: row && isOrgan(row) ? null : id, by: 'body', holder: known }
}
