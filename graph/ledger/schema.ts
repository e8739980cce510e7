// The ledger's tables, as steps from one version to the next. A step that has been released is never edited.

/** SQL that leads from version `i` to version `i + 1`; the version is kept in `PRAGMA user_version`. */
export const SCHEMA_STEPS: readonly string[] = [
  `
-- The truth: what was read, and what people said of it. Wall-clock times live here and nowhere else.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE extraction (
  number INTEGER PRIMARY KEY, article TEXT NOT NULL, extractor TEXT NOT NULL, digest TEXT NOT NULL,
  source TEXT NOT NULL, issues TEXT NOT NULL, said TEXT NOT NULL,
  change INTEGER NOT NULL, read_at TEXT NOT NULL, retired_at TEXT);
CREATE UNIQUE INDEX extraction_current ON extraction (article) WHERE retired_at IS NULL;
CREATE INDEX extraction_change ON extraction (change) WHERE retired_at IS NULL;
CREATE INDEX extraction_retired ON extraction (article) WHERE retired_at IS NOT NULL;
CREATE TABLE job (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT, summary TEXT);
CREATE TABLE judgement (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL,
  judged_at TEXT NOT NULL, undone_at TEXT) WITHOUT ROWID;
` + derivedTables(),
  // Timelines are kept sorted in memory (timelines.ts).
  `DROP INDEX timeline_end;`,
  byRowNumber(),
  // A claim can stand in several blocks; the graph is computed anew, since the merge has a new version.
  `
DROP INDEX event_claim_block;
ALTER TABLE event_claim DROP COLUMN block;
CREATE TABLE claim_block (
  block TEXT NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL, PRIMARY KEY (block, article, local)) WITHOUT ROWID;
`,
  // Judgements: where the words that they name were found, and the events that they take out of the graph.
  `
CREATE TABLE anchor (
  judgement TEXT NOT NULL, position INTEGER NOT NULL, article TEXT, local TEXT, key TEXT NOT NULL, within TEXT NOT NULL,
  PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE TABLE rejected (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
`,
  // Family names beside offices; an empty bearer is one who is sought.
  `
CREATE TABLE office_name (
  key TEXT NOT NULL, bearer TEXT NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL,
  PRIMARY KEY (key, bearer, article, local)) WITHOUT ROWID;
CREATE INDEX office_name_article ON office_name (article, key, bearer, local);
CREATE INDEX office_name_sought ON office_name (key, article) WHERE bearer = '';
`,
  fewerTrees(),
  // What was called a job is a run. A job is an article to be read, and sources are where such articles appear.
  `
ALTER TABLE job RENAME TO run;
CREATE TABLE source (
  address TEXT NOT NULL PRIMARY KEY, every INTEGER NOT NULL, private INTEGER NOT NULL, taken TEXT, validators TEXT NOT NULL,
  outcome TEXT, reason TEXT, shown INTEGER NOT NULL, failures INTEGER NOT NULL,
  added_at TEXT NOT NULL, read_at TEXT, due_at TEXT NOT NULL);
CREATE TABLE job (
  key TEXT NOT NULL PRIMARY KEY, source TEXT, version TEXT NOT NULL, told TEXT, content TEXT, state TEXT NOT NULL, tries INTEGER NOT NULL,
  alone INTEGER NOT NULL, reason TEXT, due_at TEXT NOT NULL, taken_by TEXT, taken_until TEXT,
  changed_at TEXT NOT NULL);
CREATE INDEX job_due ON job (due_at, key) WHERE state IN ('waiting', 'failed');
CREATE INDEX job_taken ON job (taken_until, key) WHERE state = 'taken';
CREATE INDEX job_changed ON job (changed_at DESC, key);
CREATE INDEX job_state ON job (state, changed_at DESC, key);
CREATE INDEX job_source ON job (source, state);
`,
  // Of a block only the claims of the days asked for are read. The graph is computed anew.
  `
DROP TABLE claim_block;
DELETE FROM meta WHERE key = 'note.merge';
CREATE TABLE claim_block (
  block TEXT NOT NULL, start TEXT NOT NULL, end TEXT NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL,
  PRIMARY KEY (block, start, end, article, local)) WITHOUT ROWID;
`,
  atTheEnd(),
  // When an article that was read was shown by no source any more.
  `
ALTER TABLE job ADD COLUMN gone_at TEXT;
CREATE INDEX job_gone ON job (gone_at) WHERE gone_at IS NOT NULL;
`,
  // Behind whom a job waits (`laneOf`).
  `
ALTER TABLE job ADD COLUMN lane TEXT NOT NULL DEFAULT '';
UPDATE job SET lane = CASE
  WHEN content IS NULL AND lower(key) GLOB 'http*://?*' THEN
    '//' || lower(substr(key, instr(key, '://') + 3, instr(substr(key, instr(key, '://') + 3) || '/', '/') - 1))
  ELSE coalesce(source, '') END;
CREATE INDEX job_lane ON job (lane, due_at, key) WHERE state IN ('waiting', 'failed');
`,
];

