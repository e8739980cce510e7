// What is carried from one clause or sentence to the next: days, and whom a word means.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const CASES: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  [
    'parts of the day of a heading', 'en',
    'MONDAY 13 MAY\n\nOlaf Scholz met Emmanuel Macron in Paris.\n\nTUESDAY 14 MAY\n\nIn the evening Olaf Scholz met Viktor Orban in Budapest.',
    [
      'held talks 2024-05-13 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2024-05-14 place:budapest | country:DE country:HU person:olaf-scholz person:viktor-orban',
    ],
  ],
  [
    'the day in the relative clause behind an event’s noun', 'en',
    'The second round of negotiations between Iran and the United States, which had been set for May 22 in Muscat, was called off. Iran blames Israel.',
    ['cancelled negotiation 2024-05-22 place:muscat | country:IR country:US'],
  ],
  [
    'years apart it is another one, though its sides are the same', 'de',
    'Am Dienstag kamen Bundeskanzler Olaf Scholz und Präsident Emmanuel Macron in Paris zusammen. Zwei Stunden sprachen sie. Im September vorigen Jahres hatte Scholz in Berlin mit Macron gesprochen.',
    [
      'held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2023-09-01..2023-09-30 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'he whom the sentence before speaks of alone, though he does nothing in it', 'nl',
    'De Britse premier Rishi Sunak ontmoette Joe Biden op 3 mei in Londen. Nu ligt de kwestie bij Emmanuel Macron. Op dinsdag ontving hij Olaf Scholz in Parijs.',
    [
      'held talks 2024-05-03 place:london | country:GB country:US person:joe-biden person:rishi-sunak',
      'held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'who goes on behind a relative clause, where who else is named is met', 'de',
    'Präsident Emmanuel Macron, der Berlin kennt, hatte am Montag in Rom mit Giorgia Meloni, dann in Madrid mit Pedro Sánchez gesprochen.',
    [
      'held talks 2024-05-27 place:rome | country:FR country:IT person:emmanuel-macron person:giorgia-meloni',
      'held talks 2024-05-27 place:madrid | country:ES country:FR person:emmanuel-macron person:pedro-sanchez',
    ],
  ],
  [
    'both before a relative clause that says "each other"', 'nl',
    'Premier Mark Rutte is de gastheer van Emmanuel Macron en Olaf Scholz, die elkaar op 3 mei in Brussel ontmoetten.',
    ['held talks 2024-05-03 place:brussels | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'of whom the article tells has the talks that name only the other one', 'en',
    'Bulgarian President Rumen Radev came to Rome on Monday. Talks with Italian Prime Minister Giorgia Meloni were held on Tuesday.',
    [
      'held visit 2024-05-27 place:rome | country:BG country:IT person:rumen-radev',
      'held talks 2024-05-28 place:rome | country:BG country:IT person:giorgia-meloni person:rumen-radev',
    ],
  ],
  [
    'but not what is talked about with nobody else', 'en',
    'Bulgarian President Rumen Radev came to Rome on Monday. Breakfast with Bulgarian journalists was served on Tuesday.',
    ['held visit 2024-05-27 place:rome | country:BG country:IT person:rumen-radev'],
  ],
]; // prettier-ignore

describe('carried from clause to clause', () => {
  it.each(CASES)('%s (%s)', async (_what, language, body, events) => {
    expect(printed(await readText(language, 'Rundschau', body))).toEqual(events);
  });
});
