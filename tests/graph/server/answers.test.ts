// Answers of a running server over articles that were really read, held against the document.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakeOn } from '../../../graph/commands/intake.ts';
import { asOfHome, graphRows, openHome, type Home } from '../../../graph/home/index.ts';
import { type Ledger, openLedger } from '../../../graph/ledger/index.ts';
import type { RunningServer } from '../../../graph/server/index.ts';
import { ROUTES, startServer } from '../../../graph/server/index.ts';
import { openStore, type Store } from '../../../graph/store/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { extract } from '../../../ingest/index.ts';
import { NOW } from '../merge/graph-of.ts';
import { asked, judging } from './asked.ts';
import { CHAIN_QUESTIONS, CHAIN_REFUSALS } from './chain-questions.ts';
import { DOCUMENT, faults } from './documented.ts';
import { INTAKE_QUESTIONS, INTAKE_REFUSALS, putIntake } from './intake-questions.ts';

const ARTICLES = [
  `U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18, 2025.
The meeting in Riyadh followed a phone call between the two on February 15, 2025.
On March 11, 2025, Rubio met Turkish Foreign Minister Hakan Fidan in Ankara.`,
  `Turkish Foreign Minister Hakan Fidan met his Russian counterpart Sergei Lavrov in Istanbul on February 24, 2025.
Lavrov spoke at a press conference in Istanbul on February 24, 2025.`,
  `The weather in the mountains stays cold, and the roads are closed.`,
];

/** Asks for a list line by line. */
const AS_LINES: RequestInit = { headers: { accept: 'application/x-ndjson' } };

