// What analysts ask: the library of questions.

import { QUESTIONS } from '../../questions/index.ts';
import { nothing } from '../parameters.ts';
import { route } from '../route.ts';

export const questionRoutes = [
  route({
    method: 'GET',
    path: '/questions',
    summary:
      'Prepared questions with their Cypher, parameters and what their columns mean; `/query` runs them',
    answer: 'QuestionList',
    params: nothing,
    problems: [],
    cached: true,
    handle: () => ({ questions: QUESTIONS }),
  }),
];
