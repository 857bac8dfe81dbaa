import { kindOf } from '../../ingest/consolidate/profile.ts'
import type { NodeKindName } from '../../schema/ontology.ts'

/** The kind that an id is of, by its prefix; undefined where no node can have it. */
export function kindOfNode(id: string): NodeKindName | undefined {
  if (id.startsWith('encounter:')) return 'Encounter'
  return id.startsWith('article:') ? 'Article' : kindOf(id)
}
