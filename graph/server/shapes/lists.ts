// Pages of lists, and the rows that are their lines.

import * as v from 'valibot';
import type {
  ArticleList, ArticleNaming, ChangedRow, ChangeList, EntityList, EventList, ListedArticle, ListedEvent, NamedForm,
  NamingList,
} from '../../model/index.ts'; // prettier-ignore
import { shapeOf } from './agrees.ts';
import { GRAPH_ARTICLE, GRAPH_EDGE, GRAPH_ENTITY, GRAPH_EVENT, GRAPH_EVIDENCE, ISSUE } from './graph.ts';
import { ARTICLE_SUMMARY, NODE_NAME, NODE_SUMMARY } from './summaries.ts';
import { count, id, linking, next } from './values.ts';

const total = v.pipe(count, v.description('How many rows the filters let through'));

export const LISTED_EVENT = shapeOf<ListedEvent>()(
  v.object({ ...NODE_SUMMARY.entries, who: v.array(NODE_NAME), where: v.array(NODE_NAME) }),
);

export const EVENT_LIST = shapeOf<EventList>()(v.object({ events: v.array(LISTED_EVENT), total, next }));

export const ENTITY_LIST = shapeOf<EntityList>()(v.object({ entities: v.array(NODE_SUMMARY), total, next }));

export const LISTED_ARTICLE = shapeOf<ListedArticle>()(
  v.object({ ...ARTICLE_SUMMARY.entries, issues: v.array(ISSUE) }),
);

export const ARTICLE_LIST = shapeOf<ArticleList>()(
  v.object({ articles: v.array(LISTED_ARTICLE), total, next }),
);

export const NAMED_FORM = shapeOf<NamedForm>()(
  v.object({ text: v.string(), count, how: v.exactOptional(linking) }),
);

export const ARTICLE_NAMING = shapeOf<ArticleNaming>()(
  v.pipe(
    v.object({
      article: ARTICLE_SUMMARY,
      locals: v.pipe(v.array(id), v.description('Its ids in the article’s extraction')),
      forms: v.pipe(v.array(NAMED_FORM), v.description('In the order in which they come first')),
    }),
    v.description('How one article names an entity'),
  ),
);

export const NAMING_LIST = shapeOf<NamingList>()(
  v.object({ articles: v.array(ARTICLE_NAMING), total, next }),
);

export const CHANGED_ROW = shapeOf<ChangedRow>()(
  v.union([
    v.object({ row: v.literal('article'), value: GRAPH_ARTICLE }),
    v.object({ row: v.literal('entity'), value: GRAPH_ENTITY }),
    v.object({ row: v.literal('event'), value: GRAPH_EVENT }),
    v.object({ row: v.literal('edge'), value: GRAPH_EDGE }),
    v.object({ row: v.literal('evidence'), value: GRAPH_EVIDENCE }),
    v.object({
      row: v.picklist(['article', 'entity', 'event', 'edge', 'evidence']),
      id,
      gone: v.literal(true),
    }),
  ]),
);

export const CHANGE_LIST = shapeOf<ChangeList>()(
  v.object({
    changes: v.array(CHANGED_ROW),
    change: v.pipe(count, v.description('Of the first page: what to ask `since` the next time')),
    total,
    next,
  }),
);
