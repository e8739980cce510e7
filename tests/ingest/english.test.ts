// English sentences that lean on each other, and what they tell. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'he who acts before the names of those whom he met',
    'German Chancellor Olaf Scholz flew to Rome on Tuesday. There he met French President Emmanuel Macron and Polish Prime Minister Donald Tusk.',
    [
      'held visit 2024-05-28 place:rome | country:DE country:IT person:olaf-scholz',
      'held talks 2024-05-28 place:rome | country:DE country:FR country:PL person:donald-tusk person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'two who travel to one place meet nobody by that',
    'Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti are both expected in Brussels on Tuesday.',
    [],
  ],
  [
    'each of them talks with one',
    'Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti arrived on Tuesday. Each of them talked with EU foreign policy chief Josep Borrell in Brussels.',
    [
      'held talks 2024-05-28 place:brussels | country:RS org:eu person:aleksandar-vucic person:josep-borrell',
      'held talks 2024-05-28 place:brussels | country:XK org:eu person:albin-kurti person:josep-borrell',
    ],
  ],
  [
    'whoever says that others met was not there',
    'Russian President Vladimir Putin was at home on Tuesday. He said Macron and Scholz had met in Paris on Monday.',
    ['held talks 2024-05-27 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'his own cabinet',
    'British Prime Minister Rishi Sunak told a cabinet meeting on Tuesday that Britain stood by Ukraine.',
    [],
  ],
];

describe('English sentences', () => {
  it.each(CASES)('%s', async (_what, body, events) => {
    expect(printed(await readText('en', 'News', body))).toEqual(events);
  });
});
