/** All Cypher: parameters only; the only names written into it are those of the ontology's table. */
import { constraints } from '../../../schema/constraints.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds, type Property } from '../../../schema/ontology.ts'
import { TIES } from '../../questions/briefings.ts'
import { NAMED } from '../../questions/search.ts'

export const SCHEMA_VERSION = 3

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
  unique('_EntenteChange'),
  index('_EntenteChange', 'number'),
]

/** Each constraint has an index of its name. */
export const INDEX_NAMES: readonly string[] = SCHEMA.map((statement) => / (\w+) IF NOT EXISTS/.exec(statement)![1]!)
export const INDEXES = 'SHOW INDEXES YIELD name, state RETURN name, state'
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(120)'
export const VERSION = "MATCH (m:_EntenteMeta {id: 'schema'}) RETURN m.version AS version"
export const SET_VERSION = "MERGE (m:_EntenteMeta {id: 'schema'}) SET m.version = $version"
export const DERIVATION_OF = "MATCH (m:_EntenteMeta {id: 'schema'}) RETURN coalesce(m.derivation, 1) AS derivation"
export const SET_DERIVATION = "MERGE (m:_EntenteMeta {id: 'schema'}) SET m.derivation = $derivation"
/** One node that is not ours; Bloom keeps its own in the database. */
export const FOREIGN = `
MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '_Bloom' OR label STARTS WITH '_Entente')
RETURN labels(n) AS labels LIMIT 1`

/**
 * Taken first in every write transaction: writers wait here for each other, and for nothing later. Of two databases that have
 * had as many turns, such as before and after one is restored, each has its own name.
 */
export const LOCK =
  "MERGE (m:_EntenteMeta {id: 'writer'}) SET m.turn = coalesce(m.turn, 0) + 1, m.edition = randomUUID()"
export const EDITION = `
OPTIONAL MATCH (m:_EntenteMeta {id: 'writer'})
RETURN coalesce(m.turn, 0) + '.' + coalesce(m.edition, '') AS edition`

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

/**
 * The sequence of changes that watchers follow: each encounter with the number of its latest change, and of the one that
 * added it; 0 where that is not known. The lock that is held keeps the numbers in order.
 */
export const LOG_CHANGES = `
MATCH (m:_EntenteMeta {id: 'writer'})
WITH m, coalesce(m.changes, 0) AS before
SET m.changes = before + size($rows)
WITH before UNWIND range(0, size($rows) - 1) AS index
WITH before + index + 1 AS number, $rows[index] AS row
MERGE (c:_EntenteChange {id: row.id})
SET c.born = CASE WHEN row.added THEN number ELSE coalesce(c.born, 0) END, c.number = number`

const byKind = <Kind extends string>(kinds: Readonly<Record<Kind, unknown>>, make: (kind: Kind) => string) =>
  Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, make(kind)])) as Record<Kind, string>

/** Kinds that take part in encounters, and those that are sides of them. */
const actors = { State: true, Agency: true, Official: true }
const sides = { State: true, Agency: true }

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
export const UNITS_AFTER = `
MATCH (u:_EntenteUnit) WHERE u.id > $after RETURN u.id AS id, u.nodes AS nodes, u.edges AS edges ORDER BY u.id LIMIT 500`
export const ARTICLE_IDS = 'MATCH (r:_EntenteRecord) WHERE r.id > $after RETURN r.id AS id ORDER BY r.id LIMIT 1000'

/** Finds the node of any kind by its id: `id` must be in scope, `n` comes out. */
const ANY_NODE = `CALL (id) {\n${Object.keys(nodeKinds)
  .map((kind) => `  MATCH (n:${kind} {id: id}) RETURN n`)
  .join('\n  UNION\n')}\n}`
export const NODES = `UNWIND $ids AS id ${ANY_NODE} RETURN n`

export const SEARCH = `
UNWIND $indexes AS name CALL db.index.fulltext.queryNodes(name, $query, {limit: $limit}) YIELD node RETURN node AS n`

