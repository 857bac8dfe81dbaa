import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bloomPerspective } from '../../schema/bloom/perspective.ts'
import { phrases } from '../../schema/bloom/phrases.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds, type Property } from '../../schema/ontology.ts'

const whole = bloomPerspective()
const kinds = [...Object.keys(nodeKinds), ...Object.keys(edgeKinds)]
const propertiesOf = (kind: string): Readonly<Record<string, Property>> =>
  kind in nodeKinds ? nodeKinds[kind as NodeKindName].properties : edgeKinds[kind as EdgeKindName].properties
const known = new Set(['id', ...kinds.flatMap((kind) => Object.keys(propertiesOf(kind)))])

describe('the perspective agrees with the ontology', () => {
  test('each node kind is a category with its properties, and a Latin caption that is indexed', () => {
    expect(whole.categories.map(({ name, labels }) => [name, ...labels])).toEqual(
      Object.keys(nodeKinds).map((kind) => [kind, kind]),
    )
    for (const { name, captionKeys, properties } of whole.categories) {
      expect(properties.map((one) => one.name)).toEqual(['id', ...Object.keys(propertiesOf(name))])
      expect(whole.labels[name]?.map(({ propertyKey }) => propertyKey)).toEqual(properties.map((one) => one.name))
      for (const caption of captionKeys)
        expect(propertiesOf(name)[caption]).toMatchObject({ required: true, indexed: true })
    }
  })

  test('each edge kind has a style, its properties and a Latin caption', () => {
    expect(whole.relationshipTypes.map(({ name }) => name)).toEqual(Object.keys(edgeKinds))
    for (const { name, captionKeys, properties, size } of whole.relationshipTypes) {
      expect(properties.map(({ propertyKey }) => propertyKey)).toEqual(['id', ...Object.keys(propertiesOf(name))])
      for (const caption of captionKeys) expect(propertiesOf(name)[caption]).toMatchObject({ required: true })
      expect(size).toBeGreaterThan(0)
    }
    for (const { source, relationshipType, target } of whole.metadata.pathSegments)
      expect(edgeKinds[relationshipType].endpoints).toContainEqual([source, target])
  })

  test.each(whole.templates)(
    '“$text” names only labels, types and properties that exist',
    ({ cypher, params, text }) => {
      const statements = [cypher, ...params.flatMap((one) => one.cypher ?? [])]
      for (const statement of statements) {
        const named = [...statement.matchAll(/(?<=[([]\w*):([\w|]+)/g)].flatMap(([, names]) => names!.split('|'))
        expect(named.length).toBeGreaterThan(0)
        expect(kinds).toEqual(expect.arrayContaining(named))
        const read = [...statement.matchAll(/\b[a-z]\w*\.(\w+)\b(?!\()/g), ...statement.matchAll(/\{(\w+):/g)]
        expect([...known]).toEqual(expect.arrayContaining(read.map(([, property]) => property)))
      }
      const used = [...cypher.matchAll(/\$(\w+)/g)].map(([name]) => name)
      expect(new Set(used)).toEqual(new Set(params.map(({ name }) => name)))
      expect([...text.matchAll(/\$\w+/g)].map(([name]) => name)).toEqual(params.map(({ name }) => name))
      for (const { suggestionLabel, suggestionProp } of params)
        if (suggestionLabel) expect(propertiesOf(suggestionLabel)).toHaveProperty(suggestionProp as string)
    },
  )

  test('texts and ids are told apart, and have a place for each parameter', () => {
    const { templates } = whole
    expect(templates).toHaveLength(2 * phrases.length)
    for (const key of ['id', 'text', 'name'] as const)
      expect(new Set(templates.map((one) => one[key])).size).toBe(templates.length)
    for (const { text, parameters } of phrases)
      for (const said of Object.values(text)) expect(said.split('{}')).toHaveLength(parameters.length + 1)
  })

  test('the emitted file is the perspective', () => {
    expect(JSON.parse(readFileSync('schema/bloom-perspective.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(whole)))
  })
})

test('docs/bloom.md lists every phrase', () => {
  const page = readFileSync('docs/bloom.md', 'utf8')
  expect(whole.templates.map(({ text }) => text).filter((text) => !page.includes(`\`${text}\``))).toEqual([])
})

test('fitted to a store, it leaves out what would find nothing', () => {
  const fitted = bloomPerspective({
    nodes: { State: 2, Issue: 1, Encounter: 1, Official: 0 },
    edges: { MET_WITH: 1, DISCUSSED: 2, PRAISED: 0 },
  })
  expect(fitted.categories.map(({ name }) => name)).toEqual(['State', 'Issue', 'Encounter'])
  expect(fitted.relationshipTypes.map(({ name }) => name)).toEqual(['MET_WITH', 'DISCUSSED'])
  expect(fitted.metadata.pathSegments).toEqual([
    { source: 'State', relationshipType: 'MET_WITH', target: 'State' },
    { source: 'State', relationshipType: 'DISCUSSED', target: 'Issue' },
  ])
  const texts = fitted.templates.map(({ text }) => text)
  expect(texts).toContain('Topics $state discussed with $partner')
  expect(texts).not.toContain('Praise for $state')
  expect(texts).not.toContain('Who met $official')
})
