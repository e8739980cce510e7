// Time lanes: x is time. Each meeting lies at its day in the lane of one of its sides, with a line to the others'.

import type { EdgeType, NodeSummary } from '../../../graph/model/index.ts';
import type { LaneKey } from '../../layouts.ts';
import type { Point } from '../contract.ts';
import { dayNumber } from './days.ts';
import { staysAt, type Arranged, type Ground, type LaneOf, type Span, type Whisker } from './ground.ts';
import { createRows } from './rows.ts';
import { byFrequency, countryOf, isEvent, partiesOf, sidesOf } from './sides.ts';

/** More lanes can't be told apart; what is of none of them shares the last one. */
const MOST_LANES = 14;
/** The lane of what is of no other. */
const REST = '';
const LEAST_HEIGHT = 40;
const LEAST_WIDTH = 1_400;
/** How much wider than high the whole is, so that it fills a desk's screen. */
const SHAPE = 1.7;
/** Room between the lanes' heads and the first day, and between the last day and what has none. */
const MARGIN = 90;
const STEP = 30;
/** Members stand beside their lane's head in as many columns at most. */
const COLUMNS = 6;

/** What the lanes say by themselves: who took part, who belongs to whom. */
const QUIET: ReadonlySet<EdgeType> = new Set(['PARTICIPATED_IN', 'SPOKE_AT', 'HELD_IN', 'LOCATED_IN', 'REPRESENTS', 'MET_WITH']); // prettier-ignore

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
  readonly ofNode: (node: NodeSummary) => readonly string[];
}

const LANE_KINDS: Readonly<Record<LaneKey, LaneKind>> = {
  country: { sides: sidesOf, ofEvent: rarest, ofNode: itsCountry },
  // Who has no lane of its own stands with its country.
  actor: {
    sides: partiesOf,
    ofEvent: rarest,
    ofNode: (node) => [...new Set([node.id, ...itsCountry(node)])],
  },
  pair: {
    sides: sidesOf,
    ofEvent: (sides) => (sides.length === 2 ? [[...sides].sort().join('|')] : []),
    ofNode: () => [],
  },
};

interface Plan {
  readonly zero: number;
  readonly unit: number;
  readonly rows: readonly LaneOf[];
}

const middleOf = ({ top, bottom }: LaneOf): number => (top + bottom) / 2;
const midDay = ({ date }: NodeSummary): number | undefined =>
  date ? (dayNumber(date.start) + dayNumber(date.end) + 1) / 2 : undefined;

/** See the head of the file. Undated meetings stand in a column behind the last day. */
export function arrangeLanes(ground: Ground): Arranged {
  const { nodes, before } = ground;
  const events = nodes.filter(isEvent);
  const laneOf = laneFinder(ground, LANE_KINDS[ground.lanes]);
  const known = before?.guides.lanes && before.guides.axis;
  const plan: Plan = known
    ? { ...known, rows: withNewLanes(before.guides.lanes!.rows, nodes, laneOf) }
    : planFor(ground, events, laneOf);
  const dated = events.flatMap((event) => midDay(event) ?? []);
  const from = Math.min(known?.from ?? Infinity, ...spanOf(dated).slice(0, 1));
  const to = Math.max(known?.to ?? -Infinity, ...spanOf(dated).slice(1));
  const end = plan.zero + to * plan.unit;

  const places = new Map<string, Point>();
  const whiskers: Whisker[] = [];
  const spans: Span[] = [];
  for (const row of plan.rows) {
    const inLane = nodes.filter((node) => laneOf(node).home(plan.rows) === row);
    placeEvents(ground, inLane.filter(isEvent), row, plan, end + MARGIN, places);
    placeMembers(ground, inLane.filter((node) => !isEvent(node)), row, plan.zero + from * plan.unit - MARGIN, places); // prettier-ignore
  }
  for (const event of events) {
    const { x, y } = places.get(event.id)!;
    const { date } = event;
    if (date && date.start < date.end) {
      const at = (day: number): number => plan.zero + day * plan.unit;
      whiskers.push({ id: event.id, from: at(dayNumber(date.start)), to: at(dayNumber(date.end) + 1), y });
    }
    const others = laneOf(event).all(plan.rows).map(middleOf);
    if (others.length > 1) spans.push({ id: event.id, x, ys: others });
  }
  const top = plan.rows[0]?.top ?? 0;
  const notes = events.some((event) => !event.date)
    ? [{ at: { x: end + MARGIN, y: top + STEP / 2 }, note: 'undated' as const }]
    : [];
  const left = plan.zero + from * plan.unit - MARGIN / 3;
  return {
    places,
    quiet: QUIET,
    guides: {
      axis: { zero: plan.zero, unit: plan.unit, from, to },
      lanes: { left, right: end + (notes.length > 0 ? 2 * MARGIN : MARGIN / 3), rows: plan.rows },
      whiskers,
      spans,
      notes,
    },
  };
}

