// Lists of events, entities and articles, and of what has changed: a page at a time, or all of it as lines.

import * as v from 'valibot';
import {
  ENTITY_KINDS, EVENT_KINDS, STATUSES, type EntityKind, type EventKind, type GraphReader, type Status,
} from '../../model/index.ts'; // prettier-ignore
import {
  articleKeys, articleList, changeList, eachArticle, eachChange, eachEntity, eachEvent, entityKeys, entityList,
  eventKeys, eventList, namesIn,
} from '../../views/index.ts'; // prettier-ignore
import { placeOf, withCursor } from '../cursor.ts';
import { firstOf, listParameters, MAX_PAGE, pageAsked, placeAsked } from '../list-parameters.ts';
import { day, given, members, oneOf, someOf, text, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import type { Services } from '../services.ts';

const events = ({ reader, perChange }: Services) => perChange('event keys', () => eventKeys(reader));
const names = ({ reader, perChange }: Services) => perChange('names', () => namesIn(reader));
const entities = ({ reader, perChange }: Services) => perChange('entity keys', () => entityKeys(reader));
const articles = ({ reader, perChange }: Services) => perChange('article keys', () => articleKeys(reader));

const YES_NO = oneOf(['true', 'false']);

const EVENTS = v.strictObject({
  from: v.optional(day),
  to: v.optional(day),
  kind: v.optional(someOf(EVENT_KINDS)),
  status: v.optional(someOf(STATUSES)),
  actor: v.optional(text),
  place: v.optional(text),
  disputed: v.optional(YES_NO),
  ...listParameters,
});

const ENTITIES = v.strictObject({
  kind: v.optional(someOf(ENTITY_KINDS)),
  country: v.optional(text),
  ...listParameters,
});

const ARTICLES = v.strictObject({
  issues: v.optional(oneOf(['any', 'some', 'none']), 'any'),
  language: v.optional(text),
  publisher: v.optional(text),
  from: v.optional(day),
  to: v.optional(day),
  ...listParameters,
});

export const listRoutes = [
  route({
    method: 'GET',
    path: '/events',
    summary: 'Events by first day, undated ones last, with who took part and where',
    answer: 'EventList',
    params: EVENTS,
    problems: ['bad-cursor', 'unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params, services }) =>
      withCursor(
        'events',
        eventList(
          services.reader,
          events(services),
          eventFilter(params, services.reader),
          pageAsked('events', params),
          names(services),
        ),
      ),
    lines: {
      line: 'ListedEvent',
      of: ({ params, services }) => {
        const [filter, after] = [eventFilter(params, services.reader), placeAsked('events', params)];
        return firstOf(eachEvent(services.reader, events(services), filter, names(services), after), params);
      },
    },
  }),
  route({
    method: 'GET',
    path: '/entities',
    summary: 'Countries, people, organizations and places by id',
    answer: 'EntityList',
    params: ENTITIES,
    problems: ['bad-cursor'],
    dated: true,
    cached: true,
    handle: ({ params, services }) =>
      withCursor(
        'entities',
        entityList(services.reader, entities(services), entityFilter(params), pageAsked('entities', params)),
      ),
    lines: {
      line: 'NodeSummary',
      of: ({ params, services }) => {
        const after = placeAsked('entities', params);
        return firstOf(eachEntity(services.reader, entities(services), entityFilter(params), after), params);
      },
    },
  }),
  route({
    method: 'GET',
    path: '/articles',
    summary: 'Articles by label, each with its issues',
    answer: 'ArticleList',
    params: ARTICLES,
    problems: ['bad-cursor'],
    dated: true,
    cached: true,
    handle: ({ params, services }) =>
      withCursor(
        'articles',
        articleList(
          services.reader,
          articles(services),
          articleFilter(params),
          pageAsked('articles', params),
        ),
      ),
    lines: {
      line: 'ListedArticle',
      of: ({ params, services }) => {
        const [filter, after] = [articleFilter(params), placeAsked('articles', params)];
        return firstOf(eachArticle(services.reader, articles(services), filter, after), params);
      },
    },
  }),
  route({
    method: 'GET',
    path: '/changes',
    summary: 'Rows of the graph that are another than they were at a change number, and those that are gone',
    answer: 'ChangeList',
    params: v.strictObject({ since: v.optional(whole(0, 999_999_999), '0'), ...listParameters }),
    problems: ['unknown-change', 'bad-cursor'],
    cached: true,
    handle: ({ params: { since, cursor, limit }, services: { reader } }) => {
      const [begun = known(reader, since), ...after] = cursor === undefined ? [] : placeOf('changes', cursor);
      const wanted = { begun, limit: limit ?? MAX_PAGE, ...(after.length > 0 && { after }) };
      const { next, ...page } = changeList(reader, since, wanted);
      return withCursor('changes', { ...page, ...(next && { next: [begun, ...next] }) });
    },
    lines: {
      line: 'ChangedRow',
      of: ({ params, services: { reader } }) => {
        known(reader, params.since);
        return firstOf(eachChange(reader, params.since), params);
      },
    },
  }),
];

type Given<S extends v.GenericSchema> = v.InferOutput<S>;

function eventFilter({ disputed, kind, status, ...rest }: Given<typeof EVENTS>, reader: GraphReader) {
  for (const id of [rest.actor, rest.place]) {
    if (id !== undefined && !reader.entity(id))
      throw refusal('unknown-node', `No actor or place has the id "${id}". Find it by name with /search?q=.`);
  }
  const sets = { kinds: members<EventKind>(kind), statuses: members<Status>(status) };
  return { ...given({ ...sets, ...rest }), ...(disputed && { disputed: disputed === 'true' }) };
}

function entityFilter({ kind, country }: Given<typeof ENTITIES>) {
  return given({ kinds: members<EntityKind>(kind), country });
}

function articleFilter({ issues, ...rest }: Given<typeof ARTICLES>) {
  return { ...given(rest), ...(issues !== 'any' && { issues: issues === 'some' }) };
}

/** The change number of now, where `since` can have been one of this graph. */
function known(reader: GraphReader, since: number): number {
  const change = reader.change();
  if (since <= change) return change;
  throw refusal(
    'unknown-change',
    `"${since}" is no change number of this graph, which is at ${change}: it is another one than you followed. Begin with since=0.`,
  );
}
