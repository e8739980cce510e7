// Where a Neo4j server is and who we are to it, out of `--store` and the environment.

import { ChanceryError } from '../../model/index.ts';

/** How a server is reached. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  /** Absent where the server asks for none. */
  readonly password?: string;
  /** Absent for the user's own, which is `neo4j` on a fresh server. */
  readonly database?: string;
}

/** Where a server of one's own listens. */
export const DEFAULT_URI = 'neo4j://127.0.0.1:7687';

const SCHEMES = new Set(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']);

/**
 * Reads the store's address: `neo4j://HOST:PORT` (or another scheme of its driver), or `neo4j` for what NEO4J_URI says.
 * User, password and database are NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, never a part of the address,
 * which others can read. Throws `wrong-use`.
 */
export function neo4jSettings(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
): Neo4jSettings {
  const uri = checked(address === 'neo4j' ? env['NEO4J_URI'] || DEFAULT_URI : address);
  const [username, password, database] = [
    env['NEO4J_USERNAME'],
    env['NEO4J_PASSWORD'],
    env['NEO4J_DATABASE'],
  ];
  return {
    uri,
    username: username || 'neo4j',
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
  };
}

function checked(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (!url || !SCHEMES.has(scheme) || !url.hostname) {
    throw new ChanceryError(
      'wrong-use',
      `the store "${withoutPassword(address)}" is no address of one; write embedded, neo4j or neo4j://HOST:PORT`,
    );
  }
  if (url.username || url.password) {
    throw new ChanceryError(
      'wrong-use',
      `the store "${withoutPassword(address)}" names a user; give NEO4J_USERNAME and NEO4J_PASSWORD instead`,
    );
  }
  if (url.pathname.length > 1) {
    throw new ChanceryError(
      'wrong-use',
      `the store "${address}" has a path; name the database with NEO4J_DATABASE`,
    );
  }
  return address.replace(/\/$/, '');
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//…@');
}
