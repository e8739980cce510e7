// The library of questions.

import * as v from 'valibot';
import type { Question, QuestionList, QuestionParameter } from '../../model/index.ts';
import { THEMES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';

const named = {
  name: v.pipe(v.string(), v.description('Its name in the Cypher, without the dollar')),
  means: v.string(),
};
const whole = v.pipe(v.number(), v.integer());

export const QUESTION_PARAMETER = shapeOf<QuestionParameter>()(
  v.variant('type', [
    v.object({
      ...named,
      type: v.picklist(['actor', 'country', 'person', 'event']),
      default: v.pipe(v.string(), v.description('An id; of an event also its title, or how it begins')),
    }),
    v.object({ ...named, type: v.literal('day'), default: v.pipe(v.string(), v.isoDate()) }),
    v.object({ ...named, type: v.literal('number'), least: whole, most: whole, default: whole }),
    v.object({ ...named, type: v.literal('choice'), choices: v.array(v.string()), default: v.string() }),
  ]),
);

export const QUESTION = shapeOf<Question>()(
  v.object({
    id: v.string(),
    theme: v.picklist(THEMES),
    title: v.string(),
    why: v.string(),
    parameters: v.array(QUESTION_PARAMETER),
    cypher: v.pipe(v.string(), v.description('To be sent to `/query` with the parameters')),
    columns: v.pipe(v.record(v.string(), v.string()), v.description('What each column means')),
  }),
);

export const QUESTION_LIST = shapeOf<QuestionList>()(v.object({ questions: v.array(QUESTION) }));
