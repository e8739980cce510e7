// What a person's query may not contain, as data.

/** Words that a read begins with. Anything else at the start is refused: administration, sessions, versions. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  'MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'EXPLAIN', 'PROFILE',
]); // prettier-ignore

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
