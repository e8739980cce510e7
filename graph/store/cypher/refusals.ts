// What a person's query may not contain, as data.

/** Words that a read begins with. Anything else at the start is refused: administration, sessions, versions. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  'MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL',
]); // prettier-ignore

/** Words that may stand before a read, to see its plan. */
export const PLAN_WORDS: ReadonlySet<string> = new Set(['EXPLAIN', 'PROFILE']);

/** Clauses that write, wherever they stand. */
export const WRITING_WORDS: ReadonlySet<string> = new Set([
  'CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH', 'INSERT', 'DROP',
]); // prettier-ignore

/** Administration and session control: refused at the start with their own sentence. */
export const ADMINISTRATION_WORDS: ReadonlySet<string> = new Set([
  'ALTER', 'RENAME', 'GRANT', 'DENY', 'REVOKE', 'SHOW', 'USE', 'START', 'STOP', 'TERMINATE', 'ENABLE', 'DEALLOCATE',
  'REALLOCATE', 'DRYRUN', 'SESSION', 'BEGIN', 'COMMIT', 'ROLLBACK', 'CYPHER',
]); // prettier-ignore

/** Procedures that only read and that every store has. */
export const ALLOWED_PROCEDURES: readonly string[] = ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'];

/**
 * Namespaces of functions that only compute, in lower case. Others come from plugins, and some of those run a text
 * that no gate has seen (`apoc.cypher.runFirstColumnSingle`) or ask the network.
 */
export const ALLOWED_NAMESPACES: ReadonlySet<string> = new Set([
  'date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'point', 'vector',
]); // prettier-ignore
