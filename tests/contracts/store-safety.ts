// What no query may cost, on every store: time, memory, an answer of a hundred megabytes; and that it is asked on meanwhile.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../graph/store/index.ts';
import type { QueryLimits, Store } from '../../graph/store/index.ts';
import { appOver, ask as request } from '../graph/server/app.ts';
import { arrayReader } from './array-reader.ts';
import { FIXTURE_ROWS } from './fixture-graph.ts';
import type { StoreMaker } from './store-maker.ts';

/** Queries that would run for minutes or fill the machine's memory. */
const RUNAWAYS: readonly (readonly [says: string, cypher: string])[] = [
  ['a list of all that there is', 'UNWIND range(1, 1000000000) AS x RETURN collect(x) AS l'],
  ['a list that is too long', 'RETURN range(1, 1000000000) AS l'],
  ['paths without an end', 'MATCH (a)-[*]-(b)-[*]-(c)-[*]-(d) RETURN count(*) AS n'],
  ['a sum of very much', 'RETURN reduce(sum = 0, x IN range(1, 200000000) | sum + x % 7) AS n'],
  ['an order of very much', 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000) AS b RETURN (a * b) % 1000003 AS x ORDER BY x SKIP 5000000 LIMIT 1'],
]; // prettier-ignore

/** A text of 16 characters doubled sixteen times: a megabyte. */
const MEGABYTE = "reduce(s = '0123456789abcdef', i IN range(1, 16) | s + s)";

/** Answers of a hundred megabytes and how each is cut. */
const LARGE: readonly (readonly [says: string, cypher: string, cut: RegExp])[] = [
  ['a hundred rows of a megabyte', `UNWIND range(1, 100) AS x RETURN x, ${MEGABYTE} AS s`, /^4 of 100 rows shown; the rest is more than 5 MB/],
  ['a million rows of a hundred bytes', `UNWIND range(1, 1000000) AS x RETURN x, '${'ten bytes.'.repeat(10)}' AS s`, /^1,000 of (?:1,000,000|more than [\d,]+) rows shown/],
  ['one row of lists of a hundred megabytes', `RETURN [x IN range(1, 100) | ${MEGABYTE}] AS l`, /^0 of 1 rows shown; the rest is more than 5 MB/],
  ['nodes with all they hold, again and again', "MATCH (a:Article), (b), (c), (d:Article) RETURN a, b, c, d, a.text + b.id AS t, 'x' AS u", /^1,000 of [\d,]+ rows shown|more than 5 MB/],
]; // prettier-ignore

/** The third part of the suite. */
export function safetyContract(name: string, maker: StoreMaker): void {
  describe(`${name}: what a query may not cost`, () => {
    let store: Store;
    const ask = (text: string, limits: Partial<QueryLimits> = {}) =>
      store.query(text, {}, { ...QUERY_LIMITS, ...limits });
    beforeAll(async () => {
      store = await maker.open();
      await store.rebuild(FIXTURE_ROWS, 1);
      await ask('RETURN 1');
    });
    afterAll(() => store.close());

    it.each(RUNAWAYS)('%s is stopped, and the next query is answered', async (_, cypher) => {
      const stopped = ask(cypher, { timeoutMs: 2_000, maxMemory: 400_000_000 });
      await expect(stopped).rejects.toMatchObject({
        code: expect.stringMatching(/^query-(?:timeout|memory)$/),
      });
      expect((await ask('MATCH (e:Event) RETURN count(e) AS n', { timeoutMs: 60_000 })).rows).toEqual([[6]]);
    });

    it.each(LARGE)('%s is cut, and says so', async (_, cypher, cut) => {
      const { rows, cut: said } = await ask(cypher, { timeoutMs: 60_000 });
      expect(said).toMatch(cut);
      expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThanOrEqual(QUERY_LIMITS.maxBytes + 1);
    });

    it('the API answers while runaways are stopped, and tells of each what became of it', async () => {
      const rows = <Row extends 'article' | 'entity' | 'event' | 'edge' | 'evidence'>(kind: Row) =>
        FIXTURE_ROWS.flatMap((row) => (row.row === kind ? [row.value as never] : []));
      const graph = { articles: rows('article'), entities: rows('entity'), events: rows('event'), edges: rows('edge'), evidence: rows('evidence'), judgements: [] }; // prettier-ignore
      const limits = { ...QUERY_LIMITS, timeoutMs: 3_000 };
      const app = appOver(arrayReader(graph), { store, queryLimits: limits });
      const get = async (path: string) => request(app, `/api/v1${path}`);
      const post = async (cypher: string) =>
        request(app, '/api/v1/query', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ cypher }),
        });
      let stopped = 0;
      const runaways = [1, 2, 3].map(async () => {
        const answer = await post(maker.runaway);
        stopped++;
        return ((await answer.json()) as { code: string }).code;
      });
      for (const path of ['/change', '/overview', '/timeline', '/nodes/country:RU', '/search?q=Riyadh'])
        expect((await get(path)).status, path).toBe(200);
      expect(stopped).toBe(0);
      expect(await Promise.all(runaways)).toEqual(['query-timeout', 'query-timeout', 'query-timeout']);
      expect((await post('MATCH (e:Event) RETURN count(e) AS n')).status).toBe(200);
    });
  });
}