/** The version that this program's ledgers have. */
export const LEDGER_VERSION = SCHEMA_STEPS.length;

/** Names of the tables that are computed from the truth and can be emptied at any time. */
export const DERIVED_TABLES = [
  'entity',
  'entity_claim',
  'event',
  'event_claim',
  'claim_block',
  'edge',
  'support',
  'evidence',
  'cited',
  'stated',
  'timeline',
  'redirect',
  'anchor',
  'rejected',
  'office_name',
  'name_sought',
  'brought',
] as const;

function derivedTables(): string {
  return `
-- Derived: the merged graph, row by row, each with the change that last touched it.
CREATE TABLE entity (id TEXT PRIMARY KEY, change INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX entity_change ON entity (change);
CREATE TABLE entity_claim (
  article TEXT NOT NULL, local TEXT NOT NULL, entity TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (article, local)) WITHOUT ROWID;
CREATE INDEX entity_claim_entity ON entity_claim (entity);
CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT NOT NULL, change INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX event_change ON event (change);
CREATE TABLE event_claim (
  article TEXT NOT NULL, local TEXT NOT NULL, event TEXT NOT NULL, block TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (article, local)) WITHOUT ROWID;
CREATE INDEX event_claim_event ON event_claim (event);
CREATE INDEX event_claim_block ON event_claim (block);
CREATE TABLE edge (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, body TEXT NOT NULL,
  change INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX edge_source ON edge (source, type);
CREATE INDEX edge_target ON edge (target, type);
CREATE INDEX edge_change ON edge (change);
-- An edge that several owners (articles, events) carry together: what each of them brings.
CREATE TABLE support (
  owner TEXT NOT NULL, edge TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (owner, edge)) WITHOUT ROWID;
CREATE INDEX support_edge ON support (edge);
CREATE TABLE evidence (
  id TEXT PRIMARY KEY, article TEXT, start INTEGER, body TEXT NOT NULL, change INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX evidence_article ON evidence (article, start) WHERE article IS NOT NULL;
CREATE INDEX evidence_change ON evidence (change);
-- Which articles cite a record of the world; the record's evidence lives as long as one does.
CREATE TABLE cited (article TEXT NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (article, evidence)) WITHOUT ROWID;
CREATE INDEX cited_evidence ON cited (evidence);
CREATE TABLE stated (
  article TEXT NOT NULL, later TEXT NOT NULL, earlier TEXT NOT NULL, evidence TEXT NOT NULL,
  PRIMARY KEY (article, later, earlier)) WITHOUT ROWID;
-- Dated events by the pairs of sides that they share.
CREATE TABLE timeline (
  pair TEXT NOT NULL, event TEXT NOT NULL, start TEXT NOT NULL, end TEXT NOT NULL, held INTEGER NOT NULL,
  PRIMARY KEY (pair, start, event)) WITHOUT ROWID;
CREATE INDEX timeline_end ON timeline (pair, end, event) WHERE held = 1;
CREATE INDEX timeline_event ON timeline (event);
CREATE TABLE redirect (id TEXT PRIMARY KEY, article TEXT NOT NULL, local TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX redirect_claim ON redirect (article, local);
CREATE TABLE tombstone (row TEXT NOT NULL, id TEXT NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (row, id)) WITHOUT ROWID;
CREATE INDEX tombstone_change ON tombstone (change);
`;
}

/**
 * Rows with long bodies lie one behind the other as they were written; only their short keys go to where they sort.
 * Edges that leave a node are found by the edge's id (leaving.ts).
 */
