// Nodes, edges, articles and evidence as lists and pictures need them.

import * as v from 'valibot';
import type {
  ArticleSummary,
  EdgeSummary,
  EvidenceView,
  Neighbourhood,
  NodeName,
  NodeSummary,
  NodeYears,
  RelationCount,
  Subgraph,
} from '../../model/index.ts';
import { RANKINGS } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { basis, count, DATE_RANGE, day, edgeType, id, next, nodeKind, offset, status } from './values.ts';

export const NODE_SUMMARY = shapeOf<NodeSummary>()(
  v.object({
    id,
    kind: nodeKind,
    name: v.pipe(v.string(), v.description('An entity’s name or an event’s title')),
    degree: v.pipe(count, v.description('How many edges the node has in the graph (not: in this answer)')),
    country: v.exactOptional(id),
    lat: v.exactOptional(v.number()),
    lon: v.exactOptional(v.number()),
    status: v.exactOptional(v.pipe(status, v.description('Events only, like `date`, `disputed`, `voices`'))),
    date: v.exactOptional(v.nullable(DATE_RANGE)),
    disputed: v.exactOptional(v.boolean()),
    voices: v.exactOptional(
      v.pipe(count, v.description('How many independent voices tell it: copies of one text are one')),
    ),
  }),
);

export const NODE_NAME = shapeOf<NodeName>()(v.object({ id, name: v.string() }));

export const EDGE_SUMMARY = shapeOf<EdgeSummary>()(
  v.object({
    id,
    type: edgeType,
    from: id,
    to: id,
    role: v.exactOptional(v.string()),
    basis: v.exactOptional(basis),
    count: v.exactOptional(count),
  }),
);

export const SUBGRAPH = shapeOf<Subgraph>()(
  v.object({
    nodes: v.array(NODE_SUMMARY),
    edges: v.array(EDGE_SUMMARY),
    total: v.pipe(count, v.description('How many nodes there are where these came from, before the limit')),
    edgesTotal: v.exactOptional(
      v.pipe(count, v.description('How many edges there are among the nodes, where a limit cut them')),
    ),
    rankedBy: v.exactOptional(
      v.pipe(v.picklist(RANKINGS), v.description('What the nodes were ranked by, where a limit cut them')),
    ),
  }),
);

export const RELATION_COUNT = shapeOf<RelationCount>()(
  v.object({ type: edgeType, direction: v.picklist(['in', 'out', 'both']), count }),
);

export const NEIGHBOURHOOD = shapeOf<Neighbourhood>()(
  v.object({ ...SUBGRAPH.entries, counts: v.array(RELATION_COUNT), next }),
);

export const NODE_YEARS = shapeOf<NodeYears>()(
  v.object({
    relations: v.array(
      v.object({
        type: edgeType,
        direction: v.picklist(['in', 'out', 'both']),
        years: v.pipe(
          v.record(v.string(), count),
          v.description('How many fall in each year; those without a day under `none`'),
        ),
      }),
    ),
  }),
);

export const ARTICLE_SUMMARY = shapeOf<ArticleSummary>()(
  v.object({
    id,
    label: v.string(),
    title: v.string(),
    publisher: v.exactOptional(v.string()),
    author: v.exactOptional(v.string()),
    url: v.exactOptional(v.string()),
    published: v.nullable(day),
    modified: v.exactOptional(day),
    language: v.string(),
  }),
);

export const EVIDENCE_VIEW = shapeOf<EvidenceView>()(
  v.object({
    id,
    extractor: v.pipe(v.string(), v.description('Who read it, name and version')),
    article: v.exactOptional(ARTICLE_SUMMARY),
    record: v.exactOptional(
      v.pipe(v.string(), v.description('A record of Chancery’s own facts, in place of article and quote')),
    ),
    quote: v.exactOptional(v.string()),
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
    before: v.exactOptional(v.pipe(v.string(), v.description('The sentence up to the quote'))),
    after: v.exactOptional(v.pipe(v.string(), v.description('The sentence from the quote on'))),
  }),
);
