import { describe, expect, it } from 'vitest';
import { expandForms, loadWorld } from '../../../graph/world/index.ts';
import { scriptFor } from '../../../ingest/languages/clitic-words.ts';
import { loadPack, READABLE } from '../../../ingest/languages/index.ts';
import { allEntries } from '../../../ingest/mentions/all-entries.ts';
import { formMaker } from '../../../ingest/mentions/form.ts';
import { languageEntries } from '../../../ingest/mentions/language-entries.ts';
import { openingOf, openingsIn, shelfOf } from '../../../ingest/mentions/openings.ts';
import { recordEntries } from '../../../ingest/mentions/record-entries.ts';

describe('openings', () => {
  it.each([
    ['Łódź', 'lodz', true],
    ['Aix-en-Provence', 'aix', true],
    ["N'Djamena", 'n', true],
    ['Москв{а,ы}', 'москва', true],
    ['Lodz', 'Lublin', false],
    ['Aix', 'Aixe', false],
  ])('%s and %s: %s', (one, other, same) => expect(openingOf(one) === openingOf(other)).toBe(same));

  it('are several where a brace stands in them', () => {
    expect(openingOf('Аб{а,ы,е}')).toBeUndefined();
  });

  it('are read in the letters of a script', () => {
    const letters = openingsIn({ letters: new Map([['İ', 'I'], ['ı', 'i']]) }); // prettier-ignore
    expect(letters('Iğdır')).toBe(openingOf('igdir'));
    expect(letters('İzmir')).toBe(openingOf('izmir'));
  });
});

describe('a shelf', () => {
  const shelf = shelfOf(
    (name: string) => expandForms(name),
    (form) => form.toLowerCase().split(' ')[0],
  );
  for (const name of ['Нов{ый,ого} Сад{,а}', 'Новгород{,а}', 'Новый Уренгой'])
    shelf.put(openingOf('нов')!, name);
  for (const name of ['Новгород{,а}', 'Новый Уренгой']) shelf.put(openingOf(name)!, name);

  it('gives the names that begin with a word, each once', () => {
    expect(shelf.at('новгород')).toEqual(['Новгород']);
    expect(shelf.at('новый')).toEqual(['Новый Уренгой']);
  });
  it('gives none under another word of that opening, nor under an opening that it hasn’t', () => {
    expect(shelf.at('новгор')).toEqual([]);
    expect(shelf.at('псков')).toEqual([]);
  });
});

describe.each(READABLE)('the names of "%s"', async (language) => {
  const world = loadWorld();
  const pack = (await loadPack(language))!;
  const maker = formMaker(pack.names, scriptFor(pack, world));
  const own = languageEntries(pack.names, world);
  const ofRecords = recordEntries(pack.names, world);

  it('are put away where their forms are looked for', () => {
    const lost: string[] = [];
    const check = (written: string, entries: readonly (typeof own)[number][]): void => {
      const openings = new Set<number>();
      maker.eachOpening(written, (opening) => openings.add(opening));
      for (const entry of entries) if (!openings.has(openingOf(maker.headOf(entry))!)) lost.push(entry.name);
    };
    for (const entry of own) check(entry.name, [entry]);
    ofRecords.each((id, written) => {
      const forms = new Set(expandForms(written));
      check(
        written,
        ofRecords.of(id).filter(({ name }) => forms.has(name)),
      );
    });
    expect(lost).toEqual([]);
  });

  it('are found by their first words', () => {
    const all = allEntries(pack.names, world, maker);
    const ids: string[] = [];
    ofRecords.each((id) => ids.push(id));
    const sample = ids.filter((_, at) => at % 97 === 0).flatMap((id) => ofRecords.of(id));
    const entries = [...own.filter((_, at) => at % 41 === 0), ...sample];
    const found = (entry: (typeof own)[number]): boolean =>
      all.at(maker.headOf(entry)).some(({ name, order }) => name === entry.name && order === entry.order);
    expect(entries.filter((entry) => !found(entry)).map(({ name }) => name)).toEqual([]);
    expect(entries.length).toBeGreaterThan(20);
  });
});