/** From the store of counts, which keeps them by label and by type; then the first and the last day, as kinds of their own. */
export const STATS = [
  ...Object.keys(nodeKinds).map(
    (kind) => `MATCH (n:${kind}) WITH count(n) AS number RETURN 'node' AS element, '${kind}' AS kind, number`,
  ),
  ...Object.keys(edgeKinds).map(
    (kind) => `MATCH ()-[r:${kind}]->() WITH count(r) AS number RETURN 'edge' AS element, '${kind}' AS kind, number`,
  ),
  ...['', ' DESC'].map(
    (order) => `MATCH (a:Article) WHERE a.date IS NOT NULL
WITH a.date AS date ORDER BY a.date${order} LIMIT 1 RETURN 'day' AS element, toString(date) AS kind, 1 AS number`,
  ),
].join('\nUNION ALL\n')

/** What a fact must be to count; a filter that is not given is null. An encounter and an edge have the same properties. */
const passes = (fact: string): string =>
  `($since IS NULL OR ${fact}.date >= $since) AND ($until IS NULL OR ${fact}.date <= $until)
  AND ($planned IS NULL OR coalesce(${fact}.planned, false) = $planned)
  AND ($minSources IS NULL OR ${fact}.sources >= $minSources) AND ($knownBy IS NULL OR ${fact}.reported <= $knownBy)
  AND ($outlets IS NULL OR any(name IN ${fact}.publishedBy WHERE name IN $outlets))
  AND ($languages IS NULL OR any(name IN ${fact}.languages WHERE name IN $languages))`

/** Newest first, undated last, then by id; `found` comes out. */
const newestFirst = (item: string): string => `
WITH ${item} ORDER BY ${item}.date IS NULL, ${item}.date DESC, ${item}.id
WITH collect(${item}) AS found`

const PAGE = 'WITH size(found) AS total, found[$offset..$offset + $limit] AS page'

const DAYS = [...Object.values(nodeKinds), ...Object.values(edgeKinds)].flatMap(({ properties }) =>
  Object.entries<Property>(properties).flatMap(([name, { type }]) => (type === 'date' ? `'${name}'` : [])),
)
/** Those of the properties that are named. */
const values = (of: string, names: string): string =>
  `[name IN coalesce(${names}, []) |
    CASE WHEN name IN [${[...new Set(DAYS)].join(', ')}] THEN toString(${of}[name]) ELSE ${of}[name] END]`
/**
 * A node or an edge of an answer as a list of the number of its kind, its id and the properties that `$shown` names for its
 * kind. The driver makes lists in less than half the time of nodes and maps, with which each name comes again and again.
 */
const NODE_ROW = (n: string, kinds = Object.keys(nodeKinds)): string =>
  `CASE ${kinds
    .map(
      (kind) =>
        `WHEN ${n}:${kind} THEN [${Object.keys(nodeKinds).indexOf(kind)}, ${n}.id] + ${values(n, `$shown.${kind}`)}`,
    )
    .join('\n')} END`
const EDGE_ROW = (r: string): string =>
  `[$numbers[type(${r})], ${r}.id, startNode(${r}).id, endNode(${r}).id,
    CASE WHEN $shown.Article IS NULL THEN null ELSE ${r}.evidence END] + ${values(r, `$shown[type(${r})]`)}`

/** Both ends of each of `edges`. */
const ENDS = `
CALL (edges) {
  UNWIND edges AS r UNWIND [startNode(r), endNode(r)] AS n RETURN collect(DISTINCT n) AS ends
}`

/** Articles that `edges` cite. */
const ARTICLES = `
CALL (edges) {
  UNWIND CASE WHEN $shown.Article IS NULL THEN [] ELSE edges END AS r
  UNWIND r.articles AS id WITH DISTINCT id MATCH (a:Article {id: id}) RETURN collect(a) AS articles
}`

export const TOPICS_BETWEEN = `
MATCH ()-[d:DISCUSSED {pairKey: $pair}]->(issue:Issue) WHERE d.with = $other AND ${passes('d')}
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
  UNWIND CASE WHEN $shown.Official IS NULL THEN [] ELSE encounters END AS e
  MATCH (o:Official)-[r:TOOK_PART]->(e)
  RETURN collect(DISTINCT o) AS officials, collect(r) AS parts
}
${ARTICLES}
RETURN total, [item IN page | item.issue.id] AS ids,
  [n IN [item IN page | item.issue] + encounters + officials + articles |
    ${NODE_ROW('n', ['Issue', 'Encounter', 'Official', 'Article'])}] AS nodes,
  [r IN edges + parts | ${EDGE_ROW('r')}] AS edges`

