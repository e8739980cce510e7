// The MCP server as a host runs it: a process of its own on a home that was really read, asked by the SDK's own client.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphRows, openHome } from '../../../graph/home/index.ts';
import { openStore } from '../../../graph/store/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { extract } from '../../../ingest/index.ts';
import { NOW } from '../merge/graph-of.ts';

const ARTICLES = [
  `U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18, 2025.
The meeting in Riyadh followed a phone call between the two on February 15, 2025.`,
  `Turkish Foreign Minister Hakan Fidan met his Russian counterpart Sergei Lavrov in Istanbul on February 24, 2025.
Lavrov spoke at a press conference in Istanbul on February 24, 2025.`,
];

const CALL = 'The meeting in Riyadh followed a phone call between the two on February 15, 2025.';

const dir = mkdtempSync(join(tmpdir(), 'chancery-mcp-'));
const words = ['chancery.mjs', 'mcp', '--home', dir];

beforeAll(async () => {
  const world = loadWorld();
  const store = openStore({ dir: join(dir, 'graph') });
  const home = await openHome({ dir, world, store: () => store });
  const read = ARTICLES.map((text, at) =>
    extract(
      {
        id: `a-${at}`, published: ['2025-03-12', '2025-02-25'][at]!, language: 'en', title: '', text, publisher: 'The Post',
        url: `https://post.example/${at}`,
      }, // prettier-ignore
      world,
    ),
  );
  await home.load(await Promise.all(read), NOW);
  await store.rebuild(graphRows(home.ledger), home.ledger.change());
  await home.close();
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type Answer = Record<string, unknown> & {
  readonly hits: readonly { readonly id: string; readonly kind: string }[];
  readonly citations: readonly Record<string, unknown>[];
  readonly encounters: readonly unknown[];
};

describe.each([
  ['as hosts of 2025 do', 'legacy'],
  ['after the revision of 2026', 'auto'],
] as const)('asked %s', (_, mode) => {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  beforeAll(async () => {
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: words, stderr: 'ignore' }),
    );
    await client.listTools(); // from here on the client holds each answer against its schema
  }, 60_000);
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown>): Promise<Answer> => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
    expect([name, isError, content]).toEqual([name, undefined, [{ type: 'text', text: JSON.stringify(structuredContent) }]]); // prettier-ignore
    return structuredContent as Answer;
  };
  const find = async (text: string, kind: string): Promise<string> =>
    (await call('search', { text })).hits.find((hit) => hit.kind === kind)!.id;

  it('lists typed tools that only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'entity',
      'event',
      'chain',
      'paths',
      'encounters',
      'article',
      'query',
    ]);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(40);
      expect([inputSchema.type, inputSchema['additionalProperties'], outputSchema?.type]).toEqual([
        'object', false, 'object',
      ]); // prettier-ignore
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    }
    expect(client.getServerVersion()).toMatchObject({ name: 'chancery' });
    expect(client.getInstructions()).toContain('cite');
  });

  it('leads from a search to an event and the words that say so', async () => {
    const event = await call('event', { id: await find('Riyadh', 'talks') });
    expect(event).toMatchObject({
      status: 'held',
      date: { start: '2025-02-18', end: '2025-02-18' },
      where: [{ name: 'Riyadh' }],
      before: [{ kind: 'call', basis: 'chronology' }],
    });
    const [first] = event.citations;
    expect(first).toMatchObject({
      address: 'https://post.example/0',
      publisher: 'The Post',
      published: '2025-03-12',
    });
    expect(ARTICLES[0]!.slice(first!['start'] as number, first!['end'] as number)).toBe(first!['quote']);
    const around = await call('article', { id: first!['article'], start: first!['start'], length: 10 });
    expect(around['text']).toBe((first!['quote'] as string).slice(0, 10));
  });

  it('walks a chain, each hop with its citations', async () => {
    const event = await find('Riyadh', 'talks');
    expect(await call('chain', { event })).toMatchObject({
      cut: false,
      hops: [
        { id: event, depth: 0 },
        { depth: 1, kind: 'call', basis: 'chronology', next_to: event, citations: [{ quote: CALL }] },
      ],
    });
    expect(await call('chain', { event, basis: 'stated' })).toMatchObject({
      cut: false,
      hops: [{ id: event }],
    });
    expect(await call('chain', { event: await find('Riyadh', 'talks'), limit: 1 })).toMatchObject({
      cut: true,
    });
  });

  it('finds how two actors are connected, and where they were together', async () => {
    const [rubio, fidan] = [await find('Rubio', 'person'), await find('Fidan', 'person')];
    expect(await call('paths', { source: rubio, target: fidan })).toMatchObject({
      paths: [
        {
          hops: [
            {
              from: { id: rubio },
              where: [{ name: 'Riyadh' }],
              citations: [{ address: 'https://post.example/0' }],
            },
            { to: { id: fidan }, where: [{ name: 'Istanbul' }] },
          ],
        },
        ...[expect.anything() as unknown], // by the call before Riyadh
      ],
    });
    expect(await call('paths', { source: fidan, target: rubio })).toEqual({ paths: [] });
    expect(await call('paths', { source: rubio, target: fidan, avoid: ['place:istanbul'] })).toEqual({
      paths: [],
    });
    const { encounters } = await call('encounters', { actors: [rubio, await find('Lavrov', 'person')] });
    expect(encounters).toMatchObject([
      { kind: 'call', met: true },
      { kind: 'talks', met: true },
    ]);
  });

  it('pages the neighbours of an entity', async () => {
    const id = await find('Lavrov', 'person');
    const all = (await call('entity', { id })) as unknown as {
      neighbours: readonly { id: string }[];
      total: number;
    };
    expect(all.neighbours.length).toBe(all.total);
    const seen: string[] = [];
    for (let after: unknown; ;) {
      const page = await call('entity', { id, limit: 2, ...(after !== undefined && { after }) });
      seen.push(...(page['neighbours'] as readonly { id: string }[]).map((one) => one.id));
      if ((after = page['next']) === undefined) break;
    }
    expect(seen).toEqual(all.neighbours.map((one) => one.id));
    expect(await call('entity', { id, relation: 'MET_WITH' })).toMatchObject({
      belongs: [{ type: 'REPRESENTS', node: { id: 'country:RU' } }],
    });
  });

  it('answers Cypher within its limits, and as of a day', async () => {
    const cypher = 'MATCH (e:Event) RETURN e.id AS id ORDER BY id';
    const all = await call('query', { cypher });
    expect(all['columns']).toEqual(['id']);
    const cut = await call('query', { cypher, rows: 1 });
    expect([(cut['rows'] as unknown[]).length, typeof cut['cut']]).toEqual([1, 'string']);
    const before = await call('query', { cypher, as_of: '2025-02-28' });
    expect((before['rows'] as unknown[]).length).toBeLessThan((all['rows'] as unknown[]).length);
    expect(await call('query', { cypher: 'RETURN $n + 1 AS n', params: { n: 1 } })).toMatchObject({
      rows: [[2]],
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['search', {}, 'bad-argument', '"text"'],
    ['search', { text: '' }, 'bad-argument', '"text"'],
    ['search', { text: 'x', limit: 51 }, 'bad-argument', '"limit"'],
    ['search', { text: 'x', offset: 1 }, 'bad-argument', 'it takes text, limit, as_of'],
    ['search', { text: 'x', as_of: '2025-02-30' }, 'bad-argument', '"2025-02-30"'],
    ['search', { text: 'x', as_of: 'May' }, 'bad-argument', '"as_of"'],
    ['entity', { id: 'person:nobody' }, 'unknown-node', 'find it with "search"'],
    ['event', { id: 'event:none' }, 'unknown-event', 'find it with "search"'],
    ['event', { id: 'country:RU' }, 'unknown-event', 'is a country'],
    ['chain', { event: 'country:RU' }, 'unknown-event', 'ask "entity"'],
    ['paths', { source: 'country:RU', target: 'nobody' }, 'unknown-node', '"nobody"'],
    ['encounters', { actors: ['country:RU'] }, 'bad-argument', '"actors"'],
    ['encounters', { actors: ['country:RU', 'nobody'] }, 'unknown-node', '"nobody"'],
    ['article', { id: 'article:none' }, 'unknown-article', 'citations name articles'],
    ['query', { cypher: 'CREATE (n)' }, 'query-refused', 'CREATE'],
    ['query', { cypher: 'MATCH (n) DETACH DELETE n' }, 'query-refused', 'DETACH'],
    ['query', { cypher: 'RETURN 1; RETURN 2' }, 'query-refused', 'statement'],
    ['query', { cypher: 'MATCH (n RETURN n' }, 'query-syntax', ''],
  ])('%s with %j is an error of the tool: %s', async (name, args, code, words) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
    const { text } = content[0] as { readonly text: string };
    expect([isError, structuredContent]).toEqual([true, undefined]);
    expect(JSON.parse(text)).toMatchObject({ code, message: expect.stringContaining(words) as unknown });
  });

  it('an event is refused as an entity, with the tool to ask', async () => {
    const { content } = await client.callTool({
      name: 'entity',
      arguments: { id: await find('Riyadh', 'talks') },
    });
    expect(JSON.stringify(content)).toContain('not-an-entity');
  });

  it('a tool that is not there is an error of the protocol', async () =>
    expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toMatchObject({ code: -32602 }));
});

