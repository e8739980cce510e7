// Answers about the graph as a whole.

import * as v from 'valibot';
import type { Change, SearchHit, SearchReason, SearchResult, Stats, Timeline } from '../../model/index.ts';
import { EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, STATUSES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { NODE_SUMMARY } from './summaries.ts';
import { count, countsBy, day, eventKind, id, offset, status } from './values.ts';

const counts = v.record(v.string(), count);

export const CHANGE = shapeOf<Change>()(
  v.object({ change: v.pipe(count, v.description('It grows with every change of the graph')) }),
);

export const STATS = shapeOf<Stats>()(
  v.object({
    change: count,
    articles: count,
    articlesWithIssues: count,
    evidence: count,
    entities: countsBy(ENTITY_KINDS),
    events: countsBy(EVENT_KINDS),
    statuses: countsBy(STATUSES),
    edges: countsBy(EDGE_TYPES),
    languages: counts,
    years: v.pipe(counts, v.description('Events by year of their first day; undated ones under `""`')),
    issues: v.pipe(counts, v.description('How many articles carry each issue code')),
    store: v.object({
      name: v.string(),
      version: v.string(),
      cypher: v.pipe(v.boolean(), v.description('Whether Cypher can be asked')),
      reason: v.exactOptional(v.pipe(v.string(), v.description('If not: why, and what to do'))),
    }),
  }),
);

export const TIMELINE = shapeOf<Timeline>()(
  v.object({
    events: v.array(v.object({ id, start: day, end: day, kind: eventKind, status })),
    undated: count,
  }),
);

const SEARCH_REASON = shapeOf<SearchReason>()(
  v.object({
    by: v.pipe(
      v.picklist(['name', 'names', 'day', 'kind', 'role', 'sentence', 'party', 'place']),
      v.description('What matched; of an event also who took part or where it was'),
    ),
    marks: v.pipe(
      v.array(v.tuple([offset, offset])),
      v.description(
        'Where the words stand in `matched`, or in the name where that is absent; the end exclusive',
      ),
    ),
    language: v.exactOptional(v.pipe(v.string(), v.description('Of a sentence'))),
  }),
);

const SEARCH_HIT = shapeOf<SearchHit>()(
  v.object({
    node: NODE_SUMMARY,
    matched: v.exactOptional(
      v.pipe(v.string(), v.description('The form that matched, where it is not the name')),
    ),
    why: v.exactOptional(SEARCH_REASON),
  }),
);

export const SEARCH_RESULT = shapeOf<SearchResult>()(
  v.object({
    hits: v.array(SEARCH_HIT),
    total: v.pipe(count, v.description('Before the limit')),
    counts: v.pipe(
      countsBy([...ENTITY_KINDS, 'event']),
      v.description('How many of each sort match, before the limit'),
    ),
  }),
);
