import { expect, it } from 'vitest';
import { SERVER_LIMITS } from '../../../graph/server/index.ts';
import { openEmptyStore } from '../../../graph/store/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const ONE = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ cypher: 'RETURN 1 AS n' }),
};

it('a server that shows only today says so', async () => {
  const answer = await ask(appOver(arrayReader(SAMPLE)), '/api/v1/overview?as-of=2025-02-28');
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'as-of-off']);
});

it('services over one graph are made once', async () => {
  const [today, then] = [arrayReader(SAMPLE), arrayReader({ ...SAMPLE, events: [], edges: [] })];
  const days: string[] = [];
  const app = appOver(today, {
    asOf: async (day) => {
      days.push(day);
      return { reader: then, store: storeThat({}) };
    },
  });
  const events = async (query: string): Promise<number> =>
    ((await (await ask(app, `/api/v1/timeline${query}`)).json()) as { events: unknown[] }).events.length;
  expect(await events('')).toBeGreaterThan(0);
  expect([await events('?as-of=2025-02-28'), await events('?as-of=2025-02-28')]).toEqual([0, 0]);
  expect(days).toEqual(['2025-02-28', '2025-02-28']);
});

it('a query is asked of the store of the day', async () => {
  const table = { columns: ['n'], rows: [[1]], tookMs: 1 };
  const app = appOver(arrayReader(SAMPLE), {
    asOf: async () => ({ reader: arrayReader(SAMPLE), store: storeThat({ query: async () => table }) }),
  });
  const answer = await ask(app, '/api/v1/query?as-of=2025-02-28', ONE);
  expect(await answer.json()).toEqual(table);
});

it('a store that holds only today says so, and the counts are of the day', async () => {
  const app = appOver(arrayReader(SAMPLE), {
    asOf: async () => ({
      reader: arrayReader({ ...SAMPLE, events: [], edges: [] }),
      store: openEmptyStore('Only today can be asked.'),
    }),
  });
  const answer = await ask(app, '/api/v1/query?as-of=2025-02-28', ONE);
  expect([answer.status, await answer.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'cypher-off', detail: 'Only today can be asked.' }),
  ]);
  const stats = await (await ask(app, '/api/v1/stats?as-of=2025-02-28')).json();
  expect(stats).toMatchObject({ events: { talks: 0 } });
});

it('a few days are made at one time, and today is shown meanwhile', async () => {
  const made: (() => void)[] = [];
  const graph = { reader: arrayReader(SAMPLE), store: storeThat({}) };
  const app = appOver(arrayReader(SAMPLE), {
    asOf: () => new Promise((resolve) => made.push(() => resolve(graph))),
    limits: { ...SERVER_LIMITS, days: 1 },
  });
  const status = async (query: string): Promise<number> => (await ask(app, `/api/v1/stats${query}`)).status;
  const first = status('?as-of=2025-02-28');
  await expect.poll(() => made.length).toBe(1);
  expect([await status('?as-of=2025-03-01'), await status('')]).toEqual([429, 200]);
  made[0]!();
  expect(await first).toBe(200);
});

it('what is asked of one day at once waits for one opening of its graph', async () => {
  const made: (() => void)[] = [];
  const graph = { reader: arrayReader(SAMPLE), store: storeThat({}) };
  const app = appOver(arrayReader(SAMPLE), {
    asOf: () => new Promise((resolve) => made.push(() => resolve(graph))),
    limits: { ...SERVER_LIMITS, days: 1 },
  });
  const asked = ['stats', 'facts', 'overview', 'timeline', 'digest'].map(
    async (path) => (await ask(app, `/api/v1/${path}?as-of=2025-02-28`)).status,
  );
  await expect.poll(() => made.length).toBe(1);
  made[0]!();
  expect(await Promise.all(asked)).toEqual([200, 200, 200, 200, 200]);
  expect(made).toHaveLength(1);
});
