// What every language pack must keep: words for all that rules ask of it, and none that means two things.

import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { DatePack } from '../../ingest/dates/index.ts';
import type { EventWords, LanguagePack } from '../../ingest/languages/index.ts';
import { pageWordsOf } from '../../ingest/languages/page-words-of.ts';
import { wordingsOf } from '../../ingest/languages/phrase.ts';
import { checkLanguageNames } from './language-names.ts';

/** Statuses that words say, held apart: that is what is told without them. */
const SAID = ['planned', 'proposed', 'cancelled', 'denied'] as const;
/** Vetoes without which sport and courts make meetings. */
const VETOES = ['sport', 'courts'] as const;

/** Checks a pack against the rules and the world that it refers to. */
export function checkLanguage({ language, names, events, dates, page }: LanguagePack, world: World): void {
  checkLanguageNames(names, world);
  describe(`the pack of "${language}"`, () => {
    it('is of one language in all its parts', () => {
      expect([names.language, dates.language]).toEqual([language, language]);
    });

    it('has a word for every kind of event and every status', () => {
      const kinds = new Set(events.triggers.map(({ kind }) => kind));
      expect(EVENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
      expect(SAID.filter((status) => events.cues[status].length === 0)).toEqual([]);
      expect(events.cues.negation.length).toBeGreaterThan(0);
      expect(VETOES.filter((veto) => events.vetoes[veto].length === 0)).toEqual([]);
    });

    it('has a word for every month and every weekday, and none for two', () => {
      expect(Object.keys(valuesOf(dates, 'month')).length).toBe(12);
      expect(Object.keys(valuesOf(dates, 'weekday')).length).toBe(7);
      for (const slot of ['month', 'weekday'] as const) {
        const values = Object.values(valuesOf(dates, slot)).flatMap((forms) => [...new Set(forms)]);
        expect(values.filter((word, at) => values.indexOf(word) !== at)).toEqual([]);
      }
    });

    it('gives no event word to two kinds', () => {
      expect(wordsOfTwoKinds(events)).toEqual([]);
    });

    it('says what is no sentence of the article', () => {
      expect(page).toBeDefined();
      expect(pageWordsOf(language)?.around).toEqual(page.around);
    });

    it('says once what is around a report, in small letters', () => {
      expect(page.around.filter((words) => words !== words.toLowerCase())).toEqual([]);
      const held = page.around.filter((words) =>
        page.around.some((other) => other !== words && words.includes(other)),
      );
      expect(held).toEqual([]);
      expect(new Set(page.around).size).toBe(page.around.length);
    });
  });
}

/** Forms by value, of one slot. */
function valuesOf({ words }: DatePack, slot: 'month' | 'weekday'): Record<number, string[]> {
  const values: Record<number, string[]> = {};
  for (const [value, forms] of words[slot])
    values[value as number] = [...(values[value as number] ?? []), ...forms.split('|')];
  return values;
}

/** Forms of one part of speech that are listed for two kinds: which one is meant would hang on their order. */
function wordsOfTwoKinds({ triggers }: EventWords): string[] {
  const kinds = new Map<string, string>();
  const twice = new Set<string>();
  for (const { kind, part, forms } of triggers) {
    for (const form of forms.flatMap(wordingsOf)) {
      const known = kinds.get(`${part} ${form}`);
      if (known !== undefined && known !== kind) twice.add(`${form}: ${known}, ${kind}`);
      kinds.set(`${part} ${form}`, known ?? kind);
    }
  }
  return [...twice].sort();
}
