// Which word decides what kind of event it was.

import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

/** The kinds of the article's events, in their order. */
async function kinds(language: string, body: string): Promise<string[]> {
  return (await readText(language, 'Chronicle', body)).events.map(({ kind }) => kind);
}

describe('an event that was only before or after says nothing of the kind', () => {
  test.each([
    ['en', 'On Monday, a week after the ceremony, Emmanuel Macron met Olaf Scholz in Berlin.'],
    ['de', 'Am Montag, eine Woche nach der Zeremonie, traf Emmanuel Macron in Berlin Olaf Scholz.'],
    ['fr', 'Lundi, une semaine après la cérémonie, Emmanuel Macron a rencontré Olaf Scholz à Berlin.'],
  ])('%s: %s', async (language, body) => {
    expect(await kinds(language, body)).toEqual(['talks']);
  });

  test.each([
    [
      'en',
      'Iran and the United States met in Muscat on Monday for a second round of negotiations.',
      'negotiation',
    ],
    ['en', 'On Monday Emmanuel Macron and Olaf Scholz attended the signing ceremony in Berlin.', 'ceremony'],
  ])('what it was for does: %s: %s', async (language, body, kind) => {
    expect(await kinds(language, body)).toEqual([kind]);
  });
});

describe('a round that is planned makes no round of what was held', () => {
  test('en', async () => {
    const body =
      'Donald Trump and Vladimir Putin met in Helsinki on Monday. They agreed that negotiations would begin soon.';
    expect((await kinds('en', body))[0]).toBe('talks');
  });

  test('a round that was held does', async () => {
    const body =
      'Iran and the United States met in Muscat on Monday. The second round of negotiations lasted four hours.';
    expect((await kinds('en', body))[0]).toBe('negotiation');
  });
});

describe('what is hosted is the gathering', () => {
  test.each([
    ['en', 'On Monday Angola hosted a conference on the Lobito corridor with Zambia in Luanda.'],
    [
      'pt',
      'Na segunda-feira, João Lourenço acolheu em Luanda uma conferência sobre o corredor do Lobito com Hakainde Hichilema.',
    ],
  ])('%s: %s', async (language, body) => {
    expect(await kinds(language, body)).toEqual(['summit']);
  });

  test.each([
    ['en', 'On Monday Angola hosted Zambian President Hakainde Hichilema in Luanda.'],
    [
      'en',
      'On Monday, on the sidelines of a conference in Luanda, João Lourenço received Hakainde Hichilema.',
    ],
  ])('a guest is none: %s: %s', async (language, body) => {
    expect(await kinds(language, body)).toEqual(['talks']);
  });
});
