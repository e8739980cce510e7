// What questions can be given, said once for all of them.

import type { QuestionParameter } from '../model/index.ts';

/** The days between which a question looks. */
export const FROM = theDay('from', '2025-01-01', 'the first day of the period');
export const TO = theDay('to', '2025-12-31', 'the last day of the period');

/** Rows at most. */
export const LIMIT: QuestionParameter = {
  name: 'limit',
  type: 'number',
  means: 'rows at most',
  least: 1,
  most: 1_000,
  default: 20,
};

/** Which actors are compared. */
export const AMONG: QuestionParameter = {
  name: 'among',
  type: 'choice',
  means: 'which actors are compared',
  choices: ['country', 'person', 'organization'],
  default: 'country',
};

/** How many meetings are enough. */
export const LEAST: QuestionParameter = {
  name: 'least',
  type: 'number',
  means: 'how often they had met, at least',
  least: 1,
  most: 1_000,
  default: 2,
};

/** A day, with what it bounds. */
export function theDay(name: string, day: string, means: string): QuestionParameter {
  return { name, type: 'day', means, default: day };
}

/** A whole number of days. */
export function daysWithin(days: number, means: string): QuestionParameter {
  return { name: 'days', type: 'number', means, least: 0, most: 3_650, default: days };
}

/** A whole number of years. */
export function years(count: number): QuestionParameter {
  return { name: 'years', type: 'number', means: 'whole years without a meeting, at least', least: 1, most: 100, default: count }; // prettier-ignore
}

/** The id of somebody who meets. */
export function actor(
  name: string,
  id: string,
  of: 'actor' | 'country' | 'person' = 'actor',
): QuestionParameter {
  const means = { actor: 'a state, person or organization', country: 'a state', person: 'a person' }[of];
  return { name, type: of, means, default: id };
}
