import { expect, it } from 'vitest';
import { inTurns } from '../../../graph/review/in-turns.ts';

const VALUES = [1, 2, 3, 4, 5, 6, 7, 8];

/** What came out, and whether others had a turn before the end, where each look at the clock finds it `step` later. */
async function given(step: number) {
  let at = 0;
  let others = false;
  setImmediate(() => (others = true));
  const values: number[] = [];
  for await (const value of inTurns(VALUES, () => (at += step))) values.push(value);
  return { values, others };
}

it('lets others have their turn in long work', async () =>
  expect(await given(10)).toEqual({ values: VALUES, others: true }));

it('does not stop in short work', async () =>
  expect(await given(1)).toEqual({ values: VALUES, others: false }));
