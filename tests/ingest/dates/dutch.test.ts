import { describe } from 'vitest';
import { nlDates } from '../../../ingest/languages/nl/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(nlDates, [
    {
      says: 'Zij ontmoetten elkaar op 27 februari 2025 in Istanbul.',
      dates: ['27 februari 2025 = 2025-02-27'],
    },
    { says: 'Den Haag, 20-12-2024 - Zij ontving hem.', dates: ['20-12-2024 = 2024-12-20'] },
    {
      says: 'Op donderdag 27 februari 2025 spraken zij.',
      dates: ['donderdag 27 februari 2025 = 2025-02-27'],
    },
    { says: 'Stand van zaken op 2025-02-27.', dates: ['2025-02-27 = 2025-02-27'] },
    { says: 'De top van 3 tot 5 mei 2024 mislukte.', dates: ['3 tot 5 mei 2024 = 2024-05-03..2024-05-05'] },
    {
      says: 'De top van 3 tot en met 5 mei 2024.',
      dates: ['3 tot en met 5 mei 2024 = 2024-05-03..2024-05-05'],
    },
    {
      says: 'Op 5 en 6 november 2024 overlegden zij.',
      dates: ['5 en 6 november 2024 = 2024-11-05..2024-11-06'],
    },
    { says: 'De brief is van 4 sept. 2024.', dates: ['4 sept. 2024 = 2024-09-04'] },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(nlDates, [
    { says: 'Op 18 februari zagen zij elkaar.', dates: ['18 februari = 2025-02-18'] },
    { says: 'Op 15 december kwam hij niet.', dates: ['15 december = 2024-12-15'] },
    { says: 'Zij zullen elkaar op 5 maart ontmoeten.', tense: 'future', dates: ['5 maart = 2025-03-05'] },
    {
      says: 'Op dinsdag 25 en woensdag 26 februari was hij er.',
      dates: ['dinsdag 25 en woensdag 26 februari = 2025-02-25..2025-02-26'],
    },
    {
      says: 'Op 27 en 28 februari mislukte de top.',
      published: '2019-10-06',
      dates: ['27 en 28 februari = 2019-02-27..2019-02-28'],
    },
    { says: 'Op 12 november vorig jaar spraken zij.', dates: ['12 november vorig jaar = 2024-11-12'] },
    { says: 'Zij spraken op de 15de.', dates: ['15de = 2025-02-15'] },
    { says: 'Op 3 mei van dit jaar is de top.', tense: 'future', dates: ['3 mei van dit jaar = 2025-05-03'] },
  ]);
});

