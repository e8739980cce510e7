// Which of the events told before is meant by words that set another one before or after it.

import type { DateRange, EventKind } from '../../../graph/model/index.ts';
import { addDays, overlaps } from '../../../graph/model/index.ts';
import type { AnaphoricMeaning } from '../../dates/index.ts';
import { resolveDate } from '../../dates/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { isSpoken } from './candidate.ts';
import type { Settled, Settling } from './settle.ts';

/** All that the article tells, as its words set it in order. */
export interface Told extends Settling {
  readonly candidates: readonly Candidate[];
  readonly findings: Findings;
}

/** The meetings told before a candidate, in the order in which they were told last; never its own event. */
export function toldBefore({ candidates, of }: Told, index: number): number[] {
  return candidates
    .slice(0, index)
    .flatMap((other, place) => (isSpoken(other) || of[place] === of[index] ? [] : (of[place] ?? [])));
}

/** How many sides two events have in common. */
export function sharedSides({ events, findings }: Told, one: number, other: number): number {
  const own = sides(events[one]?.parties ?? [], findings);
  return [...sides(events[other]?.parties ?? [], findings)].filter((side) => own.has(side)).length;
}

/**
 * Of the events that carry the story those from which another one can be told as what had been before: that share so
 * many sides with it and lie no earlier. From who only spoke, no more is told than what he did on that day.
 */
export function toldFrom(
  told: Told,
  story: readonly number[],
  index: number,
  event: number,
  least: number,
): number[] {
  const { events } = told;
  const day = (at: number): string | undefined => events[at]?.date?.start;
  return story.filter((at) => {
    if (at === event || contradicts(events, { later: at, earlier: event })) return false;
    const spoke = SPOKEN.has(events[at]?.kind ?? 'talks');
    if (spoke && day(event) !== undefined && day(event) !== day(at)) return false;
    const shared = sharedSides(told, event, at);
    return spoke ? shared >= 1 : shared >= 2 || (shared >= least && isNear(told, index, at));
  });
}

const SPOKEN: ReadonlySet<EventKind> = new Set<EventKind>(['press-conference', 'speech']);

/** How many actors two events have in common. */
export function sharedActors({ events }: Told, one: number, other: number): number {
  const own = new Set(events[one]?.parties);
  return (events[other]?.parties ?? []).filter((id) => own.has(id)).length;
}

/** So many sentences from an event on it is still the one spoken of. */
const NEAR = 3;

/** Whether an event is told within a few sentences before or in a candidate's own one. */
function isNear({ candidates, events }: Told, index: number, at: number): boolean {
  const { sentence } = candidates[index]!;
  return (events[at]?.told ?? []).some(
    (told) => told.sentence <= sentence && sentence - told.sentence <= NEAR,
  );
}

/** Whether the days say the opposite of "`later` came after `earlier`". */
export function contradicts(
  events: readonly Settled[],
  { later, earlier }: { readonly later: number; readonly earlier: number },
): boolean {
  const [after, before] = [events[later]?.date, events[earlier]?.date];
  return !!after && !!before && after.end < before.start;
}

/** The one that shares the most actors with an event; at a tie one that was held, one by the same means, the last. */
export function nearestKin({ events }: Told, choice: readonly number[], event: number): number | undefined {
  const own = new Set(events[event]?.parties);
  const byWire = (at: number): boolean => events[at]?.kind === 'call';
  const rank = (at: number): number => {
    const { parties = [], status } = events[at] ?? {};
    const shared = parties.filter((id) => own.has(id)).length;
    return shared + (status === 'held' ? 0.5 : 0) + (byWire(at) === byWire(event) ? 0.25 : 0);
  };
  return choice.reduce<number | undefined>(
    (best, at) => (best === undefined || rank(at) >= rank(best) ? at : best),
    undefined,
  );
}

/** Of two sides that meet again: the meeting of theirs that was held last. */
export function lastTime(told: Told, index: number, event: number): number | undefined {
  const { events } = told;
  const day = (at: number): string => events[at]?.date?.end ?? '';
  const known = toldBefore(told, index)
    .filter((at) => events[at]?.status === 'held' && sharedSides(told, event, at) >= 2)
    .filter((at) => !contradicts(events, { later: event, earlier: at }))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  return known.at(-1);
}

/**
 * "The previous round", "a third, set for September": the meeting of the same sides told last, in the order that days or
 * what is only to come give the two; nothing where neither does.
 */
export function inSeries(
  told: Told,
  index: number,
  event: number,
): { readonly later: number; readonly earlier: number } | undefined {
  const { events } = told;
  const other = toldBefore(told, index).findLast(
    (at) => events[at]?.status !== 'denied' && sharedSides(told, event, at) >= 2 && isNear(told, index, at),
  );
  const [own, before] = [events[event], other === undefined ? undefined : events[other]];
  if (!own || !before || other === undefined) return undefined;
  const isLater = { later: event, earlier: other };
  const isEarlier = { later: other, earlier: event };
  if (own.date && before.date) {
    if (own.date.start > before.date.end) return isLater;
    return own.date.end < before.date.start ? isEarlier : undefined;
  }
  return own.status !== 'held' && before.status === 'held' ? isLater : undefined;
}

/** Of those who speak to the press: the talks of that day, by the sides that both have in common. */
export function talksBefore(
  told: Told,
  index: number,
  event: number,
  least: number,
  fits: (at: number) => boolean,
): number | undefined {
  const day = told.events[event]?.date;
  const talks = toldBefore(told, index).filter((at) => {
    const date = told.events[at]?.date;
    const same = !!day && !!date && day.start === date.start && day.end === date.end;
    return same && fits(at) && sharedSides(told, event, at) >= least;
  });
  return nearestKin(told, talks, event);
}

/** "Six weeks later, on 27 May": weeks and months are counted roundly, a day for each week and a week for months. */
function loosened({ start, end }: DateRange, { unit, count }: AnaphoricMeaning): DateRange {
  const weeks = unit === 'day' ? (count % 7 === 0 ? Math.abs(count / 7) : 0) : unit === 'month' ? 7 : 0;
  return { start: addDays(start, -weeks), end: addDays(end, weeks) };
}

/** The event from whose days "three weeks later" is counted: the last one that gives the candidate's days. */
export function countedFrom(
  told: Told,
  index: number,
  counted: AnaphoricMeaning,
  fits: (at: number) => boolean,
): number | undefined {
  const { published } = told.findings.article;
  const date = told.candidates[index]?.date;
  if (!date) return undefined;
  return toldBefore(told, index).findLast((at) => {
    const running = told.events[at]?.date;
    if (!running || !fits(at)) return false;
    const meant = resolveDate(counted, { published, running, tense: 'past' });
    return meant !== null && overlaps(loosened(meant, counted), date);
  });
}
