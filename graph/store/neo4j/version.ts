// Which servers we work with.

import { ChanceryError } from '../../model/index.ts';

/** The oldest that is maintained, and the oldest that has all we use (relationship uniqueness, label expressions). */
const LEAST = [5, 26] as const;

/** The version in what a server calls itself: `Neo4j/2026.08.1` → `2026.08.1`. Throws `store-too-old`. */
export function versionOf(agent: string, uri: string): string {
  const [, version, major, minor] = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const fits = Number(major) > LEAST[0] || (Number(major) === LEAST[0] && Number(minor) >= LEAST[1]);
  if (version !== undefined && fits) return version;
  throw new ChanceryError(
    'store-too-old',
    `The server at "${uri}" is "${agent}"; Chancery needs Neo4j ${LEAST.join('.')} or newer. Upgrade it or name another with --store.`,
  );
}
