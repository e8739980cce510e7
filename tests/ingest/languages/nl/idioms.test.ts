// Dutch idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | DE FR': [
    'Olaf Scholz dronk dinsdag in Parijs thee met Emmanuel Macron.',
    'Olaf Scholz at dinsdag in Parijs met Emmanuel Macron.',
    'Emmanuel Macron trakteerde Olaf Scholz dinsdag in Parijs op een diner.',
    'Olaf Scholz nam dinsdag in Parijs plaats tegenover Emmanuel Macron.',
    'Olaf Scholz zat dinsdag in Parijs naast Emmanuel Macron.',
    'Olaf Scholz en Emmanuel Macron zaten dinsdag in Parijs op dezelfde bank.',
    'Olaf Scholz trok zich dinsdag in Parijs terug met Emmanuel Macron.',
    'Olaf Scholz schudde Emmanuel Macron dinsdag in Parijs de hand.',
    'Olaf Scholz stak Emmanuel Macron dinsdag in Parijs de hand toe.',
    'Olaf Scholz omhelsde dinsdag in Parijs Emmanuel Macron.',
    'Olaf Scholz werd dinsdag in Parijs door Emmanuel Macron omhelsd.',
    'Emmanuel Macron begroette Olaf Scholz dinsdag op de luchthaven.',
    'Emmanuel Macron haalde Olaf Scholz dinsdag van de luchthaven.',
    'Emmanuel Macron wachtte Olaf Scholz dinsdag in Parijs op aan de deur.',
    'Emmanuel Macron zwaaide Olaf Scholz dinsdag in Parijs uit.',
    'Emmanuel Macron begeleidde Olaf Scholz dinsdag in Parijs naar zijn auto.',
    'Olaf Scholz bracht dinsdag in Parijs een uur door met Emmanuel Macron.',
    'Emmanuel Macron gaf Olaf Scholz dinsdag in Parijs veertig minuten.',
    'Emmanuel Macron hield Olaf Scholz dinsdag in Parijs twee uur bij zich.',
    'Olaf Scholz bleef dinsdag twee uur bij Emmanuel Macron in Parijs.',
    'Olaf Scholz ging dinsdag in Parijs langs bij Emmanuel Macron.',
    'Olaf Scholz klopte dinsdag in Parijs aan bij Emmanuel Macron.',
    'Olaf Scholz liep dinsdag in Brussel Emmanuel Macron tegen het lijf.',
    'Olaf Scholz en Emmanuel Macron zagen elkaar dinsdag in Parijs.',
  ],
  'held talks | DE FR PL': ['Donald Tusk zat dinsdag in Parijs tussen Emmanuel Macron en Olaf Scholz.'],
  'held call | DE FR': [
    'Olaf Scholz had dinsdag Emmanuel Macron aan de lijn.',
    'Olaf Scholz belde dinsdag twee keer met Emmanuel Macron.',
    'Olaf Scholz bereikte Emmanuel Macron dinsdag telefonisch.',
  ],
  'held visit | DE FR': ['Olaf Scholz vertrok dinsdag naar Parijs.'],
  'held press-conference | DE FR': [
    "Olaf Scholz stond dinsdag in Parijs naast Emmanuel Macron voor de camera's.",
    'Olaf Scholz en Emmanuel Macron beantwoordden dinsdag in Parijs samen vragen.',
  ],
  'held mediation | RU TR UA': [
    'Recep Tayyip Erdogan kreeg Vladimir Poetin en Volodymyr Zelensky dinsdag in Istanbul aan één tafel.',
    'Recep Tayyip Erdogan zette Vladimir Poetin en Volodymyr Zelensky dinsdag in Istanbul tegenover elkaar.',
    'Recep Tayyip Erdogan bracht Vladimir Poetin en Volodymyr Zelensky dinsdag in Istanbul onder één dak.',
  ],
  'planned visit | DE FR': ['Olaf Scholz wordt maandag in Parijs verwacht.'],
  'cancelled talks | DE FR': [
    "Een ontmoeting van Olaf Scholz met Emmanuel Macron dinsdag in Parijs werd 's ochtends afgezegd.",
    'Een ontmoeting van Olaf Scholz met Emmanuel Macron dinsdag in Parijs ging niet door.',
  ],
  'held summit | un-security-council': ['De VN-Veiligheidsraad kwam dinsdag in New York bijeen.'],
};

/** Our words for something else, or with nobody of another side. */
const TELLS_NOTHING = [
  'Olaf Scholz schudde dinsdag het hoofd over Emmanuel Macron.',
  'Olaf Scholz begroette dinsdag het voorstel van Emmanuel Macron.',
  'Olaf Scholz omhelsde dinsdag het plan van Emmanuel Macron.',
  'Olaf Scholz riep Emmanuel Macron dinsdag op tot kalmte.',
  'Duitsland riep Frankrijk dinsdag op tot actie.',
  'Olaf Scholz ontbeet dinsdag met zijn vrouw.',
  'Olaf Scholz at dinsdag met zijn dochter.',
  'Olaf Scholz gaf Emmanuel Macron dinsdag twee weken.',
  'Olaf Scholz gaf Emmanuel Macron dinsdag gelijk.',
  'Olaf Scholz wacht sinds dinsdag op een antwoord van Emmanuel Macron.',
  'Duitsland ligt tussen Frankrijk en Polen.',
  'Duitsland zwaaide Frankrijk dinsdag in Dortmund uit.',
  'Olaf Scholz bleef dinsdag bij zijn kritiek op Emmanuel Macron.',
  'Olaf Scholz bracht dinsdag met zijn kleinkinderen in Parijs door.',
  'Olaf Scholz verwacht meer hulp van Emmanuel Macron.',
  'Supporters uit Duitsland en Frankrijk omhelsden elkaar dinsdag in Dortmund.',
  'Olaf Scholz had dinsdag zijn moeder aan de lijn.',
  'Olaf Scholz schreef Emmanuel Macron dinsdag een brief.',
  'Duitsland zat dinsdag naast Frankrijk in de loterij.',
  'Olaf Scholz haalde dinsdag uit naar Emmanuel Macron.',
  'Olaf Scholz stak dinsdag de loftrompet over Emmanuel Macron.',
  'Een winkel werd dinsdag in Brussel geopend.',
  'Olaf Scholz dronk dinsdag thee met de spelers van Frankrijk.',
  'Olaf Scholz kuste dinsdag in Parijs een kind.',
  'Duitsland zette Frankrijk dinsdag op achterstand.',
  'Olaf Scholz beantwoordde dinsdag de brief van Emmanuel Macron.',
  'Olaf Scholz heeft dinsdag een afspraak bij de tandarts.',
  'Olaf Scholz omhelsde dinsdag zijn vrouw.',
];

describe('Dutch idioms', () => {
  describe.each(Object.entries(TELLS))('tells %s', (told, sentences) => {
    it.each(sentences)('%s', async (sentence) => {
      expect(await toldBy('nl', sentence)).toEqual([told]);
    });
  });

  it.each(TELLS_NOTHING)('tells nothing: %s', async (sentence) => {
    expect(await toldBy('nl', sentence)).toEqual([]);
  });
});