/** What belongs to the encounters of `page`; `also` is returned beside. */
const around = (...also: readonly string[]): string => `
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
RETURN total, [e IN page | e.id] AS ids, [n IN page + participants + issues + articles | ${NODE_ROW('n')}] AS nodes,
  [r IN parts + edges | ${EDGE_ROW('r')}] AS edges${also.map((name) => `, ${name}`).join('')}`

export const MEETINGS_BETWEEN = `
CALL () {
  MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r.encounter AS id
  UNION
  MATCH ()-[r:DISCUSSED {pairKey: $pair}]->() RETURN r.encounter AS id
}
MATCH (e:Encounter {id: id}) WHERE ${passes('e')}
${newestFirst('e')}
${PAGE}
${around()}`

const meetingsOf = (kind: string): string => `
MATCH (:${kind} {id: $id})-[:TOOK_PART]->(e:Encounter) WHERE ${passes('e')}
${newestFirst('e')}
${PAGE}
${around()}`
export const MEETINGS_OF = byKind(actors, meetingsOf)

export const MEETINGS = `
UNWIND $ids AS id MATCH (e:Encounter {id: id})
WITH collect(DISTINCT e) AS page
WITH size(page) AS total, page
${around()}`

/** The edges of `page`, with their ends and articles. */
const WITH_ENDS = `
WITH total, page, page AS edges
${ENDS}
${ARTICLES}
RETURN total, [r IN page | r.id] AS ids, [n IN ends + articles | ${NODE_ROW('n')}] AS nodes,
  [r IN page | ${EDGE_ROW('r')}] AS edges`

/** The edges of `found`, with their ends. */
const EDGE_PAGE = `
${PAGE}
${WITH_ENDS}`

const praise = (pattern: string, where = 'true'): string => `
MATCH ${pattern} WHERE ${where} AND ${passes('r')}
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

export const RELATION = byKind(
  edgeKinds,
  (kind) => `
MATCH ()-[r:${kind} {id: $id}]->() WITH collect(r) AS page
WITH size(page) AS total, page
${WITH_ENDS}`,
)

export const RELATIONS = byKind(
  nodeKinds,
  (kind) => `
MATCH (:${kind} {id: $id})-[r]-() WHERE type(r) IN $kinds AND ${passes('r')}
${newestFirst('r')}
${EDGE_PAGE}`,
)

export const TIMELINE = `
CALL () {
  MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r, r.encounter AS encounter, null AS issue, null AS praise
  UNION ALL
  MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(i) RETURN r, r.encounter AS encounter, i.id AS issue, null AS praise
  UNION ALL
  MATCH ()-[r:PRAISED {pairKey: $pair}]->() RETURN r, null AS encounter, null AS issue, r.id AS praise
}
WITH * WHERE r.date IS NOT NULL AND ${passes('r')}
RETURN substring(toString(r.date), 0, 7) AS month, count(DISTINCT encounter) AS meetings,
  count(DISTINCT issue) AS issues, count(praise) AS praise
ORDER BY month`

/** $silentSince: only those who have not been met on that day or after it. */
export const PARTNERS = byKind(
  actors,
  (kind) => `
MATCH (:${kind} {id: $id})-[r:MET_WITH]-(other) WHERE ${passes('r')}
WITH other, count(r) AS meetings, min(r.date) AS first, max(r.date) AS last
WHERE $silentSince IS NULL OR last < $silentSince
WITH * ORDER BY meetings DESC, other.id
WITH collect({node: other, meetings: meetings, first: first, last: last}) AS found
${PAGE} RETURN total, page`,
)

export const VISITS = byKind(
  sides,
  (kind) => `
