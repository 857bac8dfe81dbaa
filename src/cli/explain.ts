/** `entente explain`: for each edge of each article the words that it stands on, the rule, and how each role was filled. */
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import type { Entity, EvidenceSpan, Fragment, FragmentEdge, Resolution } from '../../ingest/fragment.ts'
import { isRejection, readArticles } from '../read/read-articles.ts'
import { reportRejection } from './report.ts'
import { done, failed, oneLine, type Paint, painter, type Terminal, write } from './terminal.ts'

export async function explainCommand(files: readonly string[], terminal: Terminal): Promise<number> {
  let status = done
  const paint = painter(terminal, terminal.stdout)
  for await (const read of readArticles(files, { stdin: terminal.stdin })) {
    if (isRejection(read)) {
      reportRejection(read, terminal)
      status = failed
    } else await write(terminal.stdout, explanation(read.article, extract(read.article), paint))
  }
  return status
}

/** A page of plain text; Arabic stands on lines of its own where it can, so that no line mixes directions. */
export function explanation(article: Article, fragment: Fragment, paint: Paint): string {
  // Sides of an encounter name a state by its code, roles by its id.
  const entities = new Map(fragment.entities.map((entity) => [entity.id, entity]))
  for (const entity of fragment.entities) if (entity.type === 'State') entities.set(entity.code, entity)
  const heading = [fragment.articleId, article.title ?? ''].filter(Boolean).map(oneLine)
  const edges = fragment.edges.map((edge) => edgeLines(edge, article.text, entities, paint).join('\n'))
  const body =
    edges.length > 0 ? edges : ['  No edge: the article reports no meeting, discussion or praise that a rule knows.']
  return `${paint('bold', heading.join('\n'))}\n\n${body.join('\n\n')}\n\n`
}

type Entities = ReadonlyMap<string, Entity>

function edgeLines(edge: FragmentEdge, text: string, entities: Entities, paint: Paint): string[] {
  const head = `  ${paint(['bold', 'cyan'], edge.type)}  ${described(edge, entities)}${dated(edge)}`
  return [head, ...edge.evidence.flatMap((evidence) => evidenceLines(evidence, text, entities, paint))]
}

function described(edge: FragmentEdge, entities: Entities): string {
  const name = (id: string): string => entities.get(id)?.name.en ?? id
  const sides = (ids: readonly string[]): string => ids.map(name).join(' — ')
  switch (edge.type) {
    case 'MET_WITH': {
      const officials = edge.between.length > 0 ? ` (${edge.between.map(name).join(', ')})` : ''
      return `${sides(edge.sides)}${officials}, ${edge.format}${edge.planned ? ', planned' : ''}`
    }
    case 'DISCUSSED':
      return `${sides(edge.sides)}: ${name(edge.issue)}`
    case 'PRAISED':
      return `${name(edge.by)} → ${name(edge.of)}`
  }
}

const dated = (edge: FragmentEdge): string =>
  edge.date === null ? '' : `, ${edge.date}${edge.precision === 'article' ? ' (date of publication)' : ''}`

function evidenceLines(evidence: EvidenceSpan, text: string, entities: Entities, paint: Paint): string[] {
  return [
    `    ${highlighted(evidence, text, paint)}`,
    `    ${paint('dim', `rule ${evidence.rule}, characters ${evidence.start}–${evidence.end}`)}`,
    ...(evidence.resolved ?? []).map((resolution) => `      ${resolutionLine(resolution, text, entities, paint)}`),
  ]
}

function resolutionLine(
  { role, span, entity, by, note }: Resolution,
  text: string,
  entities: Entities,
  paint: Paint,
): string {
  const who = entities.get(entity)?.name.en ?? entity
  const words = span ? ` “${oneLine(text.slice(span.start, span.end))}”` : ''
  return `${role.padEnd(12)} ${paint('green', who)} by ${by}${words}${note ? paint('dim', ` (${note})`) : ''}`
}

/** The quote with the words that filled a role in bold; overlapping ones keep the first. */
function highlighted(evidence: EvidenceSpan, text: string, paint: Paint): string {
  const spans = (evidence.resolved ?? [])
    .flatMap(({ span }) => (span && span.start >= evidence.start && span.end <= evidence.end ? [span] : []))
    .sort((a, b) => a.start - b.start)
  let at = evidence.start
  let quote = ''
  for (const { start, end } of spans) {
    if (start < at) continue
    quote += oneLine(text.slice(at, start)) + paint('bold', oneLine(text.slice(start, end)))
    at = end
  }
  return quote + oneLine(text.slice(at, evidence.end))
}
