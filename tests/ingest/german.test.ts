// German sentences that lean on each other, and what they tell. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'a day and month behind a year of the same sentence is of that year',
    'Im April 2019 besuchte Präsident Emmanuel Macron Kanzlerin Angela Merkel in Berlin, am 27. Mai telefonierten die beiden noch einmal.',
    [
      'held visit 2019-04-01..2019-04-30 place:berlin | country:DE country:FR person:angela-merkel person:emmanuel-macron',
      'held call 2019-05-27 nowhere | country:DE country:FR person:angela-merkel person:emmanuel-macron',
    ],
  ],
  [
    'who was reached by telephone was so',
    'Am Montag erreichte Kanzler Olaf Scholz den ukrainischen Präsidenten Wolodymyr Selenskyj telefonisch.',
    ['held call 2024-05-27 nowhere | country:DE country:UA person:olaf-scholz person:volodymyr-zelenskyy'],
  ],
  [
    'denied by a spokesman, who is no party; the day is that of his words',
    'Präsident Wladimir Putin und Präsident Wolodymyr Selenskyj wurden am Montag getrennt empfangen: von Präsident Recep Tayyip Erdogan. Ein direktes Treffen der beiden hatte Kremlsprecher Dmitri Peskow am Mittwoch ausgeschlossen.',
    [
      'held talks 2024-05-27 nowhere | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
      'held talks 2024-05-27 nowhere | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
      'denied talks 2024-05-27 nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy',
    ],
  ],
  [
    '"nicht" closes its clause',
    'Präsident Emmanuel Macron und Kanzler Olaf Scholz waren in Rom. Miteinander sprachen die beiden nicht.',
    [
      'held visit undated place:rome | country:DE country:FR country:IT person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'what an infinitive hangs on, behind a comma',
    'Präsident Recep Tayyip Erdogan lehnte es am Dienstag ab, mit Ministerpräsident Kyriakos Mitsotakis zu verhandeln.',
    [],
  ],
  [
    'a try is no meeting',
    'Ein weiterer Versuch der Europäischen Union, Serbien und den Kosovo auszusöhnen, ist am Dienstag gescheitert.',
    [],
  ],
  [
    'a plan in an infinitive',
    'Kanzler Olaf Scholz plant, Präsident Emmanuel Macron am Dienstag in Paris zu treffen.',
    [
      'planned talks 2024-06-04 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'one after the other, by role',
    'In Brüssel wurden am Dienstag Präsident Aleksandar Vučić und Ministerpräsident Albin Kurti erwartet. Der EU-Außenbeauftragte Josep Borrell empfing die beiden nacheinander.',
    [
      'held talks undated place:brussels | country:RS org:eu person:aleksandar-vucic person:josep-borrell',
      'held talks undated place:brussels | country:XK org:eu person:albin-kurti person:josep-borrell',
    ],
  ],
  [
    "a sitting of one's own cabinet",
    'Das hat der Bundesrat an seiner Sitzung vom Mittwoch mit Blick auf die Europäische Union beschlossen.',
    [],
  ],
  [
    'he who acts before the names of those whom he met',
    'Kanzler Olaf Scholz flog am Dienstag nach Rom. Dort traf er Präsident Emmanuel Macron und Ministerpräsident Donald Tusk.',
    [
      'held visit 2024-05-28 place:rome | country:DE country:IT person:olaf-scholz',
      'held talks 2024-05-28 place:rome | country:DE country:FR country:PL person:donald-tusk person:emmanuel-macron person:olaf-scholz',
    ],
  ],
];

describe('German sentences', () => {
  it.each(CASES)('%s', async (_what, body, events) => {
    expect(printed(await readText('de', 'Nachrichten', body))).toEqual(events);
  });
});
