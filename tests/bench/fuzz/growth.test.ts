import { describe, expect, it } from 'vitest';
import { growthOf } from './growth.ts';

const MB = 2 ** 20;
const samples = (of: (at: number) => number): number[] => Array.from({ length: 200 }, (_, at) => of(at) * MB);

describe('what a long run keeps', () => {
  it.each([
    ['nothing', samples(() => 300), 0, false],
    ['caches that fill at first', samples((at) => Math.min(300, 100 + at * 10)), 0, false],
    ['a large source now and then', samples((at) => (at % 10 === 0 ? 900 : 300)), 0, false],
    ['less and less', samples((at) => 300 - at), -100, false],
    ['a little of each source', samples((at) => 300 + at), 100, true],
  ])('%s', (_what, kept, grown, tooMuch) => {
    expect(growthOf(kept)).toMatchObject({ grown, tooMuch });
  });

  it('is not told by a few looks', () => {
    expect(growthOf([1, 2, 3])).toBeUndefined();
  });
});
