// Draws groups as one node each: what is closed stands for its members, and their edges are added up.

import type { EdgeSummary, NodeSummary } from '../../graph/model/index.ts';
import type { SceneNode } from '../scene/contract.ts';
import { bundleId, type Canvas, type GroupingSlice } from '../state/index.ts';

/** A canvas as it is drawn. */
export interface Folded {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, EdgeSummary>;
  /** The drawn node that stands for a node of the canvas: a group's, or itself. */
  nodeFor(id: string): string;
  /** The drawn edge that stands for an edge of the canvas; undefined where it lies inside a group. */
  edgeFor(id: string): string | undefined;
  /** What a drawn node or edge stands for; the id alone where that is itself. */
  membersOf(id: string): readonly string[];
}

/** The groups that are closed: ids of members by the id of the drawn node, which is of a group that has at least two. */
function groupsOf(canvas: Canvas, grouping: GroupingSlice): ReadonlyMap<string, readonly string[]> {
  const { groupBy, opened, closed, bundles } = grouping;
  const taken = new Map<string, string>();
  for (const ids of bundles) for (const id of ids) taken.set(id, bundleId(ids[0]!));
  const isClosed = (id: string, kind: string): boolean =>
    closed.includes(id) || (groupBy === kind && !opened.includes(id));
  const heads = new Set<string>();
  for (const { id, kind } of canvas.nodes.values())
    if ((kind === 'country' || kind === 'organization') && isClosed(id, kind)) heads.add(id);
  if (heads.size > 0) {
    for (const { type, from, to } of canvas.edges.values()) {
      if (type === 'REPRESENTS' && heads.has(to) && !taken.has(from)) taken.set(from, to);
    }
    for (const { id, country } of canvas.nodes.values()) {
      if (country && heads.has(country) && !taken.has(id)) taken.set(id, country);
    }
  }
  /** A group inside a closed one is part of it: an organization of a closed country. */
  const outermost = (id: string): string | undefined => {
    const passed = new Set<string>();
    let group = heads.has(id) ? id : undefined;
    for (let outer = taken.get(id); outer && !passed.has(outer); outer = taken.get(outer)) {
      passed.add(outer);
      group = outer;
    }
    return group;
  };
  const groups = new Map<string, string[]>();
  for (const id of canvas.nodes.keys()) {
    const group = outermost(id);
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(id);
    else groups.set(group, [id]);
  }
  return new Map([...groups].filter(([, ids]) => ids.length > 1));
} // prettier-ignore

/**
 * The canvas with its closed groups folded; the same canvas where nothing is grouped. A country's or organization's group
 * is drawn as that node itself, so its facts open as ever; a group made by hand by its first member's kind.
 */
export function fold(canvas: Canvas, grouping: GroupingSlice): Folded {
  const { groupBy, closed, bundles } = grouping;
  const itself = (id: string): string => id;
  if (!groupBy && closed.length + bundles.length === 0) {
    return { ...canvas, nodeFor: itself, edgeFor: itself, membersOf: (id) => [id] };
  }
  const groups = groupsOf(canvas, grouping);
  const groupOf = new Map([...groups].flatMap(([group, ids]) => ids.map((id) => [id, group] as const)));
  const nodeFor = (id: string): string => groupOf.get(id) ?? id;

  const nodes = new Map<string, SceneNode>();
  for (const node of canvas.nodes.values()) {
    const group = groupOf.get(node.id);
    if (!group) nodes.set(node.id, node);
    else if (!nodes.has(group)) nodes.set(group, groupNode(group, groups.get(group)!, canvas));
  }
  const parts = new Map<string, string[]>();
  const drawnEdge = new Map<string, string>();
  for (const edge of canvas.edges.values()) {
    const [from, to] = [nodeFor(edge.from), nodeFor(edge.to)];
    if (from === to && edge.from !== edge.to) continue;
    const moved = from !== edge.from || to !== edge.to;
    const ends = edge.type === 'MET_WITH' && from > to ? `${to}|${from}` : `${from}|${to}`;
    const key = moved || groups.has(from) || groups.has(to) ? `${SUM}${edge.type}|${ends}` : edge.id;
    drawnEdge.set(edge.id, key);
    const known = parts.get(key);
    if (known) known.push(edge.id);
    else parts.set(key, [edge.id]);
  }
  const edges = new Map<string, EdgeSummary>();
  for (const [key, ids] of parts) {
    const first = canvas.edges.get(ids[0]!)!;
    const [from, to] = [nodeFor(first.from), nodeFor(first.to)];
    if (key === first.id) edges.set(key, first);
    // A single one keeps its id: its sentences open as ever.
    else if (ids.length === 1) {
      drawnEdge.set(first.id, first.id);
      edges.set(first.id, { ...first, from, to });
    } else {
      const count = ids.reduce((sum, id) => sum + (canvas.edges.get(id)!.count ?? 1), 0);
      edges.set(key, { id: key, type: first.type, from, to, count });
    }
  }
  return {
    nodes,
    edges,
    nodeFor,
    edgeFor: (id) => drawnEdge.get(id),
    membersOf: (id) => groups.get(id) ?? parts.get(id) ?? [id],
  };
}

/** How many nodes the group of a country or an organization would hold, or holds; 1 where it would be no group. */
export function groupSize(canvas: Canvas, grouping: GroupingSlice, id: string): number {
  return groupsOf(canvas, { ...grouping, closed: [...grouping.closed, id], opened: [] }).get(id)?.length ?? 1;
}

/** Begins the id of an edge that several were added up to. */
const SUM = 'sum|';

/** Whether an id is that of an edge that several were added up to. */
export function isSum(id: string): boolean {
  return id.startsWith(SUM);
}

function groupNode(id: string, members: readonly string[], { nodes }: Canvas): SceneNode {
  const own = nodes.get(id) ?? nodes.get(members[0]!)!;
  const degree = members.reduce((sum, member) => sum + nodes.get(member)!.degree, 0);
  const name = nodes.has(id) ? own.name : `${own.name} + ${members.length - 1}`;
  const plain: NodeSummary = { id, kind: own.kind, name, degree };
  const { status, date, country } = own;
  return {
    ...plain,
    ...(country && { country }),
    ...(status && { status }),
    ...(date && { date }),
    members: members.length,
  };
}
