import { readFileSync } from 'node:fs'
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  graphqlSync,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { edgeKinds, nodeKinds } from '../../schema/ontology.ts'
import { buildApiSchema } from '../../src/api/schema.ts'

const schema = buildApiSchema()

describe('the schema', () => {
  it('is the emitted one', () => {
    const emitted = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
    expect(emitted, 'run: npm run emit').toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })

  it('describes every type, field, argument and value', () => {
    expect(elements(schema).length).toBeGreaterThan(100)
    expect(elements(schema).filter(([, description]) => !description?.trim().endsWith('.'))).toEqual([])
  })

  it('names things as GraphQL schemas do', () => {
    const names = elements(schema).map(([name]) => name)
    expect(
      names.filter((name) => !/^[A-Z][A-Za-z]*(\.([a-z][A-Za-z]*(\([a-z][A-Za-z]*\))?|[A-Z][A-Z_]*))?$/.test(name)),
    ).toEqual([])
    const repeating = names.filter((name) => {
      const [type, field] = name.split('.')
      return field?.toLowerCase().startsWith(type!.toLowerCase())
    })
    expect(repeating).toEqual([])
  })

  it('has the kinds of the ontology, with its descriptions', () => {
    for (const [name, kinds] of Object.entries({ NodeKind: nodeKinds, EdgeKind: edgeKinds })) {
      const type = schema.getType(name)
      if (!isEnumType(type)) throw new Error(`${name} is no enum`)
      expect(type.getValues().map((each) => [each.value, each.description])).toEqual(
        Object.entries(kinds).map(([kind, { description }]) => [kind, description]),
      )
    }
  })

  it('has an object type for each node kind, with the properties of the ontology', () => {
    const renamed: Record<string, string> = {
      nameAr: 'name',
      kind: 'type',
      roleAr: 'role',
      sources: 'sourceCount',
      articles: 'articleCount',
      outlets: 'outletCount',
    }
    for (const [kind, { properties }] of Object.entries(nodeKinds)) {
      const type = schema.getType(kind)
      if (!isObjectType(type)) throw new Error(`${kind} is no object type`)
      const missing = Object.keys(properties).filter((property) => !type.getFields()[renamed[property] ?? property])
      expect(missing, kind).toEqual([])
    }
  })

  it('shows every property of the edges of the ontology', () => {
    const type = schema.getType('Relation')
    if (!isObjectType(type)) throw new Error('Relation is no object type')
    const shownOtherwise = new Set(['roleAr', 'pairKey', 'bySide', 'ofSide', 'sources'])
    const properties = Object.values(edgeKinds).flatMap((kind) => Object.keys(kind.properties))
    expect(properties.filter((property) => !shownOtherwise.has(property) && !type.getFields()[property])).toEqual([])
  })

  it('answers introspection', () => {
    const { data, errors } = graphqlSync({ schema, source: getIntrospectionQuery() })
    expect(errors).toBeUndefined()
    expect(buildClientSchema(data as unknown as IntrospectionQuery).getType('Topic')).toBeDefined()
  })

  it('keeps the rules of Relay for connections', () => {
    const connections = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThanOrEqual(4)
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`)
      const { edges, nodes, pageInfo, totalCount } = type.getFields()
      const item = type.name.replace('Connection', '')
      expect([edges?.type, nodes?.type, pageInfo?.type, totalCount?.type].map(String)).toEqual([
        `[${item}Edge!]!`,
        `[${item}!]!`,
        'PageInfo!',
        'Int!',
      ])
    }
  })
})

/** Name and description of everything. */
function elements(of: GraphQLSchema): (readonly [string, string | null | undefined])[] {
  return Object.values(of.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      [type.name, type.description] as const,
      ...(isEnumType(type)
        ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const)
        : []),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            [`${type.name}.${field.name}`, field.description] as const,
            ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
          ])
        : []),
    ])
}
