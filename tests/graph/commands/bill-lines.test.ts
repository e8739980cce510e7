import { describe, expect, it } from 'vitest';
import { billLine, estimateAll, estimateLines, spending } from '../../../graph/commands/bill-lines.ts';
import { progressOf } from '../../../graph/commands/progress.ts';
import type { Estimate, SourceItem } from '../../../graph/model/index.ts';

const RUN = { requests: 12, kept: 3, input: 18_000, output: 9_000 };
const PRICE = { input: 0.15, output: 0.6 };

describe('what a model has cost', () => {
  it.each([
    [RUN, 'model: 12 questions, 3 replies from before; 18,000 tokens in, 9,000 out\n'],
    [{ ...RUN, requests: 1, kept: 1, spent: 0.0081 }, 'model: 1 question, 1 reply from before; 18,000 tokens in, 9,000 out; 0.0081 spent\n'],
    [{ ...RUN, spent: 0.0081, limit: 1 }, 'model: 12 questions, 3 replies from before; 18,000 tokens in, 9,000 out; 0.0081 spent, 0.9919 left\n'],
  ])('is told of %j', (figures, line) => expect(billLine(figures)).toBe(line)); // prettier-ignore

  it.each([
    ['nothing where no price is known', RUN, ''],
    ['never less than nothing left', { ...RUN, spent: 1.2, limit: 1 }, '1.2000 spent, 0.0000 left'],
  ])('has %s', (_, figures, words) => expect(spending(figures)).toBe(words));

  it('stands behind the progress of a run', () => {
    const drawn: string[] = [];
    let time = 0;
    const terminal = { err: (text: string) => drawn.push(text), errIsTerminal: true, columns: 200 };
    progressOf(
      terminal as never,
      () => (time += 1_000),
      8,
      () => '0.0081 spent, 0.9919 left',
    ).step(2, 5);
    expect(drawn.join('')).toMatch(/2 of 8 articles · 5 events · .* · 0\.0081 spent, 0\.9919 left$/);
  });
});

describe('what a model would cost', () => {
  const article = { id: 'a', published: null, language: 'en', title: 'T', text: 'T' };
  const items: SourceItem[] = [
    { article },
    { article: { ...article, id: 'sure' } },
    { article: { ...article, id: 'kept' } },
    { problem: { where: 'x:1', what: 'no text', todo: 'leave it out' } },
  ];
  const ESTIMATES: Readonly<Record<string, Estimate>> = {
    a: { requests: 2, kept: 1, input: 1_500, output: 300, cost: 0.5 },
    sure: { requests: 0, kept: 0, input: 0, output: 0, cost: 0 },
    kept: { requests: 1, kept: 1, input: 0, output: 0, cost: 0 },
  };
  const all = (): ReturnType<typeof estimateAll> =>
    estimateAll(items, ({ id }) => Promise.resolve(ESTIMATES[id]!), new AbortController().signal);

  it('is the sum over the articles, without what is none', async () => {
    expect(await all()).toEqual({
      articles: 3,
      asked: 2,
      requests: 3,
      kept: 2,
      input: 1_500,
      output: 300,
      cost: 0.5,
    });
  });

  it('is told with the price, or how to give one', async () => {
    expect(estimateLines(await all(), { extractor: 'both', price: PRICE })).toBe(
      [
        'articles: 3; the model is asked about 2, the rules are sure of the others',
        'questions: 3; answered before: 2',
        'tokens of the others: about 1,500 in, 300 out',
        'money: about 0.5000, at 0.15 in and 0.6 out for a million tokens',
        '',
      ].join('\n'),
    );
    expect(estimateLines(await all(), { extractor: 'llm', price: undefined })).toMatch(
      /^articles: 3; the model is asked about 2\n[^]*money: no price is known; add --price IN\/OUT/,
    );
  });
});
