// What must hold of every extraction, whatever the text.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.ts';
import { printed, readText } from './read-text.ts';

const WHO = [
  'French President Emmanuel Macron',
  'Olaf Scholz',
  'the two leaders',
  'he',
  'Russia',
  'the EU',
  'Foreign Minister Sergei Lavrov',
  'they',
];
const DID = [
  'met',
  'will meet',
  'told reporters after talks with',
  'did not see',
  'flew to Warsaw and saw',
  'denied a meeting with',
  'received',
  'spoke by phone with',
];
const WHEN = [
  'on Tuesday',
  'in Paris on May 12',
  'last month',
  'there',
  'in Brussels',
  ', according to AFP',
  'the day before',
  'on the sidelines of the G7 summit',
];

const sentence = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHO), fc.constantFrom(...WHEN))
  .map((words) => `${words.join(' ')}.`);
const body = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join('\n\n'));
const noise = fc.string({ unit: 'grapheme', maxLength: 300 });

function check({ article, mentions, entities, events, edges }: Extraction): void {
  const ids = new Set([...entities, ...events].map(({ id }) => id));
  for (const { start, end, text, entity } of mentions) {
    expect(article.text.slice(start, end)).toBe(text);
    expect(ids).toContain(entity);
  }
  for (const claim of [...events, ...edges]) {
    expect(claim.evidence.length).toBeGreaterThan(0);
    for (const piece of claim.evidence) {
      if (!('quote' in piece)) continue;
      expect(article.text.slice(piece.start, piece.end)).toBe(piece.quote);
      expect(piece.quote.length).toBeLessThanOrEqual(400);
    }
  }
  for (const { from, to } of edges) {
    expect(ids).toContain(from);
    expect(ids).toContain(to);
  }
}

describe('every extraction', () => {
  it('quotes its text, resolves its ids, and comes out the same twice', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(body, noise), fc.constantFrom('en', 'de'), async (text, language) => {
        const first = await readText(language, 'News', text);
        check(first);
        expect(JSON.stringify(await readText(language, 'News', text))).toBe(JSON.stringify(first));
      }),
      { numRuns: 120, seed: 7 },
    ));

  it('tells what came before an unrelated paragraph as it did without it', () =>
    fc.assert(
      fc.asyncProperty(body, async (text) => {
        const before = printed(await readText('en', 'News', text));
        const after = printed(
          await readText('en', 'News', `${text}\n\nRain is forecast for the weekend along the coast.`),
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 80, seed: 11 },
    ));

  it('is made of a text that ends with a blank behind a state, and of one without a single stop', async () => {
    check(await readText('en', 'News', 'The leaders met in Paris, and then they left for France, '));
    const endless =
      'Emmanuel Macron met Olaf Scholz in Berlin on Tuesday, the day before he left for Warsaw, and ';
    const read = await readText('en', 'News', endless.repeat(250));
    check(read);
    expect(read.events.length).toBeGreaterThan(0);
  });

  it('says what it could not read', async () => {
    expect((await readText('sv', 'Titel', 'Text.')).issues.map(({ code }) => code)).toEqual([
      'unsupported-language',
    ]);
    expect((await readText('und', 'T', 'x')).issues.map(({ code }) => code)).toEqual(['unknown-language']);
    expect((await readText('en', 'T', 'x', null)).issues.map(({ code }) => code)).toEqual(['no-date']);
    expect((await readText('en', 'T', 'Nothing. '.repeat(30_000))).issues.map(({ code }) => code)).toEqual([
      'too-long',
    ]);
  });
});
