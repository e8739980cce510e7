// What questions about chains cost on the ledger's graph.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encountersOf, gapsIn, pathsBetween, sharedHistory, trace } from '../../graph/chains/index.ts';
import { chainIndex } from '../../graph/chains/chain-index.ts';
import { openHome } from '../../graph/home/index.ts';
import { CHAIN_DEFAULTS, chainOf } from '../../graph/views/index.ts';
import { ALL_MINISTERS, DIPLOMACY_WORLD, generateDiplomacy, ministerOf } from './generate-diplomacy.ts';
import { compareWithLast } from './last-run.ts';
import { seededRandom } from './random.ts';
import { millisecondsSince } from './processor.ts';

const SIZES = [10_000, 100_000];
const ASKED = 60;

/**
 * Prints the median and the dearest of sixty questions of each sort in milliseconds of the processor, at 10,000 events and
 * 50,000 participations and at ten times that, beside the run before; and apart from it what building the index costs.
 * `--events N` measures that size alone.
 */
export async function benchChains(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--events');
  const figures: Record<string, number> = {};
  for (const events of at < 0 ? SIZES : [Number(words[at + 1])]) {
    const dir = mkdtempSync(join(tmpdir(), 'chancery-chains-'));
    const home = await openHome({ dir, world: DIPLOMACY_WORLD });
    try {
      await home.load(generateDiplomacy({ seed: 11, events }), { now: () => new Date().toISOString() });
      const { ledger } = home;
      const before = process.memoryUsage().arrayBuffers;
      const [index, built] = timed(() => chainIndex(ledger));
      const parties = index.parties.items.length;
      const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
      console.log(
        `${index.events.length} events, ${parties} participations, ${index.met.items.length / 2} meetings of two; the index takes ${Math.round(built)} ms and ${megabytes.toFixed(1)} MB of arrays`,
      );
      const random = seededRandom(5);
      const below = (n: number): number => Math.floor(random() * n);
      const event = (): string => index.events[below(index.dated)]!;
      const minister = (): string => ministerOf(below(ALL_MINISTERS));
      const measure = (name: string, ask: () => unknown): void => {
        const costs = Array.from({ length: ASKED }, () => timed(ask)[1]).sort((a, b) => a - b);
        const rounded = (cost: number): number => Math.round(cost * 10) / 10;
        figures[`${name}, ${events / 1000} k`] = rounded(costs[ASKED >> 1]!);
        figures[`${name}, ${events / 1000} k, dearest`] = rounded(costs.at(-1)!);
      };
      measure('back 8 hops', () => trace(ledger, event(), { ...CHAIN_DEFAULTS, depth: 8 }));
      measure('with who and why', () => chainOf(ledger, event(), { depth: 8 }));
      measure('the same, once known', () => chainOf(ledger, event(), { depth: 8 }));
      const paths = (by: 'hops' | 'time') => () =>
        pathsBetween(ledger, minister(), minister(), { k: 5, by, hops: 6 });
      measure('5 paths by hops', paths('hops'));
      measure('5 paths by time', paths('time'));
      measure('shared history', () => sharedHistory(ledger, event(), { basis: 'all' }));
      measure('encounters', () => encountersOf(ledger, [minister(), minister()], { least: 1, limit: 50 }));
      measure('gaps', () => gapsIn(ledger, { least: 4, times: 3, limit: 50 }));
    } finally {
      await home.close();
      rmSync(dir, { recursive: true, force: true });
    }
  }
  compareWithLast('chains', 'ms', figures);
}

/** What it gives, and milliseconds of the processor. */
function timed<T>(work: () => T): [T, number] {
  const began = process.cpuUsage();
  const result = work();
  return [result, millisecondsSince(began)];
}
