/** What holds for every export: it is what the ontology allows, whole and in order. */
import { expect } from 'vitest'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import { edgeKinds, nodeKinds, type Property } from '../../schema/ontology.ts'

type Element = GraphNode | GraphEdge

const isEdge = (element: Element): element is GraphEdge => 'from' in element

export function expectSound(jsonl: string): void {
  const elements = jsonl
    .split('\n')
    .filter(Boolean)
    .map((line): Element => JSON.parse(line))
  const nodes = new Map(elements.filter((one) => !isEdge(one)).map((node) => [node.id, node]))
  const wrong = elements.flatMap((element) => [...faults(element, nodes)].map((fault) => `${element.id}: ${fault}`))
  expect(wrong).toEqual([])
  expect(new Set(elements.map((one) => one.id)).size).toBe(elements.length)
}

function* faults(element: Element, nodes: ReadonlyMap<string, GraphNode>): Generator<string> {
  if (!isEdge(element)) {
    yield* propertyFaults(element, nodeKinds[element.kind].properties)
    return
  }
  const { evidence, endpoints, properties } = edgeKinds[element.kind]
  yield* propertyFaults(element, properties)
  const [from, to] = [nodes.get(element.from), nodes.get(element.to)]
  if (!from || !to) yield `no node ${from ? element.to : element.from}`
  else if (!endpoints.some(([a, b]) => a === from.kind && b === to.kind)) yield `${from.kind} to ${to.kind}`
  if (evidence !== element.evidence.length > 0) yield 'evidence'
  for (const { article, quote, start, end } of element.evidence)
    if (String(nodes.get(article)?.properties.text).slice(start, end) !== quote) yield `quote of ${article}`
}

function* propertyFaults({ properties }: Element, schema: Readonly<Record<string, Property>>): Generator<string> {
  for (const [name, { required }] of Object.entries(schema))
    if (required && properties[name] === undefined) yield `no ${name}`
  for (const [name, value] of Object.entries(properties)) if (!fits(value, schema[name])) yield `${name} ${value}`
}

function fits(value: unknown, property: Property | undefined): boolean {
  switch (property?.type) {
    case 'string':
    case 'json':
      return typeof value === 'string'
    case 'strings':
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
    case 'integer':
      return Number.isInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    case undefined:
      return false
  }
}
