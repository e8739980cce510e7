// Which claims tell the same event. A function of the set of claims: their order doesn't matter.

import type { EventClaim } from '../model/index.ts';
import { daysAgree, isVague, lengthOf } from './date-span.ts';
import { soundAlike } from './places.ts';
import { canBeOne, saySameSides } from './same-event.ts';

/**
 * Parts claims into events, each a sorted list of claims. First those that name the same days, as `partSameDays` does;
 * then what names days but about joins the one event that it can be, if there is but one.
 */
export function clustersOf(
  claims: readonly EventClaim[],
  fit: (a: EventClaim, b: EventClaim) => boolean = canBeOne,
): EventClaim[][] {
  if (claims.length === 1) return [[...claims]];
  const parts = partSameDays(claims, fit);
  const fitTogether = (a: readonly EventClaim[], b: readonly EventClaim[]): boolean =>
    a.every((one) => b.every((other) => fit(one, other)));
  const [exact, vague] = [parts.filter((part) => !isAbout(part)), parts.filter(isAbout)];
  const near = new Map(exact.map((part) => [part, exact.filter((o) => o !== part && fitTogether(part, o))]));
  const clusters: EventClaim[][] = [];
  const joined = new Set<EventClaim[]>();
  for (const part of exact) {
    if (joined.has(part)) continue;
    const [other, ...more] = near.get(part)!;
    const alone = other === undefined || more.length > 0 || near.get(other)!.length > 1;
    if (!alone) joined.add(other);
    clusters.push(alone ? part : [...part, ...other]);
  }
  for (const part of vague) {
    const fitting = clusters.filter((cluster) => fitTogether(part, cluster));
    const open = likeliest(part[0]!, fitting);
    if (open.length === 1) open[0]!.push(...part);
    else clusters.push(part);
  }
  return clusters.map((cluster) => cluster.sort(compareClaims));
}

/** Whether the days are named but about; what is has one range of days, or none. */
function isAbout([claim]: readonly EventClaim[]): boolean {
  return claim!.date === null || isVague(claim!.date);
}

/**
 * Parts those that name the same days. Who says most comes first: the days, then the place, then more sides. Each
 * joins the event most like it among those all of whose reports it can be one with; one that says less than they do
 * joins only where there is but one such event.
 */
function partSameDays(
  claims: readonly EventClaim[],
  fit: (a: EventClaim, b: EventClaim) => boolean,
): EventClaim[][] {
  const clusters: EventClaim[][] = [];
  for (const claim of [...claims].sort(saysMore)) {
    const fitting = clusters.filter((cluster) =>
      cluster.every((other) => daysAgree(claim, other) === 'same' && fit(claim, other)),
    );
    const equal = fitting.filter((cluster) => cluster.some((other) => areAlike(claim, other)));
    const open = equal.length > 0 ? equal : fitting.length === 1 ? fitting : [];
    const best = open.reduce<EventClaim[] | undefined>(
      (most, cluster) => (most && likeness(claim, most) >= likeness(claim, cluster) ? most : cluster),
      undefined,
    );
    if (best) best.push(claim);
    else clusters.push([claim]);
  }
  return clusters;
}

/** Of those that a vague report can be one with those of the same sides, of the place, and held where it says held. */
function likeliest(claim: EventClaim, clusters: readonly EventClaim[][]): readonly EventClaim[][] {
  const ways: readonly ((other: EventClaim) => boolean)[] = [
    (other) => saySameSides(claim, other),
    (other) => claim.places.some((p) => other.places.some((q) => soundAlike(p, q))),
    (other) => claim.status === 'held' && other.status === 'held',
  ];
  return ways.reduce((open, isLike) => {
    const likely = open.filter((cluster) => cluster.some(isLike));
    return likely.length > 0 ? likely : open;
  }, clusters);
}

/** Whether both name the same sides, or a gathering of which one names fewer. */
function areAlike(a: EventClaim, b: EventClaim): boolean {
  return saySameSides(a, b) || (a.kind === 'summit' && b.kind === 'summit');
}

/** Sorts claims by article, then by local id. */
export function compareClaims(a: EventClaim, b: EventClaim): number {
  return compare(a.article, b.article) || compare(a.local, b.local);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function saysMore(a: EventClaim, b: EventClaim): number {
  return (
    vagueness(a) - vagueness(b) ||
    Number(a.places.length === 0) - Number(b.places.length === 0) ||
    b.sides.length - a.sides.length ||
    compareClaims(a, b)
  );
}

/** Days of a date that is named but about; more than any where there is none. */
function vagueness({ date }: EventClaim): number {
  if (date === null) return Number.MAX_SAFE_INTEGER;
  return isVague(date) ? lengthOf(date) : 0;
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
