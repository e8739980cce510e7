// Whether two reports of two articles can tell the same event. What one leaves out is no conflict; but the less they
// say alike, the more they must say at all.

import type { EventClaim, EventKind, Side } from '../model/index.ts';
import { ENCOUNTERS } from './encounter.ts';
import { datesAgree } from './date-span.ts';
import { placesAgree } from './places.ts';

/** Kinds of which reports name more sides or fewer: who was there beside the two, and who brought them together. */
const GATHERINGS: ReadonlySet<EventKind> = new Set<EventKind>(['summit', 'mediation']);

/** Whether the two can be one event; the same both ways round. */
export function canBeOne(a: EventClaim, b: EventClaim): boolean {
  if (a.article === b.article || a.date === null || b.date === null) return false;
  if (ENCOUNTERS[a.kind].class !== ENCOUNTERS[b.kind].class) return false;
  if (!datesAgree(a.date, b.date) || !placesAgree(a, b)) return false;
  const sameDays = a.date.start === b.date.start && a.date.end === b.date.end;
  if (saySameSides(a, b)) return sameDays || isBacked(a, b);
  const [fewer, more] = a.sides.length < b.sides.length ? [a, b] : [b, a];
  if (sameDays && isPartOf(fewer, more) && leavesOutHost(fewer, more)) return true;
  return (
    sameDays &&
    isPartOf(fewer, more) &&
    isGathering(fewer, more) &&
    namePlaces(a, b) &&
    shareNames(fewer, more)
  );
}

/** Whether the two name exactly the same sides. */
export function saySameSides(a: EventClaim, b: EventClaim): boolean {
  return a.sides.length === b.sides.length && isPartOf(a, b);
}

/** Whether every side that the one names is named by the other. */
export function isPartOf(fewer: EventClaim, more: EventClaim): boolean {
  const all = new Set(more.sides.map(({ match }) => match));
  return fewer.sides.every(({ match }) => all.has(match));
}

/** Days alone say little where one of the reports names a month: a place or a person must be said by both. */
function isBacked(a: EventClaim, b: EventClaim): boolean {
  const shared = a.sides.some((side) => (alike(side, b)?.length ?? 0) > 0);
  return shareNames(a, b) && (shared || namePlaces(a, b));
}

function isGathering(fewer: EventClaim, more: EventClaim): boolean {
  return GATHERINGS.has(fewer.kind)
    ? fewer.kind === more.kind || more.kind === 'talks'
    : more.kind === 'mediation';
}

/** Whether the one names all but the state that it was in, and both name a person of every other side. */
function leavesOutHost(fewer: EventClaim, more: EventClaim): boolean {
  const named = new Set(fewer.sides.map(({ match }) => match));
  const left = more.sides.filter(({ match }) => !named.has(match));
  const hosts = new Set([...fewer.places, ...more.places].flatMap(({ id, within }) => [id, ...within]));
  return (
    left.every(({ key }) => hosts.has(key)) &&
    fewer.sides.every((side) => (alike(side, more)?.length ?? 0) > 0)
  );
}

/** Whether both say where. */
export function namePlaces(a: EventClaim, b: EventClaim): boolean {
  return a.places.length > 0 && b.places.length > 0;
}

/** Whether nobody contradicts: of every side for which both name people, one is named by both. */
export function shareNames(a: EventClaim, b: EventClaim): boolean {
  return a.sides.every((side) => alike(side, b)?.length !== 0);
}

/** People whom both name for a side; undefined where one of them names none. */
export function alike(side: Side, other: EventClaim): readonly string[] | undefined {
  const theirs = other.sides.find(({ match }) => match === side.match);
  const [a, b] = [peopleOf(side), theirs ? peopleOf(theirs) : []];
  return a.length === 0 || b.length === 0 ? undefined : a.filter((person) => b.includes(person));
}

function peopleOf({ members }: Side): string[] {
  return members.filter((member) => member.startsWith('person:'));
}
