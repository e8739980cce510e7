// What a person has decided.

import * as v from 'valibot';
import type {
  ClaimAnchor, Judgement, JudgementList, JudgementsMade, RecordAnchor, ReviewList, ReviewPair,
} from '../../model/index.ts'; // prettier-ignore
import { EVENT_KINDS, JUDGEMENT_TYPES, REVIEW_RULES, STATUSES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { NODE_SUMMARY } from './summaries.ts';
import { count, DATE_RANGE, edgeType, entityKind, id, next, nodeKind, offset } from './values.ts';

export const CLAIM_ANCHOR = shapeOf<ClaimAnchor>()(
  v.pipe(
    v.object({
      article: id,
      type: nodeKind,
      local: v.pipe(id, v.description('Its id in the extraction when it was judged')),
      name: v.string(),
      start: v.exactOptional(offset),
      end: v.exactOptional(offset),
      quote: v.exactOptional(v.string()),
      who: v.exactOptional(v.pipe(v.array(v.string()), v.description('Events only: who took part'))),
    }),
    v.description('Words of an article that a judgement is about'),
  ),
);

export const RECORD_ANCHOR = shapeOf<RecordAnchor>()(
  v.pipe(
    v.object({ record: id, type: entityKind, name: v.string() }),
    v.description('A state or record of the world that a judgement is about'),
  ),
);

const CORRECTION = v.union([
  v.object({ field: v.literal('date'), value: v.nullable(DATE_RANGE) }),
  v.object({ field: v.literal('status'), value: v.picklist(STATUSES) }),
  v.object({ field: v.literal('kind'), value: v.picklist(EVENT_KINDS) }),
  v.pipe(
    v.object({ field: v.picklist(['place', 'party']) }),
    v.description('The second thing that the judgement is about'),
  ),
]);

export const JUDGEMENT = shapeOf<Judgement>()(
  v.object({
    id,
    type: v.picklist(JUDGEMENT_TYPES),
    author: v.pipe(v.string(), v.description('`user` or `rule:NAME`')),
    reason: v.string(),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('How sure the author is')),
    of: v.array(v.union([CLAIM_ANCHOR, RECORD_ANCHOR])),
    edge: v.exactOptional(
      v.pipe(
        v.object({ type: edgeType, role: v.exactOptional(v.string()) }),
        v.description('The edge between the two that is rejected'),
      ),
    ),
    correction: v.exactOptional(CORRECTION),
  }),
);

export const JUDGEMENT_LIST = shapeOf<JudgementList>()(v.object({ judgements: v.array(JUDGEMENT) }));

export const JUDGEMENTS_MADE = shapeOf<JudgementsMade>()(
  v.object({
    made: v.pipe(v.array(JUDGEMENT), v.description('Those that hold now')),
    undone: v.pipe(v.array(JUDGEMENT), v.description('Those that hold no more')),
  }),
);

export const REVIEW_PAIR = shapeOf<ReviewPair>()(
  v.pipe(
    v.object({
      a: NODE_SUMMARY,
      b: NODE_SUMMARY,
      rule: v.pipe(v.picklist(REVIEW_RULES), v.description('Why they may be one')),
      score: v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('How likely it is')),
    }),
    v.description('Two nodes that may be one'),
  ),
);

export const REVIEW_LIST = shapeOf<ReviewList>()(
  v.object({
    pairs: v.array(REVIEW_PAIR),
    total: v.pipe(count, v.description('Before the limit')),
    next,
    waiting: v.pipe(v.array(JUDGEMENT), v.description('Those that hold and whose words are in no reading')),
  }),
);
