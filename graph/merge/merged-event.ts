// One event out of the claims that tell it.

import type { DateRange, GraphEvent } from '../model/index.ts';
import { eventKey, joinSides, type SideGroup } from '../model/index.ts';
import type { EventClaim, PlaceRole, Role } from '../model/index.ts';
import { isVague, lengthOf } from './date-span.ts';
import { compatible } from './places.ts';
import { saidOf } from './said.ts';
import { sortedUnion } from './sorted-union.ts';
import { statusOf } from './status.ts';
import { type Votes, votesOf } from './voices.ts';

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
  const votes = votesOf(claims);
  const said = saidOf(claims, votes);
  const kind = mostSupported(claims, votes, (claim) => claim.kind)!;
  const status = statusOf(claims);
  const title =
    mostSupported(claims, votes, (claim) =>
      claim.kind === kind && claim.status === status.status ? claim.title : undefined,
    ) ?? mostSupported(claims, votes, (claim) => claim.title)!;
  return {
    event: {
      id: eventKey(first.article, first.local),
      kind,
      ...status,
      date: dateOf(claims, votes),
      title,
      sources: claims.map(({ article, local }) => ({ article, event: local })),
      voices: votes(() => true),
      evidence: sortedUnion(...claims.map(({ evidence }) => evidence)),
      ...(said.length > 0 && { said }),
    },
    participants: joinRoles(claims.map(({ participants }) => participants)),
    speakers: joinRoles(claims.map(({ speakers }) => speakers)),
    place: placeOf(
      claims.flatMap(({ places }) => places),
      votes,
    ),
    sides: claims.length === 1 ? first.sides : joinSides(claims.flatMap(({ sides }) => sides)),
  };
}

/** The days best supported among those that are said most exactly; of those supported alike the fewest and earliest. */
function dateOf(claims: readonly EventClaim[], votes: Votes): DateRange | null {
  if (claims.length === 1) return claims[0]!.date;
  const dates = claims.flatMap(({ date }) => date ?? []);
  const exact = dates.filter((date) => !isVague(date));
  const support = new Map<DateRange, number>();
  for (const one of dates)
    support.set(
      one,
      votes(({ date }) => date?.start === one.start && date.end === one.end),
    );
  const [best] = (exact.length > 0 ? exact : dates).sort(
    (a, b) =>
      support.get(b)! - support.get(a)! ||
      lengthOf(a) - lengthOf(b) ||
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0),
  );
  return best ?? null;
}

/** The value that most voices say; of those that as many say the first in sorted order. */
function mostSupported<T extends string>(
  claims: readonly EventClaim[],
  votes: Votes,
  of: (claim: EventClaim) => T | undefined,
): T | undefined {
  const values = [...new Set(claims.flatMap((claim) => of(claim) ?? []))];
  if (values.length < 2) return values[0];
  return values
    .map((value) => ({ value, n: votes((claim) => of(claim) === value) }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))[0]!.value;
}

/** `lists`: the roles of each report, sorted by id. */
function joinRoles(lists: readonly (readonly Role[])[]): readonly Role[] {
  if (lists.length === 1) return lists[0]!;
  const evidence = new Map<string, readonly string[]>();
  for (const { id, evidence: more } of lists.flat()) {
    const known = evidence.get(id);
    evidence.set(id, known === undefined ? more : sortedUnion(known, more));
  }
  return [...evidence].map(([id, ids]) => ({ id, evidence: ids })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function placeOf(places: readonly PlaceRole[], votes: Votes): PlaceRole | undefined {
  if (places.length < 2) return places[0];
  const supported = places.map((place) => ({
    place,
    support: votes((claim) => claim.places.some((other) => compatible(place, other))),
    named: votes((claim) => claim.places.some((other) => other.id === place.id)),
  }));
  const [best] = supported.sort(
    (a, b) =>
      b.support - a.support ||
      b.place.within.length - a.place.within.length ||
      b.named - a.named ||
      (a.place.id < b.place.id ? -1 : 1),
  );
  if (best === undefined) return undefined;
  const same = places.filter(({ id }) => id === best.place.id);
  return { ...best.place, evidence: sortedUnion(...same.map(({ evidence }) => evidence)) };
}
