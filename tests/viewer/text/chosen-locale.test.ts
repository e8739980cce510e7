import { expect, test } from 'vitest';
import { chosenLocale, keepLocale } from '../../../viewer/text/index.ts';

const nothingKept = { getItem: () => null };

test.each([
  ['the reader’s own choice before the browser’s', { getItem: () => 'de' }, ['en-US'], 'de'],
  ['the first of the browser’s languages that there is', nothingKept, ['pl', 'de-AT', 'en'], 'de'],
  ['English for American readers', nothingKept, ['en-US'], 'en-GB'],
  ['English where there is none of the browser’s', nothingKept, ['pl', 'tr'], 'en-GB'],
  ['the browser’s language where what was kept is none', { getItem: () => 'xx' }, ['de'], 'de'],
  ['the browser’s language where nothing can be kept', undefined, ['de'], 'de'],
])('The page speaks %s.', (_, storage, preferred, locale) => {
  expect(chosenLocale(storage, preferred)).toBe(locale);
});

test('A choice is kept for the next visit.', () => {
  const kept = new Map<string, string>();
  keepLocale({ setItem: (key, value) => void kept.set(key, value) }, 'de');
  expect(chosenLocale({ getItem: (key) => kept.get(key) ?? null }, ['en'])).toBe('de');
});
