// A process that reads cases, one after the other, and says what came of each: ROOT SEED FROM TO STEP.

import { loadWorld } from '../../../graph/world/index.ts';
import { runCase } from './run-case.ts';
import { fuzzSamples } from './samples.ts';

/** Cases between two looks at what is kept. */
const GC_EVERY = 50;

const [root = '.', ...numbers] = process.argv.slice(2);
const [seed = 1, from = 1, to = 1, step = 1] = numbers.map(Number);
const ground = { samples: await fuzzSamples(root), world: loadWorld() };
for (let number = from; number <= to; number += step) {
  process.send?.({ begun: number });
  const result = await runCase(ground, seed, number);
  const looks = number % GC_EVERY === 0;
  if (looks) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ ...result, ...(looks && { kept: heapUsed + external }), rss });
}
process.disconnect?.();
