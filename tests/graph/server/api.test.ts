import { describe, expect, test } from 'vitest';
import type { Chain, Problem } from '../../../graph/model/index.ts';
import { ChanceryError } from '../../../graph/model/index.ts';
import {
  articleKeys,
  chainOf,
  edgeDetail,
  facts,
  neighbours,
  nodeDetail,
  overview,
  timeline,
} from '../../../graph/views/index.ts';
import { ROUTES } from '../../../graph/server/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const reader = arrayReader(SAMPLE, { redirects: { 'event:old': 'event:istanbul' } });
const app = appOver(reader);

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await ask(app, `/api/v1${path}`);
  return { status: answer.status, body: await answer.json() };
}

describe('every route answers', () => {
  test.each<[string, unknown]>([
    ['/change', { change: 1 }],
    ['/overview', overview(reader, 500)],
    ['/overview?limit=2', overview(reader, 2)],
    ['/timeline', timeline(reader)],
    ['/facts', facts(reader, articleKeys(reader))],
    ['/nodes/person:lavrov', nodeDetail(reader, 'person:lavrov')],
    ['/nodes/event%3Aold', nodeDetail(reader, 'event:istanbul')],
    ['/events/event:old', nodeDetail(reader, 'event:istanbul')],
    [
      '/nodes/person:lavrov/neighbours?type=PARTICIPATED_IN&direction=out&limit=9',
      neighbours(reader, 'person:lavrov', {
        type: 'PARTICIPATED_IN',
        direction: 'out',
        limit: 9,
      }),
    ],
    [
      `/edges/${encodeURIComponent('PRECEDED_BY|event:istanbul|event:riyadh')}`,
      edgeDetail(reader, 'PRECEDED_BY|event:istanbul|event:riyadh'),
    ],
    ['/events/event:istanbul/chain?basis=stated', chainOf(reader, 'event:istanbul', { basis: 'stated' })],
  ])('GET %s', async (path, expected) => {
    expect(await get(path)).toEqual({ status: 200, body: expected });
  });

  test('a chain goes back, forward, by basis and depth', async () => {
    const hops = async (query: string): Promise<string[]> =>
      ((await get(`/events/event:riyadh/chain${query}`)).body as Chain).hops.map((hop) => hop.event.id);
    expect(await hops('')).toEqual(['event:riyadh', 'event:call']);
    expect(await hops('?basis=stated')).toEqual(['event:riyadh']);
    expect(await hops('?direction=forward')).toEqual(['event:riyadh', 'event:istanbul']);
    expect(await hops('?depth=0')).toEqual(['event:riyadh']);
  });

  test('articles are listed with their issues, and one shows what proves what', async () => {
    expect((await get('/articles?issues=some')).body).toMatchObject({
      total: 1,
      articles: [{ label: 'geneva', issues: [{ code: 'no-date' }] }],
    });
    expect((await get('/articles?limit=2')).body).toMatchObject({
      total: 3,
      articles: [{ label: 'geneva' }, { label: 'istanbul' }],
    });
    expect((await get('/articles/article:aaaaaaaaaaaaaaaa')).body).toMatchObject({
      article: { label: 'istanbul' },
      marks: [
        { evidence: 'evidence:met' },
        { evidence: 'evidence:useful' },
        { evidence: 'evidence:followed' },
      ],
    });
  });

  test('stats count, and say what the store can do', async () => {
    expect((await get('/stats')).body).toMatchObject({
      articles: 3,
      articlesWithIssues: 1,
      evidence: 7,
      statuses: { held: 3, planned: 1, denied: 1 },
      languages: { de: 1, en: 1, zh: 1 },
      years: { '': 2, '2025': 3 },
      issues: { 'no-date': 1 },
      store: { cypher: true },
    });
  });

  test('search finds an alias and says so', async () => {
    expect((await get('/search?q=Lawrow&limit=1')).body).toMatchObject({
      hits: [{ node: { id: 'person:lavrov' }, matched: 'Lawrow' }],
      total: 5,
    });
  });

  test('no route is left out of these tables', () => {
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET ',
      'GET /articles',
      'GET /articles/:id',
      'GET /change',
      'GET /changes',
      'GET /digest',
      'GET /edges/:id',
      'GET /encounters',
      'GET /entities',
      'GET /events',
      'GET /events/:id',
      'GET /events/:id/chain',
      'GET /events/:id/chain/markdown',
      'GET /events/:id/shared',
      'GET /export',
      'GET /facts',
      'GET /gaps',
      'GET /jobs',
      'GET /judgements',
      'GET /nodes/:id',
      'GET /nodes/:id/articles',
      'GET /nodes/:id/neighbours',
      'GET /nodes/:id/years',
      'GET /openapi.json',
      'GET /overview',
      'GET /paths',
      'GET /paths/markdown',
      'GET /questions',
      'GET /review',
      'GET /search',
      'GET /sources',
      'GET /stats',
      'GET /timeline',
      'POST /citations',
      'POST /export',
      'POST /jobs/retry',
      'POST /jobs/set-aside',
      'POST /judgements',
      'POST /judgements/undo',
      'POST /query',
      'POST /subgraph',
    ]);
  });
});

