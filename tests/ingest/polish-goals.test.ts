// Polish: where to stands before its verb, and whose guest somebody will be. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TUSK_MACRON = 'country:FR country:PL person:donald-tusk person:emmanuel-macron';
const TUSK_SCHOLZ = 'country:DE country:PL person:donald-tusk person:olaf-scholz';

// prettier-ignore
const BEFORE_VERB: readonly [body: string, event: string][] = [
  ['Do Paryża przylatuje we wtorek Donald Tusk.', 'planned visit 2024-06-04 place:paris | country:FR country:PL person:donald-tusk'],
  ['Do Berlina poleci we wtorek Donald Tusk.', 'planned visit 2024-06-04 place:berlin | country:DE country:PL person:donald-tusk'],
  ['Do Berlina przyjechał we wtorek Donald Tusk.', 'held visit 2024-05-28 place:berlin | country:DE country:PL person:donald-tusk'],
  ['W poniedziałek Donald Tusk ma być w Berlinie u Olafa Scholza.', `planned talks 2024-06-03 place:berlin | ${TUSK_SCHOLZ}`],
  ['We wtorek Donald Tusk będzie w Paryżu u Emmanuela Macrona.', `planned talks 2024-06-04 place:paris | ${TUSK_MACRON}`],
];

// prettier-ignore
const NO_JOURNEY: readonly (readonly [body: string])[] = [
  ['Donald Tusk ma w Berlinie u Olafa Scholza wielu przyjaciół.'],
  ['Do pracy Donald Tusk jedzie we wtorek rowerem.'],
  ['Do wtorku Donald Tusk poleci urzędnikom przygotować plan.'],
  ['Do rządu wrócił we wtorek dawny minister.'],
];

describe('where to stands before the verb', () => {
  it.each(BEFORE_VERB)('%s', async (body, event) => {
    expect(printed(await readText('pl', 'Calendar', body))).toEqual([event]);
  });

  it.each(NO_JOURNEY)('nobody travels: %s', async (body) => {
    expect(printed(await readText('pl', 'Calendar', body))).toEqual([]);
  });
});
