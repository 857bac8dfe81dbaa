/**
 * The peer: `@neo4j/graphql` over the same database, with the lightest server in front of it and its document parsed once. It
 * asks for the encounters of the pair in the form that suits it best, grouped by encounter: once as the graph is, by the two
 * states, and once with an indexed key of the pair on each encounter, which the graph has on its edges only.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as GraphQL from 'graphql'
import type { Driver } from 'neo4j-driver'
import { type Peer, servePeer } from './peer.ts'

const typeDefs = `
type Encounter @node {
  id: ID!
  name: String!
  date: Date
  format: String!
  pairKey: String
  states: [State!]! @relationship(type: "TOOK_PART", direction: IN)
  officials: [Official!]! @relationship(type: "TOOK_PART", direction: IN)
  issues: [Issue!]! @relationship(type: "COVERED", direction: OUT, properties: "Covered")
  articles: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT)
}
type State @node { id: ID! code: String! }
type Covered @relationshipProperties { quotes: [String!]! evidence: String! }
type Official @node { id: ID! name: String! role: String state: String }
type Issue @node { id: ID! name: String! }
type Article @node { id: ID! title: String source: String date: Date url: String }
`

const found = `{
  id name date format
  officials { id name role state }
  issuesConnection { edges { properties { evidence } node { id name } } }
  articles { id title source date url }
}`
const sort = 'sort: [{ date: DESC }]'

export const queries = {
  'by states': `query ($a: ID!, $b: ID!) { encounters(${sort}, where: {
    AND: [{ states: { some: { id: { eq: $a } } } }, { states: { some: { id: { eq: $b } } } }]
  }) ${found} }`,
  'by a key': `query ($pair: String!) { encounters(${sort}, where: { pairKey: { eq: $pair } }) ${found} }`,
} as const

export const KEY_OF_PAIR = [
  `MATCH (a)-[r:MET_WITH]->(b) WHERE NOT a:Official MATCH (e:Encounter {id: r.encounter}) SET e.pairKey = r.pairKey`,
  'CREATE INDEX bench_pair IF NOT EXISTS FOR (e:Encounter) ON (e.pairKey)',
  'CALL db.awaitIndexes(60)',
]

interface Library {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQL.GraphQLSchema> }
}

/** Answers any POST with what the query finds. */
export async function neo4jGraphql(
  driver: Driver,
  query: string,
  variableValues: Record<string, string>,
): Promise<Peer> {
  const require = createRequire(join(import.meta.dirname, '../../../judges/package.json'))
  const { Neo4jGraphQL } = require('@neo4j/graphql') as Library
  const { execute, parse, validate } = require('graphql') as typeof GraphQL
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const document = parse(query)
  const contextValue = { sessionConfig: { defaultAccessMode: 'READ' } }
  const [wrong] = validate(schema, document)
  if (wrong) throw wrong
  const statements: Peer['statement'][] = []
  const listening = { ...contextValue, executionContext: recording(driver, statements) }
  await execute({ schema, document, contextValue: listening, variableValues })
  const statement = statements.find(([cypher]) => cypher.includes('Encounter'))!
  return servePeer(statement, async () => execute({ schema, document, contextValue, variableValues }))
}

/** The driver, or a session or transaction of it, which notes down each statement. */
function recording<T extends object>(target: T, statements: Peer['statement'][]): T {
  return new Proxy(target, {
    get(_, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        if (name === 'run') statements.push(args as unknown as Peer['statement'])
        const given = args.map((arg) =>
          typeof arg === 'function' ? (inner: object) => arg(recording(inner, statements)) : arg,
        )
        const result: unknown = member.apply(target, given)
        return name === 'session' ? recording(result as object, statements) : result
      }
    },
  })
}
