/** All SQL. Lists are passed as one JSON array each; CROSS JOIN fixes the join order to start from them. */

/** "Ente" in ASCII: marks a file as ours. */
export const APPLICATION_ID = 0x456e7465
export const SCHEMA_VERSION = 1

export const SCHEMA = `
CREATE TABLE record (
  id TEXT PRIMARY KEY, digest TEXT NOT NULL, article TEXT NOT NULL, fragment TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE article_index (key TEXT, article TEXT, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE profile (key TEXT PRIMARY KEY, cluster TEXT NOT NULL, profile TEXT NOT NULL, name_keys TEXT NOT NULL);
CREATE INDEX profile_cluster ON profile (cluster);
CREATE TABLE profile_name (name_key TEXT, key TEXT, PRIMARY KEY (name_key, key)) WITHOUT ROWID;
CREATE TABLE correction (number INTEGER PRIMARY KEY, correction TEXT NOT NULL);
CREATE TABLE unit (id TEXT PRIMARY KEY, nodes TEXT NOT NULL, edges TEXT NOT NULL);

CREATE TABLE node (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, date TEXT, folded TEXT, properties TEXT NOT NULL
);
CREATE INDEX node_kind ON node (kind, id);
CREATE INDEX node_date ON node (kind, date) WHERE date IS NOT NULL;
CREATE VIRTUAL TABLE name USING fts5 (folded, tokenize = 'unicode61', prefix = '2 3');
CREATE TABLE edge (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, date TEXT,
  pair TEXT, encounter TEXT, by_side TEXT, of_side TEXT, properties TEXT NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX edge_kind ON edge (kind, id);
CREATE INDEX edge_source ON edge (source, kind, date, target);
CREATE INDEX edge_target ON edge (target, kind, date);
CREATE INDEX edge_pair ON edge (pair, kind, source, target, date) WHERE pair IS NOT NULL;
CREATE INDEX edge_encounter ON edge (encounter, kind) WHERE encounter IS NOT NULL;
CREATE INDEX edge_by ON edge (by_side, date) WHERE by_side IS NOT NULL;
CREATE INDEX edge_of ON edge (of_side, date) WHERE of_side IS NOT NULL;

CREATE TABLE tally (element TEXT, kind TEXT, number INTEGER NOT NULL, PRIMARY KEY (element, kind)) WITHOUT ROWID;
CREATE TRIGGER node_in AFTER INSERT ON node BEGIN
  INSERT INTO tally VALUES ('node', new.kind, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER node_out AFTER DELETE ON node BEGIN
  UPDATE tally SET number = number - 1 WHERE element = 'node' AND kind = old.kind;
END;
CREATE TRIGGER edge_in AFTER INSERT ON edge BEGIN
  INSERT INTO tally VALUES ('edge', new.kind, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER edge_out AFTER DELETE ON edge BEGIN
  UPDATE tally SET number = number - 1 WHERE element = 'edge' AND kind = old.kind;
END;
`

const each = (parameter: number): string => `(SELECT value FROM json_each(?${parameter})) AS list CROSS JOIN`

export const DIGESTS = `SELECT id, digest FROM ${each(1)} record ON record.id = list.value`
/** The text is kept once, in the article's node. */
export const RECORDS = `
SELECT record.id, digest, article, fragment, json_extract(node.properties, '$.text') AS text
FROM ${each(1)} record ON record.id = list.value CROSS JOIN node ON node.id = record.id`
export const ARTICLES_UNDER = `SELECT key, article FROM ${each(1)} article_index ON key = list.value`
const PROFILE = 'SELECT DISTINCT profile.key, cluster, profile, name_keys FROM'
export const PROFILES = `${PROFILE} ${each(1)} profile ON profile.key = list.value`
export const PROFILES_BY_NAME = `${PROFILE} ${each(1)} profile_name ON name_key = list.value CROSS JOIN profile USING (key)`
export const PROFILES_BY_CLUSTER = `${PROFILE} ${each(1)} profile ON cluster = list.value`
export const UNITS = `SELECT unit.id, nodes, edges FROM ${each(1)} unit ON unit.id = list.value`

