// One node, one edge, one article, and chains of events.

import * as v from 'valibot';
import type {
  ArticleView, Chain, ChainHop, CopyView, EdgeDetail, NodeDetail, ReportView, SaidView,
} from '../../model/index.ts'; // prettier-ignore
import { shapeOf } from './agrees.ts';
import { GRAPH_ARTICLE, GRAPH_EDGE, GRAPH_ENTITY, GRAPH_EVENT, saidShapes } from './graph.ts';
import { JUDGEMENT } from './judgements.ts';
import {
  ARTICLE_SUMMARY,
  EDGE_SUMMARY,
  EVIDENCE_VIEW,
  NODE_NAME,
  NODE_SUMMARY,
  RELATION_COUNT,
} from './summaries.ts';
import { basis, count, DATE_RANGE, eventKind, id, linking, offset, status } from './values.ts';

export const CHAIN_HOP = shapeOf<ChainHop>()(
  v.object({
    event: NODE_SUMMARY,
    depth: v.pipe(count, v.description('Hops from where the chain began; 0 is the event itself')),
    later: v.exactOptional(v.pipe(id, v.description('Going back: the event that this one came before'))),
    earlier: v.exactOptional(v.pipe(id, v.description('Going forward: the event that this one came after'))),
    basis: v.exactOptional(v.pipe(basis, v.description('Said by an article, or computed from the days'))),
    who: v.array(NODE_SUMMARY),
    where: v.array(NODE_SUMMARY),
    evidence: v.pipe(
      v.array(EVIDENCE_VIEW),
      v.description(
        'The event’s own sentences; of a stated hop the sentence that relates the two comes first',
      ),
    ),
  }),
);

export const CHAIN = shapeOf<Chain>()(
  v.object({
    hops: v.array(CHAIN_HOP),
    cut: v.pipe(v.boolean(), v.description('Whether a limit cut something off')),
    left: v.pipe(count, v.description('How many events lie next to the chain and were not asked for')),
    cypher: v.pipe(v.string(), v.description('The question in Cypher')),
  }),
);

export const REPORT_VIEW = shapeOf<ReportView>()(
  v.pipe(
    v.object({
      article: ARTICLE_SUMMARY,
      local: v.pipe(id, v.description('Its id in the article’s extraction')),
      kind: eventKind,
      status,
      date: v.nullable(DATE_RANGE),
      title: v.string(),
      who: v.array(NODE_NAME),
      where: v.array(NODE_NAME),
    }),
    v.description('One event as one article tells it'),
  ),
);

export const COPY_VIEW = shapeOf<CopyView>()(
  v.pipe(
    v.object({
      article: v.pipe(id, v.description('Its key')),
      of: v.pipe(ARTICLE_SUMMARY, v.description('The first article with that text')),
    }),
    v.description('An article whose text is a copy of another one’s: the two are one voice'),
  ),
);

export const SAID_VIEW = shapeOf<SaidView>()(
  saidShapes({
    name: v.exactOptional(v.pipe(v.string(), v.description('Of a place or party'))),
    shown: v.pipe(v.boolean(), v.description('Whether the event shows it')),
    evidence: v.array(EVIDENCE_VIEW),
  }),
);

export const NODE_DETAIL = shapeOf<NodeDetail>()(
  v.object({
    node: v.union([GRAPH_ENTITY, GRAPH_EVENT]),
    summary: NODE_SUMMARY,
    counts: v.array(RELATION_COUNT),
    related: v.pipe(
      v.array(v.object({ edge: EDGE_SUMMARY, node: NODE_SUMMARY })),
      v.description('Events: parties, speakers, places; entities: whom they represent, where they lie'),
    ),
    evidence: v.array(EVIDENCE_VIEW),
    before: v.pipe(v.array(CHAIN_HOP), v.description('Events only: what came before, one hop')),
    after: v.pipe(v.array(CHAIN_HOP), v.description('Events only: what came after, one hop')),
    reports: v.pipe(
      v.array(REPORT_VIEW),
      v.description('Events only: what each article says by itself, whatever was judged'),
    ),
    copies: v.pipe(
      v.array(COPY_VIEW),
      v.description('Events only: which of these articles print the text of another one'),
    ),
    said: v.pipe(
      v.array(SAID_VIEW),
      v.description('Events only: what the reports don’t all say alike, value by value'),
    ),
    judgements: v.pipe(v.array(JUDGEMENT), v.description('Those that hold and speak of it')),
    rejected: v.exactOptional(
      v.pipe(v.literal(true), v.description('A judgement has taken the event out of the graph')),
    ),
  }),
);

export const EDGE_DETAIL = shapeOf<EdgeDetail>()(
  v.object({
    edge: GRAPH_EDGE,
    from: NODE_SUMMARY,
    to: NODE_SUMMARY,
    evidence: v.array(EVIDENCE_VIEW),
    copies: v.pipe(
      v.array(COPY_VIEW),
      v.description('Which of the articles that tell of its events print the text of another one'),
    ),
  }),
);

export const ARTICLE_VIEW = shapeOf<ArticleView>()(
  v.object({
    article: GRAPH_ARTICLE,
    marks: v.array(
      v.object({
        start: offset,
        end: offset,
        evidence: id,
        proves: v.pipe(v.array(id), v.description('Ids of the events and edges that rest on these words')),
      }),
    ),
    mentions: v.array(v.object({ start: offset, end: offset, entity: id, how: v.exactOptional(linking) })),
  }),
);
