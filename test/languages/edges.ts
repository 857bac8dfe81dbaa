/** What an article says, an edge a line: `GN+SN met 2024-05-14: Alpha Camara, Moussa Ndiaye`. */
import { extract } from '../../ingest/extract.ts'
import type { Fragment, FragmentEdge } from '../../ingest/fragment.ts'

/** The article is of Wednesday, 15 May 2024. */
export function edgesOf(text: string, lang: string): string[] {
  const fragment = extract({ text, lang, date: '2024-05-15' })
  return [...new Set(fragment.edges.map((edge) => lineOf(edge, fragment, text)))].sort()
}

function lineOf(edge: FragmentEdge, fragment: Fragment, text: string): string {
  switch (edge.type) {
    case 'MET_WITH': {
      const officials = edge.between.map((id) => nameOf(id, fragment)).sort()
      const when = [edge.planned ? 'will meet' : 'met', edge.date].filter(Boolean).join(' ')
      return `${edge.sides.join('+')} ${when}${officials.length > 0 ? `: ${officials.join(', ')}` : ''}`
    }
    case 'DISCUSSED':
      return `${edge.sides.join('+')} discussed ${text.slice(edge.span.start, edge.span.end)}`
    case 'PRAISED':
      return `${sideOf(edge.by, fragment)} praised ${sideOf(edge.of, fragment)}`
  }
}

function nameOf(id: string, { entities }: Fragment): string {
  const entity = entities.find((one) => one.id === id)
  return entity?.type === 'Official' ? entity.names[0]! : id
}

function sideOf(id: string, { entities }: Fragment): string {
  const entity = entities.find((one) => one.id === id)
  if (entity?.type === 'State') return entity.code
  return entity?.type === 'Official' ? (entity.state ?? entity.agency ?? id) : id
}
