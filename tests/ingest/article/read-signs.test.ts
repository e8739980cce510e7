import { describe, expect, it } from 'vitest';
import { readSigns } from '../../../ingest/article/read-signs.ts';

const LETTERS = new Map([
  ['會', '会'],
  ['談', '谈'],
  ['أ', 'ا'],
  ['‘', "'"],
]);

describe('signs read as another one', () => {
  it.each([
    ['美俄會談', '美俄会谈'],
    ['أمين عام الأمم', 'امين عام الامم'],
    ['‘Ali', "'Ali"],
    ['😀 會', '😀 会'],
    ['會'.repeat(5_000), '会'.repeat(5_000)],
    [`${'a'.repeat(4_095)}會${'b'.repeat(4_096)}談`, `${'a'.repeat(4_095)}会${'b'.repeat(4_096)}谈`],
  ])('%.12s', (text, read) => expect(readSigns(text, LETTERS)).toBe(read));

  it.each(['', 'Berlin', '会谈', 'Nukuʻalofa'])('leaves "%s" as it stands', (text) =>
    expect(readSigns(text, LETTERS)).toBe(text),
  );

  it('changes no letter of ASCII, which marks and tags are made of', () => {
    expect(readSigns('a-b', new Map([['a', 'x']]))).toBe('a-b');
  });
});
