// How actors met, what led to an event, and who stopped meeting.

import * as v from 'valibot';
import { BASIS_FILTERS, type EventFilter, PATH_MEASURES } from '../../chains/index.ts';
import {
  EVENT_KINDS,
  type EventKind,
  type GraphReader,
  type PathList,
  type Status,
  STATUSES,
} from '../../model/index.ts';
import {
  CHAIN_DEFAULTS,
  encounterList,
  GAP_DEFAULTS,
  gapList,
  markdownText,
  nodeOf,
  PATH_DEFAULTS,
  pathList,
  pathPage,
  sharedEvents,
  TOGETHER_DEFAULTS,
} from '../../views/index.ts';
import { day, given, members, oneOf, someOf, text, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { fileRoute, route } from '../route.ts';
import { eventId, unknownEvent } from './event-id.ts';
import { MARKDOWN, markdownFile } from './markdown.ts';

const said = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));

/** What an event must be to be passed through; lists are texts with commas between. */
export const filterParameters = {
  kind: v.optional(said(someOf(EVENT_KINDS), 'Kinds with commas between; every kind where none is named')),
  status: v.optional(said(someOf(STATUSES), 'Statuses with commas between'), 'held'),
  from: v.optional(said(day, 'Only what was on that day or later with its whole range')),
  to: v.optional(said(day, 'Only what was on that day or earlier with its whole range')),
  avoid: v.optional(
    said(
      text,
      'Ids with commas between: not where one of these actors, or who represents it, took part, not at one of these places, not one of these events',
    ),
  ),
};

interface Given {
  readonly kind?: string | undefined;
  readonly status: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly avoid?: string | undefined;
}

/** The filter that the parameters ask for; refuses to avoid what is not there. */
export function filterOf(reader: GraphReader, { kind, status, avoid, ...days }: Given): EventFilter {
  for (const id of members<string>(avoid) ?? []) if (!nodeOf(reader, id)) unknownNodes([id]);
  const lists = { kinds: members<EventKind>(kind), avoid: members<string>(avoid) };
  return { statuses: members<Status>(status)!, ...given({ ...lists, ...days }) };
}

const atMost = (most: number, usual: number) => v.optional(whole(1, most), String(usual));

const PATHS = v.strictObject({
  source: said(text, 'An actor’s id'),
  target: said(text, 'Another actor’s id'),
  k: atMost(20, PATH_DEFAULTS.k),
  by: v.optional(said(oneOf(PATH_MEASURES), 'Fewest meetings first, or fewest days first'), PATH_DEFAULTS.by),
  // A question costs about k times hops readings of all meetings, and the server answers one at a time.
  hops: atMost(6, PATH_DEFAULTS.hops),
  ...filterParameters,
});

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
    problems: ['unknown-event', 'unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { id, basis, ...filter }, services: { reader } }) =>
      sharedEvents(reader, eventId(reader, id), { basis, ...filterOf(reader, filter) }) ?? unknownEvent(id),
  }),
  route({
    method: 'GET',
    path: '/paths',
    summary: 'How two actors met through others: time-respecting paths, the best first, with evidence',
    answer: 'PathList',
    params: PATHS,
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params, services: { reader } }) => pathsAsked(reader, params),
  }),
  fileRoute({
    method: 'GET',
    path: '/paths/markdown',
    summary: 'The same paths as a list of citations in Markdown',
    types: [MARKDOWN],
    params: PATHS,
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    file: ({ params, services: { reader } }) =>
      markdownFile('paths', markdownText(pathPage(pathsAsked(reader, params)))),
  }),
  route({
    method: 'GET',
    path: '/encounters',
    summary: 'Events in which several actors took part together, where most of them were first',
    answer: 'EncounterList',
    params: v.strictObject({
      actors: said(text, 'Actors’ ids with commas between'),
      least: v.optional(said(whole(1, 100), 'So many of them were there; all where nothing is said')),
      limit: atMost(500, TOGETHER_DEFAULTS.limit),
      ...filterParameters,
    }),
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { actors, least, limit, ...filter }, services: { reader } }) => {
      const asked = members(actors)!;
      const options = { limit, ...given({ least }), ...filterOf(reader, filter) };
      return encounterList(reader, asked, options) ?? unknownNodes(asked);
    },
  }),
  route({
    method: 'GET',
    path: '/gaps',
    summary: 'Pairs that met regularly and stopped, the most striking silence first',
    answer: 'GapList',
    params: v.strictObject({
      actor: v.optional(said(text, 'An actor’s id: only pairs that it is one of')),
      least: v.optional(said(whole(2, 1000), 'Days on which they met, at least'), String(GAP_DEFAULTS.least)),
      times: v.optional(
        said(whole(1, 1000), 'Silent for more than so many times the usual interval'),
        String(GAP_DEFAULTS.times),
      ),
      limit: atMost(500, GAP_DEFAULTS.limit),
      ...filterParameters,
    }),
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { actor, least, times, limit, ...filter }, services: { reader } }) =>
      actor === undefined || reader.entity(actor)
        ? gapList(reader, { least, times, limit, ...given({ actor }), ...filterOf(reader, filter) })
        : unknownNodes([actor]),
  }),
];

function pathsAsked(
  reader: GraphReader,
  { source, target, k, by, hops, ...filter }: v.InferOutput<typeof PATHS>,
): PathList {
  const options = { k, by, hops, ...filterOf(reader, filter) };
  return pathList(reader, source, target, options) ?? unknownNodes([source, target]);
}

function unknownNodes(ids: readonly string[]): never {
  const quoted = ids.map((id) => `"${id}"`).join(', ');
  throw refusal(
    'unknown-node',
    `Not all of ${quoted} are ids of the graph that can stand here. Find them by name with /search?q=.`,
  );
}
