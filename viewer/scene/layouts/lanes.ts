// Time lanes: x is time. Each meeting lies at its day in the lane of one of its sides, tied to those of the others.

import type { EdgeType, NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../contract.ts';
import {
  staysAt,
  type Arranged,
  type Ground,
  type Guides,
  type LaneOf,
  type Span,
  type Whisker,
} from './ground.ts';
import { emptyLane, laneFinder, MOST_LANES, REST, withNewLanes, type LaneQuestions } from './lane-of.ts';
import { createRows } from './rows.ts';
import { byFrequency, isEvent } from './sides.ts';
import { cutBefore, midDay, timeLine } from './time-line.ts';

const STEP = 30;
const LEAST_HEIGHT = 50;
const LEAST_WIDTH = 1_400;
const MOST_WIDTH = 4 * LEAST_WIDTH;
/** How much wider than high all days are, so that with what stands beside them they fill a desk's screen. */
const SHAPE = 1.15;
/** Room between the days and what stands beside them. */
const GAP = 50;
/** How wide the members of a lane stand between its head and the days. */
const MEMBERS = 90;
/** The part of the width that is left for the words of a lane. */
const WORDS = 0.12;
/** With more meetings than this what came before what is drawn only where it is lit: time says it, roughly. */
const CROWD = 80;

/** What the lanes say by themselves: who took part, who belongs to whom. */
const QUIET = ['PARTICIPATED_IN', 'SPOKE_AT', 'HELD_IN', 'LOCATED_IN', 'REPRESENTS', 'MET_WITH'] as const;

interface Plan {
  readonly axis: NonNullable<Guides['axis']>;
  readonly rows: readonly LaneOf[];
}
type LaneOfNode = (node: NodeSummary) => LaneQuestions;
type Line = ReturnType<typeof timeLine>;

const middleOf = ({ top, bottom }: LaneOf): number => (top + bottom) / 2;

/**
 * See the head of the file. What was long before all else stands in a column before the days, what has no day in one
 * behind them. Who has no lane stands quietly in the lane that it belongs to.
 */
export function arrangeLanes(ground: Ground): Arranged {
  const { nodes, before, fixed } = ground;
  const events = nodes.filter(isEvent);
  const laneOf = laneFinder(ground);
  const known = before?.guides;
  const { axis, rows } =
    known?.lanes && known.axis
      ? { axis: wider(known.axis, events), rows: withNewLanes(known.lanes.rows, nodes, laneOf, LEAST_HEIGHT) }
      : planFor(ground, events, laneOf);
  const line = timeLine(axis, STEP, GAP);
  const head = line.left - GAP - MEMBERS - STEP;

  const places = new Map<string, Point>();
  for (const row of rows) {
    const inLane = nodes.filter((node) => laneOf(node).home(rows) === row);
    placeEvents(ground, inLane.filter(isEvent), row, line, places);
    placeMembers(ground, inLane.filter((node) => !isEvent(node)), row, head, places);
  }
  const heads = new Set(rows.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
  const aside = nodes.filter((node) => !isEvent(node) && !heads.has(node.id) && !fixed.has(node.id));
  const top = rows[0]?.top ?? 0;
  const note = { x: line.undated.from, y: top + STEP / 2 };
  const notes = events.some(({ date }) => !date) ? [{ at: note, note: 'undated' as const }] : [];
  const right = notes.length > 0 ? line.undated.to + STEP : line.right + GAP / 2;
  return {
    places,
    quiet: {
      edges: new Set<EdgeType>(events.length > CROWD ? [...QUIET, 'PRECEDED_BY'] : QUIET),
      nodes: new Set(aside.map(({ id }) => id)),
    },
    guides: {
      axis,
      lanes: { left: head - STEP - (right - head) * WORDS, head, right, rows: counted(rows, events, laneOf) },
      whiskers: whiskersOf(events, line, places),
      spans: spansOf(events, rows, laneOf, places),
      notes,
      ...(axis.cut && { before: { x: line.before.from - STEP / 2, y: top + STEP / 2, day: axis.from } }),
      step: STEP,
    },
  };
} // prettier-ignore

/** An axis that reaches as far as what was added, on the same scale. */
function wider(axis: Plan['axis'], events: readonly NodeSummary[]): Plan['axis'] {
  const days = events.flatMap((event) => midDay(event) ?? []);
  const first = axis.cut ? axis.from : Math.min(axis.from, ...days);
  return { ...axis, from: first, to: Math.max(axis.to, ...days) };
}

/** How many meetings each lane tells of, and how many actors share the last one. */
function counted(rows: readonly LaneOf[], events: readonly NodeSummary[], laneOf: LaneOfNode): readonly LaneOf[] {
  const counts = byFrequency(events.flatMap((event) => {
    const all = laneOf(event).all(rows);
    return (all.length > 0 ? all : [laneOf(event).home(rows)!]).map(({ key }) => key);
  }));
  const often = new Map(counts);
  return rows.map((row) => ({ ...row, events: often.get(row.key) ?? 0 }));
} // prettier-ignore

function whiskersOf(events: readonly NodeSummary[], line: Line, places: ReadonlyMap<string, Point>): readonly Whisker[] {
  return events.flatMap((event) => {
    const reach = line.reach(event);
    return reach ? [{ id: event.id, ...reach, y: places.get(event.id)!.y }] : [];
  });
} // prettier-ignore

/** At the feet of the other lanes that a meeting is of. */
function spansOf(events: readonly NodeSummary[], rows: readonly LaneOf[], laneOf: LaneOfNode, places: ReadonlyMap<string, Point>): readonly Span[] {
  return events.flatMap((event) => {
    const home = laneOf(event).home(rows);
    const others = laneOf(event).all(rows).filter((row) => row !== home);
    const ys = others.map(({ bottom }) => bottom + STEP / 8);
    return ys.length > 0 ? [{ id: event.id, x: places.get(event.id)!.x, ys }] : [];
  });
} // prettier-ignore

/** Scale and lanes for all of them, wide enough for the busiest days and no higher than needed. */
function planFor(ground: Ground, events: readonly NodeSummary[], laneOf: LaneOfNode): Plan {
  const keys = byFrequency(events.flatMap((event) => laneOf(event).keys)).slice(0, MOST_LANES).map(([key]) => key);
  const empty = [...keys, REST].map(emptyLane);
  const days = events.flatMap((event) => midDay(event) ?? []);
  const cut = cutBefore(days);
  const from = cut ?? days.reduce((a, b) => Math.min(a, b), Infinity);
  const [first, last] = days.length > 0 ? [from, days.reduce((a, b) => Math.max(a, b))] : [0, 1];
  const inLanes = empty.map((row) => ground.nodes.filter((node) => laneOf(node).home(empty) === row));
  const planned = (width: number): Plan & { readonly height: number } => {
    const unit = width / Math.max(1, last - first);
    const axis = { zero: -((first + last) / 2) * unit, unit, from: first, to: last, ...(cut && { cut: true as const }) };
    const line = timeLine(axis, STEP, GAP);
    const rows: LaneOf[] = [];
    let height = 0;
    inLanes.forEach((nodes, i) => {
      if (nodes.length === 0) return;
      const stacked = createRows(STEP);
      for (const event of inOrder(nodes.filter(isEvent), line)) take(stacked, event, line);
      const high = Math.max(LEAST_HEIGHT, stacked.height() + STEP / 2);
      rows.push({ ...empty[i]!, top: -height, bottom: -height - high });
      height += high;
    });
    const up = height / 2;
    return { axis, height, rows: rows.map((row) => ({ ...row, top: row.top + up, bottom: row.bottom + up })) };
  };
  let width = LEAST_WIDTH;
  let plan = planned(width);
  while (plan.height * SHAPE > width && width < MOST_WIDTH) plan = planned((width *= 1.2));
  return plan;
} // prettier-ignore

/** Those of one day before those that may lie anywhere in a month, so that these find what is left. */
const inOrder = (events: readonly NodeSummary[], line: Line): readonly NodeSummary[] => {
  const wide = (event: NodeSummary): number => line.spot(event).to - line.spot(event).from;
  return [...events].sort((a, b) => wide(a) - wide(b) || line.spot(a).x - line.spot(b).x || (a.id < b.id ? -1 : 1));
}; // prettier-ignore

const take = (rows: ReturnType<typeof createRows>, event: NodeSummary, line: Line): Point => {
  const { x, from, to } = line.spot(event);
  return rows.take(x, from, to);
};

function placeEvents(ground: Ground, events: readonly NodeSummary[], row: LaneOf, line: Line, places: Map<string, Point>): void {
  const rows = createRows(STEP);
  const foot = row.bottom + STEP / 4;
  const fresh = events.filter(({ id }) => {
    const known = staysAt(ground, id);
    if (!known) return true;
    places.set(id, known);
    rows.block(known.x, known.y - foot);
    return false;
  });
  for (const event of inOrder(fresh, line)) {
    const { x, y } = take(rows, event, line);
    places.set(event.id, { x, y: foot + y });
  }
} // prettier-ignore

/** The head of a lane stands before it, its members between the head and the days, the best connected first. */
function placeMembers(ground: Ground, members: readonly NodeSummary[], row: LaneOf, head: number, places: Map<string, Point>): void {
  const rest = members
    .filter(({ id }) => !row.ids.includes(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const { id } of members)
    if (row.ids.includes(id)) places.set(id, staysAt(ground, id) ?? { x: head, y: middleOf(row) });
  const deep = Math.max(1, Math.floor((row.top - row.bottom) / STEP));
  const columns = Math.ceil(rest.length / deep);
  const apart = Math.min(STEP, MEMBERS / Math.max(1, columns));
  const taken = new Set(rest.flatMap(({ id }) => (staysAt(ground, id) ? [String(Object.values(staysAt(ground, id)!))] : [])));
  let next = 0;
  const free = (): Point => {
    const spot = { x: head + STEP + Math.floor(next / deep) * apart, y: row.bottom + ((next % deep) + 0.75) * STEP };
    next++;
    return taken.has(String(Object.values(spot))) ? free() : spot;
  };
  for (const { id } of rest) places.set(id, staysAt(ground, id) ?? free());
} // prettier-ignore
