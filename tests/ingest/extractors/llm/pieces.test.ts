import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../ingest/article/text.ts';
import { piecesOf } from '../../../../ingest/extractors/llm/pieces.ts';
import { tokensOf } from '../../../../ingest/extractors/llm/tokens.ts';
import { printed } from '../../read-text.ts';
import { articleOf, claim, questionsOf, readByModel, state } from './read-by-model.ts';

/** Sentences of so many characters, one behind the other. */
function sentencesOf(...lengths: readonly number[]): { text: string; sentences: Sentence[] } {
  const text = lengths.map((length) => `${'a'.repeat(length - 1)}.`).join(' ');
  let start = 0;
  const sentences = lengths.map((length) => {
    const sentence = { start, end: start + length, paragraph: 0, kind: 'body' as const };
    start += length + 1;
    return sentence;
  });
  return { text, sentences };
}

describe('an article in pieces', () => {
  it('is one piece where it is short', () => {
    const { text, sentences } = sentencesOf(100, 200, 50);
    expect(piecesOf(text, sentences)).toEqual([{ start: 0, end: text.length }]);
  });

  it('holds every sentence whole, in order, and none without a neighbour in the piece before', () => {
    const { text, sentences } = sentencesOf(...Array.from({ length: 120 }, () => 300));
    const pieces = piecesOf(text, sentences);
    expect(pieces.length).toBeGreaterThan(3);
    for (const sentence of sentences)
      expect(pieces.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true);
    for (const [index, piece] of pieces.entries()) {
      expect(tokensOf(text.slice(piece.start, piece.end))).toBeLessThanOrEqual(2_600);
      expect(sentences.some(({ start }) => start === piece.start)).toBe(true);
      const next = pieces[index + 1];
      if (next) expect(next.start).toBeLessThan(piece.end);
    }
    expect(pieces.at(-1)!.end).toBe(text.length);
  });

  it('comes to an end where a sentence is longer than a piece', () => {
    const { text, sentences } = sentencesOf(50, 20_000, 20_000, 50);
    const pieces = piecesOf(text, sentences);
    expect(pieces.length).toBeLessThan(6);
    expect(pieces.at(-1)!.end).toBe(text.length);
  });
});

describe('what several pieces tell', () => {
  const filling = 'The harvest was good in the valley, and nobody spoke of anything else. '.repeat(150);
  const sentence = 'Norway and Kenya held talks in Oslo on Tuesday.';
  const article = articleOf(`${filling}\n\n${sentence}\n\n${filling}`);
  const talks = claim('Norway and Kenya held talks in Oslo on Tuesday', {
    ...{ parties: [state('Norway'), state('Kenya')], place: 'Oslo', day: 'Tuesday' },
  });
  const ONE = 'held talks 2024-05-28 place:oslo | country:KE country:NO';

  it('is asked for in as many questions', async () => {
    expect(await questionsOf(article)).toBeGreaterThan(1);
    expect(await questionsOf(articleOf(sentence))).toBe(1);
  });

  it('is one event where both tell it, also where they read its sentence in two ways', async () => {
    expect(printed(await readByModel(article, [talks], [talks]))).toEqual([ONE]);
    expect(printed(await readByModel(article, [talks], [{ ...talks, kind: 'visit', day: null }]))).toEqual([
      ONE,
    ]);
  });

  it('stays apart where one piece tells it apart, or other sides are named', async () => {
    expect(
      printed(await readByModel(article, [talks, { ...talks, day: null, quote: 'held talks' }])),
    ).toHaveLength(2);
    const call = { ...talks, kind: 'call' as const, place: null };
    expect(printed(await readByModel(article, [talks], [call]))).toHaveLength(2);
  });
});
