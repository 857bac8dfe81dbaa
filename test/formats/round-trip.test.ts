/** What each format holds can be read back, to the last property: here with readers of our own, as other programs would. */
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode, PropertyValue } from '../../schema/graph.ts'
import { edgeKinds, nodeKinds, type Property } from '../../schema/ontology.ts'
import { exportCsv, importCommand, LIST_SEPARATOR } from '../../src/formats/csv.ts'
import type { Element } from '../../src/formats/element.ts'
import { exportGexf } from '../../src/formats/gexf.ts'
import { exportGraphml } from '../../src/formats/graphml.ts'
import { put } from '../store/contract/subject.ts'
import { corpus } from '../store/corpus.ts'
import { state, told } from '../store/fragments.ts'
import { memoryPlace } from '../store/stores.ts'

const awkward = told(
  {
    id: 'awkward',
    source: 'a "quoted" & <marked>, outlet',
    text: 'One,\r\n"two"\t; three & <four>\n\u202Bخمسة',
    lang: 'en',
  },
  [state('QA')],
  [],
)

async function elements(): Promise<Element[]> {
  const store = await memoryPlace().open()
  await put(store, [...corpus, awkward])
  const all: Element[] = []
  for await (const element of store.export()) all.push(element)
  await store.close()
  return all
}

async function* given(all: readonly Element[]): AsyncGenerator<Element> {
  yield* all
}

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

const plain = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** From named texts to typed properties, as the ontology has them. */
function elementOf(id: string, values: ReadonlyMap<string, string>, ends?: { from: string; to: string }): Element {
  const kind = values.get('type')!
  const schema: Readonly<Record<string, Property>> = ends
    ? edgeKinds[kind as GraphEdge['kind']].properties
    : nodeKinds[kind as GraphNode['kind']].properties
  const properties: Record<string, PropertyValue> = {}
  for (const [name, { type }] of Object.entries(schema)) {
    const value = values.get(name)
    if (value === undefined) continue
    properties[name] = type === 'integer' || type === 'boolean' || type === 'strings' ? JSON.parse(value) : value
  }
  if (!ends) return { id, kind: kind as GraphNode['kind'], properties }
  return { id, kind: kind as GraphEdge['kind'], ...ends, properties, evidence: JSON.parse(values.get('evidence')!) }
}

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : plain(value)
}

function* read(text: string, values: (body: string) => Iterable<[string, string]>): Generator<Element> {
  for (const [, head, body] of text.matchAll(/<(?:node|edge) ([^>]*)>(.*)<\/(?:node|edge)>\n/g)) {
    const [from, to] = [attribute(head!, 'source'), attribute(head!, 'target')]
    const ends = from !== undefined && to !== undefined ? { from, to } : undefined
    yield elementOf(attribute(head!, 'id')!, new Map(values(body!)), ends)
  }
}

/** Rows of RFC 4180; an absent field is null. */
function rowsOf(csv: string): (string | null)[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)
  const rows: (string | null)[][] = [[]]
  for (const [, quoted, bare, end] of fields) {
    rows.at(-1)!.push(quoted === undefined ? bare || null : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a whole graph comes back from', () => {
  it('GraphML', async () => {
    const all = await elements()
    const text = await textOf(exportGraphml(given(all)))
    const values = function* (body: string): Generator<[string, string]> {
      for (const [, name, value] of body.matchAll(/<data key="\w+\.(\w+)">([^<]*)<\/data>/g))
        yield [name!, plain(value!)]
    }
    expect([...read(text, values)]).toEqual(all)
  })

  it('GEXF', async () => {
    const all = await elements()
    const text = await textOf(exportGexf(given(all)))
    const values = function* (body: string): Generator<[string, string]> {
      for (const [, name, value] of body.matchAll(/<attvalue for="(\w+)" value="([^"]*)"\/>/g))
        yield [name!, plain(value!)]
    }
    expect([...read(text, values)]).toEqual(all)
    expect(text.indexOf('</nodes>')).toBeLessThan(text.indexOf('<edges>'))
  })

  it('CSV', async () => {
    const all = await elements()
    const files = new Map<string, string>()
    for await (const { file, line } of exportCsv(given(all))) files.set(file, `${files.get(file) ?? ''}${line}\n`)
    const back: Element[] = []
    for (const [file, csv] of files) {
      const [header, ...rows] = rowsOf(csv)
      const kind = file.replace(/^\w+-|\.csv$/g, '')
      for (const row of rows) {
        const values = new Map([['type', kind]])
        for (const [index, column] of header!.entries()) {
          const [name, type] = column!.split(':')
          const value = row[index]
          if (typeof value !== 'string') continue
          values.set(name || type!, type === 'string[]' ? JSON.stringify(listOf(value)) : value)
        }
        const [from, to] = [values.get('START_ID'), values.get('END_ID')]
        back.push(elementOf(values.get('id')!, values, from && to ? { from, to } : undefined))
      }
    }
    expect(back).toEqual(all)
    expect(importCommand([...files.keys()])).toContain('--nodes=State=nodes-State.csv')
  })
})

const listOf = (value: string): string[] => (value === '' ? [] : value.split(LIST_SEPARATOR))
