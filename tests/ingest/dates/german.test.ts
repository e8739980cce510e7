import { describe } from 'vitest';
import { deDates } from '../../../ingest/languages/de/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(deDates, [
    { says: 'Sie trafen sich am 27. Februar 2025 in Istanbul.', dates: ['27. Februar 2025 = 2025-02-27'] },
    { says: 'Bern, 20.12.2024 – Sie hat ihn empfangen.', dates: ['20.12.2024 = 2024-12-20'] },
    {
      says: 'Am Donnerstag, dem 27. Februar 2025, sprachen sie.',
      dates: ['Donnerstag, dem 27. Februar 2025 = 2025-02-27'],
    },
    { says: 'Stand 2025-02-27, so das Amt.', dates: ['2025-02-27 = 2025-02-27'] },
    { says: 'Am 5. Jänner 2024 reiste er ab.', dates: ['5. Jänner 2024 = 2024-01-05'] },
    { says: 'Vom 3. bis 5. Mai 2024 tagten sie.', dates: ['3. bis 5. Mai 2024 = 2024-05-03..2024-05-05'] },
    {
      says: 'Sie tagten vom 27. Februar bis zum 2. März 2025.',
      dates: ['27. Februar bis zum 2. März 2025 = 2025-02-27..2025-03-02'],
    },
    { says: 'Am 27. 2. 2025 kam er an.', dates: ['27. 2. 2025 = 2025-02-27'] },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(deDates, [
    {
      says: 'Heute (27. Februar) sagte Wu Qian das.',
      dates: ['Heute = 2025-02-27', '27. Februar = 2025-02-27'],
    },
    {
      says: 'Schon am 22. Juni hatte er sie gebeten.',
      published: '2023-10-27',
      dates: ['22. Juni = 2023-06-22'],
    },
    { says: 'Sie werden sich am 5. März treffen.', tense: 'future', dates: ['5. März = 2025-03-05'] },
    { says: 'Am 15. trafen sie sich wieder.', dates: ['15. = 2025-02-15'] },
    { says: 'Sie sprachen am 28.', dates: ['28. = 2025-01-28'] },
    {
      says: 'Am 27. und 28. Februar scheiterte der Gipfel.',
      published: '2019-10-06',
      dates: ['27. und 28. Februar = 2019-02-27..2019-02-28'],
    },
    {
      says: 'Der Gipfel vom 27.–28. Februar scheiterte.',
      published: '2019-10-06',
      dates: ['27.–28. Februar = 2019-02-27..2019-02-28'],
    },
    { says: 'Am 12. vergangenen Monats sprachen sie.', dates: ['12. vergangenen Monats = 2025-01-12'] },
    { says: 'Am ersten Mai sprach er.', dates: ['ersten Mai = 2024-05-01'] },
    { says: 'Am 18.2. trafen sie sich.', dates: ['18.2. = 2025-02-18'] },
  ]);
});

