/**
 * The best Cypher that we could write by hand for questions of the planted pair, without filters, pages beyond the first, or
 * anything else that a program needs besides; run on the bare driver, for comparison.
 */
import type { Driver } from 'neo4j-driver'
import { one, other } from './questions.ts'

const pair = [one, other].sort().join('|')

const AROUND = `
CALL (es) { UNWIND es AS e MATCH (p)-[t:TOOK_PART]->(e) RETURN collect([p, t, e.id]) AS parts }
CALL (es) { UNWIND es AS e MATCH (e)-[c:COVERED]->(i:Issue) RETURN collect([i, c, e.id]) AS covered }
CALL (es) { UNWIND es AS e MATCH (x)-[m:MET_WITH {encounter: e.id}]->(y) WHERE NOT x:Official RETURN collect([m, x.id, y.id]) AS met }
WITH *, [c IN covered | c[1].articles] + [m IN met | m[0].articles] AS lists
CALL (lists) {
  UNWIND lists AS list UNWIND list AS id WITH DISTINCT id MATCH (a:Article {id: id}) RETURN collect(a) AS articles
}
RETURN total, es, parts, covered, met, articles`

const TOPICS = `
WITH collect([i, ds]) AS every WITH size(every) AS total, every[..20] AS top
CALL (top) { UNWIND top AS t UNWIND t[1] AS d WITH DISTINCT d.encounter AS id MATCH (e:Encounter {id: id}) RETURN collect(e) AS es }
CALL (es) { UNWIND es AS e MATCH (o:Official)-[:TOOK_PART]->(e) RETURN collect([o, e.id]) AS parts }
CALL (top) {
  UNWIND top AS t UNWIND t[1] AS d UNWIND d.articles AS id WITH DISTINCT id MATCH (a:Article {id: id}) RETURN collect(a) AS articles
}
RETURN total, top, es, parts, articles`

const CITED = `
CALL (top) { UNWIND top AS t UNWIND t[1].articles AS id WITH DISTINCT id MATCH (x:Article {id: id}) RETURN collect(x) AS articles }
RETURN total, top, articles`

const EDGES = `
WITH r ORDER BY r.date DESC, r.id
WITH collect([startNode(r), r, endNode(r)]) AS every WITH size(every) AS total, every[..20] AS top
${CITED}`