function byRowNumber(): string {
  const again = (table: string, columns: string, ...indexes: string[]): string => `
CREATE TABLE kept_${table} (${columns});
INSERT INTO kept_${table} SELECT * FROM ${table};
DROP TABLE ${table};
ALTER TABLE kept_${table} RENAME TO ${table};
${indexes.map((index) => `CREATE INDEX ${index};`).join('\n')}`;
  return [
    again(
      'entity_claim',
      `article TEXT NOT NULL, local TEXT NOT NULL, entity TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (article, local)`,
      'entity_claim_entity ON entity_claim (entity)',
    ),
    again(
      'event',
      `id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, change INTEGER NOT NULL`,
      'event_change ON event (change)',
    ),
    again(
      'event_claim',
      `article TEXT NOT NULL, local TEXT NOT NULL, event TEXT NOT NULL, block TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (article, local)`,
      'event_claim_event ON event_claim (event)',
      'event_claim_block ON event_claim (block)',
    ),
    again(
      'edge',
      `id TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  body TEXT NOT NULL, change INTEGER NOT NULL`,
      'edge_target ON edge (target, type)',
      'edge_change ON edge (change)',
    ),
    again(
      'support',
      `owner TEXT NOT NULL, edge TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (owner, edge)`,
      'support_edge ON support (edge)',
    ),
    again(
      'evidence',
      `id TEXT NOT NULL PRIMARY KEY, article TEXT, start INTEGER, body TEXT NOT NULL, change INTEGER NOT NULL`,
      'evidence_article ON evidence (article, start) WHERE article IS NOT NULL',
      'evidence_change ON evidence (change)',
    ),
  ].join('');
}

/**
 * What is an event's own lies in its row, and what an article brought into other tables is listed in one row, so that
 * most rows stand in one tree alone. The graph is computed anew.
 */
function fewerTrees(): string {
  const bury = (row: string): string => `
INSERT OR REPLACE INTO tombstone SELECT '${row}', id, (SELECT value + 1 FROM meta WHERE key = 'change') FROM ${row};`;
  const gone = ['entity_claim', 'event', 'edge', 'support', 'timeline', 'office_name'];
  return `${bury('event')}${bury('edge')}
${gone.map((table) => `DROP TABLE ${table};`).join('\n')}
DELETE FROM meta WHERE key = 'note.merge';
CREATE TABLE entity_claim (
  entity TEXT NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (entity, article, local)) WITHOUT ROWID;
-- edges: own ones, without the event (event-edge.ts); shares: ids of edges that others carry too.
CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, edges TEXT NOT NULL, shares TEXT NOT NULL, pairs TEXT NOT NULL,
  change INTEGER NOT NULL);
CREATE INDEX event_change ON event (change);
-- Every edge by id. An event's own have no more than that here, and those that arrive at an event no target; only
-- those that several carry have a change of their own.
CREATE TABLE edge (id TEXT PRIMARY KEY, target TEXT, role TEXT, change INTEGER) WITHOUT ROWID;
CREATE INDEX edge_target ON edge (target) WHERE target IS NOT NULL;
CREATE INDEX edge_change ON edge (change) WHERE change IS NOT NULL;
CREATE TABLE support (
  edge TEXT NOT NULL, owner TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (edge, owner)) WITHOUT ROWID;
CREATE TABLE timeline (
  pair TEXT NOT NULL, start TEXT NOT NULL, event TEXT NOT NULL, end TEXT NOT NULL, held INTEGER NOT NULL,
  PRIMARY KEY (pair, start, event)) WITHOUT ROWID;
CREATE TABLE office_name (
  key TEXT NOT NULL, bearer TEXT NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL,
  PRIMARY KEY (key, bearer, article, local)) WITHOUT ROWID;
CREATE INDEX office_name_sought ON office_name (key, article) WHERE bearer = '';
CREATE TABLE brought (owner TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL);
`;
}

/**
 * What many bring to one entity or edge lies in the order in which it came, so that what is new goes to the end of what
 * is there. Who bears an office name is counted, and not listed by article. The graph is computed anew.
 */
function atTheEnd(): string {
  return `
${['entity_claim', 'support', 'office_name'].map((table) => `DROP TABLE ${table};`).join('\n')}
DELETE FROM meta WHERE key = 'note.merge';
-- since: the change that first brought it.
CREATE TABLE entity_claim (
  entity TEXT NOT NULL, since INTEGER NOT NULL, article TEXT NOT NULL, local TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (entity, since, article, local)) WITHOUT ROWID;
CREATE TABLE support (
  edge TEXT NOT NULL, since INTEGER NOT NULL, owner TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (edge, since, owner)) WITHOUT ROWID;
CREATE TABLE office_name (
  key TEXT NOT NULL, bearer TEXT NOT NULL, names INTEGER NOT NULL, PRIMARY KEY (key, bearer)) WITHOUT ROWID;
CREATE TABLE name_sought (key TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
`;
}
