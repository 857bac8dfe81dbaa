/** How consolidation tells whether two mentions are one person. */
import type { Matching } from './consolidate/people.ts'
import { sameForm } from './consolidate/same-form.ts'

export const matching: Matching = sameForm
