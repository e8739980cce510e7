// What every store must do. Run on each by its own test file: `storeContract('grafeo', maker)`.

import { array, assert, asyncProperty, string, subarray } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CypherNode, GraphDelta, GraphRow } from '../../graph/model/index.ts';
import { QUERY_LIMITS } from '../../graph/store/index.ts';
import type { Store } from '../../graph/store/index.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from './fixture-graph.ts';
import { answersContract } from './store-answers.ts';
import { rowsOf, sortedRows } from './store-maker.ts';
import { safetyContract } from './store-safety.ts';
import type { StoreMaker } from './store-maker.ts';

/** The suite. */
export function storeContract(name: string, maker: StoreMaker): void {
  describe(`${name}: holds the graph`, () => {
    const opened: Store[] = [];
    const open = async (): Promise<Store> => {
      const store = await maker.open();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    it('is empty at first, at change 0, and can be asked', async () => {
      const store = await open();
      expect(await store.change()).toBe(0);
      expect(await rowsOf(store)).toEqual([]);
      expect((await store.query('MATCH (n) RETURN count(n) AS n', {}, QUERY_LIMITS)).rows).toEqual([[0]]);
    });

    it('gives back every row that it was given, in whatever order they came', async () => {
      const store = await open();
      await store.rebuild([...FIXTURE_ROWS].reverse(), 7);
      expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
      expect(await store.change()).toBe(7);
    });

    it('forgets what was there when it is rebuilt, also to an earlier change', async () => {
      const store = await open();
      await store.rebuild(FIXTURE_ROWS, 7);
      const few = FIXTURE_ROWS.filter(({ row }) => row === 'article');
      await store.rebuild(few, 3);
      expect(await store.change()).toBe(3);
      expect(await rowsOf(store)).toEqual(sortedRows(few));
    });

    it('takes nothing of a rebuild whose edge names a missing node', async () => {
      const store = await open();
      await store.rebuild(FIXTURE_ROWS, 1);
      const without = FIXTURE_ROWS.filter(({ value }) => value.id !== 'country:RU');
      await expect(store.rebuild(without, 2)).rejects.toMatchObject({ code: 'store-dangling-edge' });
      expect(await store.change()).toBe(1);
      expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
    });

    it('applies a delta to what a rebuild would give, in rows and to a query, and twice is once', async () => {
      const store = await open();
      await store.rebuild(FIXTURE_ROWS, 1);
      await store.apply(FIXTURE_DELTA, 2);
      await store.apply(FIXTURE_DELTA, 2);
      expect(await store.change()).toBe(2);
      expect(await rowsOf(store)).toEqual(sortedRows(after(FIXTURE_ROWS, FIXTURE_DELTA)));
      const seen = await asked(store);
      await maker.empty(store);
      await store.rebuild(after(FIXTURE_ROWS, FIXTURE_DELTA), 2);
      expect(seen).toEqual(await asked(store));
    });

    it('begins from a delta where it was empty', async () => {
      const store = await open();
      await store.apply({ upsert: FIXTURE_ROWS, remove: [] }, 4);
      expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
    });

    it('whatever the deltas: what is asked equals a rebuild', async () => {
      const nodes = FIXTURE_ROWS.filter(({ row }) => row !== 'edge').map(({ value }) => value.id);
      const store = await open();
      let change = 0;
      await assert(
        asyncProperty(array(subarray(nodes), { minLength: 2, maxLength: 3 }), async (states) => {
          let rows: readonly GraphRow[] = [];
          await store.rebuild(rows, ++change);
          for (const kept of states) {
            const next = induced(new Set(kept));
            await store.apply(between(rows, next), ++change);
            rows = next;
          }
          expect(await rowsOf(store)).toEqual(sortedRows(rows));
          const seen = await asked(store);
          await maker.empty(store);
          await store.rebuild(rows, ++change);
          expect(seen).toEqual(await asked(store));
        }),
        { numRuns: 12, seed: 5 },
      );
    });

    it('takes texts of every script, and what JSON and Cypher would have to escape', async () => {
      const store = await open();
      const article = FIXTURE_ROWS.find((row) => row.row === 'article');
      let change = 0;
      await assert(
        asyncProperty(string({ unit: 'grapheme' }), async (text) => {
          const row = { row: 'article', value: { ...article!.value, text, title: text } } as GraphRow;
          await store.rebuild([row], ++change);
          expect(await rowsOf(store)).toEqual([row]);
          const { rows } = await store.query(
            'MATCH (a:Article {text: $text}) RETURN a.text',
            { text },
            QUERY_LIMITS,
          );
          expect(rows).toEqual([[text]]);
        }),
        { numRuns: 15, seed: 5 },
      );
    });
  });

  answersContract(name, maker);
  safetyContract(name, maker);
}

/** Everything of a graph that a person could see by a query; a store's own mark has no kind. */
async function asked(store: Store): Promise<unknown> {
  const text = 'MATCH (n) WHERE n.kind IS NOT NULL RETURN n ORDER BY n.id';
  const nodes = await store.query(text, {}, QUERY_LIMITS);
  const edges = await store.query('MATCH ()-[r]->() RETURN r ORDER BY r.id', {}, QUERY_LIMITS);
  return [nodes.rows.map(([node]) => withSortedLabels(node as CypherNode)), edges.rows];
}

function withSortedLabels(node: CypherNode): CypherNode {
  return { ...node, labels: [...node.labels].sort() };
}

/** The rows of a graph after a delta. */
function after(rows: readonly GraphRow[], delta: GraphDelta): GraphRow[] {
  const all = new Map(rows.map((row) => [`${row.row} ${row.value.id}`, row]));
  for (const { row, id } of delta.remove) all.delete(`${row} ${id}`);
  for (const row of delta.upsert) all.set(`${row.row} ${row.value.id}`, row);
  return [...all.values()];
}

/** The fixture with only these nodes and the edges between them. */
function induced(nodes: ReadonlySet<string>): GraphRow[] {
  return FIXTURE_ROWS.filter(({ row, value }) =>
    row === 'edge' ? nodes.has(value.from) && nodes.has(value.to) : nodes.has(value.id),
  );
}

/** What leads from some rows to others. */
function between(from: readonly GraphRow[], to: readonly GraphRow[]): GraphDelta {
  const [before, later] = [new Set(from), new Set(to)];
  return {
    upsert: to.filter((row) => !before.has(row)),
    remove: from.filter((row) => !later.has(row)).map(({ row, value }) => ({ row, id: value.id })),
  };
}
