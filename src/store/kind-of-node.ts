import { kindOf } from '../../ingest/consolidate/profile.ts'
import type { NodeKindName } from '../../schema/ontology.ts'

/** The kind that an id is of, by its prefix; undefined where no node can have it. */
export function kindOfNode(id: string): NodeKindName | undefined {
  if (id.startsWith('encounter:')) return 'Encounter'
  return id.startsWith('article:') ? 'Article' : kindOf(id)
}

/** The statement for a node of this id, where there is one for its kind. */
export function forKindOf<Kind extends string>(
  id: string,
  statements: Readonly<Record<Kind, string>>,
): string | undefined {
  const kind = kindOfNode(id)
  return kind !== undefined && kind in statements ? statements[kind as string as Kind] : undefined
}