describe('the process', () => {
  it('writes nothing but the protocol to standard output, whatever it is sent, and ends with its input', async () => {
    const child = spawn(process.execPath, words);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const next = async (): Promise<Record<string, unknown>> =>
      JSON.parse((await lines.next()).value as string) as Record<string, unknown>;
    const send = (message: unknown): void =>
      void child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
    const ask = (id: number, method: string, params: unknown = {}): void =>
      send({ jsonrpc: '2.0', id, method, params });
    ask(1, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'raw', version: '1' },
    });
    expect(await next()).toMatchObject({ id: 1, result: { protocolVersion: '2025-06-18' } });
    send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    send('no message at all');
    ask(2, 'tools/call', { name: 'query', arguments: { cypher: 'MATCH (n) RETURN count(n) AS n' } });
    expect(await next()).toMatchObject({ id: 2, result: { structuredContent: { columns: ['n'] } } });
    ask(3, 'no/such/method');
    expect(await next()).toMatchObject({ id: 3, error: { code: -32601 } });
    child.stdin.end();
    expect((await lines.next()).done).toBe(true);
    expect(await ended).toBe(0);
    expect(said).toContain('serving MCP');
  }, 60_000);

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s',
    async (signal) => {
      const child = spawn(process.execPath, words);
      await new Promise((resolve) => child.stderr.once('data', resolve));
      const ended = new Promise((resolve) => child.on('close', resolve));
      child.kill(signal);
      expect(await ended).toBe(0);
    },
    60_000,
  );

  it('says where nothing was read, on standard error alone', async () => {
    const child = spawn(process.execPath, ['chancery.mjs', 'mcp', '--home', join(dir, 'none')]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect([out, err]).toEqual(['', expect.stringMatching(/^chancery: nothing is stored in .*\n$/)]);
  }, 60_000);
});
