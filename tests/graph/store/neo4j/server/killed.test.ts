import { expect, it } from 'vitest';
import { graphRows, openHome } from '../../../../../graph/home/index.ts';
import type { Home } from '../../../../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../../../bench/generate.ts';
import { seededRandom } from '../../../../bench/random.ts';
import { rowsOf, sortedRows } from '../../../../contracts/store-maker.ts';
import { startNeo4j } from '../../../../neo4j/server.ts';
import type { RunningNeo4j } from '../../../../neo4j/server.ts';
import { testedVersion } from '../../../../neo4j/versions.ts';
import { onNeo4j, storeOn, testFolder } from '../../../../neo4j/suite.ts';
import { NOW } from '../../../merge/graph-of.ts';

const DEEP = process.env['CHANCERY_DEEP'] === '1';
const KILLS = DEEP ? 20 : 2;
const ARTICLES = DEEP ? 1_500 : 300;

onNeo4j('a server that is killed in the middle of a load', () => {
  it('holds, started again and filled on, what a clean load gives', { timeout: 1_800_000 }, async () => {
    const articles = [...generateExtractions({ seed: 31, articles: ARTICLES, days: 300 })];
    const random = seededRandom(3);
    const folder = testFolder();
    const starting = { folder, version: testedVersion(), shortLived: true };
    let server = await startNeo4j(starting);
    const dir = testFolder();
    let caught = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      // The first is a fill, the others are deltas on what is there.
      const part = articles.slice(0, Math.ceil(((kill + 1) * ARTICLES) / KILLS));
      const after = 1 + Math.floor(random() * 4);
      if (await loadUntilKilled(dir, server, part, after)) caught++;
      server = await startNeo4j(starting);
      await withHome(dir, server, async (home) => {
        await home.load(part, NOW);
        expect(await home.store!.change()).toBe(home.ledger.change());
        expect(await rowsOf(home.store!)).toEqual(sortedRows([...graphRows(home.ledger)]));
      });
    }
    expect(caught).toBeGreaterThan(0);
    await server.stop();
  });
});

/** Loads and fills anew, and kills the server after some batches; whether it died in the middle. */
async function loadUntilKilled(
  dir: string,
  server: RunningNeo4j,
  articles: Parameters<Home['load']>[0],
  batches: number,
): Promise<boolean> {
  let left = batches;
  let killed: Promise<void> | undefined;
  const onFill = (): void => {
    if (--left === 0) killed = server.kill();
  };
  return withHome(
    dir,
    server,
    async (home) => {
      const filled = home
        .load(articles, NOW)
        .then(() => home.rebuild())
        .then(() => 'filled')
        .catch((error: { code?: string }) => error.code);
      const outcome = await filled;
      await (killed ?? server.kill());
      return outcome === 'store-unreachable';
    },
    onFill,
  );
}

async function withHome<T>(
  dir: string,
  server: RunningNeo4j,
  work: (home: Home) => Promise<T>,
  onFill: () => void = () => undefined,
): Promise<T> {
  const store = (ledger: () => string) => storeOn(server, { ledger, onFill });
  const home = await openHome({ dir, world: GENERATED_WORLD, store });
  try {
    return await work(home);
  } finally {
    await home.close();
  }
}
