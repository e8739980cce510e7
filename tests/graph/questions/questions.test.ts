// The library of questions: that it is whole, what it takes, and what it answers on the embedded store.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../../graph/model/index.ts';
import { QUESTIONS, readQuestion } from '../../../graph/questions/index.ts';
import { openStore } from '../../../graph/store/index.ts';
import type { Store } from '../../../graph/store/index.ts';
import { ANSWERS } from './answers.ts';
import { asksQuestions } from './ask-questions.ts';
import { demonstrationRows } from './demonstration.ts';

describe('the library of questions', () => {
  it('has at least 25, each with an id and a title of its own, in the order of the themes', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(25);
    for (const key of ['id', 'title', 'cypher'] as const)
      expect(new Set(QUESTIONS.map((one) => one[key])).size).toBe(QUESTIONS.length);
    const places = QUESTIONS.map(({ theme }) => THEMES.indexOf(theme));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(QUESTIONS)(
    '$id says what it asks, why, and what comes back',
    ({ id, title, why, columns, cypher, parameters }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*\?$/);
      expect(why).toMatch(/^[A-Z“].*\.$/);
      expect(Object.values(columns).every((means) => /^[a-z].*[^.]$/.test(means))).toBe(true);
      const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual(parameters.map(({ name }) => name).sort());
      expect(ANSWERS[id]).toBeDefined();
    },
  );
});

describe('what a question is given', () => {
  it.each([
    ['nothing', 'no-contact-since', {}, { among: 'country', least: 2, since: '2024-01-01', limit: 20 }],
    ['what is asked for', 'by-year', { a: 'country:VN' }, { a: 'country:VN', b: 'country:US' }],
    ['a number as a word', 'contacts-of', { limit: '3' }, { who: 'country:TR', limit: 3 }],
    ['a number', 'contacts-of', { limit: 3 }, { who: 'country:TR', limit: 3 }],
  ])('%s', (_, id, given, params) => {
    expect(readQuestion(id, given).params).toEqual(params);
  });

  it.each([
    ['no such question', 'who', {}, '"who" is no question; "chancery query --questions" lists them'],
    ['no such parameter', 'by-year', { c: 1 }, '"c" is no parameter of by-year; it takes a, b'],
    ['no day', 'met-most', { from: '2025-02-30' }, 'from is "2025-02-30"; write a day, YYYY-MM-DD'],
    ['no number', 'met-most', { limit: 'many' }, 'limit is "many"; write a whole number from 1 to 1000'],
    [
      'too large a number',
      'met-most',
      { limit: 1001 },
      'limit is "1001"; write a whole number from 1 to 1000',
    ],
    ['half a number', 'met-most', { limit: 1.5 }, 'limit is "1.5"; write a whole number from 1 to 1000'],
    [
      'none of the choices',
      'met-most',
      { among: 'city' },
      'among is "city"; write one of country, person, organization',
    ],
    ['no text', 'by-year', { a: 3 }, 'a is "3"; write the id of a state, person or organization'],
    ['an empty text', 'by-year', { a: '' }, 'a is ""; write the id of a state, person or organization'],
  ])('is refused: %s', (_, id, given, message) => {
    expect(() => readQuestion(id, given)).toThrow(
      expect.objectContaining({ name: 'ChanceryError', code: 'wrong-use', message }),
    );
  });
});

describe('the demonstration corpus answers, in the embedded store', () => {
  let dir: string;
  let store: Store;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'chancery-questions-'));
    store = openStore({ dir });
    await store.rebuild(await demonstrationRows(), 1);
  }, 240_000);
  afterAll(async () => {
    await store?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  asksQuestions(() => store);
});
