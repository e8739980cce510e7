// How actors met, what led to an event, and who stopped meeting.

import * as v from 'valibot';
import { BASIS_FILTERS, type EventFilter, PATH_MEASURES } from '../../chains/index.ts';
import { EVENT_KINDS, type EventKind, type Status, STATUSES } from '../../model/index.ts';
import {
  CHAIN_DEFAULTS,
  encounterList,
  GAP_DEFAULTS,
  gapList,
  PATH_DEFAULTS,
  pathList,
  sharedEvents,
  TOGETHER_DEFAULTS,
} from '../../views/index.ts';
import { day, given, members, oneOf, someOf, text, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import { eventId, unknownEvent } from './event-id.ts';

/** What an event must be to be passed through; lists are texts with commas between. */
export const filterParameters = {
  kind: v.optional(someOf(EVENT_KINDS)),
  status: v.optional(someOf(STATUSES), 'held'),
  from: v.optional(day),
  to: v.optional(day),
  avoid: v.optional(text),
};

interface Given {
  readonly kind?: string | undefined;
  readonly status: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly avoid?: string | undefined;
}

/** The filter that the parameters ask for. */
export function filterOf({ kind, status, avoid, ...days }: Given): EventFilter {
  const lists = { kinds: members<EventKind>(kind), avoid: members<string>(avoid) };
  return { statuses: members<Status>(status)!, ...given({ ...lists, ...days }) };
}

const atMost = (most: number, usual: number) => v.optional(whole(1, most), String(usual));

export const chainRoutes = [
  route({
    method: 'GET',
    path: '/events/:id/shared',
    summary: 'What led to an event: the events that every path of PRECEDED_BY to it goes through',
    answer: 'SharedEvents',
    params: v.strictObject({
      id: text,
      basis: v.optional(oneOf(BASIS_FILTERS), CHAIN_DEFAULTS.basis),
      ...filterParameters,
    }),
    problems: ['unknown-event'],
    dated: true,
    cached: true,
    handle: ({ params: { id, basis, ...filter }, services: { reader } }) =>
      sharedEvents(reader, eventId(reader, id), { basis, ...filterOf(filter) }) ?? unknownEvent(id),
  }),
  route({
    method: 'GET',
    path: '/paths',
    summary: 'How two actors met through others: time-respecting paths, the best first, with evidence',
    answer: 'PathList',
    params: v.strictObject({
      source: text,
      target: text,
      k: atMost(50, PATH_DEFAULTS.k),
      by: v.optional(oneOf(PATH_MEASURES), PATH_DEFAULTS.by),
      hops: atMost(8, PATH_DEFAULTS.hops),
      ...filterParameters,
    }),
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { source, target, k, by, hops, ...filter }, services: { reader } }) =>
      pathList(reader, source, target, { k, by, hops, ...filterOf(filter) }) ??
      unknownActors([source, target]),
  }),
  route({
    method: 'GET',
    path: '/encounters',
    summary: 'Events in which several actors took part together, where most of them were first',
    answer: 'EncounterList',
    params: v.strictObject({
      actors: text,
      least: v.optional(whole(1, 100)),
      limit: atMost(500, TOGETHER_DEFAULTS.limit),
      ...filterParameters,
    }),
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { actors, least, limit, ...filter }, services: { reader } }) => {
      const asked = members(actors)!;
      const options = { limit, ...given({ least }), ...filterOf(filter) };
      return encounterList(reader, asked, options) ?? unknownActors(asked);
    },
  }),
  route({
    method: 'GET',
    path: '/gaps',
    summary: 'Pairs that met regularly and stopped, the most striking silence first',
    answer: 'GapList',
    params: v.strictObject({
      actor: v.optional(text),
      least: v.optional(whole(2, 1000), String(GAP_DEFAULTS.least)),
      times: v.optional(whole(1, 1000), String(GAP_DEFAULTS.times)),
      limit: atMost(500, GAP_DEFAULTS.limit),
      ...filterParameters,
    }),
    problems: [],
    dated: true,
    cached: true,
    handle: ({ params: { actor, least, times, limit, ...filter }, services: { reader } }) =>
      gapList(reader, { least, times, limit, ...given({ actor }), ...filterOf(filter) }),
  }),
];

function unknownActors(ids: readonly string[]): never {
  const quoted = ids.map((id) => `"${id}"`).join(', ');
  throw refusal('unknown-node', `Not all of ${quoted} are actors' ids. Find them by name with /search?q=.`);
}
