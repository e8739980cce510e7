// The rows of the merged graph.

import * as v from 'valibot';
import type {
  GraphArticle,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphEvidence,
  Issue,
  Said,
} from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import {
  basis,
  count,
  DATE_RANGE,
  day,
  edgeType,
  entityKind,
  eventKind,
  id,
  offset,
  status,
} from './values.ts';

export const ISSUE = shapeOf<Issue>()(
  v.pipe(
    v.object({
      code: v.pipe(v.string(), v.description('Stable, kebab-case: `no-date`, `unknown-language` …')),
      message: v.string(),
      start: v.exactOptional(offset),
      end: v.exactOptional(offset),
    }),
    v.description('Something about an article that a person should know'),
  ),
);

export const GRAPH_ARTICLE = shapeOf<GraphArticle>()(
  v.object({
    id: v.pipe(id, v.description('`article:` and a hash of its address, else of its text')),
    label: v.pipe(v.string(), v.description('The file’s name without its ending')),
    url: v.exactOptional(v.string()),
    publisher: v.exactOptional(v.string()),
    author: v.exactOptional(v.pipe(v.string(), v.description('Who wrote it; several with commas between'))),
    published: v.nullable(day),
    modified: v.exactOptional(v.pipe(day, v.description('When it was last changed, where it says so'))),
    language: v.pipe(v.string(), v.description('ISO 639-1, or `und`')),
    title: v.string(),
    text: v.pipe(v.string(), v.description('The title, an empty line, the body')),
    issues: v.array(ISSUE),
  }),
);

export const GRAPH_ENTITY = shapeOf<GraphEntity>()(
  v.object({
    id,
    kind: entityKind,
    name: v.string(),
    names: v.pipe(v.array(v.string()), v.description('Every other form that articles used')),
    country: v.exactOptional(v.pipe(id, v.description('`country:` and the ISO 3166-1 alpha-2 code'))),
    lat: v.exactOptional(v.number()),
    lon: v.exactOptional(v.number()),
    sources: v.pipe(
      v.array(v.object({ article: id, entity: id })),
      v.description('Which entity of which article this one comes from'),
    ),
  }),
);

const SAYERS = {
  voices: v.pipe(count, v.description('How many independent voices say it')),
  otherwise: v.pipe(count, v.description('How many say otherwise; who is silent does not')),
  sources: v.array(v.object({ article: id, event: id })),
};

/** What one value of a field is, with `more` members. */
export function saidShapes<const More extends v.ObjectEntries>(more: More) {
  const rest = { ...SAYERS, ...more };
  return v.pipe(
    v.union([
      v.object({ field: v.literal('date'), value: DATE_RANGE, ...rest }),
      v.object({ field: v.literal('status'), value: status, ...rest }),
      v.object({ field: v.picklist(['place', 'party']), value: id, ...rest }),
    ]),
    v.description('One value that the reports of an event differ on'),
  );
}

export const SAID = shapeOf<Said>()(saidShapes({}));

export const GRAPH_EVENT = shapeOf<GraphEvent>()(
  v.object({
    id,
    kind: eventKind,
    status,
    date: v.pipe(v.nullable(DATE_RANGE), v.description('`null` where nothing was said')),
    title: v.string(),
    disputed: v.pipe(v.boolean(), v.description('One report says it was held, another denies it')),
    sources: v.pipe(
      v.array(v.object({ article: id, event: id })),
      v.description('Which event of which article this one comes from'),
    ),
    voices: v.pipe(
      count,
      v.description('How many of them are independent: copies of one text are one voice'),
    ),
    evidence: v.pipe(v.array(id), v.description('Ids of evidence')),
    judgements: v.exactOptional(
      v.pipe(v.array(id), v.description('Ids of the judgements that corrected it')),
    ),
    said: v.exactOptional(v.pipe(v.array(SAID), v.description('On what its reports differ'))),
  }),
);

export const GRAPH_EDGE = shapeOf<GraphEdge>()(
  v.object({
    id,
    type: edgeType,
    from: id,
    to: id,
    role: v.exactOptional(v.pipe(v.string(), v.description('`REPRESENTS` only'))),
    basis: v.exactOptional(v.pipe(basis, v.description('`PRECEDED_BY` only'))),
    count: v.exactOptional(
      v.pipe(count, v.description('`MET_WITH` only, like `first`, `last` and `events`')),
    ),
    first: v.exactOptional(v.nullable(day)),
    last: v.exactOptional(v.nullable(day)),
    events: v.exactOptional(v.array(id)),
    evidence: v.pipe(v.array(id), v.description('Ids of evidence')),
  }),
);

export const GRAPH_EVIDENCE = shapeOf<GraphEvidence>()(
  v.object({
    id,
    extractor: v.string(),
    article: v.exactOptional(id),
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
    quote: v.exactOptional(v.string()),
    record: v.exactOptional(v.pipe(v.string(), v.description('A record of Chancery’s own facts'))),
  }),
);
