// Pairs of names that are one or two, across scripts: what the graph makes of two articles that know nothing else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsOf, type KnownWorld } from '../../graph/merge/index.ts';
import type { Entity, EntityKind, Extraction } from '../../graph/model/index.ts';

/** A pair as `tests/gold/names/pairs.tsv` has it; `of` are the states or bodies that the two are said to stand for. */
export interface NamePair {
  readonly kind: EntityKind;
  readonly of: readonly [string | undefined, string | undefined];
  readonly names: readonly [string, string];
  readonly same: boolean;
}

/** How many pairs were told rightly. */
export interface PairFigures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Of all pairs that are two, those that came out as one. */
  readonly wronglyEqual: number;
  readonly misses: readonly string[];
}

const PREFIXES = { person: 'person', organization: 'org', location: 'place', country: 'country' } as const;

/** The pairs of the repository. @throws Error where a line has not its five columns */
export function readPairs(root: string): NamePair[] {
  return readFileSync(join(root, 'tests/gold/names/pairs.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, of, a, b, same, ...more] = line.split('\t');
      if (same === undefined || more.length > 0) throw new Error(`five columns are needed: ${line}`);
      const owners = of!.split(' ').map((one) => (one === '-' ? undefined : ownerId(one)));
      return {
        kind: kind as EntityKind,
        of: [owners[0], owners.at(-1)],
        names: [a!, b!],
        same: same === 'same',
      };
    });
}

/** Tells each pair apart with the merge's own rules. */
export function measurePairs(pairs: readonly NamePair[], world: KnownWorld): PairFigures {
  const misses: string[] = [];
  let [right, said, are, wrong] = [0, 0, 0, 0];
  for (const { kind, of, names, same } of pairs) {
    const ids = names.map((name, at) => idIn(`pair-${at}`, kind, name, of[at], world));
    const equal = ids[0] === ids[1];
    if (equal) said++;
    if (same) are++;
    if (equal && same) right++;
    if (equal && !same) wrong++;
    if (equal !== same) misses.push(`${same ? 'kept apart' : 'joined'}: ${names.join(' ~ ')}`);
  }
  return {
    pairs: pairs.length,
    precision: right / Math.max(1, said),
    recall: right / Math.max(1, are),
    wronglyEqual: wrong / Math.max(1, pairs.length - are),
    misses,
  };
}

function ownerId(code: string): string {
  return code === 'UN' ? 'org:un' : `country:${code}`;
}

/** The graph's id of a name that alone stands in an article. */
function idIn(
  article: string,
  kind: EntityKind,
  name: string,
  owner: string | undefined,
  world: KnownWorld,
): string {
  const local = `${PREFIXES[kind]}:local`;
  const entities: Entity[] = [{ id: local, kind, name, names: [name] }];
  if (owner !== undefined)
    entities.push({ id: owner, kind: owner.startsWith('org') ? 'organization' : 'country', name: owner });
  const extraction: Extraction = {
    article: { id: article, published: null, language: 'und', title: article, text: `${article} ${name}` },
    ...{ mentions: [], entities, events: [], issues: [], extractor: 'pairs' },
    edges: owner === undefined ? [] : [{ type: 'REPRESENTS', from: local, to: owner, evidence: [] }],
  };
  return claimsOf(extraction, world).entities.find((claim) => claim.local === local)!.entity;
}
