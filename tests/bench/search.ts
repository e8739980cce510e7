// What the search costs on the ledger's graph: making the index, keeping it, asking it; and arriving, which reads the same graph.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from '../../graph/home/index.ts';
import { createSearchIndex } from '../../graph/search/index.ts';
import { articleKeys, digestOf } from '../../graph/views/index.ts';
import { onCanvas } from '../../viewer/search/on-canvas.ts';
import { DIPLOMACY_WORLD, generateDiplomacy } from './generate-diplomacy.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsSince } from './processor.ts';

const SIZES = [10_000, 100_000];
const ROUNDS = 5;

/** Questions of every sort: a name, a beginning, many words, a day, a kind in another language, a letter, a phrase, a slip. */
const QUESTIONS = [
  'Minister 12',
  'minis',
  'State 4 talks',
  '2012-03-04',
  'March 2012',
  'Vermittlung',
  'm',
  '"Meeting 5 of 12"',
  'Ministr 17',
  'planned visit 2013',
];

/**
 * Prints milliseconds of the processor and megabytes at 10,000 and 100,000 events, beside the run before: the index, the
 * median and dearest of the questions, the digest when it is made for the first time. `--events N` measures that size alone.
 */
export async function benchSearch(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--events');
  const figures: Record<string, number> = {};
  for (const events of at < 0 ? SIZES : [Number(words[at + 1])]) {
    const dir = mkdtempSync(join(tmpdir(), 'chancery-search-'));
    const home = await openHome({ dir, world: DIPLOMACY_WORLD });
    try {
      await home.load(generateDiplomacy({ seed: 11, events }), { now: () => new Date().toISOString() });
      const { ledger } = home;
      const before = held();
      const index = createSearchIndex(ledger);
      const [, made] = timed(index.catchUp);
      const megabytes = (held() - before) / 1e6;
      const costs = QUESTIONS.map((question) => {
        const rounds = Array.from({ length: ROUNDS }, () => timed(() => index.find(question, 24, 6))[1]);
        return { question, ms: rounds.sort((a, b) => a - b)[ROUNDS >> 1]! };
      }).sort((a, b) => a.ms - b.ms);
      if (words.includes('--details'))
        for (const { question, ms } of costs) console.log(`${question.padEnd(24)} ${ms.toFixed(1)} ms`);
      const [, digest] = timed(() => digestOf(ledger, articleKeys(ledger)));
      const size = `${events / 1000} k`;
      Object.assign(figures, {
        [`index, ${size}`]: Math.round(made),
        [`MB, ${size}`]: Math.round(megabytes),
        [`question, ${size}`]: Math.round(costs[costs.length >> 1]!.ms * 10) / 10,
        [`question, ${size}, dearest`]: Math.round(costs.at(-1)!.ms * 10) / 10,
        [`digest, ${size}`]: Math.round(digest),
      });
    } finally {
      await home.close();
      rmSync(dir, { recursive: true, force: true });
    }
  }
  figures['key stroke over 2,000 nodes on the canvas'] = keyStroke();
  compareWithLast('search', 'ms and MB', figures);
}

/** The dearest of typing a name letter by letter over a canvas of 2,000 nodes, names not yet compared. */
function keyStroke(): number {
  const nodes = Array.from({ length: 2_000 }, (_, at) => ({
    id: `event:${at}`,
    kind: 'talks' as const,
    name: `Talks: State ${at % 120} and Şehir ${at} in Città ${at % 17}`,
    degree: at % 40,
  }));
  const costs = [...'state 12 şehir'].map(
    (_, at, all) => timed(() => onCanvas(nodes, all.slice(0, at + 1).join(''), 5))[1],
  );
  return Math.round(Math.max(...costs) * 10) / 10;
}

/** Bytes that are held, as exactly as can be told without `--expose-gc`. */
function held(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What it gives, and milliseconds of the processor. */
function timed<T>(work: () => T): [T, number] {
  const began = process.cpuUsage();
  const result = work();
  return [result, millisecondsSince(began)];
}
