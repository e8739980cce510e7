import { beforeAll, describe, expect, it } from 'vitest';
import { loadWorld } from '../../../graph/world/index.ts';
import { MONSTERS } from './monsters.ts';
import { fuzzCase, type FuzzGround, MONSTER_EVERY, runCase } from './run-case.ts';
import { fuzzSamples } from './samples.ts';

const SEED = 7;
const CASES = 60;
const AT_ONCE = 10;
/** Monsters that are soon read; the others come in `npm run bench -- fuzz --monsters`. */
const SMALL = ['parts in parts', 'a record of a petabyte', 'a zip in a zip, twenty deep'];
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
  it.each(SMALL)('are read or told of: %s', async (what) => {
    const at = MONSTERS.findIndex((monster) => monster.what === what);
    const result = await runCase(ground, SEED, at * MONSTER_EVERY);
    expect(result.what).toContain(what);
    expect(result.verdict).toBe('fine');
  });
});
