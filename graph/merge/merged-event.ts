// One event out of the claims that tell it.

import type { DateRange, GraphEvent } from '../model/index.ts';
import { eventKey } from '../model/index.ts';
import type { EventClaim, PlaceRole, Role } from '../model/index.ts';
import { isVague, lengthOf } from './date-span.ts';
import { compatible } from './places.ts';
import { joinSides, type SideGroup } from './sides.ts';
import { sortedUnion } from './sorted-union.ts';
import { statusOf } from './status.ts';

/** An event with everything that its own edges are made of. */
export interface MergedEvent {
  readonly event: GraphEvent;
  readonly participants: readonly Role[];
  readonly speakers: readonly Role[];
  /** The place best supported, the finest where several are supported alike. */
  readonly place: Omit<PlaceRole, 'folded' | 'sounds'> | undefined;
  /** Sorted by key. */
  readonly sides: readonly SideGroup[];
}

/** Merges claims, sorted by article and local id, at least one. The id is the smallest claim's key. */
export function mergeEvent(claims: readonly EventClaim[]): MergedEvent {
  const first = claims[0]!;
  const kind = mostSupported(claims.map((claim) => claim.kind));
  const status = statusOf(claims);
  const titled = claims.filter((claim) => claim.kind === kind && claim.status === status.status);
  return {
    event: {
      id: eventKey(first.article, first.local),
      kind,
      ...status,
      date: dateOf(claims),
      title: mostSupported((titled.length > 0 ? titled : claims).map(({ title }) => title)),
      sources: claims.map(({ article, local }) => ({ article, event: local })),
      evidence: sortedUnion(...claims.map(({ evidence }) => evidence)),
    },
    participants: joinRoles(claims.flatMap(({ participants }) => participants)),
    speakers: joinRoles(claims.flatMap(({ speakers }) => speakers)),
    place: placeOf(claims.flatMap(({ places }) => places)),
    sides: joinSides(claims.flatMap(({ sides }) => sides)),
  };
}

/** The days best supported among those that are said most exactly; of those supported alike the fewest and earliest. */
function dateOf(claims: readonly EventClaim[]): DateRange | null {
  if (claims.length === 1) return claims[0]!.date;
  const dates = claims.flatMap(({ date }) => date ?? []);
  const exact = dates.filter((date) => !isVague(date));
  const support = (one: DateRange): number =>
    dates.filter(({ start, end }) => start === one.start && end === one.end).length;
  const [best] = (exact.length > 0 ? exact : dates).sort(
    (a, b) =>
      support(b) - support(a) ||
      lengthOf(a) - lengthOf(b) ||
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0),
  );
  return best ?? null;
}

/** The value that comes most often; of those that come alike often the first in sorted order. */
function mostSupported<T extends string>(values: readonly T[]): T {
  if (values.length === 1) return values[0]!;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
}

function joinRoles(roles: readonly Role[]): Role[] {
  const evidence = new Map<string, string[]>();
  for (const role of roles) evidence.set(role.id, sortedUnion(evidence.get(role.id) ?? [], role.evidence));
  return [...evidence].map(([id, ids]) => ({ id, evidence: ids })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function placeOf(places: readonly PlaceRole[]): PlaceRole | undefined {
  const support = (place: PlaceRole): number => places.filter((other) => compatible(place, other)).length;
  const named = (place: PlaceRole): number => places.filter((other) => other.id === place.id).length;
  const [best] = [...places].sort(
    (a, b) =>
      support(b) - support(a) ||
      b.within.length - a.within.length ||
      named(b) - named(a) ||
      (a.id < b.id ? -1 : 1),
  );
  if (best === undefined) return undefined;
  const same = places.filter(({ id }) => id === best.id);
  return { ...best, evidence: sortedUnion(...same.map(({ evidence }) => evidence)) };
}
