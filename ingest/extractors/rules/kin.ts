// Which of the events told before is meant by words that set another one before or after it.

import { overlaps } from '../../../graph/model/index.ts';
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
  return nearestKin(told, known, event);
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
    return meant !== null && overlaps(meant, date);
  });
}
