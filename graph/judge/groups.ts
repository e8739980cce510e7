// What belongs together: joined by those who say "same", by the rules' keys where nobody objects, and never across
// a "different". A function of the sets that it is given; their order doesn't matter.

import type { Judgement } from '../model/index.ts';

/** Something that judgements name: a claim or a record, with the key by which the rules join it with others. */
export interface Named {
  readonly name: string;
  readonly key: string;
  /** Whether it is a record of the world; two of those are never one. */
  readonly record: boolean;
}

/** A judgement that two named things are the same, or different. */
export interface Verdict {
  readonly judgement: Judgement;
  readonly a: string;
  readonly b: string;
}

export interface Groups {
  /** The first name of the group that this one is in. */
  groupOf(name: string): string;
  /** Names of a group, sorted. */
  membersOf(group: string): readonly string[];
  /** The group that the rest of a key's bearers go with. */
  ownerOf(key: string): string;
  /** Why two groups can't be one: the "different" across them; `records` where each has its own record. */
  conflict(a: string, b: string): { readonly between: Verdict } | 'records' | undefined;
}

/**
 * Groups. "Same" is taken in the order of ids; one that would join what is different, which only a new reading can
 * bring about, is passed over. Then bearers of one key are joined: the record first, then by name.
 */
export function groupsOf(
  nodes: readonly Named[],
  same: readonly Verdict[],
  different: readonly Verdict[],
): Groups {
  const members = new Map(nodes.map(({ name }) => [name, [name]]));
  const group = new Map(nodes.map(({ name }) => [name, name]));
  const records = new Set(nodes.filter(({ record }) => record).map(({ name }) => name));
  const apart = [...different].sort(byJudgement);
  const groupOf = (name: string): string => group.get(name) ?? name;
  const membersOf = (name: string): readonly string[] => members.get(name) ?? [name];
  const conflict: Groups['conflict'] = (a, b) => {
    const between = apart.find(
      (verdict) =>
        (groupOf(verdict.a) === a && groupOf(verdict.b) === b) ||
        (groupOf(verdict.a) === b && groupOf(verdict.b) === a),
    );
    if (between) return { between };
    const has = (name: string): boolean => membersOf(name).some((one) => records.has(one));
    return a !== b && has(a) && has(b) ? 'records' : undefined;
  };
  const join = (a: string, b: string): void => {
    if (a === b) return;
    const [first, second] = a < b ? [a, b] : [b, a];
    const all = [...membersOf(first), ...membersOf(second)].sort();
    members.delete(second);
    members.set(first, all);
    for (const name of all) group.set(name, first);
  };
  for (const { a, b } of [...same].sort(byJudgement)) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one !== other && !conflict(one, other)) join(one, other);
  }
  const owners = new Map<string, string>();
  for (const [key, bearers] of bearersOf(nodes)) {
    owners.set(key, bearers[0]!.name);
    const parts: string[] = [];
    for (const { name } of bearers) {
      const part = parts.find(
        (one) => groupOf(one) === groupOf(name) || !conflict(groupOf(one), groupOf(name)),
      );
      if (part === undefined) parts.push(name);
      else join(groupOf(part), groupOf(name));
    }
  }
  return { groupOf, membersOf, conflict, ownerOf: (key) => groupOf(owners.get(key)!) };
}

/** Keys in sorted order, each with those who have it: its record first, then by name. */
function bearersOf(nodes: readonly Named[]): [string, readonly Named[]][] {
  const bearers = new Map<string, Named[]>();
  for (const node of nodes) bearers.set(node.key, [...(bearers.get(node.key) ?? []), node]);
  for (const list of bearers.values())
    list.sort((a, b) => Number(b.record) - Number(a.record) || (a.name < b.name ? -1 : 1));
  return [...bearers].sort(([a], [b]) => (a < b ? -1 : 1));
}

function byJudgement(a: Verdict, b: Verdict): number {
  return a.judgement.id < b.judgement.id ? -1 : 1;
}
