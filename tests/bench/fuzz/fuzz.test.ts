import { beforeAll, describe, expect, it } from 'vitest';
import { MONSTERS } from './monsters.ts';
import { fuzzCase, runCase } from './run-case.ts';
import { fuzzSamples } from './samples.ts';
import type { Sample } from './sample.ts';

const SEED = 7;
const CASES = 200;
const AT_ONCE = 25;

let samples: readonly Sample[];
beforeAll(async () => {
  samples = await fuzzSamples('.');
});

describe('sources broken at random', () => {
  const firsts = Array.from({ length: CASES / AT_ONCE }, (_, at) => at * AT_ONCE + 1);

  it.each(firsts)('are read or told of, and never throw: %d and the next', async (first) => {
    for (let number = first; number < first + AT_ONCE; number++) {
      if (number % 100 === 0) continue;
      const { what, verdict, error } = await runCase(samples, SEED, number);
      expect([number, what, verdict, error]).toEqual([number, what, 'fine', undefined]);
    }
  });

  it('are the same for the same seed and number', async () => {
    const bytesOf = async (number: number): Promise<string> => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of fuzzCase(samples, SEED, number).stream()) chunks.push(chunk);
      return Buffer.concat(chunks).toString('base64');
    };
    for (const number of [1, 2, 3]) expect(await bytesOf(number)).toBe(await bytesOf(number));
    expect(await bytesOf(1)).not.toBe(await bytesOf(2));
  });
});

describe('monsters', () => {
  const small = MONSTERS.map(({ what }, at) => [what, at] as const).filter(([what]) => !/\d MB|without end|never|of nothing|thousand|million|lists/.test(what)); // prettier-ignore

  it.each(small)('are read or told of: %s', async (what, at) => {
    const result = await runCase(samples, SEED, at * 100);
    expect(result.what).toContain(what);
    expect(result.verdict).toBe('fine');
  });
});
