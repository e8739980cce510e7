import { copyFileSync, existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphRow } from '../../../../graph/model/index.ts';
import { loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { QUERY_LIMITS, openGrafeoStore } from '../../../../graph/store/index.ts';
import type { Store } from '../../../../graph/store/index.ts';
import { LAYOUT } from '../../../../graph/store/schema.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from '../../../contracts/fixture-graph.ts';
import { storeFolder } from './folder.ts';

const opened: Store[] = [];
const open = (dir: string): Store => {
  const store = openGrafeoStore({ dir, engine: loadEngine(), now: () => 0 });
  opened.push(store);
  return store;
};
const files = (dir: string): string[] => readdirSync(dir).filter((name) => name !== 'queries');
const count = async (store: Store): Promise<unknown> =>
  (await store.query('MATCH (n) RETURN count(n) AS n', {}, QUERY_LIMITS)).rows[0]?.[0];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

describe('snapshots', () => {
  it('are one file, named by the change number; the one before is gone, also while it is being read', async () => {
    const dir = storeFolder();
    const store = open(dir);
    await store.rebuild(FIXTURE_ROWS, 1);
    expect(files(dir)).toEqual([`graph-1.v${LAYOUT}.grafeo`]);
    expect(await count(store)).toBe(25);
    await store.apply(FIXTURE_DELTA, 2);
    expect(files(dir)).toEqual([`graph-2.v${LAYOUT}.grafeo`]);
    expect(await count(store)).toBe(25);
  });

  it('are there again when the store is opened again', async () => {
    const dir = storeFolder();
    const store = open(dir);
    await store.rebuild(FIXTURE_ROWS, 12);
    await store.close();
    const again = open(dir);
    expect(await again.change()).toBe(12);
    expect(await count(again)).toBe(25);
  });

  it('are seen by another store on the same folder as soon as they are there', async () => {
    const dir = storeFolder();
    const [writer, reader] = [open(dir), open(dir)];
    await writer.rebuild([], 1);
    expect(await count(reader)).toBe(0);
    await writer.rebuild(FIXTURE_ROWS, 2);
    expect(await reader.change()).toBe(2);
    expect(await count(reader)).toBe(25);
  });

  it('are written aside: what a killed writer left is removed, what a living one writes is not', async () => {
    const dir = storeFolder();
    const store = open(dir);
    writeFileSync(join(dir, 'writing-999999999.grafeo'), 'half');
    writeFileSync(join(dir, `writing-${process.ppid}.grafeo`), 'half');
    await store.rebuild(FIXTURE_ROWS, 1);
    expect(files(dir)).toEqual([`graph-1.v${LAYOUT}.grafeo`, `writing-${process.ppid}.grafeo`]);
  });

  it('of another layout do not count, and go', async () => {
    const dir = storeFolder();
    const store = open(dir);
    await store.rebuild(FIXTURE_ROWS, 1);
    copyFileSync(join(dir, `graph-1.v${LAYOUT}.grafeo`), join(dir, 'graph-9.v0.grafeo'));
    expect(await store.change()).toBe(1);
    await store.rebuild([], 2);
    expect(files(dir)).toEqual([`graph-2.v${LAYOUT}.grafeo`]);
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, 100)],
    ['no database', (path: string) => writeFileSync(path, 'hello')],
  ])(
    'that are damaged (%s) are said to be, and leave an empty store for the ledger to fill',
    async (_, damage) => {
      const dir = storeFolder();
      const store = open(dir);
      await store.rebuild(FIXTURE_ROWS, 3);
      damage(join(dir, `graph-3.v${LAYOUT}.grafeo`));
      await expect(count(store)).rejects.toMatchObject({ code: 'store-damaged' });
      expect(await store.change()).toBe(0);
      await store.rebuild(FIXTURE_ROWS, 3);
      expect(await count(store)).toBe(25);
    },
  );

  it('do not change when a patch fails', async () => {
    const dir = storeFolder();
    const store = open(dir);
    await store.rebuild(FIXTURE_ROWS, 1);
    const edge = FIXTURE_DELTA.upsert.find((row) => row.row === 'edge');
    const dangling = { row: 'edge', value: { ...edge!.value, to: 'event:nowhere' } } as GraphRow;
    await expect(store.apply({ upsert: [dangling], remove: [] }, 2)).rejects.toMatchObject({
      code: 'store-dangling-edge',
      message: expect.stringContaining('"event:nowhere"'),
    });
    expect(files(dir)).toEqual([`graph-1.v${LAYOUT}.grafeo`]);
  });

  it('are built anew for a large delta, with the same result', async () => {
    const store = open(storeFolder());
    await store.rebuild(FIXTURE_ROWS, 1);
    const many = Array.from({ length: 2_500 }, (_, at): GraphRow => {
      return { row: 'evidence', value: { id: `evidence:x${at}`, extractor: 'rules/1', article: 'article:en', start: 0, end: 5, quote: 'Talks' } }; // prettier-ignore
    });
    await store.apply({ upsert: [...many, ...FIXTURE_DELTA.upsert], remove: FIXTURE_DELTA.remove }, 2);
    expect(await count(store)).toBe(25 + 2_500);
    const from = await store.query('MATCH (:Evidence)-[f:FROM]->() RETURN count(f) AS n', {}, QUERY_LIMITS);
    expect(from.rows).toEqual([[6 + 2_500]]);
  });

  it('are written one after another, whoever asks at once', async () => {
    const dir = storeFolder();
    const store = open(dir);
    await Promise.all([store.rebuild(FIXTURE_ROWS, 1), store.apply(FIXTURE_DELTA, 2), store.rebuild([], 3)]);
    expect(await store.change()).toBe(3);
    expect(existsSync(join(dir, `graph-3.v${LAYOUT}.grafeo`))).toBe(true);
  });
});
