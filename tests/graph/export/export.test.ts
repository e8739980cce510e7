import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../graph/model/index.ts';
import { canonicalJson, exportGraph, isExportFormat, writeJson } from '../../../graph/export/index.ts';
import { CREDIT } from '../../../graph/export/credit.ts';
import { articleNames } from '../../../graph/export/article-names.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const textOf = (graph: Graph): string => [...writeJson(arrayReader(graph))].join('');

describe('the JSON export', () => {
  test('has the same bytes whatever the order of rows, sources and keys', () => {
    const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...rows], { minLength: rows.length });
    const backwards = <T extends object>(row: T): T => Object.fromEntries(Object.entries(row).reverse()) as T;
    const any = fc.record({
      articles: shuffled(SAMPLE.articles.map(backwards)),
      entities: shuffled(SAMPLE.entities),
      events: shuffled(SAMPLE.events.map((event) => ({ ...event, sources: [...event.sources].reverse() }))),
      edges: shuffled(SAMPLE.edges.map(backwards)),
      evidence: shuffled(SAMPLE.evidence),
      judgements: fc.constant([]),
    });
    const expected = textOf(SAMPLE);
    fc.assert(
      fc.property(any, (graph) => textOf(graph) === expected),
      { numRuns: 40 },
    );
  });

  test('is what exportGraph says, with sorted keys', () => {
    const parsed: unknown = JSON.parse(textOf(SAMPLE));
    expect(parsed).toEqual({ credit: CREDIT, ...exportGraph(arrayReader(SAMPLE)) });
    expect(Object.keys(parsed as object)).toEqual([
      'articles',
      'credit',
      'edges',
      'entities',
      'events',
      'evidence',
      'judgements',
    ]);
  });

  test('differs where the content differs', () => {
    const [first, ...rest] = SAMPLE.events;
    expect(textOf({ ...SAMPLE, events: [{ ...first!, title: 'Other' }, ...rest] })).not.toBe(textOf(SAMPLE));
  });

  test('an empty graph is six empty lists and the credit', () => {
    const empty = { articles: [], entities: [], events: [], edges: [], evidence: [], judgements: [] };
    expect(JSON.parse(textOf(empty))).toEqual({ credit: CREDIT, ...empty });
  });

  test('names articles by label everywhere, events and entities by their ids in the extraction', () => {
    const graph = exportGraph(arrayReader(SAMPLE));
    expect(graph.articles.map((article) => article.id)).toEqual(['geneva', 'istanbul', 'riad']);
    expect(graph.events.find((event) => event.id === 'event:riyadh')?.sources).toEqual([
      { article: 'istanbul', event: 'event:riyadh-0' },
      { article: 'riad', event: 'event:riyadh-1' },
    ]);
    expect(graph.evidence.find((evidence) => evidence.id === 'evidence:riad')?.article).toBe('riad');
    expect(graph.entities[0]?.sources[0]?.article).toBe('istanbul');
  });
});

describe('articleNames', () => {
  const key = (digit: string): string => `article:${digit.repeat(16)}`;

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['one bearer keeps its label', { a: 'x', b: 'y' }, { a: 'x', b: 'y' }],
    ['two get their hashes', { a: 'x', b: 'x' }, { a: `x@${'a'.repeat(16)}`, b: `x@${'b'.repeat(16)}` }],
    [
      'a label that looks like one of ours cannot take its place',
      { a: 'x', b: 'x', c: `x@${'a'.repeat(16)}` },
      {
        a: `x@${'a'.repeat(16)}`,
        b: `x@${'b'.repeat(16)}`,
        c: `x@${'a'.repeat(16)}@${'c'.repeat(16)}`,
      },
    ],
  ])('%s', (_, labels, expected) => {
    const articles = Object.entries(labels).map(([digit, label]) => ({ id: key(digit), label }));
    for (const rows of [articles, [...articles].reverse()]) {
      const names = articleNames(rows);
      for (const [digit, name] of Object.entries(expected)) expect(names.get(key(digit))).toBe(name);
    }
  });
});

test('canonicalJson sorts at every depth, leaves out undefined, keeps order in lists', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined, a: null }, 2], a: '"' })).toBe(
    '{"a":"\\"","b":[{"a":null,"d":1},2]}',
  );
});

test('a format is known by its own name only', () => {
  expect([isExportFormat('json'), isExportFormat('toString'), isExportFormat('csv2')]).toEqual([
    true,
    false,
    false,
  ]);
});
