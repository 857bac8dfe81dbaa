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

const statements: Readonly<Record<string, readonly [cypher: string, parameters: Record<string, unknown>]>> = {
  'topics of the pair': [
    `MATCH ()-[d:DISCUSSED {pairKey: $pair}]->(i:Issue) WHERE d.with = $other
WITH i, collect(d) AS ds, max(d.date) AS last ORDER BY last DESC, i.id
WITH collect([i, ds]) AS every WITH size(every) AS total, every[..20] AS top
CALL (top) { UNWIND top AS t UNWIND t[1] AS d WITH DISTINCT d.encounter AS id MATCH (e:Encounter {id: id}) RETURN collect(e) AS es }
CALL (es) { UNWIND es AS e MATCH (o:Official)-[:TOOK_PART]->(e) RETURN collect([o, e.id]) AS parts }
CALL (top) {
  UNWIND top AS t UNWIND t[1] AS d UNWIND d.articles AS id WITH DISTINCT id MATCH (a:Article {id: id}) RETURN collect(a) AS articles
}
RETURN total, top, es, parts, articles`,
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
CALL (top) { UNWIND top AS t UNWIND t[1].articles AS id WITH DISTINCT id MATCH (x:Article {id: id}) RETURN collect(x) AS articles }
RETURN total, top, articles`,
    { pair, one, other },
  ],
  'partners of a state': [
    `MATCH (:State {id: $one})-[r:MET_WITH]-(o) WHERE NOT r.planned
WITH o, count(r) AS met, min(r.date) AS first, max(r.date) AS last ORDER BY met DESC, o.id
WITH collect([o, met, first, last]) AS every RETURN size(every) AS total, every[..20] AS top`,
    { one },
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
