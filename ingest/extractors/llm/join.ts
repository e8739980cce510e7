// Events of several readings of one article as one list: what two of them tell is one event by the rules for one
// article, what one of them tells apart stays apart.

import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { Settled } from '../rules/settle.ts';
import { canBeOneKind, isToldAgain, joinTelling, openEvent } from '../rules/settle.ts';

/** Events, and for each reading the index of the event that each of its candidates tells. */
export interface Joined {
  readonly events: readonly Settled[];
  readonly of: readonly (readonly (number | undefined)[])[];
}

/** Puts the two together where both tell one event. */
export type Join = (event: Settled, candidate: Candidate, findings: Findings) => Settled;

/** Joins readings, in their order, to the events that are known. `undefined` in a reading keeps a place and tells nothing. */
export function joinReadings(
  known: readonly Settled[],
  readings: readonly (readonly (Candidate | undefined)[])[],
  findings: Findings,
  join: Join = joinTelling,
): Joined {
  const events = [...known];
  const of = readings.map((reading) => {
    const before = events.length;
    const partners = partnersOf(events.slice(0, before), reading, findings);
    return reading.map((candidate, index) => {
      if (!candidate) return undefined;
      const at = partners.get(index);
      if (at === undefined) return events.push(openEvent(candidate)) - 1;
      events[at] = join(events[at]!, candidate, findings);
      return at;
    });
  });
  return { events, of };
}

/** For each candidate the event that it tells again, no two the same: those that agree first, then those read off one sentence. */
function partnersOf(
  events: readonly Settled[],
  reading: readonly (Candidate | undefined)[],
  findings: Findings,
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const fits of [isToldAgain, isReadAlike]) {
    for (const [index, candidate] of reading.entries()) {
      if (!candidate || partners.has(index)) continue;
      const at = events.findIndex((event, each) => !taken.has(each) && fits(event, candidate, findings));
      if (at < 0) continue;
      partners.set(index, at);
      taken.add(at);
    }
  }
  return partners;
}

/** Whether both were read off the same sentence, of a kind, with the same sides: then they differ in what they make of it. */
export function isReadAlike(event: Settled, candidate: Candidate, findings: Findings): boolean {
  if (!canBeOneKind(event.kind, candidate.kind)) return false;
  if (!event.told.some(({ sentence }) => sentence === candidate.sentence)) return false;
  const ours = sides(event.parties, findings);
  const theirs = sides(candidate.parties, findings);
  const shared = [...theirs].filter((side) => ours.has(side)).length;
  return shared >= Math.min(2, ours.size, theirs.size);
}
