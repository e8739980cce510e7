// Which claims of one block tell the same event. A function of the set of claims: their order doesn't matter.

import type { EventClaim } from '../model/index.ts';
import { placesAgree } from './places.ts';

/**
 * Parts the claims of one block into events, each a sorted list of claims. Claims that name a place come first;
 * each joins the event most like it among those that it can be: places not in conflict with any report of it,
 * and none of its reports from the same article.
 */
export function clustersOf(claims: readonly EventClaim[]): EventClaim[][] {
  const clusters: EventClaim[][] = [];
  for (const claim of [...claims].sort((a, b) => placeless(a) - placeless(b) || compareClaims(a, b))) {
    let best: EventClaim[] | undefined;
    for (const cluster of clusters) {
      if (!cluster.every((other) => other.article !== claim.article && placesAgree(claim, other))) continue;
      if (best === undefined || likeness(claim, cluster) > likeness(claim, best)) best = cluster;
    }
    if (best) best.push(claim);
    else clusters.push([claim]);
  }
  return clusters.map((cluster) => cluster.sort(compareClaims));
}

/** Sorts claims by article, then by local id. */
export function compareClaims(a: EventClaim, b: EventClaim): number {
  return a.article < b.article
    ? -1
    : a.article > b.article
      ? 1
      : a.local < b.local
        ? -1
        : a.local > b.local
          ? 1
          : 0;
}

function placeless(claim: EventClaim): number {
  return claim.places.length === 0 ? 1 : 0;
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
