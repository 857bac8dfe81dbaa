/** What Neo4j must hold for the graph, from the ontology: unique ids, and indexes for what is looked up. */
import { edgeKinds, nodeKinds, type Property } from './ontology.ts'

const indexed = (properties: Readonly<Record<string, Property>>): string[] =>
  Object.entries(properties).flatMap(([name, property]) => (property.indexed ? [name] : []))

const named = Object.entries(nodeKinds).flatMap(([kind, { properties }]) => ('nameAr' in properties ? [kind] : []))

export const constraints: readonly string[] = [
  ...Object.keys(nodeKinds).map(
    (kind) => `CREATE CONSTRAINT ${kind}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`,
  ),
  ...Object.keys(edgeKinds).map(
    (kind) => `CREATE CONSTRAINT ${kind}_id IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`,
  ),
  ...Object.entries(nodeKinds).flatMap(([kind, { properties }]) =>
    indexed(properties).map((name) => `CREATE INDEX ${kind}_${name} IF NOT EXISTS FOR (n:${kind}) ON (n.${name})`),
  ),
  ...Object.entries(edgeKinds).flatMap(([kind, { properties }]) =>
    indexed(properties).map(
      (name) => `CREATE INDEX ${kind}_${name} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (r.${name})`,
    ),
  ),
  // Bloom's search bar finds words of names by it; the analyzer also knows Arabic articles, hamzas and diacritics.
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${named.join('|')}) ON EACH [n.name, n.nameAr]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'arabic'}}`,
]

/** The text of `constraints.cypher`. */
export const constraintsCypher = `// Made by "npm run emit" from schema/ontology.ts.\n${constraints.map((one) => `${one};\n`).join('')}`