describe('what a running server answers is what the document says', () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-answers-'));
  const defects: unknown[] = [];
  const days: Ledger[] = [];
  const seen = new Set<string>();
  let home: Home;
  let store: Store;
  let server: RunningServer;
  const ids = { event: '', article: '', edge: '', person: '', corrected: '', rejected: '' };

  beforeAll(async () => {
    const world = loadWorld();
    home = await openHome({ dir, world });
    const published = ['2025-03-12', '2025-02-25', null];
    const read = ARTICLES.map((text, at) =>
      extract(
        { id: `a-${at}`, published: published[at]!, language: 'en', title: '', text, publisher: 'The Post' },
        world,
      ),
    );
    await home.load(await Promise.all(read), NOW);
    store = openStore({ dir: join(dir, 'graph') });
    await store.rebuild(graphRows(home.ledger), home.ledger.change());
    server = await startServer({
      reader: home.ledger,
      store,
      dist: 'none',
      port: 0,
      asOf: async (day) => {
        const folder = await asOfHome(dir, world, day);
        const ledger = openLedger(join(folder, 'ledger.db'), { readOnly: true });
        days.push(ledger);
        return { reader: ledger, store };
      },
      judgements: {
        judge: (request) => home.judge(request, NOW.now()),
        undo: async (id) => ({ made: [], undone: [await home.undo(id, NOW.now())] }),
      },
      intake: intakeOn(
        home.ledger,
        (work) => work(home.ledger),
        () => 0,
      ),
      onDefect: (error) => void defects.push(error),
      now: () => 0,
    });
    putIntake(home.ledger);
    const edge = [...home.ledger.edges()].find(({ type }) => type === 'MET_WITH')!;
    const later = [...home.ledger.edges()].find(({ type }) => type === 'PRECEDED_BY')!;
    Object.assign(ids, { event: later.from, edge: edge.id, person: 'person:lavrov' });
    ids.article = [...home.ledger.articles()][0]!.id;
    const told = (kind: string): string => [...home.ledger.events()].find((one) => one.kind === kind)!.id;
    Object.assign(ids, { corrected: told('call'), rejected: told('press-conference') });
    ids.person = [...home.ledger.entities()].find(({ kind }) => kind === 'person')!.id;
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await home.close();
    for (const ledger of days) ledger.close();
    rmSync(dir, { recursive: true, force: true });
    expect(defects).toEqual([]);
  });

  /** Asks at a route's path as the document writes it, and gives status, code and what is wrong with the answer. */
  async function held(
    path: string,
    values: Readonly<Record<string, string>>,
    query = '',
    init?: RequestInit,
  ): Promise<{ readonly status: number; readonly code: unknown; readonly wrong: readonly string[] }> {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
    const answer = await fetch(`${server.url.slice(0, -1)}${filled}${query}`, init);
    const method = (init?.method ?? 'GET').toLowerCase();
    const type = answer.headers.get('content-type') ?? '';
    const text = await answer.text();
    const rows = (type.includes('json') ? text.split(/(?<=\n)/) : [JSON.stringify(text)]).map(
      (line) => JSON.parse(line || 'null') as { code?: unknown },
    );
    const body = text === '' ? undefined : rows[0];
    const at = ['paths', path, method, 'responses', String(answer.status)];
    const said = DOCUMENT.paths[path]?.[method]?.responses[answer.status];
    if (said) seen.add(`${method} ${path} ${answer.status}`);
    const wrong = !said
      ? [`${method} ${path} may not answer ${answer.status}`]
      : said.content
        ? rows.flatMap((row) => faults([...at, 'content', type, 'schema'], row))
        : body === undefined
          ? []
          : ['a body where none is named'];
    const untold = Object.keys(said?.headers ?? {}).filter((name) => !answer.headers.has(name));
    return { status: answer.status, code: body?.code, wrong: [...wrong, ...untold] };
  }

  const VALUES = 'RETURN 1 AS a, 1.5 AS b, "x" AS c, null AS d, [1, [true]] AS e, {k: {l: 1}} AS f LIMIT 1';

  test.each<[string, keyof typeof ids | undefined, string, RequestInit | undefined]>([
    ['', undefined, '', undefined],
    ['/openapi.json', undefined, '', undefined],
    ['/stats', undefined, '', undefined],
    ['/change', undefined, '', undefined],
    ['/overview', undefined, '', undefined],
    ['/overview', undefined, '?limit=2', undefined],
    ['/timeline', undefined, '', undefined],
    ['/digest', undefined, '', undefined],
    ['/digest', undefined, '?since=0&seen=a-0', undefined],
    ['/digest', undefined, '?as-of=2025-02-28', undefined],
    ['/timeline', undefined, '?as-of=2025-02-28', undefined],
    ['/facts', undefined, '', undefined],
    ['/facts', undefined, '?as-of=2025-02-28', undefined],
    ['/stats', undefined, '?as-of=2025-02-28', undefined],
    ['/search', undefined, '?q=lavrov&as-of=2025-02-28', undefined],
    ['/articles', undefined, '?as-of=2025-02-28', undefined],
    ['/subgraph', undefined, '?as-of=2025-02-28', asked({ ids: ['country:RU'] })],
    ['/search', undefined, '?q=lavrov', undefined],
    ['/search', undefined, '?q=2025-02-24&limit=1', undefined],
    ['/nodes/{id}', 'event', '', undefined],
    ['/nodes/{id}', 'person', '', undefined],
    ['/nodes/{id}/neighbours', 'person', '', undefined],
    ['/nodes/{id}/neighbours', 'event', '?limit=1&year=2025', undefined],
    ['/nodes/{id}/years', 'person', '', undefined],
    ['/nodes/{id}/articles', 'person', '', undefined],
    ['/nodes/{id}/articles', 'person', '?limit=1', undefined],
    ['/edges/{id}', 'edge', '', undefined],
    ['/events/{id}', 'event', '', undefined],
    ['/events/{id}/chain', 'event', '', undefined],
    ['/events/{id}/chain', 'event', '?depth=0&direction=forward', undefined],
    ...CHAIN_QUESTIONS,
    ['/articles', undefined, '', undefined],
    ['/articles', undefined, '?issues=some', undefined],
    ['/articles', undefined, '?limit=1&language=en&publisher=The%20Post&from=2025-01-01', undefined],
    ['/events', undefined, '', undefined],
    ['/events', undefined, '?limit=1&kind=talks&status=held&from=2025-01-01&disputed=false', undefined],
    ['/events', undefined, '?actor=country:RU&as-of=2025-02-28', undefined],
    ['/entities', undefined, '?kind=person&limit=2', undefined],
    ['/entities', undefined, '?country=country:RU', undefined],
    ['/changes', undefined, '', undefined],
    ['/changes', undefined, '?limit=3', undefined],
    ...(['/events', '/entities', '/articles', '/changes'] as const).map(
      (path) => [path, undefined, '', AS_LINES] as [string, undefined, string, RequestInit],
    ),
    ['/articles/{id}', 'article', '', undefined],
    ['/export', undefined, '?format=jsonl', undefined],
    ['/export', undefined, '?format=gexf', asked({ ids: ['country:RU', 'country:US'] })],
    ['/citations', undefined, '', asked({ ids: ['country:RU'], title: 'What is seen' })],
    ['/export', undefined, '?format=jsonl&actor=country:TR&as-of=2025-02-28', undefined],
    ...INTAKE_QUESTIONS,
    ['/review', undefined, '', undefined],
    ['/questions', undefined, '', undefined],
    judging({ type: 'correct', event: 'a-0#event:2', field: 'date', value: '2025-02-16' }),
    judging({ type: 'correct', event: 'a-0#event:2', field: 'place', value: 'country:FR' }),
    judging({ type: 'same', a: 'a-0#event:1', b: 'a-1#event:1', reason: 'one tour' }),
    judging({ type: 'reject', id: 'a-1#event:2' }),
    ['/judgements', undefined, '', undefined],
    ['/nodes/{id}', 'corrected', '', undefined],
    ['/events/{id}', 'rejected', '', undefined],
    ['/subgraph', undefined, '', asked({ ids: ['country:US', 'country:RU', 'nobody'] })],
    ['/query', undefined, '', asked({ cypher: VALUES })],
    ['/query', undefined, '', asked({ cypher: 'MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 5' })],
    ['/query', undefined, '', asked({ cypher: 'MATCH p = (:Person)-[*1..2]->(:Location) RETURN p LIMIT 2' })],
  ])('case %#: %s of %s %s', async (path, id, query, init) => {
    const values = id ? { id: ids[id] } : {};
    expect(await held(`/api/v1${path}`, values, query, init)).toEqual({
      status: 200,
      code: undefined,
      wrong: [],
    });
  });

  test('an event has each value on which its sources differ', async () => {
    const { id = '' } = [...home.ledger.events()].find(({ said }) => said !== undefined) ?? {};
    expect(id).not.toBe('');
    for (const path of ['/api/v1/nodes/{id}', '/api/v1/events/{id}'])
      expect(await held(path, { id })).toMatchObject({ status: 200, wrong: [] });
  });

  test('a judgement is undone', async () => {
    const { id } = home.ledger.judgements().find(({ type }) => type === 'same')!;
    const [done, again] = [asked({ id }), asked({ id })];
    const path = '/api/v1/judgements/undo';
    expect(await held(path, {}, '', done)).toEqual({ status: 200, code: undefined, wrong: [] });
    expect(await held(path, {}, '', again)).toEqual({ status: 404, code: 'unknown-judgement', wrong: [] });
  });

  test('no route is left out above', () => {
    const routes = ROUTES.map((route) => {
      const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
      return `${route.method.toLowerCase()} /api/v1${path} 200`;
    });
    expect(routes.filter((route) => !seen.has(route))).toEqual([]);
  });

  test.each<[string, string, RequestInit | undefined, number, string]>([
    ['/overview', '?limit=0', undefined, 400, 'bad-parameter'],
    ['/digest', '?since=yesterday', undefined, 400, 'bad-parameter'],
    ['/overview', '?as-of=2025-02-30', undefined, 400, 'bad-parameter'],
    ['/overview', '?as-of=May', undefined, 400, 'bad-parameter'],
    ...INTAKE_REFUSALS,
    ['/review', '?as-of=2025-02-28', undefined, 400, 'bad-parameter'],
    ['/nodes/{id}', '?as-of=2025-02-28', undefined, 404, 'unknown-node'],
    ['/openapi.json', '?x=1', undefined, 400, 'bad-parameter'],
    ['/events', '?cursor=x', undefined, 422, 'bad-cursor'],
    ['/events', '?actor=nobody', AS_LINES, 404, 'unknown-node'],
    ['/entities', '?cursor=eA', AS_LINES, 422, 'bad-cursor'],
    ['/changes', '?since=999', undefined, 422, 'unknown-change'],
    ['/search', `?q=${'x'.repeat(9_000)}`, undefined, 414, 'address-too-long'],
    ['/change', '', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'origin-refused'],
    ['/search', '?q=x', { headers: { origin: 'http://evil.example' } }, 403, 'origin-refused'],
    ['/nodes/{id}', '', undefined, 404, 'unknown-node'],
    ['/nodes/{id}/neighbours', '', undefined, 404, 'unknown-node'],
    ['/nodes/{id}/articles', '', undefined, 404, 'unknown-node'],
    ['/nodes/{id}/articles', '?cursor=x', undefined, 422, 'bad-cursor'],
    ['/edges/{id}', '', undefined, 404, 'unknown-edge'],
    ['/events/{id}', '', undefined, 404, 'unknown-event'],
    ['/events/{id}/chain', '', undefined, 404, 'unknown-event'],
    ...CHAIN_REFUSALS,
    ['/articles/{id}', '', undefined, 404, 'unknown-article'],
    ['/judgements', '', asked({ type: 'reject', id: 'nobody' }), 404, 'unknown-id'],
    ['/judgements', '', asked({ type: 'bless', id: 'nobody' }), 400, 'bad-body'],
    ['/judgements', '', asked({ type: 'reject', id: 'country:RU' }), 422, 'wrong-use'],
    ['/judgements', '', asked({ type: 'same', a: 'country:RU', b: 'country:US' }), 422, 'two-records'],
    [
      '/judgements',
      '',
      {
        ...asked({ type: 'reject', id: 'x' }),
        headers: { origin: 'http://evil.example', 'content-type': 'application/json' },
      },
      403,
      'origin-refused',
    ],
    ['/subgraph', '', asked({ ids: [1] }), 400, 'bad-body'],
    ['/export', '', asked({ nodes: [] }), 400, 'bad-body'],
    ['/citations', '', asked({ ids: [] }), 400, 'bad-body'],
    ['/subgraph', '', asked({ ids: ['x'.repeat(270_000)] }), 413, 'body-too-large'],
    ['/query', '', asked('{}', 'text/plain'), 415, 'not-json'],
    ['/query', '', asked({ cypher: 'CREATE (n)' }), 400, 'query-refused'],
    ['/query', '', asked({ cypher: 'SELECT 1' }), 400, 'query-syntax'],
    ['/query', '', asked({ cypher: 'MATCH (n RETURN n' }), 422, 'query-syntax'],
  ])('case %#: %s %s is a problem', async (path, query, init, status, code) => {
    expect(await held(`/api/v1${path}`, { id: 'nobody' }, query, init)).toEqual({ status, code, wrong: [] });
  });

  test('as of a day only what was published up to it is there', async () => {
    const labels = async (query: string): Promise<string[]> => {
      const answer = await fetch(`${server.url}api/v1/articles${query}`);
      return ((await answer.json()) as { articles: { label: string }[] }).articles.map(({ label }) => label);
    };
    expect(await labels('')).toEqual(['a-0', 'a-1', 'a-2']);
    expect(await labels('?as-of=2025-02-28')).toEqual(['a-1']);
  });

  test.each(['/stats', '/timeline', '/facts'])(
    '%s comes with an ETag, and nothing comes again for it',
    async (path) => {
      const { headers } = await fetch(`${server.url}api/v1${path}`);
      const etag = headers.get('etag') ?? '';
      const again = await held(`/api/v1${path}`, {}, '', { headers: { 'if-none-match': etag } });
      expect(again).toEqual({ status: 304, code: undefined, wrong: [] });
    },
  );

  test('a property that nobody documented would be seen', () => {
    const at = ['components', 'schemas', 'Change'];
    expect([faults(at, { change: 1 }), faults(at, { change: 1, at: 2 }).length]).toEqual([[], 1]);
  });
});