MATCH (:${kind} {id: $id})-[r:MET_WITH]-(other) WHERE r.host IS NOT NULL AND ${passes('r')}
WITH other, count(r) AS visits, count(CASE WHEN r.host = $id THEN 1 END) AS received, max(r.date) AS last
WITH * ORDER BY visits DESC, other.id
WITH collect({node: other, paid: visits - received, received: received, last: last}) AS found
${PAGE} RETURN total, page`,
)

/** The days on which two sides were in contact, each with the first of its encounters; the page has those of the first day and the last. */
export const CONTACT = `
CALL () {
  MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r
  UNION
  MATCH ()-[r:DISCUSSED {pairKey: $pair}]->() RETURN r
}
WITH r WHERE r.date IS NOT NULL AND ${passes('r')}
WITH r.date AS date, min(r.encounter) AS encounter, count(DISTINCT r.encounter) AS meetings ORDER BY date
WITH collect([toString(date), encounter, meetings]) AS days
CALL (days) {
  UNWIND [days[0][1], days[-1][1]] AS id MATCH (e:Encounter {id: id}) RETURN collect(DISTINCT e) AS page
}
WITH days, size(page) AS total, page
${around('days')}`

export const SHARED_ISSUES = `
UNWIND $ids AS id ${ANY_NODE}
MATCH (n)-[r:DISCUSSED]->(issue:Issue) WHERE ${passes('r')}
WITH issue, count(DISTINCT n) AS sides, max(r.date) AS last WHERE sides = size($ids)
WITH issue, last ORDER BY last IS NULL, last DESC, issue.id
WITH collect({node: issue, last: last}) AS found
${PAGE} RETURN total, page`

export const BROKERS = `
MATCH (side)-[r:DISCUSSED]->(:Issue {id: $id}) WHERE ${passes('r')}
WITH side, count(DISTINCT r.with) AS partners, count(DISTINCT r.encounter) AS discussions
ORDER BY partners DESC, discussions DESC, side.id
WITH collect({node: side, partners: partners, discussions: discussions}) AS found
${PAGE} RETURN total, page`

export const SINGLE_SOURCE = byKind(
  nodeKinds,
  (kind) => `
MATCH (:${kind} {id: $id})-[r:MET_WITH|DISCUSSED|PRAISED]-() WHERE r.sources = 1 AND ${passes('r')}
${newestFirst('r')}
${EDGE_PAGE}`,
)

/** Told by different articles: one that tells of both knows two encounters. */
export const CONFLICTS = `
MATCH ()-[r:MET_WITH {pairKey: $pair}]->() WHERE r.date IS NOT NULL AND ${passes('r')}
WITH collect(DISTINCT {id: r.encounter, date: r.date}) AS met
UNWIND met AS one UNWIND met AS other
WITH one, other WHERE one.id < other.id AND abs(duration.inDays(one.date, other.date).days) <= 1 AND NOT EXISTS {
  MATCH (:Encounter {id: one.id})-[:REPORTED_IN]->(a:Article)
  WHERE EXISTS { MATCH (:Encounter {id: other.id})-[:REPORTED_IN]->(a) }
}
WITH one, other, CASE WHEN one.date > other.date THEN one.date ELSE other.date END AS last
ORDER BY last DESC, one.id, other.id
WITH collect([one.id, other.id]) AS found
WITH size(found) AS total, found[$offset..$offset + $limit] AS pairs
CALL (pairs) {
  UNWIND pairs AS pair UNWIND pair AS id MATCH (e:Encounter {id: id}) RETURN collect(DISTINCT e) AS page
}
${around('pairs')}`

/** Up to the end of the period: what came before tells what is new. */
export const PAIR_ISSUES = `
MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(issue:Issue) WHERE r.date IS NOT NULL AND ${passes('r')}
RETURN issue, min(r.date) AS first, max(r.date) AS last`

export const CONTACTS = `
UNWIND $ids AS id ${ANY_NODE}
MATCH (n)-[r:MET_WITH]-(other) WHERE ${passes('r')}
RETURN DISTINCT id AS near, other.id AS far`
export const MEETINGS_OF_PAIRS = `
UNWIND $pairs AS pair MATCH ()-[r:MET_WITH {pairKey: pair}]->() WHERE ${passes('r')}
WITH collect(r) AS page
WITH size(page) AS total, page
${WITH_ENDS}`

export const ENCOUNTERS = `
MATCH (e:Encounter) WHERE e.date IS NOT NULL AND ${passes('e')}
WITH count(e) AS total
CALL (total) {
  MATCH (e:Encounter) WHERE total > $offset AND e.date IS NOT NULL AND ${passes('e')}
  WITH e ORDER BY e.date DESC, e.id SKIP $offset LIMIT $limit
  RETURN collect(e) AS page
}
${around()}`

export const ANNOUNCED = byKind(
  actors,
  (kind) => `
