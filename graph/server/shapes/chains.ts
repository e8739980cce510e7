// Paths between actors, shared history, encounters and silences.

import * as v from 'valibot';
import type {
  EncounterList, GapList, MetTogether, PairGap, PathHop, PathList, SharedEvents, ToldEvent,
} from '../../model/index.ts'; // prettier-ignore
import { shapeOf } from './agrees.ts';
import { EVIDENCE_VIEW, NODE_SUMMARY } from './summaries.ts';
import { count, day, id } from './values.ts';

const told = {
  event: NODE_SUMMARY,
  who: v.pipe(v.array(NODE_SUMMARY), v.description('Who took part or spoke')),
  where: v.array(NODE_SUMMARY),
  evidence: v.pipe(v.array(EVIDENCE_VIEW), v.description('The event’s own sentences')),
};

const cypher = v.exactOptional(
  v.pipe(v.string(), v.description('The question in Cypher; absent where Cypher can’t give the same answer')),
);

const total = v.pipe(count, v.description('How many there are before the limit'));

export const TOLD_EVENT = shapeOf<ToldEvent>()(
  v.pipe(v.object(told), v.description('An event with who, where, and the sentences that say so')),
);

export const PATH_HOP = shapeOf<PathHop>()(
  v.pipe(
    v.object({ ...told, from: NODE_SUMMARY, to: NODE_SUMMARY }),
    v.description('One meeting of a path: `from` met `to`'),
  ),
);

export const PATH_LIST = shapeOf<PathList>()(
  v.object({
    source: NODE_SUMMARY,
    target: NODE_SUMMARY,
    paths: v.pipe(
      v.array(
        v.object({
          days: v.pipe(count, v.description('From the first event’s first day to the last one’s last day')),
          hops: v.array(PATH_HOP),
        }),
      ),
      v.description('Best first; each meeting is on a later day than the one before'),
    ),
    cypher,
  }),
);

export const SHARED_EVENTS = shapeOf<SharedEvents>()(
  v.object({
    event: TOLD_EVENT,
    shared: v.pipe(
      v.array(TOLD_EVENT),
      v.description('On every path of PRECEDED_BY to the event, the earliest first'),
    ),
    reached: v.pipe(count, v.description('How many events lie on a path to it')),
    beginnings: v.pipe(
      v.array(NODE_SUMMARY),
      v.description('Where the paths begin: the first of them, by day'),
    ),
    beginningsTotal: count,
    cypher,
  }),
);

export const MET_TOGETHER = shapeOf<MetTogether>()(
  v.object({
    ...told,
    there: v.pipe(v.array(id), v.description('Those of the actors who were there')),
    met: v.pipe(v.boolean(), v.description('Whether every two of them met there, and not only took part')),
  }),
);

export const ENCOUNTER_LIST = shapeOf<EncounterList>()(
  v.object({
    actors: v.array(NODE_SUMMARY),
    encounters: v.pipe(
      v.array(MET_TOGETHER),
      v.description('Where most of them were comes first, then by day'),
    ),
    total,
    cypher,
  }),
);

export const PAIR_GAP = shapeOf<PairGap>()(
  v.object({
    pair: v.pipe(v.array(NODE_SUMMARY), v.description('Two')),
    meetings: v.pipe(count, v.description('On how many days they began to meet')),
    first: day,
    last: v.pipe(day, v.description('The last day of the last meeting')),
    usual: v.pipe(v.number(), v.description('The median of the days from one meeting to the next')),
    longest: v.pipe(count, v.description('The longest of these intervals')),
    silence: v.pipe(count, v.description('Days since the last meeting')),
    lastMeeting: TOLD_EVENT,
  }),
);

export const GAP_LIST = shapeOf<GapList>()(
  v.object({
    gaps: v.pipe(
      v.array(PAIR_GAP),
      v.description('The longest silence, measured by what was usual, comes first'),
    ),
    total,
    until: v.exactOptional(
      v.pipe(day, v.description('Silence is counted up to this day; absent in a graph without days')),
    ),
    cypher,
  }),
);
