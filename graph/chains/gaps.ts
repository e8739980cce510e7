// Pairs that met regularly and stopped.

import type { Day, GraphReader } from '../model/index.ts';
import { dayFromEpoch, epochDay, STATUSES } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import type { EventFilter } from './filter.ts';
import { numberOf } from './paths.ts';
import { passing } from './passing.ts';

export interface GapOptions extends EventFilter {
  /** Only pairs that this actor is one of. */
  readonly actor?: string;
  /** Days on which the pair met, at least; ≥ 2. */
  readonly least: number;
  /** The silence is longer than so many times the usual interval; > 0. */
  readonly times: number;
  /** Pairs that are returned at most, ≥ 1. */
  readonly limit: number;
}

/** Intervals and silence in days. */
export interface Gap {
  /** The smaller id first. */
  readonly pair: readonly [string, string];
  /** On how many days they began to meet. */
  readonly meetings: number;
  readonly first: Day;
  /** The last day of the last meeting. */
  readonly last: Day;
  /** The last meeting; of several that began on its first day the one with the greatest id. */
  readonly event: string;
  /** The median of the intervals between the first days of one meeting and the next. */
  readonly usual: number;
  /** The longest of these intervals. */
  readonly longest: number;
  /** From the last day of the last meeting to `until`. */
  readonly silence: number;
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** How many there are before the limit. */
  readonly total: number;
  /** The day up to which silence is counted; absent in a graph without dated events. */
  readonly until?: Day;
}

/** A range of more days says too little about when it was. */
export const VAGUE_DAYS = 31;

/**
 * Pairs that met on `least` days or more and have been silent longer than ever, and longer than `times` the usual
 * interval: the greatest ratio of silence to the usual interval first, then more meetings, then ids. What counts as met
 * is MET_WITH at events that pass the filter, are dated, and are no vaguer than a month. Silence is counted up to the
 * filter's last day, else to the last day of any such held event in the graph: the graph's own end, not today's date,
 * so that a graph that has not been fed is not taken for silence.
 */
export function gapsIn(reader: GraphReader, options: GapOptions): Gaps {
  const index = chainIndex(reader);
  const until = options.to === undefined ? lastHeldDay(index) : epochDay(options.to);
  if (until === undefined) return { gaps: [], total: 0 };
  const allowed = passing(reader, index, options);
  const actor = options.actor === undefined ? undefined : numberOf(index.actors, options.actor);
  const found: { readonly gap: Gap; readonly ratio: number }[] = [];
  for (const [key, events] of meetingsByPair(index, allowed, actor)) {
    const gap = gapOf(index, events, until, options);
    if (!gap) continue;
    const pair = [Math.floor(key / index.actors.length), key % index.actors.length].map(
      (n) => index.actors[n]!,
    );
    found.push({ gap: { pair: pair as [string, string], ...gap }, ratio: gap.silence / gap.usual });
  }
  found.sort(
    (a, b) =>
      b.ratio - a.ratio ||
      b.gap.meetings - a.gap.meetings ||
      (a.gap.pair.join(' ') < b.gap.pair.join(' ') ? -1 : 1),
  );
  return {
    gaps: found.slice(0, options.limit).map(({ gap }) => gap),
    total: found.length,
    until: dayFromEpoch(until),
  };
}

function gapOf(
  { start, end, events: ids }: ChainIndex,
  events: readonly number[],
  until: number,
  { least, times }: GapOptions,
): Omit<Gap, 'pair'> | undefined {
  const days = [...new Set(events.map((event) => start[event]!))];
  if (days.length < Math.max(2, least)) return undefined;
  const intervals = days.slice(1).map((day, at) => day - days[at]!).sort((a, b) => a - b); // prettier-ignore
  const usual = median(intervals);
  const longest = intervals.at(-1)!;
  const last = events.reduce((day, event) => Math.max(day, end[event]!), Number.NEGATIVE_INFINITY);
  const silence = until - last;
  if (silence <= longest || silence <= times * usual) return undefined;
  const ofLastDay = events.filter((event) => start[event] === days.at(-1));
  return {
    meetings: days.length,
    first: dayFromEpoch(days[0]!),
    last: dayFromEpoch(last),
    event: ofLastDay.map((event) => ids[event]!).sort().at(-1)!, // prettier-ignore
    usual,
    longest,
    silence,
  };
}

/** Of sorted numbers, at least one; between the two in the middle where these are two. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The events at which pairs met, ascending, by a number made of both actors. */
function meetingsByPair(
  index: ChainIndex,
  allowed: Uint8Array,
  actor: number | undefined,
): Map<number, number[]> {
  const { met, actors } = index;
  const found = new Map<number, number[]>();
  for (let event = 0; event < index.dated; event++) {
    if (!allowed[event] || isVague(index, event)) continue;
    for (let i = met.at[event]!; i < met.at[event + 1]!; i += 2) {
      const [a, b] = [met.items[i]!, met.items[i + 1]!];
      if (actor !== undefined && actor !== a && actor !== b) continue;
      const key = Math.min(a, b) * actors.length + Math.max(a, b);
      const known = found.get(key);
      if (known) known.push(event);
      else found.set(key, [event]);
    }
  }
  return found;
}

function isVague({ start, end }: ChainIndex, event: number): boolean {
  return end[event]! - start[event]! >= VAGUE_DAYS;
}

function lastHeldDay(index: ChainIndex): number | undefined {
  const held = STATUSES.indexOf('held');
  let last: number | undefined;
  for (let event = 0; event < index.dated; event++) {
    if (index.status[event] !== held || isVague(index, event)) continue;
    if (last === undefined || index.end[event]! > last) last = index.end[event]!;
  }
  return last;
}
