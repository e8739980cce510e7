import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphRows, type Home, ledgerPath, openHome } from '../../../graph/home/index.ts';
import { openLedger } from '../../../graph/ledger/index.ts';
import type { GraphRow } from '../../../graph/model/index.ts';
import { generateExtractions } from '../../bench/generate.ts';
import { describeGraphReader } from '../../contracts/graph-reader.ts';
import { NOW } from '../merge/graph-of.ts';
import { report, TEST_WORLD } from '../merge/report.ts';

const dir = mkdtempSync(join(tmpdir(), 'chancery-reader-'));
let home: Home;
beforeAll(async () => {
  home = await openHome({ dir, world: TEST_WORLD });
  await home.load(
    [
      ...generateExtractions({ seed: 3, articles: 25, days: 10 }),
      report('a', [{}]),
      report('b', [{}]),
      report('n', []),
    ],
    NOW,
  );
});
afterAll(async () => {
  await home.close();
  rmSync(dir, { recursive: true, force: true });
});

describeGraphReader('the ledger', () => home.ledger);

describe('a delta', () => {
  it('on top of the rows before gives the rows after', async () => {
    const { ledger } = home;
    const name = ({ row, value }: GraphRow): string => `${row} ${value.id}`;
    const rows = (): Map<string, GraphRow> => new Map([...graphRows(ledger)].map((row) => [name(row), row]));
    const held = rows();
    const since = ledger.change();
    await home.load(
      [
        report('a', [{ on: '2025-05-05', who: ['country:FR', 'country:JP'] }]),
        report('c', [{ after: 1 }, {}]),
        // Told of nothing before.
        report('n', [{}]),
        report('o', []),
      ],
      NOW,
    );
    const { upsert, remove } = ledger.changesSince(since);
    expect(remove.length).toBeGreaterThan(0);
    for (const { row, id } of remove) held.delete(`${row} ${id}`);
    for (const row of upsert) held.set(name(row), row);
    expect(new Map([...held].sort())).toEqual(new Map([...rows()].sort()));
    expect(ledger.change()).toBe(since + 1);
  });
});

describe('a store', () => {
  it('gets the articles that tell of an event, with every one that a sentence is quoted from', () => {
    const { ledger } = home;
    const stored = [...graphRows(ledger)].flatMap((row) => (row.row === 'article' ? [row.value] : []));
    const labels = new Set(stored.map(({ label }) => label));
    expect(['a', 'n', 'o'].map((label) => labels.has(label))).toEqual([true, true, false]);
    const told = [...ledger.events()].flatMap(({ sources }) => sources.map(({ article }) => article));
    expect(stored.map(({ id }) => id)).toEqual([...new Set(told)].sort());
    const quoted = [...ledger.allEvidence()].flatMap(({ article }) => article ?? []);
    expect([...new Set(quoted)].sort()).toEqual([...new Set(told)].sort());
  });

  it('is told to remove an article that tells of nothing, since it may have told of something before', () => {
    const { ledger } = home;
    const silent = [...ledger.articles()].find(({ label }) => label === 'o')!;
    const { upsert, remove } = ledger.changesSince(0);
    expect(remove).toContainEqual({ row: 'article', id: silent.id });
    expect(upsert.map(({ value }) => value.id)).not.toContain(silent.id);
  });
});

describe('the stream of edges', () => {
  it('gives the ones that are wanted, whatever is left out between them', () => {
    const { ledger } = home;
    const all = [...ledger.edges()];
    const wanted = (id: string): boolean => id.length % 3 === 0;
    const some = all.filter(({ id }) => wanted(id));
    expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThan(4);
    expect(some.length).toBeGreaterThan(10);
    expect([...ledger.edges(wanted)]).toEqual(some);
    expect([...ledger.edges(() => false)]).toEqual([]);
  });

  it('can be gone through again, and left in the middle', () => {
    const edges = home.ledger.edges();
    for (const edge of edges) {
      expect(edge.id).toBeTruthy();
      break;
    }
    expect([...edges]).toEqual([...edges]);
  });
});

describe('a steady reader', () => {
  it('shows one state of the graph, whatever is committed meanwhile', async () => {
    const reader = openLedger(ledgerPath(dir), { readOnly: true });
    const before = [...home.ledger.events()].length;
    await reader.steady(async () => {
      expect([...reader.events()]).toHaveLength(before);
      await home.load([report('d', [{ on: '2025-07-07', who: ['country:BR', 'country:JP'] }])], NOW);
      expect([...reader.events()]).toHaveLength(before);
    });
    expect([...reader.events()]).toHaveLength(before + 1);
    await expect(reader.steady(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect([...reader.events()]).toHaveLength(before + 1);
    reader.close();
  });
});
