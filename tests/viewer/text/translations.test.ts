// The German words are all there: each part, each key, each name that is filled in.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../viewer/text/catalogue.ts';
import { DE } from '../../../viewer/text/de/index.ts';

const ROOT = join(import.meta.dirname, '../../../viewer/text');
/** German by English texts that the server tells. */
const OF_THE_SERVER = new Set(['questions.ts', 'reasons.ts', 'archive-reasons.ts', 'titles.ts']);
const filesOf = (language: string): readonly string[] =>
  readdirSync(join(ROOT, language))
    .filter((file) => !OF_THE_SERVER.has(file))
    .sort();
const parts = filesOf('en').map((file) => file.replace('.ts', ''));

async function english(part: string): Promise<Catalogue> {
  const all = Object.values((await import(join(ROOT, 'en', `${part}.ts`))) as Record<string, Catalogue>);
  expect(all, `en/${part}.ts gives one catalogue`).toHaveLength(1);
  return all[0]!;
}

type Entry = Catalogue[string];
const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
/** Names in braces of one form, each once. */
const namesIn = (form: string): readonly string[] => [...new Set(form.match(/\{\w+\}/g))].sort();

test('Each part of the page has its file in German, and nothing else has one.', () => {
  expect(filesOf('de')).toEqual([...filesOf('en'), 'index.ts'].sort());
  expect(Object.keys(DE).sort()).toEqual(parts);
});

describe.each(parts)('the words of “%s” in German', (part) => {
  test('have the keys of the English ones', async () => {
    expect(Object.keys(DE[part]!)).toEqual(Object.keys(await english(part)));
  });

  test('fill in the same names, form by form', async () => {
    for (const [key, entry] of Object.entries(await english(part))) {
      expect([key, formsOf(DE[part]![key]!).map(namesIn)]).toEqual([key, formsOf(entry).map(namesIn)]);
    }
  });

  test('count by the language’s forms where the English ones count', async () => {
    for (const [key, entry] of Object.entries(await english(part))) {
      const german = DE[part]![key]!;
      if (typeof entry !== 'string') expect([key, Object.keys(german)]).toEqual([key, ['one', 'other']]);
      else expect([key, typeof german]).toEqual([key, 'string']);
    }
  });
});
