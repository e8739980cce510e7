// Years over days, datelines beside days, stories that go back. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const READS: readonly [what: string, language: string, paragraphs: readonly string[], days: readonly string[]][] = [
  ['a year over days', 'es',
    ['2021', '6 de diciembre: Ursula von der Leyen se reúne en Montevideo con Luis Lacalle Pou.',
      '2024', '5 de marzo: Javier Milei recibe a Ursula von der Leyen en Buenos Aires.',
      '12 de junio: Javier Milei recibe a Pedro Sánchez en Buenos Aires.'],
    ['held 2021-12-06', 'held 2024-03-05', 'planned 2024-06-12']],
  ['a year over days', 'de',
    ['2022', '3. Oktober: Olaf Scholz trifft Emmanuel Macron in Berlin.',
      '2023', '4. Juni: Olaf Scholz trifft Emmanuel Macron in Potsdam.'],
    ['held 2022-10-03', 'held 2023-06-04']],
  ['no year over days', 'es',
    ['6 de diciembre: Ursula von der Leyen se reúne en Montevideo con Luis Lacalle Pou.'],
    ['held 2023-12-06']],
  ['the day on which a report was written is not that of what it tells', 'es',
    ['Montevideo, 29 may (Austral).- La firma del acuerdo entre el Mercosur y la Unión Europea puso fin el lunes a años de disputas.'],
    ['held 2024-05-27']],
  ['but where no other is said', 'es',
    ['París, 28 may (Austral).- Emmanuel Macron recibió a Olaf Scholz.'],
    ['held 2024-05-28']],
  ['what was before a day of another year was in its year', 'pt',
    ['Em 30 de novembro de 2022, João Lourenço recebeu Emmanuel Macron em Luanda. Antes disso, em setembro, João Lourenço recebera Olaf Scholz em Luanda.'],
    ['held 2022-11-30', 'held 2022-09-01..2022-09-30']],
  ['a relative clause is of its head’s day', 'fr',
    ['Le 8 mars, Emmanuel Macron a vu Olaf Scholz à Berlin ; le surlendemain, c’est Pedro Sánchez qui a reçu Emmanuel Macron à Madrid.'],
    ['held 2024-03-08', 'held 2024-03-10']],
  ['what only was the last time moves no day on', 'it',
    ['Antonio Tajani ha incontrato martedì a Roma Igli Hasani. I due si erano sentiti per telefono l’ultima volta il 17 gennaio. In mattinata Igli Hasani era stato ricevuto in Vaticano da Pietro Parolin.'],
    ['held 2024-05-28', 'held 2024-01-17', 'held 2024-05-28']],
];

describe('days of chronicles and dispatches', () => {
  it.each(READS)('%s (%s)', async (_, language, paragraphs, days) => {
    const events = printed(await readText(language, 'News', paragraphs.join('\n\n')));
    expect(events.map((event) => event.split(' ')).map(([status, , day]) => `${status} ${day}`)).toEqual(
      days,
    );
  });
});
