/** Organisations of the gazetteer by their kind. */
import type { AgencyKind } from '../../schema/ontology.ts'
import { agencies } from '../gazetteer/agencies.ts'

const idsOf = (wanted: AgencyKind): ReadonlySet<string> =>
  new Set(agencies.filter(({ kind }) => kind === wanted).map(({ id }) => id))

export const internationalIds = idsOf('igo')
export const newsIds = idsOf('news')
