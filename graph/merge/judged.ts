// What judgements make of events: which claims are one event beside what the rules say, and what is other about it.

import type {
  AppliedCorrection, ClaimName, EventClaim, EventJudged, Judged, MergeTables, PlacedClaim, Side,
} from '../model/index.ts'; // prettier-ignore
import { articleOfClaim, evidenceKey, joinSides } from '../model/index.ts';
import { clustersOf, compareClaims } from './clusters.ts';
import { type MergedEvent, mergeEvent } from './merged-event.ts';
import { type Bonds, nameOf } from './region.ts';
import { saidOf } from './said.ts';
import { canBeOne } from './same-event.ts';
import { sortedUnion } from './sorted-union.ts';
import { votesOf } from './voices.ts';

/** Bonds by judgements; with `regroup` also what is one event until now. */
export function bondsOf(tables: MergeTables, judged: Judged, regroup: boolean): Bonds {
  const named = (name: ClaimName): PlacedClaim[] =>
    tables.claimsOf(articleOfClaim(name)).filter(({ claim }) => nameOf(claim) === name);
  return (claim) => {
    if (!regroup && judged.events.size === 0) return [];
    const said = judged.events.get(nameOf(claim))?.same.flatMap(named) ?? [];
    const one = regroup ? named(nameOf(claim)).flatMap(({ event }) => tables.claimsOfEvent(event)) : [];
    return [...said, ...one];
  };
}

/**
 * Parts claims into events as the rules do, but for pairs that are said to be different, and then joins those that are
 * said to be the same, with all that is one with them. Who would bring what is different together stays behind.
 */
export function eventsJudged(claims: readonly EventClaim[], { events }: Judged): EventClaim[][] {
  if (events.size === 0) return clustersOf(claims);
  const areApart = (a: EventClaim, b: EventClaim): boolean =>
    events.get(nameOf(a))?.different.includes(nameOf(b)) ?? false;
  const clusters = clustersOf(claims, (a, b) => canBeOne(a, b) && !areApart(a, b));
  const bonded = (claim: EventClaim): readonly ClaimName[] => events.get(nameOf(claim))?.same ?? [];
  return joinBonded(clusters, bonded).flatMap((together) => {
    const whole: EventClaim[] = [];
    const left: EventClaim[] = [];
    for (const unit of unitsOf(together, bonded)) {
      const fits = unit.every((a) => whole.every((b) => !areApart(a, b)));
      (fits ? whole : left).push(...unit);
    }
    const rest = left.length === 0 ? [] : eventsJudged(left, { events } as Judged);
    return [whole.sort(compareClaims), ...rest];
  });
}

/** Clusters joined where a claim of one is bonded to a claim of another. */
function joinBonded(
  clusters: readonly EventClaim[][],
  bonded: (claim: EventClaim) => readonly ClaimName[],
): EventClaim[][] {
  const clusterOf = new Map<ClaimName, EventClaim[]>();
  const keep = (cluster: EventClaim[]): void => {
    for (const claim of cluster) clusterOf.set(nameOf(claim), cluster);
  };
  for (const cluster of clusters) keep(cluster);
  for (const claim of clusters.flat().sort(compareClaims)) {
    for (const name of bonded(claim)) {
      const [one, other] = [clusterOf.get(nameOf(claim))!, clusterOf.get(name)];
      if (other !== undefined && one !== other) keep([...one, ...other]);
    }
  }
  return [...new Set(clusterOf.values())];
}

/** What is bonded first, then claim by claim, both in sorted order. */
function unitsOf(
  claims: readonly EventClaim[],
  bonded: (claim: EventClaim) => readonly ClaimName[],
): EventClaim[][] {
  const sorted = [...claims].sort(compareClaims);
  const taken = new Set<EventClaim>();
  const units: EventClaim[][] = [];
  for (const claim of sorted) {
    if (bonded(claim).length === 0 || taken.has(claim)) continue;
    const names = new Set<ClaimName>([nameOf(claim), ...bonded(claim)]);
    const unit = sorted.filter((other) => names.has(nameOf(other)));
    for (const one of unit) taken.add(one);
    units.push(unit);
  }
  return [...units, ...sorted.filter((claim) => !taken.has(claim)).map((claim) => [claim])];
}

