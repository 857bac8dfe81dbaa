/**
 * Bloom's picture of the graph, in the format of its own exports (2.x): categories, relationship styles and search phrases.
 * Bloom draws Arabic letters in reverse order, so every caption is a property in Latin script.
 */
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds, type PropertyType } from '../ontology.ts'
import { type Phrase, phrases } from './phrases.ts'
import { edgeStyles, nodeStyles, palette } from './styles.ts'

/** How many there are of each kind in a store. */
export interface Counts {
  readonly nodes: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
}

/** Bloom reads it as the day on which the perspective was made; a fixed one gives the same file every time. */
const MADE = Date.UTC(2025, 0, 1)

const dataTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  json: 'string',
  strings: 'array',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'Date',
}

type Properties = Readonly<Record<string, { readonly type: PropertyType; readonly indexed?: true }>>

const typesOf = (properties: Properties): (readonly [name: string, dataType: string])[] => [
  ['id', 'string'],
  ...Object.entries(properties).map(([name, { type }]) => [name, dataTypes[type]] as const),
]
const described = (type: string, properties: Properties) =>
  typesOf(properties).map(([propertyKey, dataType]) => ({ propertyKey, type, dataType }))

/** The perspective that fits a store: without categories, styles and phrases that would find nothing. The whole without one. */
export function bloomPerspective(counts?: Counts) {
  const nodes = (Object.keys(nodeKinds) as NodeKindName[]).filter((kind) => !counts || counts.nodes[kind])
  const edges = (Object.keys(edgeKinds) as EdgeKindName[]).filter((kind) => !counts || counts.edges[kind])
  const templates = languages.flatMap((language, place) =>
    phrases.flatMap((phrase, index) =>
      canFind(phrase, [...nodes, ...edges]) ? template(phrase, language, MADE + place * phrases.length + index) : [],
    ),
  )
  return {
    name: 'Entente',
    id: '6d3f3a52-5d0e-4a5e-9c0b-0f6f1c1e7a10',
    version: '2.7.0',
    createdAt: MADE,
    lastEditedAt: MADE,
    categories: nodes.map((kind, index) => category(kind, index + 1)),
    labels: Object.fromEntries(nodes.map((kind) => [kind, described(kind, nodeKinds[kind].properties)])),
    relationshipTypes: edges.map((kind) => ({
      id: kind,
      name: kind,
      properties: described(kind, edgeKinds[kind].properties),
      ...edgeStyles[kind],
      captionKeys: ['caption'],
    })),
    palette: { colors: palette, currentIndex: 0 },
    templates,
    sceneActions: [],
    hiddenRelationshipTypes: [],
    hiddenCategories: [],
    hideUncategorisedData: true,
    isAuto: false,
    parentPerspectiveId: null,
    metadata: {
      pathSegments: edges.flatMap((relationshipType) =>
        edgeKinds[relationshipType].endpoints
          .filter((ends) => ends.every((end) => nodes.includes(end)))
          .map(([source, target]) => ({ source, relationshipType, target })),
      ),
      indexes: nodes.map((kind) => ({ label: kind, type: 'native', propertyKeys: indexedKeys(kind) })),
      stats: { labels: counts?.nodes ?? {}, relationshipTypes: counts?.edges ?? {} },
    },
  }
}

/** The text of `bloom-perspective.json`. */
export const perspectiveJson = (counts?: Counts): string => `${JSON.stringify(bloomPerspective(counts), null, 2)}\n`

function category(kind: NodeKindName, id: number) {
  return {
    id,
    name: kind,
    labels: [kind],
    properties: typesOf(nodeKinds[kind].properties).map(([name, dataType]) => ({ name, exclude: false, dataType })),
    ...nodeStyles[kind],
    icon: 'no-icon',
    captionKeys: ['name'],
    styleRules: [],
    createdAt: MADE,
    lastEditedAt: MADE,
  }
}

const indexedKeys = (kind: NodeKindName) => {
  const properties: Properties = nodeKinds[kind].properties
  const keys = Object.keys(properties).filter((name) => properties[name]?.indexed)
  return ['id', ...keys].map((key) => ({ key, metadataProp: false }))
}

const languages = ['en', 'ar'] as const
const captions = { en: 'name', ar: 'nameAr' } as const

function template(
  { text, description, parameters, cypher }: Phrase,
  language: (typeof languages)[number],
  number: number,
) {
  const names = parameters.map(({ name }) => `$${name}`)
  return {
    name: description[language],
    id: `tmpl:${number}`,
    createdAt: MADE,
    text: text[language].split('{}').reduce((said, rest, index) => `${said}${names[index - 1]}${rest}`),
    cypher,
    isUpdateQuery: null,
    params: parameters.map(({ suggest }, index) => ({
      name: names[index],
      dataType: 'String',
      collapsed: false,
      suggestionLabel: typeof suggest === 'function' ? null : suggest.names,
      suggestionProp: typeof suggest === 'function' ? null : captions[language],
      suggestionBoolean: false,
      cypher: typeof suggest === 'function' ? suggest(captions[language]) : null,
    })),
    hasCypherErrors: false,
  }
}

/** True where each label or type of its statement is held, or another one that it names as good. */
const canFind = ({ cypher }: Phrase, held: readonly string[]): boolean =>
  [...cypher.matchAll(/[([]\w*:([\w|]+)/g)].every(([, kinds]) => kinds!.split('|').some((kind) => held.includes(kind)))
