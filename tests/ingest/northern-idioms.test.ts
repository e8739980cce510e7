// Everyday ways of having met in German, English, Polish, Russian and Ukrainian. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [language: string, body: string, events: readonly string[]][] = [
  [
    'de',
    'Am Montag gab Präsident Emmanuel Macron in Paris für Kanzler Olaf Scholz ein Essen.',
    ['held talks 2024-05-27 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  ['de', 'Am Montag gab der Wirt in Paris für seine Gäste ein Essen.', []],
  [
    'en',
    'President Emmanuel Macron and Chancellor Olaf Scholz met in Paris on Monday. The two then read statements to the press.',
    [
      'held talks 2024-05-27 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held press-conference 2024-05-27 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  ['en', 'The actor told a few friends that he had read the statements.', []],
  [
    'pl',
    'W poniedziałek w Paryżu premier Donald Tusk i prezydent Emmanuel Macron wychodzą do dziennikarzy.',
    [
      'planned press-conference 2024-06-03 place:paris | country:FR country:PL person:donald-tusk person:emmanuel-macron',
    ],
  ],
  ['pl', 'Pasażerowie wychodzą do miasta w poniedziałek.', []],
  [
    'uk',
    "У понеділок у Римі прем'єр Дональд Туск перетнувся з президентом Емманюелем Макроном.",
    ['held talks 2024-05-27 place:rome | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
  ],
  ['uk', 'У Римі дві дороги перетнулися з рікою.', []],
  [
    'ru',
    'В понедельник президент Эмманюэль Макрон пожаловал в Рим.',
    ['held visit 2024-05-27 place:rome | country:FR country:IT person:emmanuel-macron'],
  ],
  ['ru', 'В понедельник туристы пожаловали в Рим.', []],
];

describe('idioms', () => {
  it.each(CASES)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
