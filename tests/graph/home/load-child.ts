// Loads generated articles in a process that a test kills: `load-child.ts DIR SEED`. Says each article that is on the disk.

import { openHome } from '../../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { inRandomOrder, KILLED_LOAD } from './killed-load.ts';

const [dir, seed] = process.argv.slice(2);
const home = await openHome({ dir: dir!, world: GENERATED_WORLD });
const articles = inRandomOrder([...generateExtractions(KILLED_LOAD)], Number(seed));
await home.load([...articles, ...articles.slice(0, 50)], {
  now: () => '2026-01-01T00:00:00.000Z',
  onProgress: ({ label }) => process.stdout.write(`${label}\n`),
});
await home.close();
