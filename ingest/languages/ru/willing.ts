// "выразил готовность встретиться": what is said is that the one who says it would do it.

import type { Phrase } from '../phrase.ts';
import { forms } from './decline.ts';

/** Russian phrases of somebody's own will. */
export const ruWilling: readonly Phrase[] = [
  [
    forms('вырази=л|выража{ет,ют}|подтверди=л|подтвержда{ет,ют}'),
    ['готовность', 'желание', 'намерение', 'надежду', 'заинтересованность'],
  ],
  [
    forms('заяви=л|заявля{ет,ют}|сообщи=л|объяви=л|сказа=л|говорит'),
    ['о готовности', 'о желании', 'о намерении'],
  ],
  [forms('заяви=л|сказа=л|сообщи=л'), [', что готов', ', что готова', ', что готовы']],
];