describe('months, seasons, years', () => {
  testCases(deDates, [
    { says: 'Der Kontakt fand im September 2024 statt.', dates: ['September 2024 = 2024-09-01..2024-09-30'] },
    {
      says: 'Im vergangenen September sprachen sie.',
      dates: ['vergangenen September = 2024-09-01..2024-09-30'],
    },
    {
      says: 'Im Juni letzten Jahres sprachen sie.',
      published: '2019-10-06',
      dates: ['Juni letzten Jahres = 2018-06-01..2018-06-30'],
    },
    { says: 'Im September sprachen sie.', dates: ['September = 2024-09-01..2024-09-30'] },
    { says: 'Im Feber 2024 sprachen sie.', dates: ['Feber 2024 = 2024-02-01..2024-02-29'] },
    { says: 'Anfang März 2022 trafen sie sich.', dates: ['Anfang März 2022 = 2022-03-01..2022-03-10'] },
    { says: 'Mitte Mai werden sie tagen.', tense: 'future', dates: ['Mitte Mai = 2025-05-11..2025-05-20'] },
    { says: 'Ende Jänner tagten sie.', dates: ['Ende Jänner = 2025-01-21..2025-01-31'] },
    { says: 'Im Frühjahr 2024 brachen sie ab.', dates: ['Frühjahr 2024 = 2024-03-01..2024-05-31'] },
    { says: 'Im Herbst tagten sie.', dates: ['Herbst = 2024-09-01..2024-11-30'] },
    { says: 'Im Jahr 2019 begann es.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    { says: 'Als 2019 verhandelt wurde, schwieg er.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    {
      says: 'Im dritten Quartal 2024 gab es zwei Besuche.',
      dates: ['dritten Quartal 2024 = 2024-07-01..2024-09-30'],
    },
  ]);
});

describe('weekdays', () => {
  testCases(deDates, [
    {
      says: 'Sie wurden am Donnerstag getrennt empfangen.',
      published: '2023-10-27',
      dates: ['Donnerstag = 2023-10-26'],
    },
    { says: 'Das sagte er am Dienstag.', published: '2023-10-31', dates: ['Dienstag = 2023-10-31'] },
    {
      says: 'Am Mittwoch reist er nach Sambia weiter.',
      published: '2023-10-31',
      tense: 'future',
      dates: ['Mittwoch = 2023-11-01'],
    },
    {
      says: 'Am vergangenen Samstag legte er ihn vor.',
      published: '2023-10-27',
      dates: ['vergangenen Samstag = 2023-10-21'],
    },
    {
      says: 'Am Ende eines langen Sonntags hatte sie ein Papier.',
      published: '2020-01-20',
      dates: ['Sonntags = 2020-01-19'],
    },
    { says: 'Am Montagabend sprachen sie.', dates: ['Montagabend = 2025-02-24'] },
    { says: 'Am kommenden Montag tagen sie.', tense: 'unknown', dates: ['kommenden Montag = 2025-03-03'] },
    {
      says: 'Sie tagen am Montag kommender Woche.',
      tense: 'future',
      dates: ['Montag kommender Woche = 2025-03-03'],
    },
    { says: 'Am Wochenende trafen sie sich.', dates: ['Wochenende = 2025-02-22..2025-02-23'] },
    {
      says: 'In der Nacht zum Mittwoch endete die Runde.',
      dates: ['Nacht zum Mittwoch = 2025-02-25..2025-02-26'],
    },
  ]);
});

describe('counted from the day of the article', () => {
  testCases(deDates, [
    {
      says: 'Der Anlauf ist in der Nacht auf heute gescheitert.',
      published: '2023-10-27',
      dates: ['Nacht auf heute = 2023-10-26..2023-10-27'],
    },
    { says: 'Vorgestern trafen sie sich.', dates: ['Vorgestern = 2025-02-25'] },
    { says: 'Gestern Abend trafen sie sich.', dates: ['Gestern Abend = 2025-02-26'] },
    { says: 'Übermorgen treffen sie sich.', tense: 'future', dates: ['Übermorgen = 2025-03-01'] },
    {
      says: 'Das hatte noch vor einer Woche kaum jemand geglaubt.',
      published: '2020-01-20',
      dates: ['vor einer Woche = 2020-01-13'],
    },
    { says: 'Vor drei Tagen trafen sie sich.', dates: ['Vor drei Tagen = 2025-02-24'] },
    { says: 'In zwei Wochen werden sie tagen.', tense: 'future', dates: ['In zwei Wochen = 2025-03-13'] },
    {
      says: 'Kommende Woche reist er an.',
      tense: 'future',
      dates: ['Kommende Woche = 2025-03-03..2025-03-09'],
    },
    { says: 'Diese Woche sprachen sie.', dates: ['Diese Woche = 2025-02-24..2025-02-27'] },
    { says: 'Im vergangenen Monat sprachen sie.', dates: ['vergangenen Monat = 2025-01-01..2025-01-31'] },
    {
      says: 'Ende des Monats werden sie tagen.',
      published: '2025-03-06',
      tense: 'future',
      dates: ['Ende des Monats = 2025-03-21..2025-03-31'],
    },
    {
      says: 'Anfang kommender Woche tagen sie.',
      tense: 'future',
      dates: ['Anfang kommender Woche = 2025-03-03..2025-03-04'],
    },
    { says: 'Am heutigen Donnerstag sprachen sie.', dates: ['heutigen Donnerstag = 2025-02-27'] },
  ]);
});

describe('counted from the running date', () => {
  testCases(deDates, [
    {
      says: 'Sie trafen sich am selben Tag in Istanbul.',
      running: '2025-02-27',
      dates: ['selben Tag = 2025-02-27'],
    },
    {
      says: 'Zehn Tage darauf überfiel ein Trupp das Dorf.',
      running: '2023-09-14',
      dates: ['Zehn Tage darauf = 2023-09-24'],
    },
    {
      says: 'Drei Tage später flog Maas nach Bengasi.',
      running: '2020-01-13',
      dates: ['Drei Tage später = 2020-01-16'],
    },
    { says: 'Am Vortag hatten sie gestritten.', running: '2020-01-13', dates: ['Vortag = 2020-01-12'] },
    { says: 'Tags darauf flog er heim.', running: '2020-01-13', dates: ['Tags darauf = 2020-01-14'] },
    {
      says: 'Eine Woche zuvor hatten sie telefoniert.',
      running: '2020-01-13',
      dates: ['Eine Woche zuvor = 2020-01-06'],
    },
    {
      says: 'Mehr sei an diesem Tag nicht drin gewesen.',
      running: '2020-01-19',
      dates: ['diesem Tag = 2020-01-19'],
    },
    {
      says: 'Das räumte sie am späten Abend ein.',
      running: '2020-01-19',
      dates: ['späten Abend = 2020-01-19'],
    },
    {
      says: 'Im Jahr zuvor hatten sie sich getroffen.',
      running: '2020-01-13',
      dates: ['Jahr zuvor = 2019-01-01..2019-12-31'],
    },
    {
      says: 'In den frühen Morgenstunden einigten sie sich.',
      running: '2020-01-13',
      dates: ['frühen Morgenstunden = 2020-01-13'],
    },
    { says: 'Am Vormittag sprachen sie.', dates: ['Vormittag = 2025-02-27'] },
    {
      says: 'Am darauffolgenden Montag flog er heim.',
      running: '2025-02-18',
      dates: ['darauffolgenden Montag = 2025-02-24'],
    },
  ]);
});

describe('periods', () => {
  testCases(deDates, [
    { says: 'Seit Montag verhandeln sie.', dates: ['Montag = 2025-02-24..2025-02-27'] },
    { says: 'Seit Mai sprechen sie.', dates: ['Mai = 2024-05-01..2025-02-27'] },
    { says: 'Sie bleiben bis Samstag.', tense: 'future', dates: ['Samstag = 2025-02-27..2025-03-01'] },
    { says: 'Sie tagten von Montag bis Mittwoch.', dates: ['Montag bis Mittwoch = 2025-02-24..2025-02-26'] },
    { says: 'Das Gebiet gehörte bis 1918 dazu.', dates: ['1918 = 1918-01-01..1918-12-31'] },
    {
      says: 'Binnen drei Monaten soll getagt werden.',
      tense: 'future',
      dates: ['Binnen drei Monaten = 2025-02-27..2025-05-27'],
    },
    {
      says: 'In den nächsten zwei Wochen wird getagt.',
      tense: 'future',
      dates: ['nächsten zwei Wochen = 2025-02-27..2025-03-13'],
    },
  ]);
});

describe('a time that can not be counted', () => {
  testCases(deDates, [
    {
      says: 'In naher Zukunft soll es einen Dialog geben.',
      tense: 'future',
      dates: ['In naher Zukunft = null'],
    },
    {
      says: 'In den kommenden Tagen wollen sie sprechen.',
      tense: 'future',
      dates: ['In den kommenden Tagen = null'],
    },
    { says: 'Vor einigen Wochen trafen sie sich.', dates: ['Vor einigen Wochen = null'] },
    { says: 'Sechs Tage nach den Gesprächen trafen sie sich.', dates: ['Sechs Tage nach = null'] },
    { says: 'Am Tag vor dem Gipfel trafen sie sich.', dates: ['Tag vor = null'] },
    { says: 'Zwei Tage nachdem er gelandet war, sprach er.', dates: ['Zwei Tage nachdem = null'] },
    { says: 'Sie treffen sich demnächst.', tense: 'future', dates: ['demnächst = null'] },
  ]);
});

describe('no date', () => {
  testCases(
    deDates,
    [
      'Ein Papier mit 55 Punkten lag vor.',
      'Bis zu 300.000 Menschen und 2.000 Soldaten kamen.',
      'August Bebel und Mai Thi sprachen.',
      'Die Märtyrer wurden geehrt.',
      'Herr Sonntag und Frau Freitag waren da.',
      'Deutschland schlug Frankreich 3:2.',
      'Der Minister, 55, bezog Zimmer 27.',
      'Rufen Sie 030 18 17 2000 an.',
      'Die Resolution 1701 wurde angenommen.',
      'Das Telefon ist 24/7 besetzt.',
      'Die G7 und die G20 tagten.',
      'Der Black Friday lockte Käufer.',
      'Am 15. Gipfel nahmen sie teil.',
      'Sie sprachen 90 Minuten und sieben Stunden lang.',
      'Man trifft sich jeden Montag.',
      'Zum ersten Mal in fünf Jahren sprachen sie.',
      'Es wuchs um 2,5 Prozent, siehe Abschnitt 3.2.1.',
      'Im August-Bebel-Haus wurde getagt.',
      'Es kamen 1990 Menschen.',
      'Der dreitägige Besuch war geplant.',
      'Die Straße des 17. Juni war gesperrt.',
      'Die Bild am Sonntag meldete es.',
    ].map((says) => ({ says, dates: [] })),
  );
});

describe('two days, one behind the other', () => {
  testCases(deDates, [
    {
      says: 'Sie trafen sich am Dienstag und Mittwoch in Rom.',
      dates: ['Dienstag und Mittwoch = 2025-02-25..2025-02-26'],
    },
    {
      says: 'Sie trafen sich am Montag und am Mittwoch in Rom.',
      dates: ['Montag = 2025-02-24', 'Mittwoch = 2025-02-26'],
    },
  ]);
});
