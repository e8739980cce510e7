import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../graph/commands/read-ahead.ts';

async function* numbers(upTo: number): AsyncGenerator<number> {
  for (let n = 1; n <= upTo; n++) yield n;
}

/** Makes numbers, the earlier the slower; knows how many were being made at once. */
function slowMaker() {
  const state = { now: 0, most: 0, begun: 0 };
  const make = async (n: number): Promise<string> => {
    state.begun++;
    state.most = Math.max(state.most, ++state.now);
    await new Promise((resume) => setTimeout(resume, 12 - n));
    state.now--;
    if (n === 7) throw new Error('seven');
    return `made ${n}`;
  };
  return { state, make };
}

describe('reading ahead', () => {
  it('keeps the order, and never has more than that many in hand', async () => {
    const { state, make } = slowMaker();
    const got: string[] = [];
    for await (const { item, made } of readAhead(numbers(6), make, 3)) got.push(`${item}: ${made}`);
    expect(got).toEqual([1, 2, 3, 4, 5, 6].map((n) => `${n}: made ${n}`));
    expect(state.most).toBe(3);
  });

  it('throws what making one throws, after those before it', async () => {
    const { make } = slowMaker();
    const got: number[] = [];
    const read = async (): Promise<void> => {
      for await (const { item } of readAhead(numbers(9), make, 4)) got.push(item);
    };
    await expect(read()).rejects.toThrow('seven');
    expect(got).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('begins nothing more where the reader stops', async () => {
    const { state, make } = slowMaker();
    for await (const { item } of readAhead(numbers(9), make, 2)) if (item === 2) break;
    expect(state.begun).toBeLessThan(5);
  });

  it('gives nothing of nothing', async () => {
    for await (const _ of readAhead(numbers(0), slowMaker().make, 2)) expect.unreachable();
  });
});
