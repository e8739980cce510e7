// Where an event was that no word places: who was in a town on its day for another event was there for this one too.

import type { Status } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Settled } from './settle.ts';

/** The events with the town of their parties' other events on the same day, where all of those agree on it. */
export function placeBySameDay(events: readonly Settled[], findings: Findings): readonly Settled[] {
  return events.map((event) => {
    if (event.place !== undefined || event.kind === 'call' || OPEN.has(event.status)) return event;
    const towns = new Set(
      events
        .filter(
          (other) =>
            other.placed === 'said' && other.place !== undefined && tellsWhere(other, event, findings),
        )
        .map(({ place = '' }) => findings.townOf(place) ?? place),
    );
    const [town] = towns;
    return town !== undefined && towns.size === 1
      ? { ...event, place: town, placed: 'carried' as const }
      : event;
  });
}

/** Whether somebody of `event` was at `other` on that day, or all of its sides were on that visit. */
function tellsWhere(other: Settled, event: Settled, findings: Findings): boolean {
  const [day, theirs] = [event.date, other.date];
  if (!day || !theirs || day.start !== day.end) return false;
  if (OPEN.has(other.status) || other.status === 'cancelled') return false;
  const here = sides(other.parties, findings);
  // "on the same day he was in Lithuania" says of no town.
  if (theirs.start === theirs.end && other.place?.startsWith('place:'))
    return theirs.start === day.start && meets(event.parties, other.parties, findings);
  const during = other.kind === 'visit' && theirs.start <= day.start && day.end <= theirs.end;
  return during && [...sides(event.parties, findings)].every((side) => here.has(side));
}

/** What nobody has said would be. */
const OPEN: ReadonlySet<Status> = new Set<Status>(['denied', 'proposed']);

/** A person who was at both, or a side of which one of them names nobody. */
function meets(ours: readonly string[], theirs: readonly string[], findings: Findings): boolean {
  const { isPerson } = findings;
  if (ours.some((id) => isPerson(id) && theirs.includes(id))) return true;
  const people = (ids: readonly string[], side: string): number =>
    ids.filter((id) => isPerson(id) && findings.sideOf(id) === side).length;
  const both = [...sides(ours, findings)].filter((side) => sides(theirs, findings).has(side));
  return both.length > 1 && both.every((side) => people(ours, side) === 0 || people(theirs, side) === 0);
}
