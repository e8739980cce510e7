// What Spanish, Italian and Portuguese have in common, and days until which something lasts. Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

const MET: Readonly<Record<string, string>> = {
  es: 'Emmanuel Macron y Olaf Scholz celebraron el martes en París una reunión.',
  it: 'Emmanuel Macron e Olaf Scholz hanno tenuto martedì a Parigi una riunione.',
  pt: 'Emmanuel Macron e Olaf Scholz tiveram na terça-feira, em Paris, uma reunião.',
};

/** What is told behind a meeting of Macron and Scholz. */
const BEHIND: readonly [language: string, passage: string, told: readonly string[]][] = [
  ['es', 'La anterior, en marzo, se hizo en Berlín.', ['held talks 2024-03-01..2024-03-31 berlin | DE FR']],
  ['es', 'La primera, prevista para marzo en Berlín, se canceló.', ['cancelled talks 2024-03-01..2024-03-31 berlin | DE FR']],
  ['pt', 'A anterior realizou-se em março, em Berlim.', ['held talks 2024-03-01..2024-03-31 berlin | DE FR']],
  ['it', 'La precedente, a marzo, si era tenuta a Berlino.', ['held talks 2024-03-01..2024-03-31 berlin | DE FR']],
  ['es', 'Era la primera desde que se vieron en marzo en Berlín.', ['held talks 2024-03-01..2024-03-31 berlin | DE FR']],
  // Another noun, or none of a day.
  ['es', 'La primera fábrica se hizo en marzo en Berlín.', []],
  ['pt', 'A primeira ponte realizou-se em março.', []],
  ['it', 'La prima, dicono, si era tenuta bene.', []],
]; // prettier-ignore

const PASSAGES: readonly [language: string, passage: string, told: readonly string[]][] = [
  ['es', 'Pedro Sánchez inaugurará el 5 de junio en Madrid la cumbre de la OTAN.', ['planned summit 2024-06-05 madrid | nato']],
  ['pt', 'Lula abrirá no dia 5 de junho, em Lisboa, o debate da cimeira da CPLP.', ['planned summit 2024-06-05 lisbon | cplp']],
  // What comes of it lies ahead, it does not.
  ['es', 'La cumbre de la OTAN del lunes en Madrid marcará la década.', ['held summit 2024-05-27 madrid | nato']],
  ['vi', 'Thứ Hai, 3/6\n\nTổng thống Pháp Emmanuel Macron thăm Đức, đến ngày 5/6.', ['planned visit 2024-06-03..2024-06-05 DE | DE FR']],
  ['vi', 'Tổng thống Pháp Emmanuel Macron đã thăm Đức đến hết ngày 29/5.', ['held visit 2024-05-29 DE | DE FR']],
]; // prettier-ignore

/** Lines of an agenda: who was met in one takes no part in the next. */
const AGENDA =
  'LUNEDÌ 3 GIUGNO\n\nAnkara: il ministro Hakan Fidan incontra l’omologo iracheno Fuad Hussein.\n\nTirana: visita del ministro della Difesa Guido Crosetto, che vedrà il collega Pirro Vengu.\n\nMilano: udienza del processo Valsesia.\n\nVienna: incontro tra il direttore generale dell’Aiea, Rafael Grossi, e il viceministro iraniano Kazem Gharibabadi.';

describe('Romance press', () => {
  it('carries nobody from one line of an agenda to the next', async () =>
    expect((await toldIn('it', AGENDA)).map((line) => line.split('| ')[1])).toEqual([
      'IQ TR',
      'AL IT',
      'IR iaea',
    ]));

  it.each(BEHIND)('%s, behind a meeting: %s', async (language, passage, told) =>
    expect((await toldIn(language, `${MET[language] ?? ''} ${passage}`)).slice(1)).toEqual(told),
  );

  it.each(PASSAGES)('%s: %s', async (language, passage, told) =>
    expect(await toldIn(language, passage)).toEqual(told),
  );
});
