// "They met in March in Doha and in June in Djibouti": one verb, and an event for each day of the list.

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { isSpoken, partiesAlone } from './candidate.ts';
import { itemsOf, ordinalAt, type Item } from './list-items.ts';
import { withStates } from './parties.ts';
import { daysOf } from './days-of.ts';
import { placesIn } from './where.ts';
import { stopsIn } from './toured.ts';

/**
 * The candidate, or one for each item of a list of days in its clause. Each has the day, the place and the guests of
 * its item; where not each names guests, all met each time.
 */
export function listed(
  candidate: Candidate,
  findings: Findings,
  actors: readonly Actor[],
  subject: readonly string[],
): Candidate[] {
  const clause = findings.clauses[candidate.clause];
  const { frame, dated, definite, title, status } = candidate;
  const told = !isSpoken(candidate) && frame !== 'attendance';
  if (!clause || !told || dated !== 'said' || title) return [candidate];
  if (definite && !candidate.founders) return [candidate];
  if (status !== 'held' && status !== 'planned') return [candidate];
  const guestsOf = ({ span }: Item): string[] => guestsIn(findings, actors, span, subject);
  const items = itemsOf(findings, clause, candidate, (item) => guestsOf(item).length > 0);
  if (items.length < 2) return [candidate];
  // "The first round was held in Muscat on April 12, the second in Rome on April 19."
  if (definite && !items.slice(1).every(({ span }) => ordinalAt(findings, span))) return [candidate];
  const met = partiesAlone(candidate);
  const hosts = hostsOf(findings, candidate, items);
  const guests = items.map((item, index) => [...guestsOf(item), ...(hosts[index]?.states ?? [])]);
  const others = new Set(guests.flat().flatMap((id) => [id, ...findings.standsFor(id)]));
  const named = guests.every((ids) => ids.length > 0);
  const common = named ? met.filter((id) => !others.has(id)) : met;
  const tense = status === 'planned' ? 'future' : 'past';
  let running = candidate.date;
  const listedEvents = items.map(({ span, day }, index) => {
    const date = daysOf(findings, day, { running, tense, story: running ?? undefined });
    running = date ?? running;
    const place =
      candidate.kind === 'call' ? undefined : (placesIn(findings, span)[0]?.entity ?? hosts[index]?.place);
    const parties = withStates([...common, ...(named ? (guests[index] ?? []) : [])], findings);
    const placed = place ? ('said' as const) : ('none' as const);
    return { ...candidate, date, place, placed, parties, definite: false };
  });
  return listedEvents.every(({ date, parties }) => date !== null && sides(parties, findings).size >= 2)
    ? listedEvents
    : [candidate];
}

/** Of a journey the state that each item leads to, and where it names it: "visited Turkey (June 2) and Egypt (June 4)". */
function hostsOf(
  findings: Findings,
  { kind, frame }: Candidate,
  items: readonly Item[],
): readonly { readonly place: string; readonly states: readonly string[] }[] {
  if (kind !== 'visit' || frame !== 'journey') return [];
  const hosts = items.flatMap(({ span }) => {
    const place = stopsIn(findings, span)[0]?.entity;
    const state = place === undefined ? undefined : findings.stateOf(place);
    return place !== undefined && state !== undefined ? [{ place, states: [state] }] : [];
  });
  return hosts.length === items.length ? hosts : [];
}

/** Persons of an item, and states and bodies that nobody in it acts for, who aren't the clause's subject. */
function guestsIn(
  findings: Findings,
  actors: readonly Actor[],
  span: Item['span'],
  subject: readonly string[],
): string[] {
  const own = sides(subject, findings);
  return actorsIn(actors, span).flatMap(({ id, slot }) =>
    slot === 'party' && !own.has(findings.sideOf(id)) ? [id] : [],
  );
}