MATCH (:${kind} {id: $id})-[:TOOK_PART]->(e:Encounter) WHERE e.announced AND ${passes('e')}
${newestFirst('e')}
${PAGE}
${around()}`,
)
/** $plans: encounters with a pair of their sides and a span of days. */
export const HELD_NEAR = `
UNWIND $plans AS plan
MATCH ()-[r:MET_WITH {pairKey: plan.pair}]->()
WHERE r.date >= plan.since AND r.date <= plan.until AND NOT r.planned
MATCH (e:Encounter {id: r.encounter}) WHERE e.sides = plan.sides
RETURN plan.id AS id, min(e.id) AS held`

const LINK = `{kind: kind, from: a, to: b, number: number, firstDate: toString(first), lastDate: toString(last)}`
const LINKED = `
WITH type(r) AS kind, startNode(r).id AS a, endNode(r).id AS b, count(r) AS number, min(r.date) AS first, max(r.date) AS last`
export const NEIGHBOURHOOD = byKind(
  nodeKinds,
  (kind) => `
MATCH (centre:${kind} {id: $id})
CALL (centre) {
  MATCH (centre)-[r]-(other) WHERE type(r) IN $kinds AND ${passes('r')}
  WITH other, count(r) AS links ORDER BY links DESC, other.id
  RETURN count(other) AS total, collect(other)[..$limit] AS neighbours
}
CALL (centre, neighbours) {
  MATCH (centre)-[r]-(other) WHERE type(r) IN $kinds AND other IN neighbours AND ${passes('r')}
  ${LINKED}
  RETURN collect(${LINK}) AS own
}
CALL (neighbours) {
  UNWIND neighbours AS one UNWIND neighbours AS other
  WITH one, other WHERE $meetings AND one.id < other.id
  MATCH ()-[r:MET_WITH {pairKey: one.id + '|' + other.id}]->() WHERE ${passes('r')}
  ${LINKED}
  RETURN collect(${LINK}) AS met
}
CALL (neighbours) {
  UNWIND neighbours AS one
  MATCH (one)-[r:${TIES.join('|')}]->(other) WHERE type(r) IN $kinds AND other IN neighbours AND ${passes('r')}
  ${LINKED}
  RETURN collect(${LINK}) AS ties
}
RETURN total, [one IN neighbours | one.id] AS ids, [centre] + neighbours AS nodes, own + met + ties AS links`,
)

/** Those whose office had been seen by a day. */
export const REPRESENTATIVES = byKind(
  sides,
  (kind) => `
MATCH (:Official)-[r:REPRESENTS]->(:${kind} {id: $id})
WHERE r.firstSeen <= $on AND (r.role IS NOT NULL OR r.roleAr IS NOT NULL)
WITH r ORDER BY r.lastSeen DESC, r.id LIMIT $limit
WITH collect(r) AS page
WITH page, page AS edges
${ENDS}
RETURN size(page) AS total, [r IN page | r.id] AS ids, [n IN ends | ${NODE_ROW('n')}] AS nodes,
  [r IN page | ${EDGE_ROW('r')}] AS edges`,
)

export const CHANGES = `
OPTIONAL MATCH (m:_EntenteMeta {id: 'writer'})
WITH coalesce(m.changes, 0) AS latest
CALL (latest) {
  MATCH (c:_EntenteChange) WHERE c.number > $after AND c.number <= latest
  WITH c ORDER BY c.number LIMIT $limit
  RETURN collect([c.number, c.id, c.born]) AS changes
}
CALL (changes) {
  UNWIND changes AS change MATCH (e:Encounter {id: change[1]}) RETURN collect(e) AS page
}
WITH latest, changes, size(page) AS total, page
${around('latest', 'changes')}`
