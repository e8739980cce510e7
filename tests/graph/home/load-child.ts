// Loads generated articles in a process that a test kills: `load-child.ts DIR SEED`. Says "begun", and then each
// article that is on the disk.

import { openHome } from '../../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { inRandomOrder, KILLED_LOAD } from './killed-load.ts';

/** Milliseconds that each article seems to take, so that some 40 are a transaction. */
const EACH = 25;

const [dir, seed] = process.argv.slice(2);
const home = await openHome({ dir: dir!, world: GENERATED_WORLD });
const articles = [...generateExtractions(KILLED_LOAD)];
const doubled = inRandomOrder([...articles, ...articles], Number(seed));
let asked = 0;
process.stdout.write('begun\n');
await home.load(doubled, {
  now: () => new Date(Date.UTC(2026, 0, 1) + EACH * asked++).toISOString(),
  onProgress: ({ label }) => process.stdout.write(`${label}\n`),
});
await home.close();
