import { describe, expect, test } from 'vitest';
import { createClient, failureOf, RequestFailed } from '../../../viewer/api/index.ts';

/** A client whose server gives one answer, and the requests that it got. */
function clientOf(answer: () => Response) {
  const asked: string[] = [];
  const client = createClient((async (url: string, init?: RequestInit) => {
    asked.push([init?.method ?? 'GET', url, init?.body].filter(Boolean).join(' '));
    return answer();
  }) as typeof fetch);
  return { client, asked };
}
const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);
const failed = async (promise: Promise<unknown>) => promise.catch(failureOf);

describe('a question', () => {
  test('escapes ids that look like paths', async () => {
    const { client, asked } = clientOf(() => json({}));
    await client.edge('MET_WITH|country:RU|country:US');
    await client.node('place:a/b?c');
    expect(asked).toEqual([
      'GET /api/v1/edges/MET_WITH%7Ccountry%3ARU%7Ccountry%3AUS',
      'GET /api/v1/nodes/place%3Aa%2Fb%3Fc',
    ]);
  });

  test('judges and takes back by what a person says', async () => {
    const { client, asked } = clientOf(() => json({}));
    await client.judge({ type: 'same', a: 'event:1', b: 'event:2' });
    await client.takeBack('judgement:1');
    expect(asked).toEqual([
      'POST /api/v1/judgements {"type":"same","a":"event:1","b":"event:2"}',
      'POST /api/v1/judgements/undo {"id":"judgement:1"}',
    ]);
  });

  test('carries the day to what is of it, and to nothing else', async () => {
    const { client, asked } = clientOf(() => json({}));
    const then = client.asOf('2025-02-28');
    await then.overview(9);
    await then.node('country:US');
    await then.subgraph(['country:US']);
    await then.query('RETURN 1', {});
    await then.change();
    await then.review();
    await client.stats();
    expect(asked).toEqual([
      'GET /api/v1/overview?limit=9&as-of=2025-02-28',
      'GET /api/v1/nodes/country%3AUS?as-of=2025-02-28',
      'POST /api/v1/subgraph?as-of=2025-02-28 {"ids":["country:US"]}',
      'POST /api/v1/query?as-of=2025-02-28 {"cypher":"RETURN 1","params":{}}',
      'GET /api/v1/change',
      'GET /api/v1/review',
      'GET /api/v1/stats',
    ]);
  });

  test('says only what was chosen', async () => {
    const { client, asked } = clientOf(() => json({}));
    await client.neighbours('country:US', { limit: 25 });
    await client.neighbours('country:US', { limit: 25, type: 'HELD_IN', direction: 'in' });
    expect(asked).toEqual([
      'GET /api/v1/nodes/country%3AUS/neighbours?limit=25',
      'GET /api/v1/nodes/country%3AUS/neighbours?limit=25&type=HELD_IN&direction=in',
    ]);
  });
});

describe('a failure', () => {
  test('keeps what the server says, with its hints', async () => {
    const problem = { code: 'bad-cypher', status: 400, detail: 'Only one statement.', hints: ['RETURN 1'] };
    const { client } = clientOf(() =>
      json(problem, { status: 400, headers: { 'content-type': 'application/problem+json' } }),
    );
    expect(await failed(client.query('x', {}))).toEqual(problem);
  });

  test('is told from an answer that is no problem document', async () => {
    const { client } = clientOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await failed(client.stats())).toMatchObject({ code: 'unexpected', status: 502 });
  });

  test('without any answer is a server that can’t be reached', async () => {
    const client = createClient((async () => Promise.reject(new TypeError('fetch failed'))) as typeof fetch);
    expect(await failed(client.stats())).toMatchObject({ code: 'unreachable', status: 0 });
  });

  test('is no failure when the question was taken back', async () => {
    const gone = new AbortController();
    gone.abort();
    const client = createClient((async () => Promise.reject(gone.signal.reason)) as typeof fetch);
    await expect(client.search('x', 5, gone.signal)).rejects.not.toBeInstanceOf(RequestFailed);
  });

  test('that is a defect is thrown on', () => {
    expect(() => failureOf(new TypeError('ours'))).toThrow('ours');
  });
});