export const CORRECTIONS = 'SELECT correction FROM correction ORDER BY number'
export const ADD_CORRECTION = 'INSERT INTO correction (correction) VALUES (?)'

export const PUT_RECORD = 'INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)'
export const REMOVE_RECORD = 'DELETE FROM record WHERE id = ?'
export const ADD_INDEX = 'INSERT OR IGNORE INTO article_index VALUES (?, ?)'
export const REMOVE_INDEX = 'DELETE FROM article_index WHERE key = ? AND article = ?'
export const PUT_PROFILE = 'INSERT OR REPLACE INTO profile VALUES (?, ?, ?, ?)'
export const REMOVE_PROFILE = 'DELETE FROM profile WHERE key = ?'
export const NAME_KEYS = 'SELECT name_keys FROM profile WHERE key = ?'
export const ADD_NAME_KEY = 'INSERT OR IGNORE INTO profile_name VALUES (?, ?)'
export const REMOVE_NAME_KEY = 'DELETE FROM profile_name WHERE name_key = ? AND key = ?'
export const PUT_UNIT = 'INSERT OR REPLACE INTO unit VALUES (?, ?, ?)'
export const REMOVE_UNIT = 'DELETE FROM unit WHERE id = ?'
export const FOLDED = 'SELECT number, folded FROM node WHERE id = ?'
export const PUT_NODE = `
INSERT INTO node (id, kind, date, folded, properties) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, date = excluded.date, folded = excluded.folded, properties = excluded.properties`
export const REMOVE_NODE = 'DELETE FROM node WHERE id = ?'
export const ADD_NAME = 'INSERT INTO name (rowid, folded) SELECT number, folded FROM node WHERE id = ?'
export const REMOVE_NAME = 'DELETE FROM name WHERE rowid = ?'
export const PUT_EDGE = `
INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET date = excluded.date, pair = excluded.pair, encounter = excluded.encounter,
  by_side = excluded.by_side, of_side = excluded.of_side, properties = excluded.properties, evidence = excluded.evidence`
export const REMOVE_EDGE = 'DELETE FROM edge WHERE id = ?'

const NODE = 'node.id, node.kind, node.properties'
const EDGE = 'edge.id, edge.kind, edge.source, edge.target, edge.properties, edge.evidence'

export const NODES = `SELECT ${NODE} FROM ${each(1)} node ON node.id = list.value`
export const EDGE_BY_ID = `SELECT ${EDGE} FROM edge WHERE id = ?`
export const NODES_OF_KIND = `SELECT ${NODE} FROM node WHERE kind = ? AND id > ? ORDER BY id LIMIT 500`
export const EDGES_OF_KIND = `SELECT ${EDGE} FROM edge WHERE kind = ? AND id > ? ORDER BY id LIMIT 500`
export const ARTICLE_IDS = 'SELECT id FROM record WHERE id > ? ORDER BY id LIMIT 1000'
export const SEARCH = `
SELECT ${NODE} FROM name CROSS JOIN node ON node.number = name.rowid
WHERE name.folded MATCH ?1 AND node.kind IN (SELECT value FROM json_each(?2)) LIMIT ?3`
export const TALLIES = 'SELECT element, kind, number FROM tally WHERE number > 0'
export const DATES = `
SELECT (SELECT min(date) FROM node WHERE kind = 'Article' AND date IS NOT NULL) AS first,
       (SELECT max(date) FROM node WHERE kind = 'Article' AND date IS NOT NULL) AS last`

/** Nothing when no bound is given; a fact without a date is outside every bound. */
const within = (date: string, since: number, until: number): string =>
  `(?${since} IS NULL OR ${date} >= ?${since}) AND (?${until} IS NULL OR ${date} <= ?${until})`

const DISCUSSED = `edge.pair = ?1 AND edge.kind = 'DISCUSSED' AND edge.source = ?2 AND ${within('edge.date', 3, 4)}`
export const TOPICS_BETWEEN_TOTAL = `SELECT count(DISTINCT target) AS total FROM edge WHERE ${DISCUSSED}`
export const TOPICS_BETWEEN = `
SELECT target AS id FROM edge WHERE ${DISCUSSED}
GROUP BY target ORDER BY max(date) DESC NULLS LAST, target LIMIT ?5 OFFSET ?6`
export const TOPICS_BETWEEN_EDGES = `
SELECT ${EDGE} FROM (SELECT value FROM json_each(?5)) AS list CROSS JOIN edge ON edge.target = list.value AND ${DISCUSSED}`

