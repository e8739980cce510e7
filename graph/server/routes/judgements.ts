// What a person decides, and what the rules leave undecided.

import * as v from 'valibot';
import { ChanceryError, CORRECTED_FIELDS } from '../../model/index.ts';
import { doubtsIn, reviewList } from '../../review/index.ts';
import { cursorParameter, placeOf, withCursor } from '../cursor.ts';
import { nothing, text, whole } from '../parameters.ts';
import { JUDGEMENT_CODES, refusal } from '../problem.ts';
import { route } from '../route.ts';
import type { JudgementWriter } from '../services.ts';

const reason = v.optional(v.pipe(v.string(), v.maxLength(500)));

const REQUEST = v.variant('type', [
  v.strictObject({ type: v.picklist(['same', 'different']), a: text, b: text, reason }),
  v.strictObject({ type: v.literal('reject'), id: text, reason }),
  v.strictObject({
    type: v.literal('correct'),
    event: text,
    field: v.picklist(CORRECTED_FIELDS),
    value: text,
    reason,
  }),
]);

export const judgementRoutes = [
  route({
    method: 'GET',
    path: '/review',
    summary:
      'Pairs that may be one and were not joined, the most likely first; judgements whose words are gone',
    answer: 'ReviewList',
    params: v.strictObject({
      limit: v.optional(whole(1, 500), '50'),
      cursor: cursorParameter,
    }),
    problems: ['bad-cursor'],
    cached: true,
    handle: async ({ params: { limit, cursor }, services: { reader, perChange } }) => {
      const wanted = { limit, ...(cursor !== undefined && { after: placeOf('review', cursor) }) };
      const doubts = await perChange('doubts', () => doubtsIn(reader));
      return withCursor('review', reviewList(reader, doubts, wanted));
    },
  }),
  route({
    method: 'GET',
    path: '/judgements',
    summary: 'Every judgement that holds, by id',
    answer: 'JudgementList',
    params: nothing,
    problems: [],
    cached: true,
    handle: ({ services: { reader } }) => ({ judgements: reader.judgements() }),
  }),
  route({
    method: 'POST',
    path: '/judgements',
    summary: 'Says that two are one or two, that an event or edge is wrong, or what is right of an event',
    answer: 'JudgementsMade',
    params: nothing,
    body: REQUEST,
    problems: ['unknown-id', 'judgement-refused', 'judging-off'],
    cached: false,
    handle: ({ body, services: { judgements } }) => writing(judgements, (to) => to.judge(body)),
  }),
  route({
    method: 'POST',
    path: '/judgements/undo',
    summary: 'A judgement holds no more',
    answer: 'JudgementsMade',
    params: nothing,
    body: v.strictObject({ id: text }),
    problems: ['unknown-judgement', 'judging-off'],
    cached: false,
    handle: ({ body: { id }, services: { judgements } }) => writing(judgements, (to) => to.undo(id)),
  }),
];

async function writing<T>(
  to: JudgementWriter | undefined,
  work: (to: JudgementWriter) => Promise<T>,
): Promise<T> {
  if (to === undefined)
    throw refusal('judging-off', 'This server only shows. Judge with "chancery judge" where the data lies.');
  try {
    return await work(to);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** What the home says of a request is for the asker to read; anything else is a defect and stays what it is. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof ChanceryError)) return error;
  const { code, message } = error;
  if (code === 'unknown-id' || code === 'unknown-judgement') return refusal(code, message);
  if (code === 'ledger-locked') return refusal('judging-off', message, { code });
  return JUDGEMENT_CODES.some((one) => one === code)
    ? refusal('judgement-refused', message, { code })
    : error;
}
