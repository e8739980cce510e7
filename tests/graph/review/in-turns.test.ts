import { expect, it } from 'vitest';
import { inTurns } from '../../../graph/review/in-turns.ts';

const UP_TO_200 = Array.from({ length: 200 }, (_, n) => n);

it('gives every value, in order', async () => {
  const given: number[] = [];
  for await (const value of inTurns(UP_TO_200)) given.push(value);
  expect(given).toEqual(UP_TO_200);
});

it('lets others have their turn before it is done', async () => {
  let turns = 0;
  setImmediate(() => turns++);
  for await (const value of inTurns(UP_TO_200)) void value;
  expect(turns).toBe(1);
});