const BETWEEN = `SELECT DISTINCT encounter AS id, date FROM edge
WHERE pair = ?1 AND kind IN ('MET_WITH', 'DISCUSSED') AND ${within('date', 2, 3)}`
export const MEETINGS_BETWEEN_TOTAL = `SELECT count(*) AS total FROM (${BETWEEN})`
export const MEETINGS_BETWEEN = `SELECT id FROM (${BETWEEN}) ORDER BY date DESC NULLS LAST, id LIMIT ?4 OFFSET ?5`

const TOOK_PART = `source = ?1 AND kind = 'TOOK_PART' AND ${within('date', 2, 3)}`
export const MEETINGS_OF_TOTAL = `SELECT count(*) AS total FROM edge WHERE ${TOOK_PART}`
export const MEETINGS_OF = `
SELECT target AS id FROM edge WHERE ${TOOK_PART} ORDER BY date DESC NULLS LAST, target LIMIT ?4 OFFSET ?5`

export const PARTICIPATIONS = `
SELECT ${EDGE} FROM ${each(1)} edge ON edge.target = list.value AND edge.kind = 'TOOK_PART'`
export const COVERINGS = `SELECT ${EDGE} FROM ${each(1)} edge ON edge.source = list.value AND edge.kind = 'COVERED'`
export const MEETINGS_BETWEEN_SIDES = `
SELECT ${EDGE} FROM ${each(1)} edge ON edge.encounter = list.value AND edge.kind = 'MET_WITH'
WHERE edge.source NOT LIKE 'official:%'`

/** Which praise: ?1 speaker, ?2 target, ?3 ?4 period; each by its own index. */
const praise = (which: string) => {
  const from = `FROM edge WHERE edge.kind = 'PRAISED' AND ${which} AND ${within('edge.date', 3, 4)}`
  return {
    total: `SELECT count(*) AS total ${from} AND ?1 IS ?1 AND ?2 IS ?2`,
    page: `SELECT ${EDGE} ${from} AND ?1 IS ?1 AND ?2 IS ?2 ORDER BY edge.date DESC NULLS LAST, edge.id LIMIT ?5 OFFSET ?6`,
  }
}

/** By how the speaker is given and how the target is: an official as such, a side with its officials, or left open. */
export const PRAISE = {
  'side open': praise('edge.by_side = ?1'),
  'open side': praise('edge.of_side = ?2'),
  'side side': praise(`edge.pair = CASE WHEN ?1 < ?2 THEN ?1 || '|' || ?2 ELSE ?2 || '|' || ?1 END
    AND edge.by_side = ?1 AND edge.of_side = ?2`),
  'official open': praise('edge.source = ?1'),
  'open official': praise('edge.target = ?2'),
  'official side': praise('edge.source = ?1 AND +edge.of_side = ?2'),
  'side official': praise('+edge.by_side = ?1 AND edge.target = ?2'),
  'official official': praise('edge.source = ?1 AND +edge.target = ?2'),
} as const

const RELATED = (end: string): string => `
SELECT edge.* FROM (SELECT value FROM json_each(?2)) AS list CROSS JOIN edge ON edge.${end} = ?1 AND edge.kind = list.value
WHERE ${within('edge.date', 3, 4)}`
const RELATIONS_FOUND = `(${RELATED('source')} UNION ALL ${RELATED('target')})`
export const RELATIONS_TOTAL = `SELECT count(*) AS total FROM ${RELATIONS_FOUND}`
export const RELATIONS = `
SELECT ${EDGE} FROM ${RELATIONS_FOUND} AS edge ORDER BY edge.date DESC NULLS LAST, edge.id LIMIT ?5 OFFSET ?6`

