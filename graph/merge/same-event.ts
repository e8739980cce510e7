// Whether two reports of two articles can tell the same event. What one leaves out is no conflict; but the less they
// say alike, the more they must say at all.

import type { EventClaim, EventKind, SameEventRule } from '../model/index.ts';
import { shareBlock } from './block.ts';
import { ENCOUNTERS } from './encounter.ts';
import { daysAgree } from './date-span.ts';
import { agreeOnPeople, sharePeople } from './people.ts';
import { placesAgree, soundAlike } from './places.ts';

/** Kinds of which reports name more sides or fewer: who was there beside the two, and who brought them together. */
const GATHERINGS: ReadonlySet<EventKind> = new Set<EventKind>(['summit', 'mediation']);

/** Whether the two can be one event; the same both ways round. */
export function canBeOne(a: EventClaim, b: EventClaim): boolean {
  return whyOne(a, b) !== undefined;
}

/**
 * The rule by which the two can be one event, if there is one; the same both ways round. None for two that no block
 * brings together: whether they meet would hang on what else there is.
 */
export function whyOne(a: EventClaim, b: EventClaim): SameEventRule | undefined {
  const why = ruleFor(a, b);
  return why !== undefined && shareBlock(a, b) ? why : undefined;
}

function ruleFor(a: EventClaim, b: EventClaim): SameEventRule | undefined {
  if (a.article === b.article || ENCOUNTERS[a.kind] !== ENCOUNTERS[b.kind]) return undefined;
  const days = daysAgree(a, b);
  if (days === undefined || !placesAgree(a, b)) return undefined;
  if (saySameSides(a, b)) {
    if (days === 'same') return atTwoLevels(a, b) ? undefined : 'same-days';
    return isBacked(a, b) ? 'about-days' : undefined;
  }
  const [fewer, more] = a.sides.length < b.sides.length ? [a, b] : [b, a];
  if (!isPartOf(fewer, more)) return isOneSummit(a, b) ? 'gathering' : undefined;
  if (leavesOutHost(fewer, more)) return days === 'same' || isBacked(a, b) ? 'host-left-out' : undefined;
  return isGathering(fewer, more) && namePlaces(a, b) && agreeOnPeople(fewer, more) ? 'gathering' : undefined;
}

/** Whether the two name exactly the same sides. */
export function saySameSides(a: EventClaim, b: EventClaim): boolean {
  return a.sides.length === b.sides.length && isPartOf(a, b);
}

/** Whether every side that the one names is named by the other. */
export function isPartOf(fewer: EventClaim, more: EventClaim): boolean {
  return fewer.sides.every(({ match }) => more.sides.some((side) => side.match === match));
}

/** The foreign ministers on one day and the presidents on the same are two meetings; a gathering sends many. */
function atTwoLevels(a: EventClaim, b: EventClaim): boolean {
  return !GATHERINGS.has(a.kind) && !GATHERINGS.has(b.kind) && !agreeOnPeople(a, b);
}

/** Where days agree but about, a place or a person must be said by both. */
function isBacked(a: EventClaim, b: EventClaim): boolean {
  const shared = a.sides.some((side) => sharePeople(side, b) === 'some');
  return agreeOnPeople(a, b) && (shared || namePlaces(a, b));
}

/** Of a conference each report names those that its readers know: one day, one town, two sides that both name. */
function isOneSummit(a: EventClaim, b: EventClaim): boolean {
  const named = new Set(b.sides.map(({ match }) => match));
  return (
    a.kind === 'summit' &&
    b.kind === 'summit' &&
    daysAgree(a, b) === 'same' &&
    a.places.some((p) => !p.id.startsWith('country:') && b.places.some((q) => soundAlike(p, q))) &&
    a.sides.filter(({ match }) => named.has(match)).length > 1 &&
    agreeOnPeople(a, b)
  );
}

function isGathering(fewer: EventClaim, more: EventClaim): boolean {
  return GATHERINGS.has(fewer.kind)
    ? fewer.kind === more.kind || more.kind === 'talks'
    : more.kind === 'mediation';
}

/**
 * Whether the one names all but the state that it was in, and enough beside: three sides at a place that both name, or
 * a person of every side.
 */
function leavesOutHost(fewer: EventClaim, more: EventClaim): boolean {
  const named = new Set(fewer.sides.map(({ match }) => match));
  const left = more.sides.filter(({ match }) => !named.has(match));
  const hosts = new Set([...fewer.places, ...more.places].flatMap(({ id, within }) => [id, ...within]));
  if (!left.every(({ key }) => hosts.has(key)) || !agreeOnPeople(fewer, more)) return false;
  return fewer.sides.length > 2
    ? namePlaces(fewer, more)
    : fewer.sides.every((side) => sharePeople(side, more) === 'some');
}

/** Whether both say where. */
export function namePlaces(a: EventClaim, b: EventClaim): boolean {
  return a.places.length > 0 && b.places.length > 0;
}
