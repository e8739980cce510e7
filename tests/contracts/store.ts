// What every store must do. Run on each by its own test file: `storeContract('grafeo', makeStore)`.

import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphDelta, GraphRow } from '../../graph/model/index.ts';
import { QUERY_LIMITS } from '../../graph/store/index.ts';
import type { QueryLimits, Store } from '../../graph/store/index.ts';
import { CYPHER_QUERIES } from './cypher-queries.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from './fixture-graph.ts';
import { ALLOWED_QUERIES, BROKEN_QUERIES, REFUSED_QUERIES } from './refused-queries.ts';

/** How a store is made and looked at. */
export interface StoreMaker {
  /** A new, empty store. */
  open(): Promise<Store>;
  /** What lives on its behalf: processes or transactions that run a query. */
  running(store: Store): Promise<readonly (number | string)[]>;
  /** A query that would run for minutes. */
  readonly runaway: string;
}

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
      expect(await rowsOf(store)).toEqual(sorted(FIXTURE_ROWS));
      expect(await store.change()).toBe(7);
    });

    it('forgets what was there when it is rebuilt, also to an earlier change', async () => {
      const store = await open();
      await store.rebuild(FIXTURE_ROWS, 7);
      const few = FIXTURE_ROWS.filter(({ row }) => row === 'article');
      await store.rebuild(few, 3);
      expect(await store.change()).toBe(3);
      expect(await rowsOf(store)).toEqual(sorted(few));
    });

    it('takes nothing of a rebuild whose edge names a missing node', async () => {
      const store = await open();
      await store.rebuild(FIXTURE_ROWS, 1);
      const without = FIXTURE_ROWS.filter(({ value }) => value.id !== 'country:RU');
      await expect(store.rebuild(without, 2)).rejects.toMatchObject({ code: 'store-dangling-edge' });
      expect(await store.change()).toBe(1);
      expect(await rowsOf(store)).toEqual(sorted(FIXTURE_ROWS));
    });

    it('applies a delta to what a rebuild would give, in rows and to a query, and twice is once', async () => {
      const [patched, built] = [await open(), await open()];
      await patched.rebuild(FIXTURE_ROWS, 1);
      await patched.apply(FIXTURE_DELTA, 2);
      await patched.apply(FIXTURE_DELTA, 2);
      await built.rebuild(after(FIXTURE_ROWS, FIXTURE_DELTA), 2);
      expect(await patched.change()).toBe(2);
      expect(await rowsOf(patched)).toEqual(sorted(after(FIXTURE_ROWS, FIXTURE_DELTA)));
      expect(await asked(patched)).toEqual(await asked(built));
    });

    it('begins from a delta where it was empty', async () => {
      const store = await open();
      await store.apply({ upsert: FIXTURE_ROWS, remove: [] }, 4);
      expect(await rowsOf(store)).toEqual(sorted(FIXTURE_ROWS));
    });

    it('whatever the deltas: what is asked equals a rebuild', async () => {
      const nodes = FIXTURE_ROWS.filter(({ row }) => row !== 'edge').map(({ value }) => value.id);
      const [patched, built] = [await open(), await open()];
      let change = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.subarray(nodes), { minLength: 2, maxLength: 3 }), async (states) => {
          let rows: readonly GraphRow[] = [];
          await patched.rebuild(rows, ++change);
          for (const kept of states) {
            const next = induced(new Set(kept));
            await patched.apply(between(rows, next), ++change);
            rows = next;
          }
          await built.rebuild(rows, ++change);
          expect(await rowsOf(patched)).toEqual(sorted(rows));
          expect(await asked(patched)).toEqual(await asked(built));
        }),
        { numRuns: 12, seed: 5 },
      );
    });

    it('takes texts of every script, and what JSON and Cypher would have to escape', async () => {
      const store = await open();
      const [article] = FIXTURE_ROWS.filter((row) => row.row === 'article');
      let change = 0;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
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

  describe(`${name}: answers`, () => {
    let store: Store;
    const ask = (text: string, params = {}, limits: Partial<QueryLimits> = {}) =>
      store.query(text, params, { ...QUERY_LIMITS, ...limits });
    beforeAll(async () => {
      store = await maker.open();
      await store.rebuild(FIXTURE_ROWS, 1);
    });
    afterAll(async () => {
      await store.close();
    });

    it.each(CYPHER_QUERIES.map((query) => [query.says, query] as const))('%s', async (_, query) => {
      const table = await ask(query.cypher, query.params);
      if (query.columns) expect(table.columns).toEqual(query.columns);
      const order = (rows: readonly unknown[]) =>
        query.unordered ? rows.map((row) => JSON.stringify(row)).sort() : rows;
      expect(order(table.rows)).toEqual(order(query.rows));
      expect(table.cut).toBeUndefined();
    });

    it('tags nodes, relationships and paths by our own ids', async () => {
      const { rows } = await ask(
        "MATCH p = (a:Event {id: 'event:4'})-[r:PRECEDED_BY]->(b) RETURN a, r, p, [a] AS list, {b: b} AS map",
      );
      const node = (id: string, properties: object) =>
        expect.objectContaining({ type: 'node', id, properties: expect.objectContaining(properties) });
      const relationship = {
        type: 'relationship',
        id: 'PRECEDED_BY|event:4|event:1',
        relation: 'PRECEDED_BY',
        from: 'event:4',
        to: 'event:1',
        properties: { id: 'PRECEDED_BY|event:4|event:1', basis: 'stated', evidence: ['evidence:4'] },
      };
      const four = node('event:4', {
        kind: 'press-conference',
        sources: 1,
        startDay: 20137,
        disputed: false,
      });
      const one = node('event:1', { kind: 'talks', sources: 2, evidence: ['evidence:1', 'evidence:2'] });
      expect(rows).toEqual([
        [
          four,
          relationship,
          { type: 'path', nodes: [four, one], relationships: [relationship] },
          [four],
          { type: 'map', entries: { b: one } },
        ],
      ]);
    });

    it('gives a whole node beside a count, unnamed as it is', async () => {
      const { columns, rows } = await ask("MATCH (a:Person {id: 'person:rubio'})-[r]->() RETURN a, count(r)");
      expect(columns).toEqual(['a', 'count(r)']);
      expect(rows).toEqual([[expect.objectContaining({ type: 'node', id: 'person:rubio' }), 4]]);
    });

    it.each(REFUSED_QUERIES)('refuses before running, and leaves the graph as it is: %s', async (text) => {
      const check = store.check(text);
      expect(check.ok).toBe(false);
      expect(['query-refused', 'query-syntax']).toContain(check.code);
      expect(check.reason).toMatch(/^.+[.]$/);
      await expect(ask(text)).rejects.toMatchObject({ name: 'ChanceryError', code: check.code });
    });

    it('has changed nothing by all of these', async () => {
      expect(await rowsOf(store)).toEqual(sorted(FIXTURE_ROWS));
    });

    it.each(BROKEN_QUERIES)('says that it is not a query: %s', async (text) => {
      await expect(ask(text)).rejects.toMatchObject({ name: 'ChanceryError', code: 'query-syntax' });
    });

    it.each(ALLOWED_QUERIES)('lets through: %s', async (text) => {
      expect(store.check(text)).toMatchObject({ ok: true });
      await expect(ask(text)).resolves.toMatchObject({ rows: expect.anything() });
    });

    it('sends no more rows than asked for, and says so', async () => {
      const table = await ask('UNWIND range(1, 2500) AS x RETURN x', {}, { maxRows: 1000 });
      expect(table.rows).toHaveLength(1000);
      expect(table.cut).toBe('1,000 of 2,500 rows shown; add LIMIT or narrow it.');
    });

    it('sends no more bytes than asked for, and says so', async () => {
      const table = await ask("UNWIND range(1, 50) AS x RETURN 'twelve bytes' AS s", {}, { maxBytes: 200 });
      expect(table.rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(table.rows).length).toBeLessThanOrEqual(201);
      expect(table.cut).toMatch(/of 50 rows shown; the rest is more than .* return fewer properties\.$/);
    });

    it.each([[undefined], [Number.NaN], [1n], [new Date(0)], [() => 1], [[undefined]]])(
      'refuses the parameter %s, which is no JSON',
      async (value) => {
        await expect(ask('RETURN $p AS p', { p: value })).rejects.toMatchObject({ code: 'query-parameter' });
      },
    );

    it('stops a runaway at its deadline, keeps answering meanwhile, and nothing of it is left', async () => {
      await ask('RETURN 1');
      const before = new Set(await maker.running(store));
      const runaway = expect(ask(maker.runaway, {}, { timeoutMs: 700 })).rejects.toMatchObject({
        code: 'query-timeout',
      });
      const during = await ask('RETURN 1 AS one');
      expect(during.rows).toEqual([[1]]);
      await runaway;
      const [killed] = [...before].filter((pid) => typeof pid === 'number');
      if (killed !== undefined) expect(() => process.kill(Number(killed), 0)).toThrow('ESRCH');
      expect((await ask('RETURN 2 AS two')).rows).toEqual([[2]]);
    });

    it('stops a query that its caller gives up, running or waiting', async () => {
      const controllers = [1, 2, 3, 4].map(() => new AbortController());
      const queries = controllers.map(({ signal }) =>
        expect(ask(maker.runaway, {}, { signal, timeoutMs: 60_000 })).rejects.toMatchObject({
          code: 'query-cancelled',
        }),
      );
      for (const controller of controllers.reverse()) controller.abort();
      await Promise.all(queries);
      expect((await ask('RETURN 3 AS three')).rows).toEqual([[3]]);
    });

    it('ends the queries that still run when it is closed', async () => {
      const other = await maker.open();
      await other.rebuild(FIXTURE_ROWS, 1);
      const limits = { ...QUERY_LIMITS, timeoutMs: 60_000 };
      const query = expect(other.query(maker.runaway, {}, limits)).rejects.toMatchObject({
        code: 'query-cancelled',
      });
      await other.query('RETURN 1', {}, QUERY_LIMITS);
      await other.close();
      await query;
      expect(await maker.running(other)).toEqual([]);
    });
  });
}

/** Everything a person could see of a graph, by a query. */
async function asked(store: Store): Promise<unknown> {
  const nodes = await store.query('MATCH (n) RETURN n ORDER BY n.id', {}, QUERY_LIMITS);
  const edges = await store.query('MATCH ()-[r]->() RETURN r ORDER BY r.id', {}, QUERY_LIMITS);
  const labels = (value: unknown): unknown => {
    const node = value as { labels?: string[] };
    return node.labels ? { ...node, labels: [...node.labels].sort() } : value;
  };
  return [nodes.rows.map(([node]) => labels(node)), edges.rows];
}

async function rowsOf(store: Store): Promise<GraphRow[]> {
  const rows: GraphRow[] = [];
  for await (const row of store.rows()) rows.push(row);
  return sorted(rows);
}

function sorted(rows: readonly GraphRow[]): GraphRow[] {
  const key = (row: GraphRow): string => `${row.row} ${row.value.id}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
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
