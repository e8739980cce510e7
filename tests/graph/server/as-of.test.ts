import { expect, it } from 'vitest';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';

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
      return then;
    },
  });
  const events = async (query: string): Promise<number> =>
    ((await (await ask(app, `/api/v1/timeline${query}`)).json()) as { events: unknown[] }).events.length;
  expect(await events('')).toBeGreaterThan(0);
  expect([await events('?as-of=2025-02-28'), await events('?as-of=2025-02-28')]).toEqual([0, 0]);
  expect(days).toEqual(['2025-02-28', '2025-02-28']);
});
