// The line to a server that lives on is cut in the middle of what is written: also where the server has committed and
// nobody has heard of it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphRows } from '../../../../../graph/home/index.ts';
import type { GraphRow } from '../../../../../graph/model/index.ts';
import type { Store } from '../../../../../graph/store/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../../../bench/generate.ts';
import { seededRandom } from '../../../../bench/random.ts';
import { rowsOf, sortedRows } from '../../../../contracts/store-maker.ts';
import { cutLine } from '../../../../neo4j/cut-line.ts';
import type { CutLine } from '../../../../neo4j/cut-line.ts';
import { emptyServer, onNeo4j, onServer, sharedServer, storeOn } from '../../../../neo4j/suite.ts';
import { inHome, NOW } from '../../../merge/graph-of.ts';

const DEEP = process.env['CHANCERY_DEEP'] === '1';
const ARTICLES = DEEP ? 600 : 120;
const CUTS = DEEP ? 25 : 5;

onNeo4j('a line that is cut in the middle of a load', () => {
  let line: CutLine;
  let store: Store;
  beforeAll(async () => {
    await emptyServer(sharedServer());
    line = await cutLine(Number(new URL(sharedServer().uri).port));
    // Bolt itself: a routing driver would find the way around.
    store = storeOn({ ...sharedServer(), uri: `bolt://127.0.0.1:${line.port}` });
  });
  afterAll(async () => {
    await store.close();
    await line.close();
  });

  /** Does it until it is done, cut off `CUTS` times at most; how often it gave up. */
  const insist = async (random: () => number, work: () => Promise<void>): Promise<void> => {
    for (let cut = 0; ; cut++) {
      if (cut < CUTS) line.cutAfter(Math.floor(random() ** 2 * 400_000), random() < 0.7 ? 'to' : 'from');
      try {
        await work();
        line.hold();
        return;
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^store-(?:unreachable|busy)$/) });
      }
    }
  };
  const holds = async (rows: readonly GraphRow[]): Promise<void> => {
    expect(await rowsOf(store)).toEqual(sortedRows(rows));
    const [twice] = await onServer(sharedServer(), 'MATCH ()-[r]->() WITH r.id AS id, count(*) AS n WHERE n > 1 RETURN count(*) AS n'); // prettier-ignore
    expect(twice).toEqual({ n: 0 });
  };

  it('goes on where it can, and nothing is lost or doubled', { timeout: 900_000 }, async () => {
    const random = seededRandom(17);
    await inHome(async ({ ledger, load }) => {
      const articles = [...generateExtractions({ seed: 32, articles: ARTICLES, days: 200 })];
      await load(articles.slice(0, ARTICLES / 2), NOW);
      await insist(random, () => store.rebuild(graphRows(ledger), ledger.change()));
      await holds([...graphRows(ledger)]);
      for (let part = 0; part < 3; part++) {
        const before = ledger.change();
        const from = ARTICLES / 2 + (part * ARTICLES) / 6;
        await load(articles.slice(from, from + ARTICLES / 6), NOW);
        await insist(random, () => store.apply(ledger.changesSince(before), ledger.change()));
        expect(await store.change()).toBe(ledger.change());
        await holds([...graphRows(ledger)]);
      }
    }, GENERATED_WORLD);
    expect(line.cuts()).toBeGreaterThan(3);
  });
});
