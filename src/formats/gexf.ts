/** GEXF 1.3, for Gephi: nodes are labelled with their Latin caption. */
import type { Property } from '../../schema/ontology.ts'
import { type Element, type Elements, edgeColumns, isEdge, nodeColumns, textOf, xml } from './element.ts'

const types: Readonly<Partial<Record<Property['type'], string>>> = { integer: 'integer', boolean: 'boolean' }

export async function* exportGexf(elements: Elements): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield '<graph defaultedgetype="directed" mode="static">\n'
  yield attributes('node', nodeColumns)
  yield attributes('edge', edgeColumns)
  yield '<nodes>\n'
  let part = 'nodes'
  for await (const element of elements) {
    if (isEdge(element) && part === 'nodes') {
      yield '</nodes>\n<edges>\n'
      part = 'edges'
    }
    yield drawn(element)
  }
  yield part === 'nodes' ? '</nodes>\n<edges>\n' : ''
  yield '</edges>\n</graph>\n</gexf>\n'
}

function drawn(element: Element): string {
  const { id, kind, properties } = element
  const rows = [['type', kind], ...Object.entries(properties).map(([name, value]) => [name, textOf(value)])]
  if (isEdge(element)) rows.push(['evidence', JSON.stringify(element.evidence)])
  const values = rows.map(([name, value]) => `<attvalue for="${name}" value="${xml(value!)}"/>`).join('')
  const label = xml(textOf(properties.name ?? properties.caption ?? id))
  if (!isEdge(element)) return `<node id="${xml(id)}" label="${label}"><attvalues>${values}</attvalues></node>\n`
  const ends = `source="${xml(element.from)}" target="${xml(element.to)}" kind="${kind}"`
  return `<edge id="${xml(id)}" ${ends} label="${label}"><attvalues>${values}</attvalues></edge>\n`
}

function attributes(of: 'node' | 'edge', columns: Readonly<Record<string, Property>>): string {
  const named: [string, string][] = [['type', 'string']]
  for (const [name, { type }] of Object.entries(columns)) named.push([name, types[type] ?? 'string'])
  if (of === 'edge') named.push(['evidence', 'string'])
  const lines = named.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`)
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`
}
