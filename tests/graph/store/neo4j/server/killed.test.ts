// Articles come in shuffled, doubled order and in pieces, and meanwhile the server is killed or stopped, and started
// again: while articles are read, while rows are written, at moments that a seed says.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { canonicalJson } from '../../../../../graph/export/index.ts';
import { graphRows, openHome } from '../../../../../graph/home/index.ts';
import type { Home } from '../../../../../graph/home/index.ts';
import type { Extraction, GraphReader } from '../../../../../graph/model/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../../../bench/generate.ts';
import { seededRandom } from '../../../../bench/random.ts';
import { rowsOf, sortedRows } from '../../../../contracts/store-maker.ts';
import { cutLine } from '../../../../neo4j/cut-line.ts';
import type { CutLine } from '../../../../neo4j/cut-line.ts';
import { restartable } from '../../../../neo4j/restartable.ts';
import type { RestartableNeo4j } from '../../../../neo4j/restartable.ts';
import { emptyServer, onNeo4j, storeOn, testFolder } from '../../../../neo4j/suite.ts';
import { inRandomOrder } from '../../../home/killed-load.ts';
import { inHome, NOW } from '../../../merge/graph-of.ts';

const DEEP = process.env['CHANCERY_DEEP'] === '1';
const ORDERS = DEEP ? Array.from({ length: 10 }, (_, at) => at + 1) : [1];
/** Of each order; the pieces are as many. */
const STOPS = DEEP ? 20 : 3;
const ARTICLES = DEEP ? 600 : 150;
/** Bytes that go to the server before it dies, at most: about what a piece writes. */
const BYTES = 400_000;
/** Milliseconds for one stop at most, on a machine that does much else. */
const FOR_A_STOP = 300_000;

/** When it dies: while articles are read, and it is back before the last or stays away; or while rows are written. */
const MOMENTS = ['and back', 'and away', 'while written'] as const;

/** What a person is told: what is wrong, what to do, and what becomes of what was read. */
const SAYS =
  /Neo4j does not answer at "bolt:\S+" \([^[\]]+\) Start it or name another with --store; nothing in the ledger is lost, and the store catches up when it is there again\.$/;

onNeo4j('a server that dies and comes back while articles are read into it', () => {
  let server: RestartableNeo4j;
  let line: CutLine;
  beforeAll(async () => {
    server = await restartable(testFolder());
    line = await cutLine(server.port);
  });
  beforeEach(() => emptyServer(server.address));
  afterAll(async () => {
    await line.close();
    await server.end('stop');
  });
  /** Bolt itself: a routing driver would find the way around the line. */
  const uri = (): string => `bolt://127.0.0.1:${line.port}`;

  it.each(ORDERS)(
    'holds at the end what a clean run gives, byte for byte, in order %i',
    { timeout: STOPS * FOR_A_STOP },
    async (order) => {
      const articles = [...generateExtractions({ seed: 31, articles: ARTICLES, days: 200 })];
      const clean = await inHome(async (home) => {
        await home.load(articles, NOW);
        return bytesOf(home.ledger);
      }, GENERATED_WORLD);
      const doubled = inRandomOrder([...articles, ...articles], order);
      const random = seededRandom(order);
      const home = await openHome({
        dir: testFolder(),
        world: GENERATED_WORLD,
        store: (ledger) => storeOn({ ...server.address, uri: uri() }, { ledger }),
      });
      let told = 0;
      try {
        for (let stop = 0; stop < STOPS; stop++) {
          const [from, to] = [stop, stop + 1].map((n) => Math.floor((n * doubled.length) / STOPS));
          const part = doubled.slice(from, to);
          const moment = MOMENTS[Math.floor(random() * MOMENTS.length)]!;
          const how = random() < 0.7 ? 'kill' : 'stop';
          const die = (): Promise<void> => server.end(how);
          const after = Math.floor(random() * part.length);
          if (moment === 'while written')
            line.cutAfter(Math.floor(random() ** 2 * BYTES), 'to', () => void die());
          const outcome = await loaded(
            home,
            moment === 'while written'
              ? part
              : interrupted(part, after, die, moment === 'and back' ? server.start : undefined),
          );
          line.hold();
          if (outcome !== 'loaded') {
            expect(outcome).toMatch(SAYS);
            told++;
          }
          if (moment === 'and away') expect(outcome).not.toBe('loaded');
          await die();
          await server.start();
          await home.catchUp();
          expect(await home.store!.change()).toBe(home.ledger.change());
          expect(bytes(await rowsOf(home.store!)) === bytesOf(home.ledger)).toBe(true);
        }
        expect(bytes(await rowsOf(home.store!)) === clean).toBe(true);
        expect(told).toBeGreaterThan(0);
      } finally {
        await home.close();
      }
    },
  );

  it('is told of by the command, which goes on where it was', { timeout: FOR_A_STOP }, async () => {
    const dir = testFolder();
    const file = join(testFolder(), 'articles.jsonl');
    const articles = [...generateExtractions({ seed: 32, articles: 60, days: 200 })];
    writeFileSync(file, articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const ingest = async (): Promise<{ code: number; err: string }> => {
      const { username, password } = server.address;
      const env = { ...process.env, NO_COLOR: '1', NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      const words = ['chancery.mjs', 'ingest', file, '--home', dir, '--store', uri()];
      const child = spawn(process.execPath, words, { env });
      let err = '';
      child.stderr.on('data', (chunk) => (err += String(chunk)));
      const [code] = (await once(child, 'close')) as [number];
      return { code, err: err.trim() };
    };
    line.cutAfter(50_000, 'to', () => void server.end('kill'));
    const cut = await ingest();
    expect(cut).toEqual({ code: 1, err: expect.stringMatching(SAYS) });
    expect(cut.err).toContain('60 new');
    const away = await ingest();
    expect(away).toEqual({ code: 1, err: expect.stringMatching(SAYS) });
    await server.end('kill');
    await server.start();
    expect(await ingest()).toEqual({ code: 0, err: expect.stringContaining('nothing changed') });
    const home = await openHome({
      dir,
      world: GENERATED_WORLD,
      readOnly: true,
      store: (ledger) => storeOn({ ...server.address, uri: uri() }, { ledger }),
    });
    expect(await home.store!.change()).toBe(home.ledger.change());
    expect(bytes(await rowsOf(home.store!)) === bytesOf(home.ledger)).toBe(true);
    await home.close();
  });
});

async function loaded(home: Home, articles: Parameters<Home['load']>[0]): Promise<string> {
  return home.load(articles, NOW).then(
    () => 'loaded',
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
}

/** Articles one by one; after so many of them `die`, and `comeBack` before the next where that is given. */
async function* interrupted(
  articles: readonly Extraction[],
  after: number,
  die: () => Promise<void>,
  comeBack: (() => Promise<void>) | undefined,
): AsyncGenerator<Extraction> {
  for (const [at, article] of articles.entries()) {
    if (at === after) {
      await die();
      await comeBack?.();
    }
    yield article;
  }
}

function bytesOf(ledger: GraphReader): string {
  return bytes(sortedRows([...graphRows(ledger)]));
}

/** As an export writes them: a server gives properties in an order of its own. */
function bytes(rows: readonly unknown[]): string {
  return rows.map(canonicalJson).join('\n');
}
