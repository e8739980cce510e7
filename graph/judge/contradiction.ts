// Whether a new judgement contradicts those that are there, and which.

import type { Judgement } from '../model/index.ts';
import { type Groups, groupsOf, type Named, type Verdict } from './groups.ts';

/** `judgements`: those that the new one can't stand beside; none where both ends are records of their own. */
export interface Contradiction {
  readonly judgements: readonly Judgement[];
}

/**
 * Why `verdict` can't be: "same" of what is different, "different" of what is the same, through any number of steps.
 * That the rules alone join two is no contradiction: a person may part them.
 */
export function contradictionOf(
  verdict: Verdict,
  nodes: readonly Named[],
  same: readonly Verdict[],
  different: readonly Verdict[],
): Contradiction | undefined {
  const { a, b } = verdict;
  const said = steps(a, b, same, []);
  if (verdict.judgement.type === 'different') {
    if (said) return { judgements: said };
    const keys = nodes.filter(({ name }) => name === a || name === b).map(({ key }) => key);
    if (keys[0] === keys[1]) return undefined;
    const groups = groupsOf(nodes, same, different);
    return groups.groupOf(a) === groups.groupOf(b)
      ? { judgements: steps(a, b, same, nodes, groups) ?? [] }
      : undefined;
  }
  if (said) return undefined;
  const groups = groupsOf(nodes, same, different);
  const conflict = groups.conflict(groups.groupOf(a), groups.groupOf(b));
  if (conflict === undefined) return undefined;
  if (conflict === 'records') return { judgements: [] };
  const { between } = conflict;
  const [mine, theirs] =
    groups.groupOf(between.a) === groups.groupOf(a) ? [between.a, between.b] : [between.b, between.a];
  return {
    judgements: [
      ...(steps(a, mine, same, nodes, groups) ?? []),
      ...(steps(theirs, b, same, nodes, groups) ?? []),
      between.judgement,
    ],
  };
}

/**
 * The judgements that lead from one name to another, fewest first; through `bearers` of one key of one group a step
 * needs none. Nothing where no way leads there.
 */
function steps(
  from: string,
  to: string,
  same: readonly Verdict[],
  bearers: readonly Named[],
  groups?: Groups,
): Judgement[] | undefined {
  // What people said is told before what the rules say.
  const said = bearers.length > 0 ? steps(from, to, same, []) : undefined;
  if (said) return said;
  const ways = new Map<string, Judgement[]>([[from, []]]);
  const keyOf = new Map(bearers.map(({ name, key }) => [name, key]));
  for (const [name, way] of ways) {
    if (name === to) return way;
    const key = keyOf.get(name);
    for (const other of bearers) {
      const one =
        key !== undefined && other.key === key && groups?.groupOf(other.name) === groups?.groupOf(name);
      if (one && !ways.has(other.name)) ways.set(other.name, way);
    }
    for (const { a, b, judgement } of same) {
      const next = a === name ? b : b === name ? a : undefined;
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, judgement]);
    }
  }
  return undefined;
}
