import { describe, expect, test } from 'vitest';
import type { EvidenceView } from '../../../graph/model/index.ts';
import { languagesOf, pairOf, sourcesOf } from '../../../viewer/beside/sources.ts';

const says = (article: string, language: string, published: string | null, id = article): EvidenceView => ({
  id: `evidence:${id}`,
  extractor: 'rules/1',
  article: { id: article, label: article, title: article, published, language },
});

const EVIDENCE = [
  says('de-late', 'de', '2025-03-05'),
  says('en-1', 'en', '2025-03-01'),
  says('en-1', 'en', '2025-03-01', 'second'),
  says('en-2', 'en', '2025-03-02'),
  says('zh-never', 'zh', null),
  { id: 'evidence:record', extractor: 'world/1', record: 'x' },
];
const sources = sourcesOf(EVIDENCE);
const ids = (left: string | null, right: string | null): unknown =>
  pairOf(sources, left, right).map((source) => source?.article.id);

describe('the sources of a claim', () => {
  test('are its articles, each once, by day, with their words', () => {
    expect(sources.map(({ article, evidence }) => [article.id, [...evidence]])).toEqual([
      ['en-1', ['evidence:en-1', 'evidence:second']],
      ['en-2', ['evidence:en-2']],
      ['de-late', ['evidence:de-late']],
      ['zh-never', ['evidence:zh-never']],
    ]);
    expect(languagesOf(sources)).toEqual(['en', 'de', 'zh']);
  });

  test.each<[string, string | null, string | null, unknown]>([
    ['the first, beside it the first of another language', null, null, ['en-1', 'de-late']],
    ['those that are asked for', 'zh-never', 'en-2', ['zh-never', 'en-2']],
    ['never one beside itself', 'en-2', 'en-2', ['en-2', 'de-late']],
    ['something else where one is gone', 'gone', 'en-1', ['en-2', 'en-1']],
  ])('that are read are %s', (_, left, right, pair) => expect(ids(left, right)).toEqual(pair));

  test('are read alone where there is but one, and not at all where there is none', () => {
    expect(pairOf(sources.slice(0, 1), null, null)).toEqual([sources[0], undefined]);
    expect(pairOf([], null, null)).toEqual([undefined, undefined]);
  });
});
