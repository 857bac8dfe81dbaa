/** All Cypher: parameters only; the only names written into it are those of the ontology's table. */
import { constraints } from '../../../schema/constraints.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import { NAMED } from '../../questions/search.ts'

export const SCHEMA_VERSION = 1

const unique = (label: string, property = 'id'): string =>
  `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
const index = (label: string, property: string): string =>
  `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** The full-text index of a kind: over its folded forms, words parted by spaces. */
export const nameIndex = (kind: NodeKindName): string => `entente_${kind.toLowerCase()}_names`

export const SCHEMA: readonly string[] = [
  unique('_EntenteMeta'),
  ...constraints,
  ...NAMED.map(
    (kind) => `CREATE FULLTEXT INDEX ${nameIndex(kind)} IF NOT EXISTS FOR (n:${kind}) ON EACH [n.folded]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ),
  unique('_EntenteCorrection', 'number'),
  unique('_EntenteRecord'),
  unique('_EntenteIndex'),
  index('_EntenteIndex', 'key'),
  unique('_EntenteProfile'),
  index('_EntenteProfile', 'cluster'),
  unique('_EntenteName'),
  index('_EntenteName', 'nameKey'),
  unique('_EntenteUnit'),
]

export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'
export const VERSION = "MATCH (m:_EntenteMeta {id: 'schema'}) RETURN m.version AS version"
export const SET_VERSION = "MERGE (m:_EntenteMeta {id: 'schema'}) SET m.version = $version"
/** One node that is not ours; Bloom keeps its own in the database. */
export const FOREIGN = `
MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '_Bloom' OR label STARTS WITH '_Entente')
RETURN labels(n) AS labels LIMIT 1`

/** Taken first in every write transaction: writers wait here for each other, and for nothing later. */
export const LOCK = "MERGE (m:_EntenteMeta {id: 'writer'}) SET m.turn = coalesce(m.turn, 0) + 1"

export const DIGESTS = 'UNWIND $keys AS key MATCH (r:_EntenteRecord {id: key}) RETURN r.id AS id, r.digest AS digest'
/** The text is kept once, in the article's node. */
export const RECORDS = `
UNWIND $keys AS key MATCH (r:_EntenteRecord {id: key}) MATCH (n:Article {id: key})
RETURN r.id AS id, r.digest AS digest, r.article AS article, r.fragment AS fragment, n.text AS text`
export const ARTICLES_UNDER = 'UNWIND $keys AS key MATCH (i:_EntenteIndex {key: key}) RETURN key, i.article AS article'
const PROFILE = 'RETURN DISTINCT p.id AS key, p.cluster AS cluster, p.profile AS profile, p.nameKeys AS nameKeys'
export const PROFILES = `UNWIND $keys AS key MATCH (p:_EntenteProfile {id: key}) ${PROFILE}`
export const PROFILES_BY_NAME = `
UNWIND $keys AS key MATCH (n:_EntenteName {nameKey: key}) MATCH (p:_EntenteProfile {id: n.profile}) ${PROFILE}`
export const PROFILES_BY_CLUSTER = `UNWIND $keys AS key MATCH (p:_EntenteProfile {cluster: key}) ${PROFILE}`
export const UNITS =
  'UNWIND $keys AS key MATCH (u:_EntenteUnit {id: key}) RETURN u.id AS id, u.nodes AS nodes, u.edges AS edges'

/** Those with a number, so that the index gives the order. */
export const CORRECTIONS = `
MATCH (c:_EntenteCorrection) WHERE c.number > 0 RETURN c.correction AS correction ORDER BY c.number`
/** The lock that is held keeps the numbers in order. */
export const ADD_CORRECTION = `
MATCH (m:_EntenteMeta {id: 'writer'}) SET m.corrections = coalesce(m.corrections, 0) + 1
CREATE (:_EntenteCorrection {number: m.corrections, correction: $correction})`

const put = (label: string): string => `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`
const remove = (label: string): string => `UNWIND $rows AS id MATCH (n:${label} {id: id}) DELETE n`

export const PUT_RECORDS = put('_EntenteRecord')
export const REMOVE_RECORDS = remove('_EntenteRecord')
export const PUT_INDEX = put('_EntenteIndex')
export const REMOVE_INDEX = remove('_EntenteIndex')
export const PUT_PROFILES = put('_EntenteProfile')
export const REMOVE_PROFILES = remove('_EntenteProfile')
export const PUT_NAMES = put('_EntenteName')
export const REMOVE_NAMES = `
UNWIND $rows AS row MATCH (p:_EntenteProfile {id: row.id})
UNWIND [key IN p.nameKeys WHERE NOT key IN row.nameKeys] AS key
MATCH (n:_EntenteName {id: key + ' ' + row.id}) DELETE n`
export const PUT_UNITS = put('_EntenteUnit')
export const REMOVE_UNITS = remove('_EntenteUnit')

const byKind = <Kind extends string>(kinds: Readonly<Record<Kind, unknown>>, make: (kind: Kind) => string) =>
  Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, make(kind)])) as Record<Kind, string>

export const PUT_NODES = byKind<NodeKindName>(nodeKinds, put)
export const REMOVE_NODES = byKind<NodeKindName>(nodeKinds, remove)
export const CHANGE_EDGES = byKind(
  edgeKinds,
  (kind) => `UNWIND $rows AS row MATCH ()-[r:${kind} {id: row.properties.id}]->() SET r = row.properties`,
)
export const REMOVE_EDGES = byKind(edgeKinds, (kind) => `UNWIND $rows AS id MATCH ()-[r:${kind} {id: id}]->() DELETE r`)

/** By kind, from and to: with labels written out, both ends are found by their unique ids. */
export const ADD_EDGES: ReadonlyMap<string, string> = new Map(
  (Object.keys(edgeKinds) as EdgeKindName[]).flatMap((kind) =>
    edgeKinds[kind].endpoints.map(([from, to]): [string, string] => [
      `${kind} ${from} ${to}`,
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
    ]),
  ),
)

export const NODES_OF_KIND = byKind(
  nodeKinds,
  (kind) => `MATCH (n:${kind}) WHERE n.id > $after RETURN n ORDER BY n.id LIMIT 500`,
)
const EDGE = '{kind: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}'
export const EDGE_BY_ID = byKind(edgeKinds, (kind) => `MATCH ()-[r:${kind} {id: $id}]->() RETURN ${EDGE} AS edge`)
export const EDGES_OF_KIND = byKind(
  edgeKinds,
  (kind) =>
    `MATCH ()-[r:${kind}]->() WHERE r.id > $after WITH r ORDER BY r.id LIMIT 500 RETURN ${EDGE} AS edge ORDER BY r.id`,
)
export const ARTICLE_IDS = 'MATCH (r:_EntenteRecord) WHERE r.id > $after RETURN r.id AS id ORDER BY r.id LIMIT 1000'

/** Finds the node of any kind by its id: `id` must be in scope, `n` comes out. */
const ANY_NODE = `CALL (id) {\n${Object.keys(nodeKinds)
  .map((kind) => `  MATCH (n:${kind} {id: id}) RETURN n`)
  .join('\n  UNION\n')}\n}`
export const NODES = `UNWIND $ids AS id ${ANY_NODE} RETURN n`

export const SEARCH = `
UNWIND $indexes AS name CALL db.index.fulltext.queryNodes(name, $query, {limit: $limit}) YIELD node RETURN node AS n`

/** From the store of counts, which keeps them by label and by type. */
export const STATS = [
  ...Object.keys(nodeKinds).map(
    (kind) => `MATCH (n:${kind}) WITH count(n) AS number RETURN 'node' AS element, '${kind}' AS kind, number`,
  ),
  ...Object.keys(edgeKinds).map(
    (kind) => `MATCH ()-[r:${kind}]->() WITH count(r) AS number RETURN 'edge' AS element, '${kind}' AS kind, number`,
  ),
].join('\nUNION ALL\n')
/** The first and the last day, or nothing. */
export const DATES = `
MATCH (a:Article) WHERE a.date IS NOT NULL RETURN a.date AS date ORDER BY a.date LIMIT 1
UNION ALL
MATCH (a:Article) WHERE a.date IS NOT NULL RETURN a.date AS date ORDER BY a.date DESC LIMIT 1`

/** Nothing when no bound is given; a fact without a date is outside every bound. */
const within = (date: string): string =>
  `($since IS NULL OR ${date} >= $since) AND ($until IS NULL OR ${date} <= $until)`

/** Newest first, undated last, then by id; `found` comes out. */
const newestFirst = (item: string): string => `
WITH ${item} ORDER BY ${item}.date IS NULL, ${item}.date DESC, ${item}.id
WITH collect(${item}) AS found`

const PAGE = 'WITH size(found) AS total, found[$offset..$offset + $limit] AS page'

/** Articles that `edges` cite. */
const ARTICLES = `
CALL (edges) {
  UNWIND edges AS r UNWIND r.articles AS id WITH DISTINCT id MATCH (a:Article {id: id}) RETURN collect(a) AS articles
}`

export const TOPICS_BETWEEN = `
MATCH ()-[d:DISCUSSED {pairKey: $pair}]->(issue:Issue) WHERE d.with = $other AND ${within('d.date')}
WITH issue, collect(d) AS discussed, max(d.date) AS last
ORDER BY last IS NULL, last DESC, issue.id
WITH collect({issue: issue, discussed: discussed}) AS found
${PAGE}
CALL (page) {
  UNWIND page AS item UNWIND item.discussed AS r RETURN collect(r) AS edges
}
CALL (edges) {
  UNWIND edges AS d WITH DISTINCT d.encounter AS id MATCH (e:Encounter {id: id}) RETURN collect(e) AS encounters
}
CALL (encounters) {
  UNWIND encounters AS e MATCH (o:Official)-[r:TOOK_PART]->(e)
  RETURN collect(DISTINCT o) AS officials, collect(${EDGE}) AS parts
}
${ARTICLES}
RETURN total, [item IN page | item.issue.id] AS ids,
  [item IN page | item.issue] + encounters + officials + articles AS nodes, [r IN edges | ${EDGE}] + parts AS edges`

/** What belongs to the encounters of `page`. */
const AROUND = `
CALL (page) {
  UNWIND page AS e MATCH (p)-[r:TOOK_PART]->(e) RETURN collect(DISTINCT p) AS participants, collect(r) AS parts
}
CALL (page) {
  UNWIND page AS e MATCH (e)-[r:COVERED]->(i:Issue) RETURN collect(DISTINCT i) AS issues, collect(r) AS coverings
}
CALL (page) {
  UNWIND page AS e MATCH (a)-[r:MET_WITH {encounter: e.id}]->() WHERE NOT a:Official RETURN collect(r) AS met
}
WITH *, coverings + met AS edges
${ARTICLES}
RETURN total, [e IN page | e.id] AS ids, page + participants + issues + articles AS nodes,
  [r IN parts + edges | ${EDGE}] AS edges`

export const MEETINGS_BETWEEN = `
CALL () {
  MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r.encounter AS id
  UNION
  MATCH ()-[r:DISCUSSED {pairKey: $pair}]->() RETURN r.encounter AS id
}
MATCH (e:Encounter {id: id}) WHERE ${within('e.date')}
${newestFirst('e')}
${PAGE}
${AROUND}`

const meetingsOf = (kind: string): string => `
MATCH (:${kind} {id: $id})-[:TOOK_PART]->(e:Encounter) WHERE ${within('e.date')}
${newestFirst('e')}
${PAGE}
${AROUND}`
export const MEETINGS_OF = {
  State: meetingsOf('State'),
  Agency: meetingsOf('Agency'),
  Official: meetingsOf('Official'),
} as const

export const MEETINGS = `
UNWIND $ids AS id MATCH (e:Encounter {id: id})
WITH collect(DISTINCT e) AS page
WITH size(page) AS total, page
${AROUND}`

/** The edges of `found`, with their ends. */
const EDGE_PAGE = `
${PAGE}
WITH total, page, page AS edges
${ARTICLES}
RETURN total, [r IN page | r.id] AS ids, [r IN page | startNode(r)] + [r IN page | endNode(r)] + articles AS nodes,
  [r IN page | ${EDGE}] AS edges`

const praise = (pattern: string, where = 'true'): string => `
MATCH ${pattern} WHERE ${where} AND ${within('r.date')}
${newestFirst('r')}
${EDGE_PAGE}`

/** By how the speaker is given and how the target is: an official as such, a side with its officials, or left open. */
export const PRAISE = {
  'side open': praise('()-[r:PRAISED {bySide: $by}]->()'),
  'open side': praise('()-[r:PRAISED {ofSide: $of}]->()'),
  'side side': praise('()-[r:PRAISED {pairKey: $pair}]->()', 'r.bySide = $by AND r.ofSide = $of'),
  'official open': praise('(:Official {id: $by})-[r:PRAISED]->()'),
  'open official': praise('()-[r:PRAISED]->(:Official {id: $of})'),
  'official side': praise('(:Official {id: $by})-[r:PRAISED]->()', 'r.ofSide = $of'),
  'side official': praise('()-[r:PRAISED]->(:Official {id: $of})', 'r.bySide = $by'),
  'official official': praise('(:Official {id: $by})-[r:PRAISED]->(b)', 'b.id = $of'),
} as const

export const RELATIONS = byKind(
  nodeKinds,
  (kind) => `
MATCH (:${kind} {id: $id})-[r]-() WHERE type(r) IN $kinds AND ${within('r.date')}
${newestFirst('r')}
${EDGE_PAGE}`,
)

export const TIMELINE = `
CALL () {
  MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r.date AS date, r.encounter AS encounter, null AS issue
  UNION ALL
  MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(i) RETURN r.date AS date, r.encounter AS encounter, i.id AS issue
}
WITH * WHERE date IS NOT NULL AND ${within('date')}
RETURN substring(toString(date), 0, 7) AS month, count(DISTINCT encounter) AS meetings, count(DISTINCT issue) AS issues
ORDER BY month`

export const PARTNERS = byKind(
  nodeKinds,
  (kind) => `
MATCH (:${kind} {id: $id})-[r:MET_WITH]-(other) WHERE NOT r.planned AND ${within('r.date')}
WITH other, count(r) AS meetings, min(r.date) AS first, max(r.date) AS last ORDER BY meetings DESC, other.id
WITH collect({node: other, meetings: meetings, first: first, last: last}) AS found
${PAGE} RETURN total, page`,
)

export const SHARED_ISSUES = `
UNWIND $ids AS id ${ANY_NODE}
MATCH (n)-[r:DISCUSSED]->(issue:Issue) WHERE ${within('r.date')}
WITH issue, count(DISTINCT n) AS sides, max(r.date) AS last WHERE sides = size($ids)
WITH issue, last ORDER BY last IS NULL, last DESC, issue.id
WITH collect({node: issue, last: last}) AS found
${PAGE} RETURN total, page`

export const BROKERS = `
MATCH (side)-[r:DISCUSSED]->(:Issue {id: $id}) WHERE ${within('r.date')}
WITH side, count(DISTINCT r.with) AS partners, count(DISTINCT r.encounter) AS discussions
ORDER BY partners DESC, discussions DESC, side.id
WITH collect({node: side, partners: partners, discussions: discussions}) AS found
${PAGE} RETURN total, page`

export const SINGLE_SOURCE = byKind(
  nodeKinds,
  (kind) => `
MATCH (:${kind} {id: $id})-[r:MET_WITH|DISCUSSED|PRAISED]-() WHERE r.sources = 1 AND ${within('r.date')}
${newestFirst('r')}
${EDGE_PAGE}`,
)

export const CONFLICTS = `
MATCH ()-[r:MET_WITH {pairKey: $pair}]->() WHERE r.date IS NOT NULL AND ${within('r.date')}
WITH collect(DISTINCT {id: r.encounter, date: r.date}) AS met
UNWIND met AS one UNWIND met AS other
WITH one, other WHERE one.id < other.id AND abs(duration.inDays(one.date, other.date).days) <= 1
WITH one, other, CASE WHEN one.date > other.date THEN one.date ELSE other.date END AS last
ORDER BY last DESC, one.id, other.id
WITH collect([one.id, other.id]) AS found
${PAGE} RETURN total, page`

export const PAIR_ISSUES = `
MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(issue:Issue) WHERE r.date <= $until
RETURN issue, min(r.date) AS first, max(r.date) AS last`

export const CONTACTS = `
UNWIND $ids AS id ${ANY_NODE}
MATCH (n)-[r:MET_WITH]-(other) WHERE NOT r.planned AND ${within('r.date')}
RETURN DISTINCT id AS near, other.id AS far`
export const MEETINGS_OF_PAIRS = `
UNWIND $pairs AS pair MATCH ()-[r:MET_WITH {pairKey: pair}]->() WHERE NOT r.planned AND ${within('r.date')}
WITH collect(r) AS page
WITH size(page) AS total, page
WITH total, page, page AS edges
${ARTICLES}
RETURN total, [r IN page | r.id] AS ids, [r IN page | startNode(r)] + [r IN page | endNode(r)] + articles AS nodes,
  [r IN page | ${EDGE}] AS edges`
