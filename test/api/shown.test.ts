/** What a field of a node reads is what the store is asked for. */
import { isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import type { GraphNode } from '../../schema/graph.ts'
import { type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import { buildApiSchema } from '../../src/api/schema.ts'
import { propertiesRead } from '../../src/api/shown.ts'
import { nodeOf } from '../../src/api/types/node-of.ts'

const schema = buildApiSchema()

const cases = Object.keys(nodeKinds).flatMap((kind) => {
  const type = schema.getType(kind)
  return isObjectType(type) ? Object.keys(type.getFields()).map((field) => [kind as NodeKindName, field] as const) : []
})

it.each(cases)('%s.%s', async (kind, field) => {
  const nothing = { node: async () => null, meeting: async () => null, view: async () => null }
  const readIn = async (language: string) => {
    const seen = new Set<string>()
    const properties = new Proxy<GraphNode['properties']>(
      {},
      {
        get(_, name) {
          if (String(name) in nodeKinds[kind].properties) seen.add(String(name))
          return 'QA'
        },
      },
    )
    const view = nodeOf({ id: 'x', kind, properties })
    const value: unknown = Reflect.get(view, field)
    if (typeof value === 'function') await value.call(view, { language }, { load: nothing })
    return [...seen]
  }
  expect(propertiesRead(kind, field, true)).toEqual(expect.arrayContaining(await readIn('en')))
  expect(propertiesRead(kind, field, false)).toEqual(expect.arrayContaining(await readIn('ar')))
})

it('knows every field of every kind of node', () => {
  expect(cases.length).toBeGreaterThan(50)
})