describe('what cannot be answered is a problem with a code', () => {
  test.each([
    ['/overview?limit=0', 400, 'bad-parameter'],
    ['/overview?limit=501', 400, 'bad-parameter'],
    ['/overview?limit=-1', 400, 'bad-parameter'],
    ['/overview?limit=1.5', 400, 'bad-parameter'],
    ['/overview?limit=1e2', 400, 'bad-parameter'],
    ['/overview?limit=', 400, 'bad-parameter'],
    ['/overview?limit=1&limit=2', 400, 'bad-parameter'],
    ['/overview?toString=1', 400, 'bad-parameter'],
    ['/stats?x=1', 400, 'bad-parameter'],
    ['/search', 400, 'bad-parameter'],
    ['/search?q=', 400, 'bad-parameter'],
    [`/search?q=${'x'.repeat(501)}`, 400, 'bad-parameter'],
    ['/search?q=x&limit=101', 400, 'bad-parameter'],
    ['/nodes/nobody', 404, 'unknown-node'],
    ['/nodes/nobody/neighbours', 404, 'unknown-node'],
    ['/nodes/person:lavrov?id=x', 400, 'bad-parameter'],
    ['/nodes/person:lavrov/neighbours?type=KNOWS', 400, 'bad-parameter'],
    ['/nodes/person:lavrov/neighbours?direction=up', 400, 'bad-parameter'],
    ['/nodes/person:lavrov/neighbours?year=25', 400, 'bad-parameter'],
    ['/nodes/nobody/years', 404, 'unknown-node'],
    ['/nodes/person:lavrov/neighbours?cursor=x', 422, 'bad-cursor'],
    ['/nodes/person:lavrov/neighbours?offset=1', 400, 'bad-parameter'],
    ['/edges/none', 404, 'unknown-edge'],
    ['/events/person:lavrov', 404, 'unknown-event'],
    ['/events/none/chain', 404, 'unknown-event'],
    ['/events/event:istanbul/chain?basis=guess', 400, 'bad-parameter'],
    ['/events/event:istanbul/chain?depth=51', 400, 'bad-parameter'],
    ['/events/event:istanbul/chain?direction=sideways', 400, 'bad-parameter'],
    ['/articles?issues=maybe', 400, 'bad-parameter'],
    ['/articles?limit=501', 400, 'bad-parameter'],
    ['/articles/none', 404, 'unknown-article'],
    ['/nothing', 404, 'unknown-route'],
  ])('GET %s → %i %s', async (path, status, code) => {
    const answer = await ask(app, `/api/v1${path}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.json()) as Problem).toMatchObject({ type: 'about:blank', status, code });
    expect(answer.status).toBe(status);
  });

  test('the offending value is quoted, as JSON text', async () => {
    const { body } = await get(`/nodes/${encodeURIComponent('<script>"\u2028')}`);
    expect((body as Problem).detail).toContain('"<script>"\u2028"');
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s where only GET is taken', async (method) => {
    const answer = await ask(app, '/api/v1/stats', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('a defect keeps its words to the log', async () => {
    const seen: unknown[] = [];
    const broken = appOver(
      {
        ...reader,
        entity: () => {
          throw new Error('secret');
        },
      },
      { onDefect: (error) => void seen.push(error) },
    );
    const answer = await ask(broken, '/api/v1/nodes/x');
    const words = await answer.text();
    expect([answer.status, words.includes('secret'), seen.length]).toEqual([500, false, 1]);
  });
});

describe('POST /query', () => {
  const post = (over: ReturnType<typeof appOver>, body: string, type = 'application/json') =>
    ask(over, '/api/v1/query', { method: 'POST', body, headers: { 'content-type': type } });

  test('hands text, parameters and limits to the store', async () => {
    const asked: unknown[] = [];
    const over = appOver(reader, {
      store: storeThat({
        query: async (text, params, { maxRows, signal }) => {
          asked.push(text, params, maxRows, signal instanceof AbortSignal);
          return { columns: ['n'], rows: [[1]], tookMs: 0 };
        },
      }),
    });
    const answer = await post(over, '{"cypher":" RETURN $n AS n ","params":{"n":1}}');
    expect(await answer.json()).toEqual({ columns: ['n'], rows: [[1]], tookMs: 0 });
    expect(asked).toEqual(['RETURN $n AS n', { n: 1 }, 1_000, true]);
  });

  test.each([
    ['{"cypher":""}', 'application/json', 400, 'bad-body'],
    ['{"cypher":1}', 'application/json', 400, 'bad-body'],
    ['{"cypher":"RETURN 1","mode":"write"}', 'application/json', 400, 'bad-body'],
    ['{"cypher":"RETURN 1","params":[]}', 'application/json', 400, 'bad-body'],
    ['[]', 'application/json', 400, 'bad-body'],
    ['{', 'application/json', 400, 'bad-body'],
    ['', 'application/json', 400, 'bad-body'],
    ['{"cypher":"RETURN 1"}', 'text/plain', 415, 'not-json'],
    [`{"cypher":"${'x'.repeat(270_000)}"}`, 'application/json', 413, 'body-too-large'],
  ])('body %# as it stands is refused', async (body, type, status, code) => {
    const answer = await post(app, body, type);
    expect((await answer.json()) as Problem).toMatchObject({ status, code });
  });

  test('what the store refuses comes with its code and hints', async () => {
    const over = appOver(reader, {
      store: storeThat({
        check: () => ({ ok: false, code: 'query-writes', reason: 'CREATE writes.', hints: ['MATCH reads.'] }),
      }),
    });
    expect(await (await post(over, '{"cypher":"CREATE (n)"}')).json()).toMatchObject({
      status: 400,
      code: 'query-writes',
      detail: 'CREATE writes.',
      hints: ['MATCH reads.'],
    });
  });

  test.each([
    ['query-syntax', 422],
    ['store-damaged', 503],
  ])('%s while it runs is %i, with the store\u2019s words and hints', async (code, status) => {
    const query = () => Promise.reject(new ChanceryError(code, 'So it is.', { hints: ['Try this.'] }));
    const answer = await post(appOver(reader, { store: storeThat({ query }) }), '{"cypher":"RETURN 1"}');
    expect(await answer.json()).toMatchObject({ status, code, detail: 'So it is.', hints: ['Try this.'] });
  });

  test('a store without Cypher says why', async () => {
    const info = { name: 'none', version: '0', cypher: false, reason: 'The binary is missing.' };
    const answer = await post(appOver(reader, { store: storeThat({ info }) }), '{"cypher":"RETURN 1"}');
    expect(await answer.json()).toMatchObject({
      status: 503,
      code: 'cypher-off',
      detail: 'The binary is missing.',
    });
  });
});

describe('the change number', () => {
  test('is the ETag: same graph, nothing sent again; another graph, another answer', async () => {
    const growing = arrayReader(SAMPLE);
    const over = appOver(growing);
    const first = await ask(over, '/api/v1/stats');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await ask(over, '/api/v1/stats', { headers })).status).toBe(304);
    growing.replace({ ...SAMPLE, events: [] });
    const after = await ask(over, '/api/v1/stats', { headers });
    expect(await after.json()).toMatchObject({ change: 2, statuses: { held: 0 } });
  });
});
