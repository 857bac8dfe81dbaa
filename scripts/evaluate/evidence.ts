/** Does the evidence prove its edges? What it fails to show, in words, and how it shows the rest. */
import type { Entity, EvidenceSpan, Fragment, FragmentEdge, Span } from '../../ingest/fragment.ts'

export interface Fault {
  /** Type of the edge or of the entity. */
  readonly of: string
  readonly fault: string
  readonly quote: string
}

/**
 * How a piece of evidence shows a part of its edge: by a mention; by words in it that were resolved to the part, such as
 * "the two sides"; or only by what an earlier sentence says of the same event.
 */
export const showings = ['named', 'referred to', 'carried on'] as const
export type Showing = (typeof showings)[number]

export interface Examined {
  readonly faults: readonly Fault[]
  readonly shown: readonly Showing[]
}

export function examine(text: string, { entities, edges }: Fragment): Examined {
  const faults: Fault[] = []
  const shown: Showing[] = []
  const fault = (of: string, what: string, { start, end }: Span): void => {
    faults.push({ of, fault: what, quote: text.slice(start, end) })
  }
  for (const { id, type, mentions } of entities)
    for (const mention of mentions) if (!isWhole(text, mention)) fault(type, `a mention of ${id} is cut`, mention)
  for (const edge of edges) {
    if (edge.evidence.length === 0) fault(edge.type, 'has no evidence', { start: 0, end: 0 })
    for (const evidence of edge.evidence) {
      if (!isWhole(text, evidence)) fault(edge.type, 'its quote is cut', evidence)
      for (const { part, isShown } of partsOf(edge, entities)) {
        const showing = isShown(evidence)
        if (showing) shown.push(showing)
        else fault(edge.type, `${part} is neither named nor referred to`, evidence)
      }
      for (const { span, role } of evidence.resolved ?? [])
        if (!span || !isWhole(text, span)) fault(edge.type, `no words fill the role ${role}`, span ?? evidence)
    }
    for (const { part, isShown } of takingPart(edge, entities))
      if (!edge.evidence.some(isShown)) fault(edge.type, `${part} is in none of its evidence`, edge.evidence[0]!)
    if (edge.type === 'DISCUSSED' && !edge.evidence.some((evidence) => within(edge.span, evidence)))
      fault(edge.type, 'the phrase of its issue is in none of its evidence', edge.span)
  }
  return { faults, shown }
}

interface Part {
  readonly part: string
  isShown(evidence: EvidenceSpan): Showing | null
}

/** What each piece of evidence must show. */
function partsOf(edge: FragmentEdge, entities: readonly Entity[]): Part[] {
  switch (edge.type) {
    case 'MET_WITH':
      return edge.sides.map((side) => partOf(side, entities))
    case 'DISCUSSED':
      return [...edge.sides, edge.issue].map((id) => partOf(id, entities))
    case 'PRAISED':
      return [edge.by, edge.of].map((id) => partOf(id, entities))
  }
}

/** Whom one piece at least must show. */
const takingPart = (edge: FragmentEdge, entities: readonly Entity[]): Part[] =>
  edge.type === 'MET_WITH' ? edge.between.map((id) => partOf(id, entities)) : []

function partOf(part: string, entities: readonly Entity[]): Part {
  const own = entities.filter((entity) => isOf(entity, part))
  return {
    part,
    isShown: (evidence) => {
      if (own.some(({ mentions }) => mentions.some((span) => within(span, evidence)))) return 'named'
      const resolved = (evidence.resolved ?? []).filter(({ entity }) => own.some(({ id }) => id === entity))
      if (resolved.some(({ span }) => span && within(span, evidence))) return 'referred to'
      return resolved.length > 0 ? 'carried on' : null
    },
  }
}

/** A side, by its code or id, is shown by its state, and by any official or body of it. */
const isOf = (entity: Entity, part: string): boolean =>
  entity.id === part ||
  (entity.type === 'State' && entity.code === part) ||
  ((entity.type === 'Official' || entity.type === 'Agency') && entity.state === part) ||
  (entity.type === 'Official' && entity.agency === part)

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Inside the text, not without letters, beginning and ending between characters. */
function isWhole(text: string, { start, end }: Span): boolean {
  if (start < 0 || end > text.length || splits(text, start) || splits(text, end)) return false
  return /[\p{L}\p{N}]/u.test(text.slice(start, end))
}

/** True where the offset lies within a surrogate pair. */
const splits = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff
