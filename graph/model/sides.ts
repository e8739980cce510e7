// A side is a state or an organization; a person and those that the person stands for are one side.

/** What is known of an actor's belonging; ids of the graph. */
export interface Belonging {
  /** Whom it stands for directly: states, organizations. */
  standsFor(id: string): readonly string[];
}

/** A side before it is named: its key and its members among the actors, sorted. */
export interface SideGroup {
  readonly key: string;
  readonly members: readonly string[];
}

/**
 * Parts actors into sides, sorted by key. Two are of one side when they are, or stand for, the same state or
 * organization. The key is the side's smallest state, else its smallest organization, else its smallest person.
 */
export function sidesOf(actors: readonly string[], belonging: Belonging): SideGroup[] {
  const reach = actors.map((actor) => [actor, closure(actor, belonging)] as const);
  return group(reach);
}

/** Joins sides of several reports that share a member or the key. */
export function joinSides(sides: readonly SideGroup[]): SideGroup[] {
  return group(sides.flatMap(({ key, members }) => members.map((m) => [m, [m, key]] as const)));
}

/** `reach`: actors, in whatever number, each with all that it is or belongs to. */
function group(reach: readonly (readonly [string, readonly string[]])[]): SideGroup[] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    if (up === id) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  for (const [actor, ids] of reach) {
    for (const id of ids) {
      const [a, b] = [find(actor), find(id)];
      if (a !== b) parent.set(rank(a) < rank(b) ? b : a, rank(a) < rank(b) ? a : b);
    }
  }
  const groups = new Map<string, string[]>();
  for (const [actor] of reach) {
    const key = find(actor);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [actor]);
    else members.push(actor);
  }
  return [...groups]
    .map(([key, members]) => ({ key, members: members.sort().filter((one, at) => one !== members[at - 1]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Few steps lead from an actor to those it stands for. */
function closure(actor: string, { standsFor }: Belonging): string[] {
  const seen = [actor];
  for (const id of seen) for (const next of standsFor(id)) if (!seen.includes(next)) seen.push(next);
  return seen;
}

const RANKS = ['country:', 'org:'];

/** Sorts states before organizations before people. */
function rank(id: string): string {
  const at = RANKS.findIndex((prefix) => id.startsWith(prefix));
  return `${at < 0 ? RANKS.length : at}${id}`;
}
