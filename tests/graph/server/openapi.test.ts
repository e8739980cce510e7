import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { API_BASE, ROUTES } from '../../../graph/server/index.ts';
import { bodyOf } from '../../../graph/server/openapi/parameters.ts';
import { parametersTaken } from '../../../graph/server/route.ts';
import { PROBLEMS } from '../../../graph/server/problem.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';
import { agrees, DOCUMENT } from './documented.ts';

type Route = (typeof ROUTES)[number];

const pathOf = ({ path }: Route): string => API_BASE + path.replaceAll(/:(\w+)/g, '{$1}');
const operationOf = (route: Route) => DOCUMENT.paths[pathOf(route)]![route.method.toLowerCase()]!;
const named = ROUTES.map((route) => [`${route.method} ${pathOf(route)}`, route] as const);

describe('the document', () => {
  test('keeps the rules of OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.stringify(DOCUMENT, null, 1));
    expect(result).toMatchObject({ valid: true });
  });

  test('holds every route and nothing else, each under a name of its own', () => {
    const operations = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    expect(operations.map(({ name }) => name).sort()).toEqual(
      ROUTES.map((route) => `${route.method.toLowerCase()} ${pathOf(route)}`).sort(),
    );
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(ROUTES.length);
  });

  test('stands in the README with every path and no other', () => {
    const [, api = ''] = /\n## The API\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const told = [...api.matchAll(/`(?:POST )?(\/[\w/.-]+)/g)].map(([, path]) => path!.replace(API_BASE, ''));
    const paths = ROUTES.map(({ path }) => path.replace(':id', 'ID')).filter((path) => path !== '');
    expect([...new Set(told.filter((path) => path !== ''))].sort()).toEqual([...new Set(paths)].sort());
  });

  test('names every code of the server but those of addresses that are none of the API', () => {
    const text = JSON.stringify(DOCUMENT);
    const missing = Object.keys(PROBLEMS).filter((code) => !text.includes(`"${code}"`));
    expect(missing).toEqual(['unknown-route', 'unknown-file', 'method-not-allowed', 'viewer-not-built']);
    expect(DOCUMENT.info['description']).toMatch(/`unknown-route`[^]*`method-not-allowed`/);
  });

  test('is what the server serves, and its root points there', async () => {
    const app = appOver(arrayReader(SAMPLE));
    const root = (await (await ask(app, API_BASE)).json()) as { openapi: string };
    expect(root).toEqual({ openapi: '/api/v1/openapi.json' });
    expect(await (await ask(app, root.openapi)).json()).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
    expect((await ask(app, `${root.openapi}?x=1`)).status).toBe(400);
  });
});

/** Texts that an address could hold: what is taken somewhere, and what is just outside. */
const TEXTS = ['', 'x', 'x'.repeat(500), 'x'.repeat(501), '-1', '0', '1', '1.5', '50', '51', '100', '101']
  .concat(['500', '501', '999999999', '1000000000', 'any', 'some', 'both', 'in', 'KNOWS', 'MET_WITH'])
  .concat(['2025-02-28', '2025-02', '28.2.2025', 'stated', 'all', 'guess', 'back', 'forward', 'sideways']); // prettier-ignore

/** What a text of an address is for JSON Schema. */
const valueOf = (type: unknown, text: string): unknown =>
  type === 'integer' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

describe('parameters are those that the gate takes', () => {
  test.each(named)('%s', (_, route) => {
    const own = operationOf(route).parameters.filter((parameter) => parameter.in !== 'header');
    expect(own.map(({ name }) => name)).toEqual(Object.keys(parametersTaken(route).entries));
    for (const { name, in: place, required, schema } of own) {
      const gate = parametersTaken(route).entries[name]!;
      const takes = (text: unknown): boolean => v.safeParse(gate, text).success;
      expect([name, place]).toEqual([name, route.path.includes(`:${name}`) ? 'path' : 'query']);
      expect([name, required]).toEqual([name, !takes(undefined)]);
      const wrong = TEXTS.filter((text) => agrees(schema, valueOf(schema.type, text)) !== takes(text));
      expect([name, wrong]).toEqual([name, []]);
      if (!required) expect(schema.default).toEqual(v.parse(gate, undefined));
    }
  });

  test.each<[string, unknown]>([
    ['/query', { cypher: 'RETURN 1' }],
    ['/query', { cypher: 'RETURN $n', params: { n: [1, { a: null }] } }],
    ['/query', { cypher: '' }],
    ['/query', { cypher: 1 }],
    ['/query', { cypher: 'x'.repeat(20_001) }],
    ['/query', { cypher: 'RETURN 1', params: [] }],
    ['/query', { cypher: 'RETURN 1', params: null }],
    ['/query', { cypher: 'RETURN 1', mode: 'write' }],
    ['/query', { params: {} }],
    ['/query', []],
    ['/subgraph', { ids: [] }],
    ['/subgraph', { ids: ['country:US'] }],
    ['/subgraph', { ids: [''] }],
    ['/subgraph', { ids: [1] }],
    ['/subgraph', { ids: 'country:US' }],
    ['/subgraph', { ids: Array.from({ length: 5_001 }, () => 'x') }],
    ['/subgraph', {}],
    ['/subgraph', { ids: [], limit: 1 }],
  ])('a body of %s: case %#', (path, value) => {
    const { body } = ROUTES.find((route) => route.path === path)!;
    const { schema } = bodyOf(body!).content['application/json'];
    expect(agrees(schema, value)).toBe(v.safeParse(body!, value).success);
  });
});
