import { egyptAndSudan } from './office-holders/egypt-and-sudan.ts'
import { gulf } from './office-holders/gulf.ts'
import type { OfficeHolderRow } from './types.ts'

/** Who held which office when; of one person the latest office first. */
export const officeHolders: readonly OfficeHolderRow[] = [...gulf, ...egyptAndSudan]
