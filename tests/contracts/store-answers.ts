// What every store must answer, refuse and stop.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../graph/store/index.ts';
import type { QueryLimits, Store } from '../../graph/store/index.ts';
import { CYPHER_QUERIES } from './cypher-queries.ts';
import { FIXTURE_ROWS } from './fixture-graph.ts';
import { ALLOWED_QUERIES, BROKEN_QUERIES, REFUSED_QUERIES } from './refused-queries.ts';
import { rowsOf, sortedRows } from './store-maker.ts';
import { expectedOf, refusalOf } from './store-differences.ts';
import type { StoreMaker } from './store-maker.ts';

/** The half of the suite that asks. */
export function answersContract(name: string, maker: StoreMaker): void {
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

    it.each(CYPHER_QUERIES.map((query) => [query.says, expectedOf(name, query)] as const))(
      '%s',
      async (_, query) => {
        const code = refusalOf(name, query);
        if (code !== undefined) {
          const hints = expect.arrayContaining([expect.any(String)]);
          await expect(ask(query.cypher, query.params)).rejects.toMatchObject({ code, hints });
          return;
        }
        const table = await ask(query.cypher, query.params);
        if (query.columns) expect(table.columns).toEqual(query.columns);
        const order = (rows: readonly unknown[]) =>
          query.unordered ? rows.map((row) => JSON.stringify(row)).sort() : rows;
        expect(order(table.rows)).toEqual(order(query.rows));
        expect(table.cut).toBeUndefined();
      },
    );

    it('is asked more than a hundred questions, each by a name of its own', () => {
      const names = CYPHER_QUERIES.map(({ says }) => says);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(110);
    });

    it('tags nodes, relationships and paths by our own ids', async () => {
      const { rows } = await ask(
        "MATCH p = (a:Event {id: 'event:4'})-[r:PRECEDED_BY]->(b) RETURN a, r, p, [a] AS list, {b: b} AS map",
      );
      const relationship = {
        type: 'relationship',
        id: 'PRECEDED_BY|event:4|event:1',
        relation: 'PRECEDED_BY',
        from: 'event:4',
        to: 'event:1',
        properties: { id: 'PRECEDED_BY|event:4|event:1', basis: 'stated', evidence: ['evidence:4'] },
      };
      const four = aNode('event:4', {
        kind: 'press-conference',
        sources: 1,
        startDay: 20137,
        disputed: false,
      });
      const one = aNode('event:1', { kind: 'talks', sources: 2, evidence: ['evidence:1', 'evidence:2'] });
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
      expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
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
      const killed = [...before].find((pid) => typeof pid === 'number');
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

function aNode(id: string, properties: object): unknown {
  return expect.objectContaining({ type: 'node', id, properties: expect.objectContaining(properties) });
}