describe('months, seasons, years', () => {
  testCases(nlDates, [
    { says: 'In september 2024 spraken zij.', dates: ['september 2024 = 2024-09-01..2024-09-30'] },
    { says: 'In december bracht hij hen bijeen.', dates: ['december = 2024-12-01..2024-12-31'] },
    { says: 'Begin februari was hij in Rome.', dates: ['Begin februari = 2025-02-01..2025-02-10'] },
    { says: 'Half januari belden zij.', dates: ['Half januari = 2025-01-11..2025-01-20'] },
    { says: 'Medio januari belden zij.', dates: ['Medio januari = 2025-01-11..2025-01-20'] },
    { says: 'Eind maart komt hij.', tense: 'future', dates: ['Eind maart = 2025-03-21..2025-03-31'] },
    { says: 'Afgelopen september spraken zij.', dates: ['Afgelopen september = 2024-09-01..2024-09-30'] },
    {
      says: 'In het najaar gaat hij naar Rome.',
      tense: 'future',
      dates: ['najaar = 2025-09-01..2025-11-30'],
    },
    {
      says: 'In het voorjaar van 2024 was er een top.',
      dates: ['voorjaar van 2024 = 2024-03-01..2024-05-31'],
    },
    { says: 'In 2019 was hij er al.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    { says: 'Vorig jaar in juni spraken zij.', dates: ['Vorig jaar in juni = 2024-06-01..2024-06-30'] },
    { says: 'Vorig jaar overlegden zij.', dates: ['Vorig jaar = 2024-01-01..2024-12-31'] },
    { says: 'Volgende maand komt hij.', tense: 'future', dates: ['Volgende maand = 2025-03-01..2025-03-31'] },
  ]);
});

describe('weekdays', () => {
  testCases(nlDates, [
    { says: 'Dinsdag ontving hij haar.', dates: ['Dinsdag = 2025-02-25'] },
    { says: 'Hij sprak maandagavond met haar.', dates: ['maandagavond = 2025-02-24'] },
    { says: 'Hij sprak woensdagnamiddag met haar.', dates: ['woensdagnamiddag = 2025-02-26'] },
    { says: 'Zaterdag reist hij af.', tense: 'future', dates: ['Zaterdag = 2025-03-01'] },
    { says: 'Afgelopen vrijdag tekenden zij.', dates: ['Afgelopen vrijdag = 2025-02-21'] },
    { says: 'Zij spraken vrijdag jl. in Den Haag.', dates: ['vrijdag jl. = 2025-02-21'] },
    { says: 'Maandag vorige week belden zij.', dates: ['Maandag vorige week = 2025-02-17'] },
    { says: 'Vorige week vrijdag zagen zij elkaar.', dates: ['Vorige week vrijdag = 2025-02-21'] },
    {
      says: 'Volgende week dinsdag is de zitting.',
      tense: 'future',
      dates: ['Volgende week dinsdag = 2025-03-04'],
    },
    { says: 'Komende maandag komt hij.', tense: 'future', dates: ['Komende maandag = 2025-03-03'] },
    { says: 'Hij komt aanstaande zondag.', tense: 'future', dates: ['aanstaande zondag = 2025-03-02'] },
    { says: 'In het weekend was hij in Burundi.', dates: ['weekend = 2025-02-22..2025-02-23'] },
    { says: 'Afgelopen weekend belden zij.', dates: ['Afgelopen weekend = 2025-02-22..2025-02-23'] },
    { says: 'Komend weekend gaat hij.', tense: 'future', dates: ['Komend weekend = 2025-03-01..2025-03-02'] },
  ]);
});

describe('counted from today', () => {
  testCases(nlDates, [
    { says: 'Vandaag sprak hij met haar.', dates: ['Vandaag = 2025-02-27'] },
    { says: 'Gisteren was zij er.', dates: ['Gisteren = 2025-02-26'] },
    { says: 'Gisteravond belden zij.', dates: ['Gisteravond = 2025-02-26'] },
    { says: 'Eergisteren kwam hij aan.', dates: ['Eergisteren = 2025-02-25'] },
    { says: 'Morgen gaat hij naar Parijs.', tense: 'future', dates: ['Morgen = 2025-02-28'] },
    { says: 'Overmorgen is de top.', tense: 'future', dates: ['Overmorgen = 2025-03-01'] },
    { says: 'Vanochtend landde hij.', dates: ['Vanochtend = 2025-02-27'] },
    { says: 'Twee weken geleden belden zij.', dates: ['Twee weken geleden = 2025-02-13'] },
    { says: 'Over drie dagen begint de top.', tense: 'future', dates: ['Over drie dagen = 2025-03-02'] },
    { says: 'Vorige week was hij in Doha.', dates: ['Vorige week = 2025-02-17..2025-02-23'] },
    { says: 'Deze week spraken zij.', dates: ['Deze week = 2025-02-24..2025-02-27'] },
    { says: 'Eind vorige maand belde hij.', dates: ['Eind vorige maand = 2025-01-21..2025-01-31'] },
  ]);
});

describe('counted from the running date or an event', () => {
  testCases(nlDates, [
    {
      says: 'Een dag eerder was hij in Caïro.',
      running: '2025-02-20',
      dates: ['Een dag eerder = 2025-02-19'],
    },
    {
      says: 'De volgende dag vloog hij door.',
      running: '2025-02-20',
      dates: ['volgende dag = 2025-02-21'],
    },
    { says: 'Daags nadien zag hij haar.', running: '2025-02-20', dates: ['Daags nadien = 2025-02-21'] },
    { says: 'Diezelfde dag belden zij.', running: '2025-02-20', dates: ['Diezelfde dag = 2025-02-20'] },
    { says: 'Later op de dag sprak hij.', running: '2025-02-20', dates: ['Later op de dag = 2025-02-20'] },
    {
      says: 'Drie dagen later was er een top.',
      running: '2025-02-20',
      dates: ['Drie dagen later = 2025-02-23'],
    },
    { says: "'s Avonds dineerden zij.", running: '2025-02-20', dates: ["'s Avonds = 2025-02-20"] },
    { says: 'In de namiddag volgde een audiëntie.', running: '2025-02-20', dates: ['namiddag = 2025-02-20'] },
    { says: 'Een week later tekenden zij.', running: '2025-02-06', dates: ['Een week later = 2025-02-13'] },
    { says: 'Op de dag voor de top belde hij.', dates: ['de dag voor = null'] },
    { says: 'Twee dagen na het gesprek vertrok hij.', dates: ['Twee dagen na = null'] },
  ]);
});

describe('what only looks like a date, or can not be counted', () => {
  testCases(nlDates, [
    { says: 'Hij komt binnenkort.', dates: ['binnenkort = null'] },
    { says: 'Enkele weken geleden belden zij.', dates: ['Enkele weken geleden = null'] },
    { says: 'Een trip volgt in de komende weken.', dates: ['in de komende weken = null'] },
    { says: 'Hij wil binnen afzienbare tijd resultaten.', dates: ['binnen afzienbare tijd = null'] },
    { says: 'Onlangs was hij in Rome.', dates: ['Onlangs = null'] },
    { says: 'Op een later tijdstip volgt een gesprek.', dates: ['Op een later tijdstip = null'] },
    { says: 'Het was Goede Vrijdag.', dates: [] },
    { says: 'Elke maandag overleggen zij.', dates: [] },
    { says: 'Op Black Friday was het druk.', dates: [] },
    { says: 'De aanslagen van 9/11 kwamen ter sprake.', dates: [] },
    { says: 'De Arabische Lente begon in Tunis.', dates: [] },
    { says: 'Het is het eerste bezoek in 47 jaar.', dates: [] },
    { says: 'Het duurde meer dan tien jaar.', dates: [] },
    { says: 'Zij spraken over de wereld van morgen.', dates: [] },
    { says: 'Hij telde 27 leden en 12 gasten.', dates: [] },
    { says: 'Wat een mei de ander.', dates: [] },
    { says: 'Het telefoonnummer is 070 348 64 86.', dates: [] },
  ]);
});

describe('two days, one behind the other', () => {
  testCases(nlDates, [
    {
      says: 'Ze zagen elkaar dinsdag en woensdag in Rome.',
      dates: ['dinsdag en woensdag = 2025-02-25..2025-02-26'],
    },
    {
      says: 'Ze zagen elkaar maandag en woensdag in Rome.',
      dates: ['maandag = 2025-02-24', 'woensdag = 2025-02-26'],
    },
  ]);
});
