/** All SQL. Lists are passed as one JSON array each; CROSS JOIN fixes the join order to start from them. */

/** "Ente" in ASCII: marks a file as ours. */
export const APPLICATION_ID = 0x456e7465
export const SCHEMA_VERSION = 2

const SINCE_2 = `
CREATE INDEX edge_host_source ON edge (source, date) WHERE host IS NOT NULL AND kind = 'MET_WITH';
CREATE INDEX edge_host_target ON edge (target, date) WHERE host IS NOT NULL AND kind = 'MET_WITH';
CREATE INDEX edge_met_source ON edge (source, target, date, planned) WHERE kind = 'MET_WITH';
CREATE INDEX edge_met_target ON edge (target, source, date, planned) WHERE kind = 'MET_WITH';

/* The latest change of each encounter; born is the number at which it was added, null where that is this one. */
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT, encounter TEXT NOT NULL UNIQUE, born INTEGER
);
/* The words of all names. */
CREATE VIRTUAL TABLE name_word USING fts5vocab (name, row);
CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
`

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
  pair TEXT, encounter TEXT, by_side TEXT, of_side TEXT, host TEXT, planned INTEGER, sources INTEGER,
  properties TEXT NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX edge_kind ON edge (kind, id);
CREATE INDEX edge_source ON edge (source, kind, date, target);
CREATE INDEX edge_target ON edge (target, kind, date);
CREATE INDEX edge_pair ON edge (pair, kind, source, target, date) WHERE pair IS NOT NULL;
CREATE INDEX edge_encounter ON edge (encounter, kind) WHERE encounter IS NOT NULL;
CREATE INDEX edge_by ON edge (by_side, date) WHERE by_side IS NOT NULL;
CREATE INDEX edge_of ON edge (of_side, date) WHERE of_side IS NOT NULL;
${SINCE_2}
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

export const INDEX_NAMES: readonly string[] = [...SCHEMA.matchAll(/CREATE INDEX (\w+)/g)].map(([, name]) => name!)
export const INDEXES = "SELECT name FROM sqlite_master WHERE type = 'index'"
export const QUICK_CHECK = 'PRAGMA quick_check(5)'

/** From each version to the next. */
export const MIGRATIONS: Readonly<Record<number, string>> = {
  1: `
ALTER TABLE edge ADD COLUMN host TEXT;
ALTER TABLE edge ADD COLUMN planned INTEGER;
ALTER TABLE edge ADD COLUMN sources INTEGER;
UPDATE edge SET planned = json_extract(properties, '$.planned'), sources = json_extract(properties, '$.sources');
${SINCE_2}`,
}

/** Of a graph that is older than this setting, nothing is known. */
export const DERIVATION_OF = "SELECT value FROM setting WHERE name = 'derivation'"
export const SET_DERIVATION = "INSERT OR REPLACE INTO setting VALUES ('derivation', ?)"

