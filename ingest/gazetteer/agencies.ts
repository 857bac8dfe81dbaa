import { companies } from './agencies/companies.ts'
import { government } from './agencies/government.ts'
import { international } from './agencies/international.ts'
import { movements } from './agencies/movements.ts'
import { news } from './agencies/news.ts'
import { nonGovernmental } from './agencies/non-governmental.ts'
import type { AgencyRow } from './types.ts'

/** Organisations that act, speak, are spoken to or report. */
export const agencies: readonly AgencyRow[] = [
  ...news,
  ...international,
  ...government,
  ...nonGovernmental,
  ...movements,
  ...companies,
]
