import { describe, expect, test } from 'vitest';
import type { ArticleSummary, EvidenceView } from '../../../graph/model/index.ts';
import { citationsOf } from '../../../viewer/facts/cite.ts';

const article = (id: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: `article:${id}`,
  label: id,
  title: `Title of ${id}`,
  publisher: 'The Post',
  url: `https://post.example/${id}`,
  published: '2025-02-27',
  language: 'en',
  ...more,
});

const words = (of: ArticleSummary, quote: string, start = 0): EvidenceView => ({
  id: `evidence:${of.id}${start}`,
  extractor: 'rules/1',
  article: of,
  quote,
  start,
});

const one = article('one');

describe('a citation', () => {
  test('is a line with title, outlet, day, address and the quoted words', () => {
    expect(citationsOf([words(one, 'They met.')], 'plain')).toBe(
      '“Title of one”, The Post, 27 Feb 2025, https://post.example/one: “They met.”',
    );
  });

  test('in Markdown has the address behind the title', () => {
    expect(citationsOf([words(one, 'They met.')], 'markdown')).toBe(
      '- [Title of one](<https://post.example/one>), *The Post*, 27 Feb 2025: “They met.”',
    );
  });

  test('begins with who wrote it, where that is known', () => {
    const written = words({ ...one, author: 'Nora *Testman*' }, 'They met.');
    expect(citationsOf([written], 'plain')).toMatch(/^Nora \*Testman\*, “Title of one”, The Post/);
    expect(citationsOf([written], 'markdown')).toMatch(/^- Nora \\\*Testman\\\*, \[Title of one\]/);
  });

  test('has the words of an article together, in the order of its text, each once', () => {
    const all = [words(one, 'Then they left.', 40), words(one, 'They met.', 3), words(one, 'They met.', 3)];
    expect(citationsOf(all, 'plain')).toMatch(/: “They met\.” … “Then they left\.”$/);
  });

  test('is a line an article, the earliest first, undated ones last', () => {
    const [late, early, never] = [
      article('late', { published: '2025-03-01' }),
      article('early', { published: '2025-01-01' }),
      article('never', { published: null }),
    ];
    const lines = citationsOf([late, never, early].map((of) => words(of, 'x')), 'plain').split('\n'); // prettier-ignore
    expect(lines.map((line) => /Title of (\w+)/.exec(line)?.[1])).toEqual(['early', 'late', 'never']);
    expect(lines[2]).toContain('no date');
  });

  test.each<[string, Partial<ArticleSummary>, string, string]>([
    ['markup in a title', { title: 'A [b](c) <d>' }, 'markdown', String.raw`- [A \[b\](c) \<d\>](<`],
    ['lines in a title', { title: 'A\n- b' }, 'markdown', '- [A - b](<'],
    ['an address that is none of the web', { url: 'javascript:alert(1)' }, 'markdown', '- “Title of one”, *'],
    ['an address with a space', { url: 'https://a.example/b c' }, 'plain', 'https://a.example/b%20c: '],
    ['no title', { title: '' }, 'plain', '“one”, '],
  ])('is not broken by %s', (_, more, form, expected) => {
    const line = citationsOf([words(article('one', more), 'x')], form as 'plain' | 'markdown');
    expect(line).toContain(expected);
    expect(line).not.toContain('\n');
    expect(line).not.toContain('javascript');
  });

  test('is nothing for a record of our own', () => {
    const record = { id: 'evidence:r', extractor: 'world/1', record: 'seeds/world/countries.tsv#US' };
    expect(citationsOf([record], 'plain')).toBe('');
  });
});
