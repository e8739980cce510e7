import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Problem, QueryTable } from '../../../graph/model/index.ts';
import { SERVER_LIMITS, startServer } from '../../../graph/server/index.ts';
import { createRateLimit } from '../../../graph/server/rate-limit.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const reader = arrayReader(SAMPLE);

const started = (limits: typeof SERVER_LIMITS): ReturnType<typeof startServer> =>
  startServer({
    reader,
    store: storeThat({}),
    dist: 'none',
    port: 0,
    now: () => 0,
    onDefect: () => undefined,
    limits,
  });

describe('a bucket', () => {
  it('gives what it holds at once, then as fast as it fills, never more than it holds', () => {
    let now = 0;
    const limit = createRateLimit({ perSecond: 2, burst: 3 }, () => now);
    const take = (count: number): readonly number[] => Array.from({ length: count }, () => limit.take('a'));
    expect(take(5)).toEqual([0, 0, 0, 1, 1]);
    now = 1_000;
    expect(take(3)).toEqual([0, 0, 1]);
    now = 60_000;
    expect(take(4)).toEqual([0, 0, 0, 1]);
  });

  it('is each asker’s own, and looking takes nothing', () => {
    const limit = createRateLimit({ perSecond: 1 / 6, burst: 1 }, () => 0);
    expect([limit.wait('a'), limit.take('a'), limit.take('a'), limit.wait('a'), limit.take('b')]).toEqual([
      0, 0, 6, 6, 0,
    ]);
  });
});

describe('too many requests', () => {
  it('are refused with the seconds to wait, and answered again after them', async () => {
    let now = 0;
    const over = appOver(reader, {
      now: () => now,
      limits: { ...SERVER_LIMITS, perSecond: 1, burst: 2 },
    });
    const statuses = async (): Promise<number> => (await ask(over, '/api/v1/change')).status;
    expect([await statuses(), await statuses()]).toEqual([200, 200]);
    const refused = await ask(over, '/api/v1/change');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await refused.json()) as Problem).toMatchObject({ code: 'too-many', retryAfter: 1 });
    now = 1_000;
    expect(await statuses()).toBe(200);
  });

  it('are far more than a page asks', async () => {
    const over = appOver(reader);
    for (let request = 0; request < 500; request++)
      expect((await ask(over, '/api/v1/change')).status).toBe(200);
  });
});

describe('too many queries', () => {
  it('are refused while others run, and nothing else is', async () => {
    const waiting: ((table: QueryTable) => void)[] = [];
    const store = storeThat({ query: () => new Promise((resolve) => waiting.push(resolve)) });
    const over = appOver(reader, { store, limits: { ...SERVER_LIMITS, queries: 2 } });
    const query = () =>
      ask(over, '/api/v1/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"cypher": "RETURN 1"}',
      });
    const running = [query(), query()];
    await expect.poll(() => waiting.length).toBe(2);
    const refused = await query();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await ask(over, '/api/v1/change')).status).toBe(200);
    for (const answer of waiting) answer({ columns: [], rows: [], tookMs: 0 });
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    const next = query();
    await expect.poll(() => waiting.length).toBe(3);
    waiting[2]!({ columns: [], rows: [], tookMs: 0 });
    expect((await next).status).toBe(200);
  });
});

describe('sizes', () => {
  it.each<[number, number]>([
    [7_000, 400],
    [9_000, 414],
    [30_000, 414],
    [40_000, 431],
  ])('an address of some %i characters is %i', async (length, status) => {
    const server = await started(SERVER_LIMITS);
    try {
      const answer = await fetch(`${server.url}api/v1/search?q=${'x'.repeat(length)}`);
      expect(answer.status).toBe(status);
      if (status === 414)
        expect((await answer.json()) as Problem).toMatchObject({ code: 'address-too-long' });
    } finally {
      await server.close();
    }
  });

  it('a body that does not end is cut where it is too long, whatever it said of its length', async () => {
    const server = await started({ ...SERVER_LIMITS, maxBody: 1_000 });
    try {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      let said = '';
      socket.on('data', (chunk) => (said += String(chunk)));
      socket.write(
        `POST /api/v1/query HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      for (let part = 0; part < 3; part++) socket.write(`200\r\n${'x'.repeat(512)}\r\n`);
      await expect.poll(() => said).toMatch(/^HTTP\/1\.1 413 [^]*body-too-large/);
      socket.destroy();
    } finally {
      await server.close();
    }
  });

  it('a body holds as many ids as one question may name', async () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => `event:${String(at).padStart(16, '0')}`);
    const answer = await ask(appOver(reader), '/api/v1/subgraph', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    });
    expect(answer.status).toBe(200);
  });
});
