// A body that met among its members, told by a clause that hangs on its name. Published on Friday, 14 March 2025.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const READS: readonly [language: string, text: string, events: readonly string[]][] = [
  ['en', 'The Pacific Islands Forum, which met in Suva on Monday, ended without a statement.', ['held summit 2025-03-10 place:suva | org:pif']],
  ['fr', 'La Cédéao, qui s’est réunie dimanche à Abuja, a levé les sanctions.', ['held summit 2025-03-09 place:abuja | org:ecowas']],
  ['es', 'La Celac, que se reunió el lunes en Buenos Aires, no llegó a un acuerdo.', ['held summit 2025-03-10 place:buenos-aires | org:celac']],
  ['it', 'L’Unione africana, che si è riunita lunedì ad Addis Abeba, ha taciuto.', ['held summit 2025-03-10 place:addis-ababa | org:au']],
  ['pt', 'A CPLP, que se reuniu na segunda-feira em Luanda, adiou a decisão.', ['held summit 2025-03-10 place:luanda | org:cplp']],
  ['nl', 'De NAVO, die maandag in Brussel bijeenkwam, zweeg.', ['held summit 2025-03-10 place:brussels | org:nato']],
  ['en', 'The African Union met in Addis Ababa on Monday.', ['held summit 2025-03-10 place:addis-ababa | org:au']],
  ['en', 'On Tuesday the G20 gathered in Hangzhou.', ['held summit 2025-03-11 place:hangzhou | org:g20']],
];

// prettier-ignore
const SILENT: readonly [language: string, text: string][] = [
  ['en', 'NATO met a wall of protest in Brussels on Monday.'],
  ['en', 'The German parliament, which met in Berlin on Monday, passed the budget.'],
  ['fr', 'Le parlement allemand, qui s’est réuni lundi à Berlin, a adopté le budget.'],
  ['es', 'El Real Madrid, que se reunió el lunes en Buenos Aires, no fichó a nadie.'],
];

describe('a body that sits', () => {
  it.each(READS)('%s: %s', async (language, text, events) => {
    expect(printed(await readText(language, 'News', text, '2025-03-14'))).toEqual(events);
  });
  it.each(SILENT)('hears nothing (%s): %s', async (language, text) => {
    expect(printed(await readText(language, 'News', text, '2025-03-14'))).toEqual([]);
  });
});
