// Blocks: only claims that share one are compared, so that cost grows with candidates, not with the graph.

import { ENCOUNTERS } from './encounter.ts';
import type { Blocks, DateRange, EventClaim } from '../model/index.ts';
import { addDays } from '../model/index.ts';
import { isLong, whenOf } from './date-span.ts';

/** Classes whose events have two sides; one that names fewer is not known well enough to be joined. */
const TWO_SIDED = new Set(['meeting', 'call', 'ceremony']);
/** Sides whose pairs are blocks: a conference of thirty has four hundred pairs, and is known by its host and by these. */
const PAIRED = 5;

/** Of a claim that is joined with nothing. */
const NONE: Blocks = { keys: [], days: { start: '', end: '' } };

/** Each claim is asked for its blocks by every one that it is compared with. */
const made = new WeakMap<EventClaim, Blocks>();

/**
 * The blocks of a claim, sorted: class of encounter, month, and two of its sides or an organization that may have
 * gathered many. None without a date or with too few sides: such a claim is joined with nothing. Two that can be one
 * event have days in common; those of a call are taken with the nights before and after.
 */
export function blocksOf(claim: EventClaim): Blocks {
  const known = made.get(claim);
  if (known !== undefined) return known;
  const blocks = blocksFor(claim);
  made.set(claim, blocks);
  return blocks;
}

function blocksFor(claim: EventClaim): Blocks {
  const date = whenOf(claim);
  if (date === null) return NONE;
  const { kind, sides } = claim;
  const encounter = ENCOUNTERS[kind];
  const who = sides.map(({ match }) => match).sort();
  const bodies = who.filter((side) => !side.startsWith('country:') && !side.startsWith('person'));
  const paired = who.slice(0, PAIRED);
  const anchors = TWO_SIDED.has(encounter)
    ? [...paired.flatMap((a, i) => paired.slice(i + 1).map((b) => `${a}|${b}`)), ...bodies]
    : who;
  const days = encounter === 'call' ? withNights(date) : date;
  const keys = new Set(
    whens(days).flatMap((when) => anchors.map((anchor) => `${encounter}|${when}|${anchor}`)),
  );
  return { keys: [...keys].sort(), days };
}

/** Whether the two are compared at all. */
export function shareBlock(a: EventClaim, b: EventClaim): boolean {
  const { keys } = blocksOf(a);
  return blocksOf(b).keys.some((key) => keys.includes(key));
}

/** A call may be of the day before or after elsewhere. */
function withNights(date: DateRange): DateRange {
  return isLong(date) ? date : { start: addDays(date.start, -1), end: addDays(date.end, 1) };
}

/** The months that a range touches; a long one is comparable only with itself. */
function whens(date: DateRange): string[] {
  if (isLong(date)) return [`${date.start}..${date.end}`];
  const months = [date.start.slice(0, 7)];
  for (let month = months[0]!; month < date.end.slice(0, 7); months.push(month))
    month = addDays(`${month}-01`, 32).slice(0, 7);
  return months;
}
