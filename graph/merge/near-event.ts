// Two reports that the rules do not take for one event though little speaks against it: what a person should look at.

import {
  type DateRange,
  epochDay,
  type EventClaim,
  type NearEventRule,
  type TwoEventsRule,
} from '../model/index.ts';
import { daysAgree, isVague } from './date-span.ts';
import { ENCOUNTERS } from './encounter.ts';
import { placesAgree } from './places.ts';
import { agreeOnPeople, sharePeople } from './people.ts';
import { canBeOne, isPartOf, namePlaces, saySameSides } from './same-event.ts';

/** `score`: how likely it is that they are one, by experience and not by measure, 0 to 1. */
export interface Nearness {
  readonly rule: NearEventRule;
  readonly score: number;
}

/** Days that two reports may be apart: a night's talks, another time zone, a day miscounted. */
export const NEAR_DAYS = 2;
/** What both name, a place or a person, makes it likelier by so much. */
const SHARED = 0.1;

/** How near the two are to one event; the same both ways round. Nothing where something speaks against it. */
export function nearnessOf(a: EventClaim, b: EventClaim): Nearness | undefined {
  if (a.article === b.article || a.date === null || b.date === null) return undefined;
  if (ENCOUNTERS[a.kind] !== ENCOUNTERS[b.kind]) return undefined;
  const [fewer, more] = a.sides.length < b.sides.length ? [a, b] : [b, a];
  if (fewer.sides.length < 2 || !isPartOf(fewer, more) || !agreeOnPeople(fewer, more)) return undefined;
  const agree = placesAgree(a, b);
  const people = fewer.sides.some((side) => sharePeople(side, more) === 'some');
  const near = (rule: NearEventRule, score: number): Nearness => ({
    rule,
    score: score + SHARED * (Number(agree && namePlaces(a, b)) + Number(people)),
  });
  if (canBeOne(a, b)) return near('several', 0.6);
  const isExact = !isVague(a.date) && !isVague(b.date);
  const days = daysAgree(a, b);
  if (days === 'same' || (days === 'about' && !isExact)) {
    if (!agree) return people ? near('other-place', 0.4) : undefined;
    return saySameSides(a, b) ? near('vague-day', 0.5) : near('fewer-sides', 0.4);
  }
  if (!agree || !isExact || !saySameSides(a, b)) return undefined;
  const apart = daysBetween(a.date, b.date);
  return apart > NEAR_DAYS ? undefined : near('near-day', 0.6 - 0.1 * apart);
}

/** What keeps two reports of a pair of sides apart, where `nearnessOf` finds nothing; the same both ways round. */
export function whyTwo(a: EventClaim, b: EventClaim): TwoEventsRule {
  const [fewer, more] = a.sides.length < b.sides.length ? [a, b] : [b, a];
  const reasons: readonly (readonly [TwoEventsRule, boolean])[] = [
    ['one-article', a.article === b.article],
    ['other-class', ENCOUNTERS[a.kind] !== ENCOUNTERS[b.kind]],
    ['other-people', !agreeOnPeople(fewer, more)],
    ['other-place', !placesAgree(a, b)],
    ['other-sides', !saySameSides(a, b)],
  ];
  return reasons.find(([, isSo]) => isSo)?.[0] ?? 'other-days';
}

/** Days from the end of the one to the start of the other; 0 where they overlap. */
function daysBetween(a: DateRange, b: DateRange): number {
  return Math.max(0, epochDay(a.start) - epochDay(b.end), epochDay(b.start) - epochDay(a.end));
}
