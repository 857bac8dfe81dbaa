import { type EdgeKindName, edgeKinds } from '../../schema/ontology.ts'

/** The kind that an id is of, by its prefix; undefined where no edge can have it. */
export function kindOfEdge(id: string): EdgeKindName | undefined {
  const kind = id.slice(0, id.indexOf(':')).toUpperCase().replaceAll('-', '_')
  return Object.keys(edgeKinds).find((one): one is EdgeKindName => one === kind)
}