const statements: Readonly<Record<string, readonly [cypher: string, parameters: Record<string, unknown>]>> = {
  'topics of the pair': [
    `MATCH ()-[d:DISCUSSED {pairKey: $pair}]->(i:Issue) WHERE d.with = $other
WITH i, collect(d) AS ds, max(d.date) AS last ORDER BY last DESC, i.id
${TOPICS}`,
    { pair, other },
  ],
  'meetings of the pair': [
    `CALL () { MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r.encounter AS id
UNION MATCH ()-[r:DISCUSSED {pairKey: $pair}]->() RETURN r.encounter AS id }
MATCH (e:Encounter {id: id}) WITH e ORDER BY e.date DESC, e.id
WITH collect(e) AS every WITH size(every) AS total, every[..20] AS es ${AROUND}`,
    { pair },
  ],
  'meetings of a state': [
    `MATCH (:State {id: $one})-[:TOOK_PART]->(e:Encounter) WITH e ORDER BY e.date DESC, e.id
WITH collect(e) AS every WITH size(every) AS total, every[..20] AS es ${AROUND}`,
    { one },
  ],
  'timeline of the pair': [
    `CALL () { MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r.date AS date, r.encounter AS e, null AS i, null AS p
UNION ALL MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(x) RETURN r.date AS date, r.encounter AS e, x.id AS i, null AS p
UNION ALL MATCH ()-[r:PRAISED {pairKey: $pair}]->() RETURN r.date AS date, null AS e, null AS i, r.id AS p }
WITH * WHERE date IS NOT NULL
RETURN substring(toString(date), 0, 7) AS month, count(DISTINCT e) AS met, count(DISTINCT i) AS issues, count(p) AS praise ORDER BY month`,
    { pair },
  ],
  'praise in the pair': [
    `MATCH (a)-[r:PRAISED {pairKey: $pair}]->(b) WHERE r.bySide = $other AND r.ofSide = $one
WITH a, r, b ORDER BY r.date DESC, r.id
WITH collect([a, r, b]) AS every WITH size(every) AS total, every[..20] AS top
${CITED}`,
    { pair, one, other },
  ],
  'partners of a state': [
    `MATCH (:State {id: $one})-[r:MET_WITH]-(o) WHERE NOT r.planned
WITH o, count(r) AS met, min(r.date) AS first, max(r.date) AS last ORDER BY met DESC, o.id
WITH collect([o, met, first, last]) AS every RETURN size(every) AS total, every[..20] AS top`,
    { one },
  ],
  'topics, filtered': [
    `MATCH ()-[d:DISCUSSED {pairKey: $pair}]->(i:Issue) WHERE d.with = $other AND NOT d.planned AND 'wire' IN d.publishedBy
WITH i, collect(d) AS ds, max(d.date) AS last ORDER BY last DESC, i.id
${TOPICS}`,
    { pair, other },
  ],
  'contact of the pair': [
    `CALL () { MATCH ()-[r:MET_WITH {pairKey: $pair}]->() RETURN r UNION MATCH ()-[r:DISCUSSED {pairKey: $pair}]->() RETURN r }
WITH r WHERE r.date IS NOT NULL AND NOT r.planned
WITH r.date AS date, min(r.encounter) AS e, count(DISTINCT r.encounter) AS number ORDER BY date
WITH collect([date, e, number]) AS days
CALL (days) { UNWIND [days[0][1], days[-1][1]] AS id MATCH (e:Encounter {id: id}) RETURN collect(e) AS es }
WITH es, days AS total ${AROUND}`,
    { pair },
  ],
  'conflicts of the pair': [
    `MATCH ()-[r:MET_WITH {pairKey: $pair}]->() WHERE r.date IS NOT NULL
WITH collect(DISTINCT [r.encounter, r.date]) AS met UNWIND met AS one UNWIND met AS other
WITH one, other WHERE one[0] < other[0] AND abs(duration.inDays(one[1], other[1]).days) <= 1
AND NOT EXISTS { MATCH (:Encounter {id: one[0]})-[:REPORTED_IN]->()<-[:REPORTED_IN]-(:Encounter {id: other[0]}) }
WITH collect([one[0], other[0]]) AS found
CALL (found) { UNWIND found[..20] AS two UNWIND two AS id MATCH (e:Encounter {id: id}) RETURN collect(DISTINCT e) AS es }
WITH es, found AS total ${AROUND}`,
    { pair },
  ],
  'issue changes of the pair': [
    `MATCH ()-[r:DISCUSSED {pairKey: $pair}]->(i:Issue) WHERE r.date <= date('2015-12-31')
RETURN i, min(r.date) AS first, max(r.date) AS last`,
    { pair },
  ],
  'single-source facts of a state': [
    `MATCH (:State {id: $one})-[r:MET_WITH|DISCUSSED|PRAISED]-() WHERE r.sources = 1 ${EDGES}`,
    { one },
  ],
  'announcements of a state': [
    `MATCH (:State {id: $one})-[:TOOK_PART]->(e:Encounter) WHERE e.announced WITH e ORDER BY e.date DESC, e.id
WITH collect(e) AS every WITH size(every) AS total, every[..20] AS es ${AROUND}`,
    { one },
  ],
  'office holders of a state': [
    `MATCH (o:Official)-[r:REPRESENTS]->(s:State {id: $one})
WHERE r.firstSeen <= date('2016-01-01') AND (r.role IS NOT NULL OR r.roleAr IS NOT NULL)
RETURN o, r, s ORDER BY r.lastSeen DESC, r.id`,
    { one },
  ],
  'path within the pair': [
    `MATCH p = SHORTEST 1 (:State {id: $one})-[:MET_WITH]-+(:State {id: $other})
UNWIND relationships(p) AS step
MATCH (a)-[r:MET_WITH {pairKey: step.pairKey}]->(b) WHERE NOT r.planned
WITH collect([a, r, b]) AS every WITH size(every) AS total, every AS top
${CITED}`,
    { one, other },
  ],
  'relations of a state': [`MATCH (:State {id: $one})-[r:MET_WITH]-() ${EDGES}`, { one }],
  'search for a state': [
    "CALL db.index.fulltext.queryNodes('entente_state_names', '+iceland', {limit: 200}) YIELD node RETURN node",
    {},
  ],
  'first changes': [
    `MATCH (m:_EntenteMeta {id: 'writer'})
MATCH (c:_EntenteChange) WHERE c.number > 0 WITH m, c ORDER BY c.number LIMIT 20
MATCH (e:Encounter {id: c.id}) WITH m.changes AS total, collect(e) AS es ${AROUND}`,
    {},
  ],
  node: ['MATCH (n:State {id: $one}) RETURN n', { one }],
}

/** By the names of the questions. */
export function byHand(driver: Driver): ReadonlyMap<string, () => Promise<unknown>> {
  return new Map(
    Object.entries(statements).map(([name, [cypher, parameters]]) => [
      name,
      () => driver.executeQuery(cypher, parameters, { routing: 'READ' }),
    ]),
  )
}
