// Which articles are of another world. Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const OFFICIALS: readonly [language: string, body: string, event: string][] = [
  ['en', 'French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Gdansk on May 28. The two saw a town hall, teachers and pupils; Polish Foreign Minister Jan Kowal came along with volunteers. French Foreign Minister Luc Noiret and French Defence Minister Anne Valmont sang.',
    'held talks 2024-05-28 place:gdansk | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
  ['de', 'Der französische Präsident Emmanuel Macron traf am 28. Mai in Danzig den polnischen Ministerpräsidenten Donald Tusk. Die beiden sahen Schüler, Landwirte und die Feuerwehr; der polnische Außenminister Jan Kowal führte sie. Der französische Außenminister Luc Noiret und der französische Verteidigungsminister Paul Valmont sangen.',
    'held talks 2024-05-28 place:gdansk | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
]; // prettier-ignore

const OF_ANOTHER_WORLD: readonly [what: string, language: string, body: string][] = [
  ['officials of one state', 'en', 'French President Emmanuel Macron met French minister Rachida Dati in Lyon on May 28. French minister Jean Noiret saw a town hall, teachers, pupils and volunteers.'],
  ['three officials alone', 'en', 'French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Gdansk on May 28. The two saw a town hall, teachers and pupils; Polish Foreign Minister Jan Kowal came along with volunteers.'],
  ['two officials alone', 'en', 'French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Gdansk on May 28. The choir of teachers, pupils and volunteers sang.'],
  ['a film of five officials', 'en', 'In the film French President Emmanuel Macron meets Polish Prime Minister Donald Tusk, German Chancellor Olaf Scholz, Spanish Prime Minister Pedro Sánchez and Italian Prime Minister Giorgia Meloni on May 28. The actor, the singer and the premiere were fine.'],
]; // prettier-ignore

describe('an article told in the words of another world', () => {
  it.each(OFFICIALS)('is read where officials of two states act, %s: %s', async (language, body, event) => {
    expect(printed(await readText(language, 'News', body))).toEqual([event]);
  });
  it.each(OF_ANOTHER_WORLD)('is not read with %s (%s)', async (_, language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
