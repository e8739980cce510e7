// What is in here, for who arrives.

import * as v from 'valibot';
import type {
  Digest,
  DigestArticle,
  DigestBar,
  DigestEvents,
  DigestFresh,
  DigestNode,
  DigestPair,
} from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { ARTICLE_SUMMARY, NODE_SUMMARY } from './summaries.ts';
import { count, DATE_RANGE, day, id } from './values.ts';

export const DIGEST_BAR = shapeOf<DigestBar>()(
  v.pipe(
    v.object({ start: day, held: count, other: count }),
    v.description('How many events began in the month or year that begins there'),
  ),
);

export const DIGEST_NODE = shapeOf<DigestNode>()(
  v.object({
    node: NODE_SUMMARY,
    events: v.pipe(count, v.description('At how many held events it was')),
  }),
);

export const DIGEST_PAIR = shapeOf<DigestPair>()(
  v.object({
    edge: v.pipe(id, v.description('Their `MET_WITH`')),
    a: NODE_SUMMARY,
    b: NODE_SUMMARY,
    meetings: count,
    first: v.nullable(day),
    last: v.nullable(day),
  }),
);

export const DIGEST_EVENTS = shapeOf<DigestEvents>()(
  v.object({ events: v.array(NODE_SUMMARY), total: v.pipe(count, v.description('Before the limit')) }),
);

export const DIGEST_ARTICLE = shapeOf<DigestArticle>()(
  v.object({
    article: ARTICLE_SUMMARY,
    events: v.pipe(v.array(NODE_SUMMARY), v.description('The first few that it tells')),
    total: count,
  }),
);

export const DIGEST_FRESH = shapeOf<DigestFresh>()(
  v.object({
    since: count,
    articles: v.pipe(count, v.description('New or read anew')),
    events: v.pipe(DIGEST_EVENTS, v.description('New, or more is known of them')),
  }),
);

export const DIGEST = shapeOf<Digest>()(
  v.object({
    change: count,
    span: v.pipe(v.nullable(DATE_RANGE), v.description('Of the events dated to a month or better')),
    undated: v.pipe(count, v.description('Events that are dated worse, or not at all')),
    unit: v.picklist(['month', 'year']),
    bars: v.array(DIGEST_BAR),
    pairs: v.pipe(v.array(DIGEST_PAIR), v.description('Who met most often')),
    countries: v.array(DIGEST_NODE),
    people: v.array(DIGEST_NODE),
    organizations: v.array(DIGEST_NODE),
    places: v.array(DIGEST_NODE),
    published: v.pipe(v.nullable(day), v.description('The newest day on which an article was published')),
    articles: v.pipe(v.array(DIGEST_ARTICLE), v.description('By day of publication, the newest first')),
    planned: v.pipe(
      DIGEST_EVENTS,
      v.description('Planned or proposed for after `published`, the nearest first'),
    ),
    disputed: DIGEST_EVENTS,
    fresh: v.exactOptional(
      v.pipe(
        DIGEST_FRESH,
        v.description('Where `since` and `seen` were given and `seen` is still an article of this graph'),
      ),
    ),
  }),
);