/** The first and the last of some numbers; 0 and 1 where there are none. */
function spanOf(numbers: readonly number[]): readonly [number, number] {
  if (numbers.length === 0) return [0, 1];
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

interface LaneQuestions {
  /** The lane it lies in. */
  home(rows: readonly LaneOf[]): LaneOf | undefined;
  /** All lanes it is of. */
  all(rows: readonly LaneOf[]): readonly LaneOf[];
  readonly keys: readonly string[];
}

function laneFinder(ground: Ground, kind: LaneKind) {
  const sides = kind.sides(ground.nodes, ground.edges);
  const often = new Map(byFrequency([...sides.values()].flat()));
  const keysOf = (node: NodeSummary): readonly string[] =>
    isEvent(node) ? kind.ofEvent(sides.get(node.id)!, often) : kind.ofNode(node);
  const questions = (node: NodeSummary): LaneQuestions => {
    const keys = keysOf(node);
    const all = (rows: readonly LaneOf[]): readonly LaneOf[] =>
      keys.flatMap((key) => rows.find((row) => row.key === key) ?? []);
    return { keys, all, home: (rows) => all(rows)[0] ?? rows.find(({ key }) => key === REST) };
  };
  const known = new Map(ground.nodes.map((node) => [node.id, questions(node)]));
  return (node: NodeSummary): LaneQuestions => known.get(node.id)!;
}

/** The lanes that are there and, below them, those that what was added asks for. */
function withNewLanes(rows: readonly LaneOf[], nodes: readonly NodeSummary[], laneOf: (node: NodeSummary) => LaneQuestions): readonly LaneOf[] {
  const all = [...rows];
  const append = (key: string): void => {
    const top = all.at(-1)?.bottom ?? 0;
    all.push({ key, ids: key ? key.split('|') : [], top, bottom: top - LEAST_HEIGHT });
  };
  const asked = nodes.filter((node) => laneOf(node).all(rows).length === 0).flatMap((node) => laneOf(node).keys.slice(0, 1)); // prettier-ignore
  const room = Math.max(0, MOST_LANES - rows.length);
  for (const [key] of byFrequency(asked).slice(0, room)) append(key);
  if (nodes.some((node) => !laneOf(node).home(all))) append(REST);
  return all;
} // prettier-ignore

/** Scale and lanes for all of them, wide enough for the busiest days and no higher than needed. */
function planFor(
  ground: Ground,
  events: readonly NodeSummary[],
  laneOf: (node: NodeSummary) => LaneQuestions,
): Plan {
  const keys = byFrequency(events.flatMap((event) => laneOf(event).keys)).slice(0, MOST_LANES).map(([key]) => key); // prettier-ignore
  const [from, to] = spanOf(events.flatMap((event) => midDay(event) ?? []));
  const stacked = (width: number): Plan => {
    const unit = width / Math.max(1, to - from);
    const empty = [...keys, REST].map((key) => ({ key, ids: key ? key.split('|') : [], top: 0, bottom: 0 }));
    const rows: LaneOf[] = [];
    let top = 0;
    for (const row of empty) {
      const inLane = ground.nodes.filter((node) => laneOf(node).home(empty) === row);
      if (inLane.length === 0) continue;
      const lines = createRows(STEP);
      for (const event of sorted(inLane.filter(isEvent))) lines.take((midDay(event) ?? to) * unit, 0);
      const members = inLane.filter((node) => !isEvent(node)).length;
      const high = Math.max(
        LEAST_HEIGHT,
        lines.height() + STEP / 2,
        (Math.ceil(members / COLUMNS) + 0.4) * STEP,
      );
      rows.push({ ...row, top, bottom: top - high });
      top -= high;
    }
    return { zero: -((from + to) / 2) * unit, unit, rows: rows.map((row) => ({ ...row, top: row.top - top / 2, bottom: row.bottom - top / 2 })) }; // prettier-ignore
  };
  const first = stacked(LEAST_WIDTH);
  const height = (first.rows[0]?.top ?? 0) * 2;
  return height * SHAPE > LEAST_WIDTH ? stacked(Math.min(4 * LEAST_WIDTH, height * SHAPE)) : first;
}

const sorted = (events: readonly NodeSummary[]): readonly NodeSummary[] =>
  [...events].sort((a, b) => (midDay(a) ?? Infinity) - (midDay(b) ?? Infinity) || (a.id < b.id ? -1 : 1));

function placeEvents(ground: Ground, events: readonly NodeSummary[], row: LaneOf, plan: Plan, undated: number, places: Map<string, Point>): void {
  const lines = createRows(STEP);
  const middle = middleOf(row);
  const fresh: NodeSummary[] = [];
  for (const event of sorted(events)) {
    const known = staysAt(ground, event.id);
    if (!known) fresh.push(event);
    else {
      places.set(event.id, known);
      lines.block(known.x, known.y - middle);
    }
  }
  for (const event of fresh) {
    const day = midDay(event);
    const x = day === undefined ? undated : plan.zero + day * plan.unit;
    places.set(event.id, { x, y: middle + lines.take(x, 0) });
  }
} // prettier-ignore

/** The head of a lane stands next to it, its members behind the head, the best connected first. */
function placeMembers(ground: Ground, members: readonly NodeSummary[], row: LaneOf, right: number, places: Map<string, Point>): void {
  const rest = members
    .filter(({ id }) => !row.ids.includes(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const deep = Math.max(1, Math.floor((row.top - row.bottom) / STEP - 0.1), Math.ceil(rest.length / COLUMNS / 3));
  const middle = middleOf(row);
  members.filter(({ id }) => row.ids.includes(id)).forEach(({ id }) => places.set(id, staysAt(ground, id) ?? { x: right, y: middle })); // prettier-ignore
  const lines = Math.min(deep, rest.length);
  rest.forEach((node, i) => {
    const [column, line] = [Math.floor(i / deep), i % deep];
    const y = middle + ((lines - 1) / 2 - line) * STEP;
    places.set(node.id, staysAt(ground, node.id) ?? { x: right - (column + 1.6) * STEP * 1.2, y });
  });
} // prettier-ignore
