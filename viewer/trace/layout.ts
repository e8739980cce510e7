// Where everything of the picture stands: x is time, a lane is a line, and no words lie over others.

import type { NodeSummary } from '../../graph/model/index.ts';
import { days } from '../text/index.ts';
import { caption } from '../panels/when.ts';
import { ticksOf, type PlacedTick } from './axis.ts';
import { epochDay } from '../../graph/model/dates.ts';
import type { Lane, Link, Plan, Stop } from './plan.ts';
import { say } from './say.ts';
import { timeScale, type Stretch } from './time-scale.ts';

/** Words of a stop; its left edge stands on the line that leads down to it. */
export interface Label {
  readonly x: number;
  /** Of its first line. */
  readonly y: number;
  readonly name: string;
  readonly when: string;
}

/** A stop with its place. Pixels from the left and the top. */
export interface PlacedStop extends Stop {
  readonly x: number;
  /** First and last pixel of its days, where these are many. */
  readonly span?: readonly [from: number, to: number];
  /** Of its shape. */
  readonly mark: number;
  /** Of each lane on which it stands. */
  readonly ys: readonly number[];
  /** Absent where there is no room; the list has all. */
  readonly label?: Label;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly (Lane & { readonly y: number })[];
  /** By day, undated ones first. */
  readonly stops: readonly PlacedStop[];
  readonly links: readonly (Link & { readonly path: string })[];
  readonly ticks: readonly PlacedTick[];
  /** Where the axis is broken. */
  readonly breaks: readonly Stretch[];
  /** Where the axis begins and ends; and the top of its words. */
  readonly axis: { readonly from: number; readonly to: number; readonly y: number };
}

/** How wide a text of the picture is. */
export type Measure = (text: string, font: 'name' | 'when') => number;

/** Pixels. */
const AXIS = 30;
const LANE = 40;
const ROW = 36;
/** From the lane to the first words under it. */
const DROP = 22;
const NAME_MOST = 220;
const BESIDE = 7;
const AIR = 12;
const UNDATED = 40;
/** Rows of words under one lane at most. */
const MOST_ROWS = 7;

/** The picture of a plan; `width` is that of the page, `gutter` what the names of the lanes take. */
export function layOut(plan: Plan, width: number, gutter: number, locale: string, measure: Measure): Drawing {
  const dated = plan.stops.flatMap(({ event }) => (event.date ? [event.date] : []));
  const from = gutter + (dated.length < plan.stops.length ? UNDATED : 0) + AIR;
  const to = Math.max(from + 120, width - NAME_MOST - BESIDE - AIR);
  const scale = timeScale(
    dated.flatMap(({ start, end }) => [epochDay(start), epochDay(end)]),
    from,
    to,
  );
  const placed = plan.stops.map((stop) => ({ stop, ...placeOf(stop.event, scale.place, gutter + AIR) }));
  const rows = plan.lanes.map((_, lane) =>
    rowsOf(placed.filter(({ stop }) => stop.labelled === lane), measure),
  ); // prettier-ignore
  let y = AXIS + 24;
  const lanes = plan.lanes.map((lane, at) => {
    const here = { ...lane, y };
    const under = rows[at]!.count;
    y += under === 0 ? LANE : DROP + under * ROW + 10;
    return here;
  });
  const stops = placed
    .map(({ stop, x, span }): PlacedStop => {
      const row = rows[stop.labelled]?.of.get(stop.key);
      const base = lanes[stop.labelled]?.y ?? AXIS;
      const ys = stop.lanes.map((lane) => lanes[lane]?.y ?? base);
      // Between two neighbours it stands in the middle; a line over more lanes begins with it.
      const [one = 0, other = 0] = stop.lanes;
      const isBetween = ys.length === 2 && other - one === 1;
      return {
        ...stop,
        x,
        ...(span && { span }),
        ys,
        mark: isBetween ? (ys[0]! + ys[1]!) / 2 : ys[0]!,
        ...(row && { label: { x: x + BESIDE, y: base + DROP + row.row * ROW, ...row.words } }),
      };
    })
    .sort((a, b) => startOf(a.event) - startOf(b.event) || a.mark - b.mark);
  const known = new Map(stops.map((stop) => [stop.key, stop]));
  return {
    width: Math.max(width, to + NAME_MOST + BESIDE + AIR),
    height: y,
    lanes,
    stops,
    links: plan.links.flatMap((link) => {
      const [a, b] = [known.get(link.from), known.get(link.to)];
      return a && b ? [{ ...link, path: pathOf(a, b, link.lane === undefined ? undefined : lanes[link.lane]?.y) }] : []; // prettier-ignore
    }),
    ticks: ticksOf(scale, locale),
    breaks: scale.stretches.filter(({ broken }) => broken),
    axis: { from, to, y: AXIS },
  };
}

function placeOf(
  { date }: NodeSummary,
  place: (day: number) => number,
  undated: number,
): { readonly x: number; readonly span?: readonly [number, number] } {
  if (!date) return { x: undated };
  const [from, to] = [place(epochDay(date.start)), place(epochDay(date.end))];
  return to - from < 12 ? { x: (from + to) / 2 } : { x: (from + to) / 2, span: [from, to] };
}

function startOf({ date }: NodeSummary): number {
  return date ? epochDay(date.start) : Number.NEGATIVE_INFINITY;
}

type Words = Pick<Label, 'name' | 'when'>;

/**
 * A row for the words of each stop. From right to left: words begin at their stop, so that the line to words in a lower
 * row passes left of all that is already there.
 */
function rowsOf(
  stops: readonly { readonly stop: Stop; readonly x: number }[],
  measure: Measure,
): { readonly of: ReadonlyMap<string, { row: number; words: Words }>; readonly count: number } {
  const of = new Map<string, { row: number; words: Words }>();
  const free: number[] = [];
  for (const { stop, x } of stops.toSorted((a, b) => b.x - a.x || (a.stop.key < b.stop.key ? 1 : -1))) {
    const words = wordsOf(stop.event, measure);
    const end = x + BESIDE + Math.max(measure(words.name, 'name'), measure(words.when, 'when')) + AIR;
    let row = free.findIndex((from) => end <= from);
    if (row < 0) row = free.length;
    if (row >= MOST_ROWS) continue;
    // The line down to it passes through the rows above.
    for (let above = 0; above <= row; above++) free[above] = x;
    of.set(stop.key, { row, words });
  }
  return { of, count: free.length };
}

function wordsOf(event: NodeSummary, measure: Measure): Words {
  const when = caption(event) || say('undated');
  return { name: fitted(event.name, measure), when };
}

/** A text cut so that it fits, at a whole letter. */
function fitted(text: string, measure: Measure): string {
  if (measure(text, 'name') <= NAME_MOST) return text;
  const letters = [...text];
  let [low, high] = [1, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('')}…`, 'name') <= NAME_MOST) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** Along a lane, or in a bow from one to the other. */
function pathOf(a: PlacedStop, b: PlacedStop, lane: number | undefined): string {
  if (lane !== undefined) return `M${a.x} ${lane}H${b.x}`;
  const [from, to] = [a.mark, b.mark];
  if (from === to) return `M${a.x} ${from}H${b.x}`;
  const bend = (a.x + b.x) / 2;
  return `M${a.x} ${from}C${bend} ${from} ${bend} ${to} ${b.x} ${to}`;
}

/** What is said of a stop where there is no room for its words: its name and its days. */
export function titleOf({ event }: Stop): string {
  return [event.name, event.date ? days.range(event.date, 'short') : say('undated')].join(' · ');
}
