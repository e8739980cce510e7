// Days that are told from others: below a heading, from an event, called off, a paragraph on. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const READS: readonly [what: string, language: string, paragraphs: readonly string[], days: readonly string[]][] = [
  ['a weekday below a day is the next one', 'de',
    ['5. Mai:', 'Olaf Scholz empfängt in Berlin Emmanuel Macron. Am Montag trifft er in Rom Giorgia Meloni.'],
    ['held 2024-05-05', 'held 2024-05-06']],
  ['a weekday below a day is the next one', 'pl',
    ['4-6 maja', 'Andrzej Duda leci do Pekinu. W niedzielę Xi Jinping podejmuje go w Pekinie.'],
    ['held 2024-05-04..2024-05-06', 'held 2024-05-05']],
  ['told as over it is the last one', 'ru',
    ['15 мая', 'Владимир Путин принял в Москве Си Цзиньпина. В понедельник он встретился в Минске с Александром Лукашенко.'],
    ['held 2024-05-15', 'held 2024-05-13']],
  ['a lone day below a day is of its month', 'pt',
    ['13 de março', 'Lula da Silva recebe em Brasília Alberto Fernández. A reunião com Javier Milei, marcada para o dia 26, foi cancelada.'],
    ['held 2024-03-13', 'cancelled 2024-03-26']],
  ['a season below a day to come lies ahead', 'de',
    ['Dienstag, 4. Juni', 'Olaf Scholz empfängt in Berlin Kassym-Schomart Tokajew. Emmanuel Macron kommt im Herbst zum Gegenbesuch nach Berlin.'],
    ['planned 2024-06-04', 'planned 2024-09-01..2024-11-30']],
  ['what is called off was set for the coming day', 'en',
    ['The talks between Antony Blinken and Wang Yi set for Sunday in Geneva are off.'],
    ['cancelled 2024-06-02']],
  ['what is called off was set for the coming day', 'it',
    ['È invece annullata la visita di Antonio Tajani di giovedì a Pristina.'],
    ['cancelled 2024-05-30']],
  ['what is called off was set for the coming day', 'nl',
    ['Het bezoek van Mark Rutte aan Berlijn, dat voor maandag gepland stond, is afgelast.'],
    ['cancelled 2024-06-03']],
  ['what is called off was set for the coming day', 'fr',
    ['La rencontre entre Emmanuel Macron et Olaf Scholz prévue mardi à Paris a été annulée.'],
    ['cancelled 2024-06-04']],
  ['a denial in the past is of a day gone by', 'en',
    ['On Friday Antony Blinken denied that he had met Wang Yi in Geneva on Monday.'],
    ['denied 2024-05-27']],
  ['days are counted from the event that the words mean', 'de',
    ['Am 8. Mai empfing Alexander Van der Bellen in Wien Wolodymyr Selenskyj. Am 10. Mai telefonierte Olaf Scholz mit Emmanuel Macron. Acht Tage nach dem Besuch in Wien sprach Alexander Van der Bellen in New York mit Sergei Lawrow.'],
    ['held 2024-05-08', 'held 2024-05-10', 'held 2024-05-16']],
  ['days are counted from the event that the words mean', 'en',
    ['On May 3 Abiy Ahmed met William Ruto in Nairobi. Nine days after that meeting Antony Blinken and Wang Yi opened a round of talks in Ankara.'],
    ['held 2024-05-03', 'held 2024-05-12']],
  ['days are counted from the event that the words mean', 'fr',
    ['Le 2 mai, Emmanuel Macron a reçu Xi Jinping à Paris. Le 4 mai, Olaf Scholz a téléphoné à Pedro Sánchez. Six jours après cet entretien, Emmanuel Macron rencontrait à Pékin Wang Yi.'],
    ['held 2024-05-02', 'held 2024-05-04', 'held 2024-05-08']],
  ['a live report is of its day', 'en',
    ['Antony Blinken met Wang Yi in Geneva on Tuesday.', '8.15am – Antony Blinken sat down with Annalena Baerbock in Geneva.',
      '9.05am – He also rang Emmanuel Macron on Wednesday.', '10.20am – Antony Blinken met Hakan Fidan in Geneva.'],
    ['held 2024-05-28', 'held 2024-05-31', 'held 2024-05-29', 'held 2024-05-31']],
  ['a live report is of its day', 'it',
    ['ore 10.20 - Antonio Tajani ha incontrato a Roma Hakan Fidan.', 'ore 16.30 - Giorgia Meloni ha ricevuto a Palazzo Chigi Olaf Scholz.'],
    ['held 2024-05-31', 'held 2024-05-31']],
  ['a live report is of its day', 'fr',
    ['17 h 45 - Emmanuel Macron a reçu Olaf Scholz à Paris.', '14 h 20 - Emmanuel Macron a téléphoné à Xi Jinping.'],
    ['held 2024-05-31', 'held 2024-05-31']],
  ['one time alone makes no live report', 'en',
    ['8.15am – Antony Blinken sat down with Annalena Baerbock in Geneva.'],
    ['held undated']],
  ['days of the month are no times', 'de',
    ['10.05 – Olaf Scholz empfing in Berlin Emmanuel Macron.', '12.05 – Olaf Scholz traf in Berlin Giorgia Meloni.'],
    ['held undated', 'held undated']],
  ['a month goes on in the year of the paragraph above', 'uk',
    ['У липні 2022 року Володимир Зеленський прийняв у Києві Бориса Джонсона.',
      'У жовтні Володимир Зеленський зустрівся в Києві з Еммануелем Макроном.'],
    ['held 2022-07-01..2022-07-31', 'held 2022-10-01..2022-10-31']],
  ['the news of the day goes on in the next paragraph', 'zh',
    ['5月30日，习近平在北京会见普京。', '普京还会见了李强。'],
    ['held 2024-05-30', 'held 2024-05-30']],
  ['but not what a verb tells as past, which may be background', 'en',
    ['Antony Blinken met Wang Yi in Geneva on Thursday.', 'Antony Blinken also spoke by phone with Annalena Baerbock.'],
    ['held 2024-05-30', 'held undated']],
  ['nor what is looked back at', 'en',
    ['Antony Blinken met Wang Yi in Geneva on Thursday.', 'Antony Blinken had spoken by phone with Annalena Baerbock.'],
    ['held 2024-05-30', 'held undated']],
  ['nor is it the day of what lies weeks back', 'fr',
    ['Emmanuel Macron a reçu Olaf Scholz à Paris le 2 mai.', 'Emmanuel Macron a aussi téléphoné à Xi Jinping.'],
    ['held 2024-05-02', 'held undated']],
  ['but not one that has just gone by', 'en',
    ['In February 2023 Antony Blinken met Wang Yi in Munich.', 'On May 20 Antony Blinken met Wang Yi in Geneva.'],
    ['held 2023-02-01..2023-02-28', 'held 2024-05-20']],
];