/** By what other connections have committed, and by the rows that this one has changed. */
export const EDITION = "SELECT data_version || '.' || total_changes() AS edition FROM pragma_data_version"

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
INSERT INTO edge (
  id, kind, source, target, date, pair, encounter, by_side, of_side, host, planned, sources, properties, evidence
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET date = excluded.date, pair = excluded.pair, encounter = excluded.encounter,
  by_side = excluded.by_side, of_side = excluded.of_side, host = excluded.host, planned = excluded.planned, sources = excluded.sources, properties = excluded.properties, evidence = excluded.evidence`
export const ADD_CHANGE = 'INSERT OR REPLACE INTO change (encounter, born) VALUES (?, NULL)'
/** Where nothing is known of its beginning, it was there from the beginning. */
export const CHANGE_AGAIN = `
INSERT OR REPLACE INTO change (encounter, born)
VALUES (?1, coalesce((SELECT coalesce(born, number) FROM change WHERE encounter = ?1), 0))`
export const REMOVE_EDGE = 'DELETE FROM edge WHERE id = ?'

const NODE = 'node.id, node.kind, node.properties'
const EDGE = 'edge.id, edge.kind, edge.source, edge.target, edge.properties, edge.evidence'

export const NODES = `SELECT ${NODE} FROM ${each(1)} node ON node.id = list.value`
export const EDGE_BY_ID = `SELECT ${EDGE} FROM edge WHERE id = ?`
export const NODES_OF_KIND = `SELECT ${NODE} FROM node WHERE kind = ? AND id > ? ORDER BY id LIMIT 500`
export const EDGES_OF_KIND = `SELECT ${EDGE} FROM edge WHERE kind = ? AND id > ? ORDER BY id LIMIT 500`
export const UNITS_AFTER = 'SELECT id, nodes, edges FROM unit WHERE id > ? ORDER BY id LIMIT 500'
export const ARTICLE_IDS = 'SELECT id FROM record WHERE id > ? ORDER BY id LIMIT 1000'
export const SEARCH = `
SELECT ${NODE} FROM name CROSS JOIN node ON node.number = name.rowid
WHERE name.folded MATCH ?1 AND node.kind IN (SELECT value FROM json_each(?2)) LIMIT ?3`
export const NAME_WORDS = 'SELECT term FROM name_word WHERE length(term) BETWEEN $shortest AND $longest'
export const TALLIES = 'SELECT element, kind, number FROM tally WHERE number > 0'
export const DATES = `
SELECT (SELECT min(date) FROM node WHERE kind = 'Article' AND date IS NOT NULL) AS first,
       (SELECT max(date) FROM node WHERE kind = 'Article' AND date IS NOT NULL) AS last`

/** What a fact must be to count; a filter that is not given is null. `e` is an edge. */
const passes = (e: string): string =>
  `($since IS NULL OR ${e}.date >= $since) AND ($until IS NULL OR ${e}.date <= $until)
  AND ($planned IS NULL OR coalesce(${e}.planned, 0) = $planned)
  AND ($minSources IS NULL OR ${e}.sources >= $minSources) AND ${reported(`${e}.properties`)}`
const reported = (properties: string): string =>
  `($knownBy IS NULL OR json_extract(${properties}, '$.reported') <= $knownBy)
  AND ($outlets IS NULL OR ${among(properties, 'publishedBy', '$outlets')})
  AND ($languages IS NULL OR ${among(properties, 'languages', '$languages')})`
const among = (properties: string, name: string, list: string): string =>
  `EXISTS (SELECT 1 FROM json_each(${properties}, '$.${name}') WHERE value IN (SELECT value FROM json_each(${list})))`
/** The same of an encounter, a node. */
const happens = (n: string): string =>
  `($since IS NULL OR ${n}.date >= $since) AND ($until IS NULL OR ${n}.date <= $until)
  AND ($planned IS NULL OR json_extract(${n}.properties, '$.planned') = $planned)
  AND ($minSources IS NULL OR json_extract(${n}.properties, '$.sources') >= $minSources)
  AND ${reported(`${n}.properties`)}`
const PAGE = 'LIMIT $limit OFFSET $offset'

const DISCUSSED = `edge.pair = $pair AND edge.kind = 'DISCUSSED' AND edge.source = $a AND ${passes('edge')}`
export const TOPICS_BETWEEN_TOTAL = `SELECT count(DISTINCT target) AS total FROM edge WHERE ${DISCUSSED}`
export const TOPICS_BETWEEN = `
SELECT target AS id FROM edge WHERE ${DISCUSSED}
GROUP BY target ORDER BY max(date) DESC NULLS LAST, target ${PAGE}`
export const TOPICS_BETWEEN_EDGES = `
SELECT ${EDGE} FROM (SELECT value FROM json_each($issues)) AS list CROSS JOIN edge ON edge.target = list.value AND ${DISCUSSED}`

/** Encounters are looked at only where a filter asks for it: the edge has their date. */
const happened = (encounter: string): string =>
  `($since IS NULL OR edge.date >= $since) AND ($until IS NULL OR edge.date <= $until)
  AND ($narrowed = 0 OR EXISTS (SELECT 1 FROM node WHERE node.id = ${encounter} AND ${happens('node')}))`
const BETWEEN = `SELECT DISTINCT encounter AS id, date FROM edge
WHERE pair = $pair AND kind IN ('MET_WITH', 'DISCUSSED') AND ${happened('edge.encounter')}`
export const MEETINGS_BETWEEN_TOTAL = `SELECT count(*) AS total FROM (${BETWEEN})`
export const MEETINGS_BETWEEN = `SELECT id FROM (${BETWEEN}) ORDER BY date DESC NULLS LAST, id ${PAGE}`

const TOOK_PART = `edge.source = $id AND edge.kind = 'TOOK_PART' AND ${happened('edge.target')}`
export const MEETINGS_OF_TOTAL = `SELECT count(*) AS total FROM edge WHERE ${TOOK_PART}`
export const MEETINGS_OF = `
SELECT target AS id FROM edge WHERE ${TOOK_PART} ORDER BY date DESC NULLS LAST, target ${PAGE}`

const ENCOUNTERS_FOUND = `FROM node WHERE kind = 'Encounter' AND date IS NOT NULL AND ${happens('node')}`
export const ENCOUNTERS_TOTAL = `SELECT count(*) AS total ${ENCOUNTERS_FOUND}`
export const ENCOUNTERS = `SELECT id ${ENCOUNTERS_FOUND} ORDER BY date DESC, id ${PAGE}`

const ANNOUNCED = `
FROM edge CROSS JOIN node ON node.id = edge.target
WHERE edge.source = $id AND edge.kind = 'TOOK_PART' AND json_extract(node.properties, '$.announced') AND ${happens('node')}`
export const ANNOUNCED_TOTAL = `SELECT count(*) AS total ${ANNOUNCED}`
export const ANNOUNCED_PAGE = `SELECT node.id ${ANNOUNCED} ORDER BY node.date DESC NULLS LAST, node.id ${PAGE}`
/** $plans: a JSON array of encounters with a pair of their sides and a span of days. */
export const HELD_NEAR = `
SELECT list.value ->> 'id' AS id, min(edge.encounter) AS held
FROM (SELECT value FROM json_each($plans)) AS list
CROSS JOIN edge ON edge.pair = list.value ->> 'pair' AND edge.kind = 'MET_WITH'
CROSS JOIN node ON node.id = edge.encounter
WHERE edge.date BETWEEN list.value ->> 'since' AND list.value ->> 'until' AND NOT edge.planned
  AND json_extract(node.properties, '$.sides') = list.value ->> 'sides'
GROUP BY list.value ->> 'id'`

export const PARTICIPATIONS = `
SELECT ${EDGE} FROM ${each(1)} edge ON edge.target = list.value AND edge.kind = 'TOOK_PART'`
export const COVERINGS = `SELECT ${EDGE} FROM ${each(1)} edge ON edge.source = list.value AND edge.kind = 'COVERED'`
export const MEETINGS_BETWEEN_SIDES = `
SELECT ${EDGE} FROM ${each(1)} edge ON edge.encounter = list.value AND edge.kind = 'MET_WITH'
WHERE edge.source NOT LIKE 'official:%'`

/** Which praise; each by its own index. */
const praise = (which: string) => {
  const from = `FROM edge WHERE edge.kind = 'PRAISED' AND ${which} AND ${passes('edge')}`
  return {
    total: `SELECT count(*) AS total ${from}`,
    page: `SELECT ${EDGE} ${from} ORDER BY edge.date DESC NULLS LAST, edge.id ${PAGE}`,
  }
}

/** By how the speaker is given and how the target is: an official as such, a side with its officials, or left open. */
export const PRAISE = {
  'side open': praise('edge.by_side = $by'),
  'open side': praise('edge.of_side = $of'),
  'side side': praise('edge.pair = $pair AND edge.by_side = $by AND edge.of_side = $of'),
  'official open': praise('edge.source = $by'),
  'open official': praise('edge.target = $of'),
  'official side': praise('edge.source = $by AND +edge.of_side = $of'),
  'side official': praise('+edge.by_side = $by AND edge.target = $of'),
  'official official': praise('edge.source = $by AND +edge.target = $of'),
} as const

const RELATED = (end: string): string => `
SELECT edge.* FROM (SELECT value FROM json_each($kinds)) AS list CROSS JOIN edge ON edge.${end} = $id AND edge.kind = list.value
WHERE ${passes('edge')}`
const RELATIONS_FOUND = `(${RELATED('source')} UNION ALL ${RELATED('target')})`
export const RELATIONS_TOTAL = `SELECT count(*) AS total FROM ${RELATIONS_FOUND}`
export const RELATIONS = `
SELECT ${EDGE} FROM ${RELATIONS_FOUND} AS edge ORDER BY edge.date DESC NULLS LAST, edge.id ${PAGE}`

export const TIMELINE = `
SELECT substr(date, 1, 7) AS month,
  count(DISTINCT CASE WHEN kind <> 'PRAISED' THEN encounter END) AS meetings,
  count(DISTINCT CASE WHEN kind = 'DISCUSSED' THEN target END) AS issues,
  count(CASE WHEN kind = 'PRAISED' THEN 1 END) AS praise
FROM edge WHERE pair = $pair AND kind IN ('MET_WITH', 'DISCUSSED', 'PRAISED') AND date IS NOT NULL AND ${passes('edge')}
GROUP BY month ORDER BY month`

const MET = `
SELECT target AS other, date FROM edge INDEXED BY edge_met_source
WHERE source = $id AND kind = 'MET_WITH' AND ${passes('edge')}
UNION ALL
SELECT source AS other, date FROM edge INDEXED BY edge_met_target
WHERE target = $id AND kind = 'MET_WITH' AND ${passes('edge')}`
/** $silentSince: only those who have not been met on that day or after it. */
const PARTNERS_FOUND = `
SELECT other AS id, count(*) AS meetings, min(date) AS first, max(date) AS last FROM (${MET})
GROUP BY other HAVING $silentSince IS NULL OR max(date) < $silentSince`
export const PARTNERS_TOTAL = `SELECT count(*) AS total FROM (${PARTNERS_FOUND})`
export const PARTNERS = `${PARTNERS_FOUND} ORDER BY meetings DESC, other ${PAGE}`

const HOSTED = `
SELECT CASE source WHEN $id THEN target ELSE source END AS other, host = $id AS received, date FROM (
  SELECT * FROM edge INDEXED BY edge_host_source WHERE source = $id AND kind = 'MET_WITH' AND host IS NOT NULL
  UNION ALL
  SELECT * FROM edge INDEXED BY edge_host_target WHERE target = $id AND kind = 'MET_WITH' AND host IS NOT NULL
) AS edge WHERE ${passes('edge')}`
export const VISITS_TOTAL = `SELECT count(DISTINCT other) AS total FROM (${HOSTED})`
export const VISITS = `
SELECT other AS id, sum(1 - received) AS paid, sum(received) AS received, max(date) AS last FROM (${HOSTED})
GROUP BY other ORDER BY count(*) DESC, other ${PAGE}`

/** The days on which two sides were in contact, each with the first of its encounters. */
export const CONTACT = `
SELECT date, min(encounter) AS encounter, count(DISTINCT encounter) AS meetings FROM edge
WHERE pair = $pair AND kind IN ('MET_WITH', 'DISCUSSED') AND date IS NOT NULL AND ${passes('edge')}
GROUP BY date ORDER BY date`

/** $size: the number of sides. */
const SHARED = `
SELECT target AS id, max(date) AS last
FROM (SELECT value FROM json_each($sides)) AS list
CROSS JOIN edge ON edge.source = list.value AND edge.kind = 'DISCUSSED' AND ${passes('edge')}
GROUP BY target HAVING count(DISTINCT source) = $size`
export const SHARED_ISSUES_TOTAL = `SELECT count(*) AS total FROM (${SHARED})`
export const SHARED_ISSUES = `SELECT * FROM (${SHARED}) ORDER BY last DESC NULLS LAST, id ${PAGE}`

const ON_ISSUE = `FROM edge WHERE target = $id AND kind = 'DISCUSSED' AND ${passes('edge')}`
export const BROKERS_TOTAL = `SELECT count(DISTINCT source) AS total ${ON_ISSUE}`
export const BROKERS = `
SELECT source AS id, count(DISTINCT pair) AS partners, count(DISTINCT encounter) AS discussions
${ON_ISSUE} GROUP BY source ORDER BY partners DESC, discussions DESC, source ${PAGE}`

const LONELY = `(SELECT * FROM ${RELATIONS_FOUND} WHERE sources = 1)`
export const SINGLE_SOURCE_TOTAL = `SELECT count(*) AS total FROM ${LONELY}`
export const SINGLE_SOURCE = `
SELECT ${EDGE} FROM ${LONELY} AS edge ORDER BY edge.date DESC NULLS LAST, edge.id ${PAGE}`

/** Told by different articles: one that tells of both knows two encounters. */
const CONFLICTING = `
WITH met AS (
  SELECT DISTINCT encounter AS id, date FROM edge
  WHERE pair = $pair AND kind = 'MET_WITH' AND date IS NOT NULL AND ${passes('edge')}
)
SELECT one.id AS one, other.id AS other, max(one.date, other.date) AS last FROM met AS one
JOIN met AS other ON other.id > one.id AND other.date BETWEEN date(one.date, '-1 day') AND date(one.date, '+1 day')
WHERE NOT EXISTS (
  SELECT 1 FROM edge AS a CROSS JOIN edge AS b ON b.source = other.id AND b.kind = 'REPORTED_IN' AND b.target = a.target
  WHERE a.source = one.id AND a.kind = 'REPORTED_IN'
)`
export const CONFLICTS_TOTAL = `SELECT count(*) AS total FROM (${CONFLICTING})`
export const CONFLICTS = `SELECT one, other FROM (${CONFLICTING}) ORDER BY last DESC, one, other ${PAGE}`

/** Up to the end of the period: what came before tells what is new. */
export const PAIR_ISSUES = `
SELECT target AS id, min(date) AS first, max(date) AS last FROM edge
WHERE pair = $pair AND kind = 'DISCUSSED' AND date IS NOT NULL AND ${passes('edge')} GROUP BY target`

const contacts = (near: 'source' | 'target', far: string): string => `
SELECT DISTINCT ${near} AS near, ${far} AS far FROM (SELECT value FROM json_each($ids)) AS list
CROSS JOIN edge INDEXED BY edge_met_${near} ON edge.${near} = list.value WHERE edge.kind = 'MET_WITH' AND ${passes('edge')}`
export const CONTACTS = `${contacts('source', 'target')} UNION ${contacts('target', 'source')}`
export const MEETINGS_OF_PAIRS = `
SELECT ${EDGE} FROM (SELECT value FROM json_each($pairs)) AS list CROSS JOIN edge ON edge.pair = list.value
WHERE edge.kind = 'MET_WITH' AND ${passes('edge')}`

const touching = (near: string, far: string): string => `
SELECT edge.${far} AS other, edge.source, edge.target, edge.kind, edge.date, edge.id
FROM (SELECT value FROM json_each($kinds)) AS list CROSS JOIN edge ON edge.${near} = $id AND edge.kind = list.value
WHERE ${passes('edge')}`
const TOUCHING = `(${touching('source', 'target')} UNION ALL ${touching('target', 'source')})`
const LINK = 'source, target, kind, count(*) AS number, min(date) AS first, max(date) AS last'
/** Nothing but the other end, so that the index has it all; the number of neighbours stands beside each. */
const otherEnd = (near: string, far: string): string => `
SELECT edge.${far} AS other FROM (SELECT value FROM json_each($kinds)) AS list
CROSS JOIN edge ON edge.${near} = $id AND edge.kind = list.value WHERE ${passes('edge')}`
export const NEIGHBOURS = `
SELECT other AS id, count(*) OVER () AS total FROM (${otherEnd('source', 'target')} UNION ALL ${otherEnd('target', 'source')})
GROUP BY other ORDER BY count(*) DESC, other LIMIT $limit`
export const LINKS_OF = `
SELECT ${LINK} FROM ${TOUCHING} WHERE other IN (SELECT value FROM json_each($neighbours)) GROUP BY source, target, kind`
export const LINKS_AMONG = `
SELECT ${LINK} FROM (SELECT value FROM json_each($pairs)) AS list CROSS JOIN edge ON edge.pair = list.value
WHERE edge.kind = 'MET_WITH' AND ${passes('edge')} GROUP BY source, target, kind
UNION ALL
SELECT ${LINK} FROM (SELECT value FROM json_each($neighbours)) AS list
CROSS JOIN (SELECT value AS tie FROM json_each($ties)) CROSS JOIN edge ON edge.source = list.value AND edge.kind = tie
WHERE edge.target IN (SELECT value FROM json_each($neighbours)) AND ${passes('edge')} GROUP BY source, target, kind`

/** Those whose office had been seen by a day. */
export const REPRESENTATIVES = `
SELECT ${EDGE} FROM edge WHERE edge.target = $id AND edge.kind = 'REPRESENTS'
  AND json_extract(edge.properties, '$.firstSeen') <= $on
  AND (json_extract(edge.properties, '$.role') IS NOT NULL OR json_extract(edge.properties, '$.roleAr') IS NOT NULL)
ORDER BY json_extract(edge.properties, '$.lastSeen') DESC, edge.id LIMIT $limit`

export const LATEST_CHANGE = 'SELECT coalesce(max(number), 0) AS number FROM change'
export const CHANGES = `
SELECT number, encounter, coalesce(born, number) AS born FROM change WHERE number > $after ORDER BY number LIMIT $limit`
