// What joining costs as the graph grows, where every meeting has one state in common.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from '../../graph/home/index.ts';
import { doubtsIn } from '../../graph/review/index.ts';
import { generateStories, HUB, STORY_WORLD } from './generate-stories.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsSince } from './processor.ts';

const SIZES = [10_000, 100_000];

/**
 * Prints article transactions a second at each size and what the review list costs, beside the run before, and how much dearer an article is at the
 * larger size, by the clock and by the processor: 1.3 at most is asked. `--events N` measures that size alone.
 */
export async function benchMerge(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--events');
  const figures: Record<string, number> = {};
  const costs: number[] = [];
  for (const events of at < 0 ? SIZES : [Number(words[at + 1])]) {
    const dir = mkdtempSync(join(tmpdir(), 'chancery-merge-'));
    const home = await openHome({ dir, world: STORY_WORLD });
    const began = performance.now();
    const used = process.cpuUsage();
    const { read } = await home.load(generateStories({ seed: 3, events }), {
      now: () => new Date().toISOString(),
    });
    figures[`${events} events`] = Math.round(read / ((performance.now() - began) / 1000));
    costs.push(millisecondsSince(used) / read);
    const found = [...home.ledger.events()].length;
    const hub = home.ledger.countsOf(HUB).find(({ type }) => type === 'PARTICIPATED_IN');
    console.log(
      `${read} articles tell of ${events} meetings, ${costs.at(-1)!.toFixed(2)} ms of the processor each; the graph has ${found} events, and one state took part in ${hub?.count ?? 0} of them`,
    );
    const asked = process.cpuUsage();
    const doubts = await doubtsIn(home.ledger);
    console.log(
      `the review list has ${doubts.length} pairs, in ${Math.round(millisecondsSince(asked))} ms of the processor`,
    );
    await home.close();
    rmSync(dir, { recursive: true, force: true });
  }
  compareWithLast('merge', 'articles/s', figures);
  const [small, large] = Object.values(figures);
  const [less, more] = costs;
  if (large !== undefined)
    console.log(
      `merge  an article costs ${(small! / large).toFixed(2)} times as much at ${SIZES[1]}, ${(more! / less!).toFixed(2)} times of the processor`,
    );
}
