// The second, the third, the next one: events that stand for a noun told before. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [language: string, what: string, body: string, events: readonly string[]][] = [
  [
    'de',
    'a series told by its ordinals',
    'Am 3. März trafen sich Präsident Emmanuel Macron und Kanzler Olaf Scholz in Paris zu einem Gespräch. Das zweite fand am 5. April in Berlin statt, das dritte war auf den 2. Mai terminiert und wurde abgesagt.',
    [
      'held talks 2024-03-03 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2024-04-05 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'cancelled talks 2024-05-02 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'de',
    'an ordinal of something else',
    'Drei Brücken wurden gebaut. Die erste fand im März 2024 in Rom viel Beifall, die zweite war im April fertig.',
    [],
  ],
  [
    'en',
    'a series told by its ordinals',
    'On March 3 President Emmanuel Macron met Chancellor Olaf Scholz in Paris. A second, likewise behind closed doors, followed in Berlin on April 5. A third, pencilled in for May 2, was called off.',
    [
      'held talks 2024-03-03 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2024-04-05 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'cancelled talks 2024-05-02 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'en',
    'an ordinal of something else',
    'Three bridges were built. The first opened in Rome on March 3, the second was due on May 2.',
    [],
  ],
  [
    'nl',
    'a series told by its ordinals',
    'Op 3 maart ontmoetten president Emmanuel Macron en kanselier Olaf Scholz elkaar in Parijs. De tweede volgde op 2 mei in Berlijn.',
    [
      'held talks 2024-03-03 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2024-05-02 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'nl',
    'an ordinal of something else',
    'Er werden drie bruggen gebouwd. De eerste werd op 3 maart in Rome geopend, de tweede was op 2 mei klaar.',
    [],
  ],
];

describe('a series', () => {
  it.each(CASES)('%s: %s', async (language, _what, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});

const DENIED: readonly [language: string, body: string, events: readonly string[]][] = [
  [
    'ru',
    'Президент Эмманюэль Макрон в Киеве. С премьером Дональдом Туском Владимир Зеленский не встречался.',
    ['denied talks undated nowhere | country:PL country:UA person:donald-tusk person:volodymyr-zelenskyy'],
  ],
  [
    'uk',
    'Прем’єр-міністр Дональд Туск президента Емманюеля Макрона не приймав.',
    ['denied talks undated nowhere | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
  ],
  [
    'pl',
    'Premier Donald Tusk prezydenta Emmanuela Macrona nie przyjął.',
    ['denied talks undated nowhere | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
  ],
  [
    'de',
    'Zeitungen schrieben, Kanzler Olaf Scholz habe Präsident Emmanuel Macron heimlich in Rom getroffen; Berlin bestreitet das.',
    ['denied talks undated place:rome | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'de',
    'Dass Kanzler Olaf Scholz demnächst nach Italien reise, dementierte ein Sprecher.',
    ['denied visit undated country:IT | country:DE country:IT person:olaf-scholz'],
  ],
  [
    'uk',
    'Чутки, ніби президент Емманюель Макрон зустрівся з Дональдом Туском у Римі, спростували обидві сторони.',
    ['denied talks undated place:rome | country:FR country:PL person:donald-tusk person:emmanuel-macron'],
  ],
  ['pl', 'Premier Donald Tusk nie chce spotkać się z prezydentem Emmanuelem Macronem.', []],
  ['ru', 'С премьером Дональдом Туском Владимир Зеленский не встречался с марта.', []],
  ['ru', 'С премьером Дональдом Туском никто не встречался.', []],
  ['en', 'Chancellor Olaf Scholz would not sit in the same room with President Emmanuel Macron.', []],
  ['de', 'Kanzler Olaf Scholz wollte Präsident Emmanuel Macron nicht begegnen.', []],
];

describe('who is said not to have met', () => {
  it.each(DENIED)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
