// The versions of Neo4j that are tested against: what each runs on and how it is set up. Data.

/** One version of the server. */
export interface Neo4jVersion {
  /** As Maven Central has it. */
  readonly version: string;
  /** The line it belongs to, which names it: `2026`, `5.26`. */
  readonly line: string;
  /** The oldest Java that it runs on. */
  readonly leastJava: number;
  readonly serverClass: string;
  /** What only this version knows; a setting that it does not know is fatal at its start. */
  readonly settings: readonly string[];
}

/** The newest first, which is the one that is used where nobody names another; then the oldest that is maintained. */
export const NEO4J_VERSIONS: readonly [Neo4jVersion, ...Neo4jVersion[]] = [
  {
    version: '2026.08.1',
    line: '2026',
    leastJava: 21,
    serverClass: 'org.neo4j.server.Neo4jCommunity',
    settings: ['dbms.fleet_manager.enabled=false', 'server.fleet_discovery.enabled=false'],
  },
  {
    version: '5.26.30',
    line: '5.26',
    leastJava: 17,
    serverClass: 'org.neo4j.server.CommunityEntryPoint',
    settings: [],
  },
];

/** The version of a line; the newest for no name. Throws for a name that is none of ours. */
export function neo4jVersion(line: string | undefined): Neo4jVersion {
  const found = NEO4J_VERSIONS.find((one) => line === undefined || line === one.line);
  if (found) return found;
  const known = NEO4J_VERSIONS.map((one) => one.line).join(', ');
  throw new Error(`there is no Neo4j "${line}" to test against; name one of ${known}`);
}

/** The version that the suites run on: the line that `CHANCERY_NEO4J` names, else the newest. */
export function testedVersion(env: Readonly<Record<string, string | undefined>> = process.env): Neo4jVersion {
  return neo4jVersion(env['CHANCERY_NEO4J'] || undefined);
}
