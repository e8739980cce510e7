// Which lanes there are, and which of them a node is of.

import type { NodeSummary } from '../../../graph/model/index.ts';
import type { LaneKey } from '../../layouts.ts';
import type { Ground, LaneOf } from './ground.ts';
import { byFrequency, countryOf, isEvent, partiesOf, sidesOf } from './sides.ts';

/** More lanes can't be told apart; what is of none of them shares the last one. */
export const MOST_LANES = 14;
/** The lane of what is of no other. */
export const REST = '';

/** The lanes that an event is of; the first is where it lies if that lane is there. */
type LanesOf = (sides: readonly string[], often: ReadonlyMap<string, number>) => readonly string[];

/** In the lane of the side with the fewest meetings here: so the lanes of the busy ones stay readable. */
const rarest: LanesOf = (sides, often) =>
  [...sides].sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0) || (a < b ? -1 : 1));
const itsCountry = (node: NodeSummary): readonly string[] => [countryOf(node) ?? []].flat();

/** What lanes stand for: who an event is between, its lanes, and those where a node that is no event may stand. */
interface LaneKind {
  readonly sides: typeof sidesOf;
  readonly ofEvent: LanesOf;
  /** Who an event may lie with where none of its own lanes is there. */
  readonly orElse?: typeof sidesOf;
  readonly ofNode: (node: NodeSummary) => readonly string[];
}

const LANE_KINDS: Readonly<Record<LaneKey, LaneKind>> = {
  country: { sides: sidesOf, ofEvent: rarest, ofNode: itsCountry },
  // Who has no lane of its own stands with its country.
  actor: {
    sides: partiesOf,
    ofEvent: rarest,
    orElse: sidesOf,
    ofNode: (node) => [...new Set([node.id, ...itsCountry(node)])],
  },
  pair: {
    sides: sidesOf,
    ofEvent: (sides) => (sides.length === 2 ? [[...sides].sort().join('|')] : []),
    ofNode: () => [],
  },
};

/** What can be asked of a node's lanes. */
export interface LaneQuestions {
  /** The lane it lies in. */
  home(rows: readonly LaneOf[]): LaneOf | undefined;
  /** All lanes it is of. */
  all(rows: readonly LaneOf[]): readonly LaneOf[];
  readonly keys: readonly string[];
}

/** Answers for each node of a ground. */
export function laneFinder(ground: Ground): (node: NodeSummary) => LaneQuestions {
  const kind = LANE_KINDS[ground.lanes];
  const sides = kind.sides(ground.nodes, ground.edges);
  const often = new Map(byFrequency([...sides.values()].flat()));
  const others = kind.orElse?.(ground.nodes, ground.edges);
  const oftenOthers = new Map(byFrequency([...(others?.values() ?? [])].flat()));
  const questions = (node: NodeSummary): LaneQuestions => {
    const keys = isEvent(node) ? kind.ofEvent(sides.get(node.id)!, often) : kind.ofNode(node);
    const elsewhere = rarest(others?.get(node.id) ?? [], oftenOthers);
    const among = (some: readonly string[], rows: readonly LaneOf[]): readonly LaneOf[] =>
      some.flatMap((key) => rows.find((row) => row.key === key) ?? []);
    return {
      keys,
      all: (rows) => among(keys, rows),
      home: (rows) =>
        among(keys, rows)[0] ?? among(elsewhere, rows)[0] ?? rows.find(({ key }) => key === REST),
    };
  };
  const known = new Map(ground.nodes.map((node) => [node.id, questions(node)]));
  return (node) => known.get(node.id)!;
}

/** A lane of this key, without a place. */
export const emptyLane = (key: string): LaneOf => ({
  key,
  ids: key ? key.split('|') : [],
  top: 0,
  bottom: 0,
});

/** The lanes that are there and, below them, `high`, those that what was added asks for. */
export function withNewLanes(
  rows: readonly LaneOf[],
  nodes: readonly NodeSummary[],
  laneOf: (node: NodeSummary) => LaneQuestions,
  high: number,
): readonly LaneOf[] {
  const all = [...rows];
  const append = (key: string): void => {
    const top = all.at(-1)?.bottom ?? 0;
    all.push({ ...emptyLane(key), top, bottom: top - high });
  };
  const lost = nodes.filter((node) => laneOf(node).all(rows).length === 0);
  const asked = lost.flatMap((node) => laneOf(node).keys.slice(0, 1));
  const room = Math.max(0, MOST_LANES - rows.length);
  for (const [key] of byFrequency(asked).slice(0, room)) append(key);
  if (nodes.some((node) => !laneOf(node).home(all))) append(REST);
  return all;
}
