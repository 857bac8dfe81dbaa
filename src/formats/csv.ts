/** Files for `neo4j-admin database import`: one of each kind of node and of edge, with the header in its first line. */
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds, type Property } from '../../schema/ontology.ts'
import { type Element, type Elements, isEdge } from './element.ts'

/** Between the items of a list; no text holds it. */
export const LIST_SEPARATOR = '\u001f'

const types: Readonly<Record<Property['type'], string>> = {
  string: '',
  json: '',
  strings: ':string[]',
  integer: ':long',
  boolean: ':boolean',
  date: ':date',
}

export interface CsvLine {
  /** Name of the file that it belongs to. */
  readonly file: string
  readonly line: string
}

/** A file's header comes before its first line; kinds without an element have no file. */
export async function* exportCsv(elements: Elements): AsyncGenerator<CsvLine> {
  let kind: string | undefined
  for await (const element of elements) {
    const file = `${isEdge(element) ? 'edges' : 'nodes'}-${element.kind}.csv`
    if (element.kind !== kind)
      yield { file, line: isEdge(element) ? edgeHeader(element.kind) : nodeHeader(element.kind) }
    kind = element.kind
    yield { file, line: lineOf(element) }
  }
}

/** The command that reads the files. */
export const importCommand = (files: readonly string[]): string => {
  const of = (prefix: string) => files.filter((file) => file.startsWith(prefix)).sort()
  const nodes = of('nodes-').map((file) => `--nodes=${kindOf(file)}=${file}`)
  const edges = of('edges-').map((file) => `--relationships=${kindOf(file)}=${file}`)
  return ['neo4j-admin database import full --multiline-fields=true --array-delimiter=U+001F', ...nodes, ...edges].join(
    ' ',
  )
}

const kindOf = (file: string): string => file.replace(/^\w+-|\.csv$/g, '')

const nodeHeader = (kind: NodeKindName): string => ['id:ID', ...columns(nodeKinds[kind].properties)].join(',')
const edgeHeader = (kind: EdgeKindName): string =>
  [':START_ID', ':END_ID', 'id', ...columns(edgeKinds[kind].properties), 'evidence'].join(',')
const columns = (properties: Readonly<Record<string, Property>>): string[] =>
  Object.entries(properties).map(([name, { type }]) => `${name}${types[type]}`)

function lineOf(element: Element): string {
  const schema: Readonly<Record<string, Property>> = isEdge(element)
    ? edgeKinds[element.kind].properties
    : nodeKinds[element.kind].properties
  const values = Object.keys(schema).map((name) => element.properties[name] ?? null)
  const row = isEdge(element)
    ? [element.from, element.to, element.id, ...values, JSON.stringify(element.evidence)]
    : [element.id, ...values]
  return row.map(quoted).join(',')
}

/** An absent value is an empty field; an empty text is a quoted one. */
function quoted(value: unknown): string {
  if (value === null) return ''
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value)
  return `"${text.replaceAll('"', '""')}"`
}