describe('days that are told from others', () => {
  it.each(READS)('%s (%s)', async (_, language, paragraphs, days) => {
    const events = printed(await readText(language, 'News', paragraphs.join('\n\n')));
    expect(events.map((event) => event.split(' ')).map(([status, , day]) => `${status} ${day}`)).toEqual(
      days,
    );
  });
});

// prettier-ignore
const LINKS: readonly [what: string, language: string, body: string, links: readonly string[]][] = [
  ['days behind an event that its words mean', 'en',
    'On May 3 Abiy Ahmed met William Ruto in Nairobi. Nine days after that meeting Antony Blinken and Wang Yi opened a round of talks in Ankara.',
    ['2024-05-12 < 2024-05-03']],
  ['days before it', 'de',
    'Am 8. Mai empfing Alexander Van der Bellen in Wien Wolodymyr Selenskyj. Zwei Tage vor diesem Treffen sprach Olaf Scholz in Berlin mit Emmanuel Macron.',
    ['2024-05-08 < 2024-05-06']],
  ['but not where nothing was told of it', 'en',
    'Nine days after the earthquake Antony Blinken and Wang Yi opened a round of talks in Ankara.',
    []],
];

it('a live report is of the day that its title names', async () => {
  const body = [
    '23 h 55 - Emmanuel Macron a reçu Olaf Scholz à Paris.',
    '14 h 20 - Emmanuel Macron a téléphoné à Xi Jinping.',
  ];
  const { events } = await readText('fr', 'Direct. La journée du jeudi 30 mai', body.join('\n\n'));
  expect(events.map(({ date }) => date?.start)).toEqual(['2024-05-30', '2024-05-30']);
});

describe('what counted days set in order', () => {
  it.each(LINKS)('%s (%s)', async (_, language, body, links) => {
    const { edges, events } = await readText(language, 'News', body);
    const day = (id: string) => events.find((event) => event.id === id)?.date?.start;
    const stated = edges.filter(({ type, basis }) => type === 'PRECEDED_BY' && basis === 'stated');
    expect(stated.map(({ from, to }) => `${day(from)} < ${day(to)}`)).toEqual(links);
  });
});

// prettier-ignore
const KINDS: readonly [what: string, body: string, kinds: readonly string[]][] = [
  ['five states are a summit', 'Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Pedro Sánchez and Donald Tusk met in Paris on Tuesday.', ['summit']],
  ['four are not', 'Emmanuel Macron, Olaf Scholz, Giorgia Meloni and Pedro Sánchez met in Paris on Tuesday.', ['talks']],
  ['nor is a call of five', 'Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Pedro Sánchez and Donald Tusk spoke by phone on Tuesday.', ['call']],
];

describe('what many states meet for', () => {
  it.each(KINDS)('%s', async (_, body, kinds) => {
    const { events } = await readText('en', 'News', body);
    expect(events.map(({ kind }) => kind)).toEqual(kinds);
  });
});
