import { describe, expect, test } from 'vitest';
import { days, isRightToLeft, languageName, list, number, say } from '../../../viewer/text/index.ts';
import { createSay } from '../../../viewer/text/catalogue.ts';
import { createDayWriter } from '../../../viewer/text/days.ts';

describe('a text', () => {
  test.each([
    [0, '0 articles'],
    [1, '1 article'],
    [11_037, '11,037 articles'],
  ])('counts %i as its language does', (n, text) => {
    expect(say('count.articles', { n })).toBe(text);
  });

  test('has the plural forms that another language needs', () => {
    const polish = createSay({ met: { one: '{n} raz', few: '{n} razy', other: '{n} raza' } }, 'pl');
    expect([polish('met', { n: 1 }), polish('met', { n: 3 })]).toEqual(['1 raz', '3 razy']);
  });

  test('takes what is filled in as it is, and fills it in once', () => {
    expect(say('history.undo', { what: '{n} <b>' })).toBe('Undo: {n} <b>');
  });

  test('leaves a name without a value standing, so that it is seen', () => {
    expect(say('history.undo')).toBe('Undo: {what}');
  });
});

describe('a range of days', () => {
  test.each([
    ['one day', '2025-02-27', '2025-02-27', 'Thursday, 27 February 2025'],
    ['a whole month', '2024-02-01', '2024-02-29', 'February 2024'],
    ['a whole year', '2024-01-01', '2024-12-31', '2024'],
  ])('is written as %s', (_, start, end, text) => {
    expect(days.range({ start, end })).toBe(text);
  });

  test.each([
    ['a month short of a day', '2024-02-01', '2024-02-28', ['1', '28 February 2024']],
    ['two years', '2023-01-01', '2024-12-31', ['1 January 2023', '31 December 2024']],
  ])('is not taken for more than it is: %s', (_, start, end, parts) => {
    expect(days.range({ start, end }).split(/\s*–\s*/)).toEqual(parts);
  });

  test('is written in German as Germans do', () => {
    expect(createDayWriter('de').range({ start: '2025-02-27', end: '2025-02-27' })).toBe(
      'Donnerstag, 27. Februar 2025',
    );
  });
});

test('Arabic runs from right to left, Turkish and an unknown language do not.', () => {
  expect(['ar', 'tr', 'und'].map(isRightToLeft)).toEqual([true, false, false]);
});

test('Languages, numbers and lists are said in words of the page.', () => {
  expect([languageName('vi'), number(1559), list(['German', 'English'])]).toEqual([
    'Vietnamese',
    '1,559',
    'German and English',
  ]);
});