export const TIMELINE = `
SELECT substr(date, 1, 7) AS month, count(DISTINCT encounter) AS meetings,
  count(DISTINCT CASE WHEN kind = 'DISCUSSED' THEN target END) AS issues
FROM edge WHERE pair = ?1 AND kind IN ('MET_WITH', 'DISCUSSED') AND date IS NOT NULL AND ${within('date', 2, 3)}
GROUP BY month ORDER BY month`

const HELD = "edge.kind = 'MET_WITH' AND NOT json_extract(edge.properties, '$.planned')"
const MET = `
SELECT target AS other, date FROM edge WHERE source = ?1 AND ${HELD} AND ${within('date', 2, 3)}
UNION ALL
SELECT source AS other, date FROM edge WHERE target = ?1 AND ${HELD} AND ${within('date', 2, 3)}`
export const PARTNERS_TOTAL = `SELECT count(DISTINCT other) AS total FROM (${MET})`
export const PARTNERS = `
SELECT other AS id, count(*) AS meetings, min(date) AS first, max(date) AS last FROM (${MET})
GROUP BY other ORDER BY meetings DESC, other LIMIT ?4 OFFSET ?5`

/** ?1 sides as a JSON array, ?2 their number. */
const SHARED = `
SELECT target AS id, max(date) AS last
FROM ${each(1)} edge ON edge.source = list.value AND edge.kind = 'DISCUSSED' AND ${within('edge.date', 3, 4)}
GROUP BY target HAVING count(DISTINCT source) = ?2`
export const SHARED_ISSUES_TOTAL = `SELECT count(*) AS total FROM (${SHARED})`
export const SHARED_ISSUES = `SELECT * FROM (${SHARED}) ORDER BY last DESC NULLS LAST, id LIMIT ?5 OFFSET ?6`

const ON_ISSUE = `FROM edge WHERE target = ?1 AND kind = 'DISCUSSED' AND ${within('date', 2, 3)}`
export const BROKERS_TOTAL = `SELECT count(DISTINCT source) AS total ${ON_ISSUE}`
export const BROKERS = `
SELECT source AS id, count(DISTINCT json_extract(properties, '$.with')) AS partners,
  count(DISTINCT encounter) AS discussions
${ON_ISSUE} GROUP BY source ORDER BY partners DESC, discussions DESC, source LIMIT ?4 OFFSET ?5`

const LONELY = `(SELECT * FROM ${RELATIONS_FOUND} WHERE json_extract(properties, '$.sources') = 1)`
export const SINGLE_SOURCE_TOTAL = `SELECT count(*) AS total FROM ${LONELY}`
export const SINGLE_SOURCE = `
SELECT ${EDGE} FROM ${LONELY} AS edge ORDER BY edge.date DESC NULLS LAST, edge.id LIMIT ?5 OFFSET ?6`

const CONFLICTING = `
WITH met AS (
  SELECT DISTINCT encounter AS id, date FROM edge
  WHERE pair = ?1 AND kind = 'MET_WITH' AND date IS NOT NULL AND ${within('date', 2, 3)}
)
SELECT one.id AS one, other.id AS other, max(one.date, other.date) AS last FROM met AS one
JOIN met AS other ON other.id > one.id AND other.date BETWEEN date(one.date, '-1 day') AND date(one.date, '+1 day')`
export const CONFLICTS_TOTAL = `SELECT count(*) AS total FROM (${CONFLICTING})`
export const CONFLICTS = `SELECT one, other FROM (${CONFLICTING}) ORDER BY last DESC, one, other LIMIT ?4 OFFSET ?5`

export const PAIR_ISSUES = `
SELECT target AS id, min(date) AS first, max(date) AS last FROM edge
WHERE pair = ?1 AND kind = 'DISCUSSED' AND date <= ?2 GROUP BY target`

const contacts = (near: string, far: string): string => `
SELECT DISTINCT ${near} AS near, ${far} AS far
FROM ${each(1)} edge ON edge.${near} = list.value WHERE ${HELD} AND ${within('edge.date', 2, 3)}`
export const CONTACTS = `${contacts('source', 'target')} UNION ${contacts('target', 'source')}`
export const MEETINGS_OF_PAIRS = `
SELECT ${EDGE} FROM ${each(1)} edge ON edge.pair = list.value WHERE ${HELD} AND ${within('edge.date', 2, 3)}`
