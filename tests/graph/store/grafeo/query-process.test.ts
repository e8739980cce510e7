import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { QUERY_LIMITS, openGrafeoStore } from '../../../../graph/store/index.ts';
import type { GrafeoStore } from '../../../../graph/store/index.ts';
import { LAYOUT } from '../../../../graph/store/schema.ts';
import { FIXTURE_ROWS } from '../../../contracts/fixture-graph.ts';
import { WRITING_QUERIES } from '../../../contracts/refused-queries.ts';
import { RUNAWAY, storeFolder } from './folder.ts';

const onLinux = process.platform === 'linux';
const dir = storeFolder();
let store: GrafeoStore;

beforeAll(async () => {
  store = openGrafeoStore({ dir, engine: loadEngine(), now: () => 0, warm: true });
  await store.rebuild(FIXTURE_ROWS, 1);
});
afterAll(async () => {
  await store.close();
});

describe('the snapshot behind the gate', () => {
  it.each(WRITING_QUERIES)('would refuse what writes, if the gate let it through: %s', async (text) => {
    const db = loadEngine().GrafeoDB.openReadOnly(join(dir, `graph-1.v${LAYOUT}.grafeo`));
    try {
      await expect(db.executeCypher(text)).rejects.toThrow();
      expect(db.nodeCount()).toBe(25);
      expect((await db.executeCypher('SHOW INDEXES')).length).toBe(5);
    } finally {
      db.close();
    }
  });
});

describe('the query process', () => {
  it('is there before the first query where the store is opened warm', () => {
    expect(store.queryPids()).toHaveLength(1);
  });

  it.skipIf(!onLinux)('has no environment and an empty working directory of its own', async () => {
    await store.query('RETURN 1', {}, QUERY_LIMITS);
    const [pid] = store.queryPids();
    const names = readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((entry) => entry.split('=')[0]);
    expect(names.filter((name) => name && !name.startsWith('NODE_CHANNEL'))).toEqual([]);
    expect(readlinkSync(`/proc/${pid}/cwd`)).toBe(join(dir, 'queries'));
    expect(readdirSync(join(dir, 'queries'))).toEqual([]);
  });

  it('is killed when it takes too much memory, and another one is ready', async () => {
    const [before] = store.queryPids();
    const query = 'UNWIND range(1, 100000000) AS x RETURN collect(x) AS l';
    const limits = { ...QUERY_LIMITS, maxMemory: 300_000_000, timeoutMs: 30_000 };
    await expect(store.query(query, {}, limits)).rejects.toMatchObject({ code: 'query-memory' });
    expect(store.queryPids()).toHaveLength(1);
    expect(store.queryPids()).not.toContain(before);
  });

  it('that ends by itself is told as a failure, and the next query finds another one', async () => {
    const query = store.query(RUNAWAY, {}, { ...QUERY_LIMITS, timeoutMs: 30_000 });
    const failed = expect(query).rejects.toMatchObject({ code: 'query-failed' });
    const [pid] = store.queryPids();
    process.kill(pid!, 'SIGKILL');
    await failed;
    expect((await store.query('RETURN 1', {}, QUERY_LIMITS)).rows).toEqual([[1]]);
  });

  it('that ended while nobody asked is replaced without a word', async () => {
    await store.query('RETURN 1', {}, QUERY_LIMITS);
    const [pid] = store.queryPids();
    process.kill(pid!, 'SIGKILL');
    await expect.poll(() => store.queryPids()).not.toContain(pid);
    expect((await store.query('RETURN 2', {}, QUERY_LIMITS)).rows).toEqual([[2]]);
    expect(store.queryPids()).not.toContain(pid);
  });

  it('queues what comes while all of them are busy', async () => {
    const limits = { ...QUERY_LIMITS, timeoutMs: 400 };
    const runaways = [1, 2].map(() =>
      expect(store.query(RUNAWAY, {}, limits)).rejects.toMatchObject({ code: 'query-timeout' }),
    );
    const waiting = store.query('RETURN 1', {}, QUERY_LIMITS);
    expect(store.queryPids().length).toBeLessThanOrEqual(2);
    await Promise.all(runaways);
    expect((await waiting).rows).toEqual([[1]]);
  });

  it('does not outlive a store whose process was killed in the middle of a query', async () => {
    const script = [
      `import { openStore, QUERY_LIMITS } from ${JSON.stringify(new URL('../../../../graph/store/index.ts', import.meta.url).href)};`,
      `const store = openStore({ dir: ${JSON.stringify(dir)} });`,
      `await store.query('RETURN 1', {}, QUERY_LIMITS);`,
      `void store.query(${JSON.stringify(RUNAWAY)}, {}, { ...QUERY_LIMITS, timeoutMs: 600000 });`,
      `console.log(store.queryPids()[0]);`,
    ].join('\n');
    const owner = spawn(
      process.execPath,
      ['--import', './graph/typescript/register.mjs', '--input-type=module', '-e', script],
      {
        stdio: 'pipe',
      },
    );
    const [printed] = (await once(owner.stdout, 'data')) as [Buffer];
    const pid = Number(String(printed).trim());
    expect(pid).toBeGreaterThan(0);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !onLinux || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false; // ESRCH, or ENOENT where it went between the two
  }
}
