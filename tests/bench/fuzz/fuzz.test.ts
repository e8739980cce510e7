import { beforeAll, describe, expect, it } from 'vitest';
import { loadWorld } from '../../../graph/world/index.ts';
import { MONSTERS } from './monsters.ts';
import { fuzzCase, type FuzzGround, runCase } from './run-case.ts';
import { fuzzSamples } from './samples.ts';

const SEED = 7;
const CASES = 60;
const AT_ONCE = 10;
/** Milliseconds that some cases may take together on a machine that does other things too. */
const PATIENCE = 180_000;

let ground: FuzzGround;
beforeAll(async () => {
  ground = { samples: await fuzzSamples('.'), world: loadWorld() };
});

describe('sources broken at random', () => {
  const firsts = Array.from({ length: CASES / AT_ONCE }, (_, at) => at * AT_ONCE + 1);

  it.each(firsts)(
    'are read or told of, and never throw: %d and the next',
    async (first) => {
      for (let number = first; number < first + AT_ONCE; number++) {
        const { what, verdict, error } = await runCase(ground, SEED, number);
        expect([number, what, verdict, error]).toEqual([number, what, 'fine', undefined]);
      }
    },
    PATIENCE,
  );

  it('are the same for the same seed and number', async () => {
    const bytesOf = async (number: number): Promise<string> => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of fuzzCase(ground.samples, SEED, number).stream()) chunks.push(chunk);
      return Buffer.concat(chunks).toString('base64');
    };
    for (const number of [1, 2, 3]) expect(await bytesOf(number)).toBe(await bytesOf(number));
    expect(await bytesOf(1)).not.toBe(await bytesOf(2));
  });
});

describe('monsters', () => {
  const small = MONSTERS.map(({ what }, at) => [what, at] as const).filter(([what]) => !/\d MB|without end|never|of nothing|thousand|million|lists/.test(what)); // prettier-ignore

  it.each(small)('are read or told of: %s', async (what, at) => {
    const result = await runCase(ground, SEED, at * 100);
    expect(result.what).toContain(what);
    expect(result.verdict).toBe('fine');
  });
});
