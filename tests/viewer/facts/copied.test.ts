// Which sentences are shown where articles are copies of one text.

import { describe, expect, test } from 'vitest';
import type { ArticleSummary, CopyView, EvidenceView } from '../../../graph/model/index.ts';
import { oncePerText } from '../../../viewer/facts/copied.ts';

const article = (id: string): ArticleSummary => ({
  id,
  label: id,
  title: id,
  published: '2025-03-01',
  language: 'en',
});
const said = (id: string, paper: string, quote: string): EvidenceView => ({
  id,
  extractor: 'rules/1',
  article: article(paper),
  quote,
});
const copy = (paper: string, of: string): CopyView => ({ article: paper, of: article(of) });
const told = (evidence: readonly EvidenceView[], copies: readonly CopyView[]) =>
  oncePerText(evidence, copies).map(({ evidence: { id }, also, copyOf }) => [
    id,
    also.map((one) => one.id),
    copyOf?.id,
  ]);

describe('the sentences of copies', () => {
  test.each<[string, readonly EvidenceView[], readonly CopyView[], unknown]>([
    ['without copies each stands for itself', [said('1', 'a', 'They met.'), said('2', 'b', 'They met.')], [], [['1', [], undefined], ['2', [], undefined]]],
    ['the same words of one text are shown once, however they are broken', [said('1', 'wire', 'They met\n in Ankara.'), said('2', 'a', 'They met in Ankara.'), said('3', 'b', 'They met in  Ankara.')], [copy('a', 'wire'), copy('b', 'wire')], [['1', ['2', '3'], undefined]]],
    ['other words of the same text say whose text it is', [said('1', 'wire', 'They met.'), said('2', 'a', 'Talks followed.')], [copy('a', 'wire')], [['1', [], undefined], ['2', [], 'wire']]],
    ['where the first is not among them the next stands for all, and names it', [said('2', 'a', 'They met.'), said('3', 'b', 'They met.')], [copy('a', 'wire'), copy('b', 'wire')], [['2', ['3'], 'wire']]],
    ['who has own words beside copies stands apart', [said('1', 'wire', 'They met.'), said('2', 'a', 'They met.'), said('3', 'c', 'They met.')], [copy('a', 'wire')], [['1', ['2'], undefined], ['3', [], undefined]]],
    ['the same words twice in one article are two sentences', [said('1', 'a', 'They met.'), said('2', 'a', 'They met.')], [], [['1', [], undefined], ['2', [], undefined]]],
    ['a record of the world is copied from nobody', [{ id: 'w', extractor: 'world/1', record: 'r' }, { id: 'v', extractor: 'world/1', record: 's' }], [copy('a', 'wire')], [['w', [], undefined], ['v', [], undefined]]],
  ])('%s', (_, evidence, copies, shown) => {
    expect(told(evidence, copies)).toEqual(shown);
  });
}); // prettier-ignore