/** An event out of its claims with what is judged of it, and whether it is to stand in the graph at all. */
export function judgedEvent(
  claims: readonly EventClaim[],
  { events }: Judged,
): { readonly merged: MergedEvent; readonly rejected: boolean } {
  const judged = events.size === 0 ? [] : claims.flatMap((claim) => events.get(nameOf(claim)) ?? []);
  if (judged.length === 0) return { merged: mergeEvent(claims), rejected: false };
  const absent = judged.flatMap((one) => one.absent);
  const rejected = judged.flatMap((one) => one.rejected);
  const corrections = judged
    .flatMap((one) => one.corrections)
    .sort((a, b) => (a.judgement < b.judgement ? -1 : 1));
  const merged = mergeEvent(claims.map((claim) => withoutAbsent(claim, absent)));
  const judgements = sortedUnion(
    [...absent, ...corrections].map(({ judgement }) => judgement),
    rejected,
  );
  const corrected = corrections.reduceRight(correct, merged);
  // What they say stays what they say, also of who is judged not to have been there.
  const { said: _, ...event } = corrected.event;
  const said = saidOf(claims, votesOf(claims));
  return {
    merged: {
      ...corrected,
      event: { ...event, ...(said.length > 0 && { said }), ...(judgements.length > 0 && { judgements }) },
    },
    rejected: rejected.length > 0,
  };
}

function withoutAbsent(claim: EventClaim, absent: EventJudged['absent']): EventClaim {
  if (absent.length === 0) return claim;
  const gone = (type: EventJudged['absent'][number]['type'], id: string): boolean =>
    absent.some((one) => one.type === type && one.id === id);
  const took = ({ id }: { readonly id: string }): boolean => !gone('PARTICIPATED_IN', id);
  return {
    ...claim,
    participants: claim.participants.filter(took),
    speakers: claim.speakers.filter((one) => took(one) && !gone('SPOKE_AT', one.id)),
    places: claim.places.filter(({ id }) => !gone('HELD_IN', id)),
    sides: claim.sides
      .map((side): Side => ({ ...side, members: side.members.filter((id) => took({ id })) }))
      .filter(({ members }) => members.length > 0),
  };
}

/** The event with one correction; of two of one field the one that is taken last holds. */
function correct(merged: MergedEvent, correction: AppliedCorrection): MergedEvent {
  const { event } = merged;
  switch (correction.field) {
    case 'date':
      return { ...merged, event: { ...event, date: correction.value } };
    case 'kind':
      return { ...merged, event: { ...event, kind: correction.value } };
    case 'status':
      return { ...merged, event: { ...event, status: correction.value, disputed: false } };
    case 'place': {
      const { id, within } = correction;
      return { ...merged, place: { id, within, evidence: saidBy(correction) } };
    }
    case 'party': {
      const { id } = correction;
      if (merged.participants.some((one) => one.id === id)) return merged;
      const participants = [...merged.participants, { id, evidence: saidBy(correction) }];
      return {
        ...merged,
        participants: participants.sort((a, b) => (a.id < b.id ? -1 : 1)),
        sides: joinSides([...merged.sides, { key: sideOf(correction, merged), members: [id] }]),
      };
    }
  }
}

/** The side that a party belongs to: one that is there, else the first state that it stands for, else itself. */
function sideOf(
  { id, within }: { readonly id: string; readonly within: readonly string[] },
  merged: MergedEvent,
): string {
  const keys = new Set(merged.sides.map(({ key }) => key));
  const state = (one: string): boolean => one.startsWith('country:');
  return [id, ...within].find((one) => keys.has(one)) ?? [id, ...within].find(state) ?? within[0] ?? id;
}

function saidBy({ judgement }: AppliedCorrection): string[] {
  return [evidenceKey('', '', { record: judgement })];
}
