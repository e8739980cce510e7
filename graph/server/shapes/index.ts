// Every shape that an answer has or is made of, by its name in the model and in OpenAPI.

import type { InferOutput } from 'valibot';
import * as v from 'valibot';
import type { Problem, TextPlace } from '../../model/index.ts';
import type { Frozen } from './agrees.ts';
import { shapeOf } from './agrees.ts';
import * as chains from './chains.ts';
import * as cypher from './cypher.ts';
import * as details from './details.ts';
import * as digest from './digest.ts';
import * as facts from './facts.ts';
import * as graph from './graph.ts';
import * as intake from './intake.ts';
import * as judgements from './judgements.ts';
import * as lists from './lists.ts';
import * as questions from './questions.ts';
import * as summaries from './summaries.ts';
import { count, DATE_RANGE } from './values.ts';
import * as whole from './whole.ts';

const TEXT_PLACE = shapeOf<TextPlace>()(
  v.pipe(
    v.object({
      start: v.pipe(count, v.description('UTF-16 units from the beginning')),
      end: v.pipe(count, v.description('Exclusive')),
      line: v.pipe(count, v.description('From 1')),
      column: v.pipe(count, v.description('From 1')),
    }),
    v.description('Cypher only: where in the query'),
  ),
);

const PROBLEM = shapeOf<Problem>()(
  v.pipe(
    v.object({
      type: v.literal('about:blank'),
      title: v.string(),
      status: v.pipe(v.number(), v.integer()),
      code: v.pipe(v.string(), v.description('Stable; what a program should look at')),
      detail: v.pipe(v.string(), v.description('What is wrong and what to do, for a person')),
      hints: v.exactOptional(
        v.pipe(v.array(v.string()), v.description('Cypher only: forms that work instead')),
      ),
      retryAfter: v.exactOptional(
        v.pipe(v.number(), v.description('Seconds after which asking again is worth it')),
      ),
      place: v.exactOptional(TEXT_PLACE),
    }),
    v.description('An error, RFC 9457'),
  ),
);

const named = v.record(v.string(), v.unknown());

export const SHAPES = {
  DateRange: DATE_RANGE,
  Issue: graph.ISSUE,
  GraphArticle: graph.GRAPH_ARTICLE,
  GraphEntity: graph.GRAPH_ENTITY,
  GraphEvent: graph.GRAPH_EVENT,
  GraphEdge: graph.GRAPH_EDGE,
  NodeSummary: summaries.NODE_SUMMARY,
  EdgeSummary: summaries.EDGE_SUMMARY,
  Subgraph: summaries.SUBGRAPH,
  RelationCount: summaries.RELATION_COUNT,
  Neighbourhood: summaries.NEIGHBOURHOOD,
  NodeYears: summaries.NODE_YEARS,
  ArticleSummary: summaries.ARTICLE_SUMMARY,
  NodeName: summaries.NODE_NAME,
  ClaimAnchor: judgements.CLAIM_ANCHOR,
  RecordAnchor: judgements.RECORD_ANCHOR,
  Judgement: judgements.JUDGEMENT,
  JudgementList: judgements.JUDGEMENT_LIST,
  JudgementsMade: judgements.JUDGEMENTS_MADE,
  ReviewPair: judgements.REVIEW_PAIR,
  ReviewList: judgements.REVIEW_LIST,
  Said: graph.SAID,
  ReportView: details.REPORT_VIEW,
  CopyView: details.COPY_VIEW,
  SaidView: details.SAID_VIEW,
  EvidenceView: summaries.EVIDENCE_VIEW,
  ChainHop: details.CHAIN_HOP,
  Chain: details.CHAIN,
  ToldEvent: chains.TOLD_EVENT,
  PathHop: chains.PATH_HOP,
  PathList: chains.PATH_LIST,
  SharedEvents: chains.SHARED_EVENTS,
  MetTogether: chains.MET_TOGETHER,
  EncounterList: chains.ENCOUNTER_LIST,
  PairGap: chains.PAIR_GAP,
  GapList: chains.GAP_LIST,
  NodeDetail: details.NODE_DETAIL,
  EdgeDetail: details.EDGE_DETAIL,
  ArticleView: details.ARTICLE_VIEW,
  ListedEvent: lists.LISTED_EVENT,
  EventList: lists.EVENT_LIST,
  NamedForm: lists.NAMED_FORM,
  ArticleNaming: lists.ARTICLE_NAMING,
  NamingList: lists.NAMING_LIST,
  EntityList: lists.ENTITY_LIST,
  ListedArticle: lists.LISTED_ARTICLE,
  ArticleList: lists.ARTICLE_LIST,
  GraphEvidence: graph.GRAPH_EVIDENCE,
  ChangedRow: lists.CHANGED_ROW,
  ChangeList: lists.CHANGE_LIST,
  SourceView: intake.SOURCE_VIEW,
  SourceList: intake.SOURCE_LIST,
  JobView: intake.JOB_VIEW,
  JobList: intake.JOB_LIST,
  JobsChanged: intake.JOBS_CHANGED,
  Change: whole.CHANGE,
  Stats: whole.STATS,
  Timeline: whole.TIMELINE,
  DigestBar: digest.DIGEST_BAR,
  DigestNode: digest.DIGEST_NODE,
  DigestPair: digest.DIGEST_PAIR,
  DigestEvents: digest.DIGEST_EVENTS,
  DigestArticle: digest.DIGEST_ARTICLE,
  DigestFresh: digest.DIGEST_FRESH,
  Digest: digest.DIGEST,
  FactEntities: facts.FACT_ENTITIES,
  FactEvents: facts.FACT_EVENTS,
  Facts: facts.FACTS,
  SearchResult: whole.SEARCH_RESULT,
  CypherValue: cypher.CYPHER_VALUE,
  CypherMap: cypher.CYPHER_MAP,
  CypherNode: cypher.CYPHER_NODE,
  CypherRelationship: cypher.CYPHER_RELATIONSHIP,
  CypherPath: cypher.CYPHER_PATH,
  QueryTable: cypher.QUERY_TABLE,
  QuestionParameter: questions.QUESTION_PARAMETER,
  Question: questions.QUESTION,
  QuestionList: questions.QUESTION_LIST,
  TextPlace: TEXT_PLACE,
  Problem: PROBLEM,
  Pointer: v.object({
    openapi: v.pipe(v.string(), v.description('Where the document of this API lies')),
  }),
  Document: v.pipe(
    v.object({
      openapi: v.string(),
      info: named,
      servers: v.array(v.object({ url: v.string() })),
      paths: named,
      security: v.array(v.record(v.string(), v.array(v.string()))),
      components: v.object({ schemas: named, securitySchemes: named }),
    }),
    v.description('A document after the OpenAPI Specification 3.1'),
  ),
} as const;

export type ShapeName = keyof typeof SHAPES;

/** What an answer of that shape is in TypeScript. */
export type Shaped<N extends ShapeName> = Frozen<InferOutput<(typeof SHAPES)[N]>>;
