import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../graph/home/digest.ts';
import { checkExtraction, type Extraction } from '../../../graph/model/index.ts';
import { report } from '../merge/report.ts';

const checked = (value: unknown): Extraction => {
  const check = checkExtraction(value);
  if (!check.ok) throw new Error(check.issues[0]!.message);
  return check.extraction;
};

/** The same value with every object's properties in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

const given = report('a', [{}, { after: 0 }]);
const digest = digestOf(checked(given));

describe('the digest of a reading', () => {
  it('does not see the order of properties', () => {
    expect(digestOf(checked(reversed(given)))).toBe(digest);
  });
  it('does not see the label, nor the path of the file', () => {
    const moved = { ...given, article: { ...given.article, id: 'b', path: '/elsewhere/b.txt' } };
    expect(digestOf(checked(moved))).toBe(digest);
  });
  it.each([
    ['the text', { ...given, article: { ...given.article, text: `${given.article.text} More.` } }],
    ['the day of publication', { ...given, article: { ...given.article, published: '2001-01-01' } }],
    ['the extractor', { ...given, extractor: 'other/1' }],
    [
      'an event',
      { ...given, events: given.events.map((event) => ({ ...event, status: 'denied' as const })) },
    ],
  ])('sees %s', (_what, other) => {
    expect(digestOf(checked(other))).not.toBe(digest);
  });
});
