/** GraphML, for yEd, Gephi, NetworkX, igraph and others. */
import type { Property } from '../../schema/ontology.ts'
import { type Elements, edgeColumns, isEdge, nodeColumns, textOf, xml } from './element.ts'

const types: Readonly<Partial<Record<Property['type'], string>>> = { integer: 'int', boolean: 'boolean' }

export async function* exportGraphml(elements: Elements): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield key('node', 'type', 'string')
  for (const [name, { type }] of Object.entries(nodeColumns)) yield key('node', name, types[type] ?? 'string')
  yield key('edge', 'type', 'string')
  for (const [name, { type }] of Object.entries(edgeColumns)) yield key('edge', name, types[type] ?? 'string')
  yield key('edge', 'evidence', 'string')
  yield '<graph id="entente" edgedefault="directed">\n'
  for await (const element of elements) {
    const { id, kind, properties } = element
    const prefix = isEdge(element) ? 'edge' : 'node'
    const rows = [['type', kind], ...Object.entries(properties).map(([name, value]) => [name, textOf(value)])]
    if (isEdge(element)) rows.push(['evidence', JSON.stringify(element.evidence)])
    const ends = isEdge(element) ? ` source="${xml(element.from)}" target="${xml(element.to)}"` : ''
    const data = rows.map(([name, value]) => `<data key="${prefix}.${name}">${xml(value!)}</data>`).join('')
    yield `<${prefix} id="${xml(id)}"${ends}>${data}</${prefix}>\n`
  }
  yield '</graph>\n</graphml>\n'
}

const key = (prefix: 'node' | 'edge', name: string, type: string): string =>
  `<key id="${prefix}.${name}" for="${prefix}" attr.name="${name}" attr.type="${type}"/>\n`
