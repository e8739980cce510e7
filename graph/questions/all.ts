// Every question, in the order of the themes.

import type { Question } from '../model/index.ts';
import { CERTAINTY } from './certainty.ts';
import { MEETINGS } from './meetings.ts';
import { NOT_HELD } from './not-held.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { SEQUENCE } from './sequence.ts';

/** All of them. */
export const QUESTIONS: readonly Question[] = [
  ...MEETINGS,
  ...PLACES,
  ...PEOPLE,
  ...NOT_HELD,
  ...SEQUENCE,
  ...CERTAINTY,
];
