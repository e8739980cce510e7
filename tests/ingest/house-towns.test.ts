// The town of a house that no list holds: said as a second place, only where who met are at home. Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const CASES: readonly [what: string, language: string, body: string, places: readonly string[]][] = [
  [
    'the town spoken of last',
    'nl',
    'Premier Mark Rutte is maandag geland in Paramaribo. President Chan Santokhi van Suriname ontving Rutte dinsdag in het presidentieel paleis.',
    ['place:presidentieel-paleis', 'place:paramaribo'],
  ],
  [
    'the town in its sentence',
    'en',
    'Egyptian Foreign Minister Sameh Shoukry met German Chancellor Olaf Scholz at the Hotel Nilblick in Cairo on Tuesday.',
    ['place:hotel-nilblick', 'place:cairo'],
  ],
  [
    'a town in its name',
    'fr',
    'Le président sénégalais Bassirou Diomaye Faye a été reçu mardi au palais de Niamey par le général nigérien Abdourahamane Tiani.',
    ['place:palais-de-niamey', 'place:niamey'],
  ],
  [
    'not the town that a third state has',
    'en',
    'On Monday the German chancellor, Olaf Scholz, was in Oslo.\nEgyptian Foreign Minister Sameh Shoukry met Turkish Foreign Minister Hakan Fidan at the Hotel Nilblick on Tuesday.',
    ['place:hotel-nilblick'],
  ],
  [
    'not a town of long ago',
    'en',
    'In Cairo it was hot.\nNobody minded.\nNobody at all.\nEgyptian Foreign Minister Sameh Shoukry met Turkish Foreign Minister Hakan Fidan at the Hotel Nilblick on Tuesday.',
    ['place:hotel-nilblick'],
  ],
  [
    'of a listed house the world says it',
    'en',
    'In Moscow it was hot. Russian President Vladimir Putin received German Chancellor Olaf Scholz in the Kremlin on Tuesday.',
    ['place:kremlin'],
  ],
  [
    'an unlisted town is no house',
    'en',
    'In Cairo it was hot. Egyptian Foreign Minister Sameh Shoukry met Turkish Foreign Minister Hakan Fidan in Nilgrad on Tuesday.',
    ['place:nilgrad'],
  ],
];

describe('the town of a house', () => {
  it.each(CASES)('%s (%s)', async (_, language, body, places) => {
    const { edges, events } = await readText(language, 'Diplomacy', body);
    const where = edges.filter(({ type, from }) => type === 'HELD_IN' && from === events.at(-1)?.id);
    expect(where.map(({ to }) => to)).toEqual(places);
    expect(where.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});
