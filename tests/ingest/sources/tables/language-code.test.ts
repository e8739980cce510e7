import { expect, it } from 'vitest';
import { languageCode } from '../../../../ingest/sources/tables/language-code.ts';

it.each([
  ['de', 'de'],
  ['pt-BR', 'pt'],
  ['zh_Hant', 'zh'],
  ['fra', 'fr'],
  ['ger', 'de'],
  ['Vietnamese', 'vi'],
  [' ENGLISH ', 'en'],
  ['Klingonish', undefined],
  ['', undefined],
  ['qqq', undefined],
])('"%s" is %s', (said, code) => {
  expect(languageCode(said)).toBe(code);
});
