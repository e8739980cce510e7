import { describe, expect, test } from 'vitest';
import { harmless, readHarmless } from '../../../viewer/api/harmless.ts';

const HEAP = 'Z' + '\u0301'.repeat(10_000);

describe('a text of the world', () => {
  test.each([
    ['control characters are seen', 'a\0b\x1b[31m', 'a␀b␛[31m'],
    ['lines and tabs stay', 'a\tb\nc\r\n', 'a\tb\nc\r\n'],
    ['what turns the direction is seen', 'exe\u202Efdp', 'exe\uFFFDfdp'],
    ['marks that Arabic needs stay', '\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F \u200F(\u2067ا\u2069)', '\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F \u200F(\u2067ا\u2069)'],
    ['letters with several marks stay', 'ng\u0302\u0301\u0323', 'ng\u0302\u0301\u0323'],
    ['markup stays as it is written', '<img src=x onerror=1>', '<img src=x onerror=1>'],
  ])('%s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  }); // prettier-ignore

  test('loses a heap of marks, and no place in it moves', () => {
    const shown = harmless(`${HEAP} met`);
    expect(shown.match(/\p{M}/gu)).toHaveLength(6);
    expect([shown.length, shown.indexOf('met')]).toEqual([HEAP.length + 4, HEAP.length + 1]);
    expect(harmless('a' + '\u{1D165}'.repeat(20)).length).toBe(41);
  });
});

describe('an answer', () => {
  const read = (value: unknown): unknown => readHarmless(JSON.stringify(value));

  test('is read as it is where nothing in it is suspect', () => {
    const plain = { id: 'a', name: 'Łukasz Ąę', quote: 'said: "no"\nthen left' };
    expect(read(plain)).toEqual(plain);
  });

  test.each([
    ['a control character', { name: 'a\x07' }, { name: 'a␇' }],
    ['one in a list', { names: ['a\0'] }, { names: ['a␀'] }],
    ['a direction turned around', { name: '\u202E' }, { name: '\uFFFD' }],
    ['none in what names a node', { id: 'person:\x07', name: '\x07' }, { id: 'person:\x07', name: '␇' }],
  ])('has its texts made harmless: %s', (_, sent, shown) => {
    expect(read(sent)).toEqual(shown);
  });

  test('loses a heap of marks', () => {
    expect((read({ name: HEAP }) as { name: string }).name.match(/\p{M}/gu)).toHaveLength(6);
  });
});
