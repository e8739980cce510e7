// Which claims tell the same event. A function of the set of claims: their order doesn't matter.

import type { EventClaim } from '../model/index.ts';
import { isVague } from './date-span.ts';
import { canBeOne, saySameSides } from './same-event.ts';

/**
 * Parts claims into events, each a sorted list of claims. Those that say most come first: the days, then the place,
 * then more sides. Each joins the event most like it among those all of whose reports it can be one with; one that
 * says less than they do joins only where there is but one such event.
 */
export function clustersOf(
  claims: readonly EventClaim[],
  fit: (a: EventClaim, b: EventClaim) => boolean = canBeOne,
): EventClaim[][] {
  const clusters: EventClaim[][] = [];
  for (const claim of [...claims].sort(saysMore)) {
    const fitting = clusters.filter((cluster) => cluster.every((other) => fit(claim, other)));
    const equal = fitting.filter((cluster) => cluster.some((other) => saysAsMuch(claim, other)));
    const open = equal.length > 0 ? equal : fitting.length === 1 ? fitting : [];
    const best = open.reduce<EventClaim[] | undefined>(
      (most, cluster) => (most && likeness(claim, most) >= likeness(claim, cluster) ? most : cluster),
      undefined,
    );
    if (best) best.push(claim);
    else clusters.push([claim]);
  }
  return clusters.map((cluster) => cluster.sort(compareClaims));
}

/** Sorts claims by article, then by local id. */
export function compareClaims(a: EventClaim, b: EventClaim): number {
  return compare(a.article, b.article) || compare(a.local, b.local);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saysMore(a: EventClaim, b: EventClaim): number {
  const order = (claim: EventClaim): readonly number[] => [
    Number(claim.date === null || isVague(claim.date)),
    Number(claim.places.length === 0),
    -claim.sides.length,
  ];
  const [one, other] = [order(a), order(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? compareClaims(a, b) : one[at]! - other[at]!;
}

/** Whether both name the same days and the same sides. */
function saysAsMuch(a: EventClaim, b: EventClaim): boolean {
  return a.date?.start === b.date?.start && a.date?.end === b.date?.end && saySameSides(a, b);
}

/** Reports of the same kind and with the same participants, counted. */
function likeness(claim: EventClaim, cluster: readonly EventClaim[]): number {
  const ids = new Set(claim.participants.map(({ id }) => id));
  return cluster.reduce(
    (sum, other) =>
      sum + Number(other.kind === claim.kind) + other.participants.filter(({ id }) => ids.has(id)).length,
    0,
  ) / cluster.length; // prettier-ignore
}
