import { describe } from 'vitest';
import { pack } from '../../../ingest/languages/it/index.ts';
import type { Case } from './case.ts';
import { testCases } from './case.ts';

const italian = (cases: readonly Case[]): void => testCases(pack.dates, cases, pack.script);

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  italian([
    { says: 'Si sono visti il 27 febbraio 2025 a Istanbul.', dates: ['27 febbraio 2025 = 2025-02-27'] },
    { says: 'Il 1° marzo 2024 ha ricevuto l’omologo.', dates: ['1° marzo 2024 = 2024-03-01'] },
    { says: 'Giovedì 27 febbraio 2025 era a Berna.', dates: ['Giovedì 27 febbraio 2025 = 2025-02-27'] },
    {
      says: 'Il vertice si è tenuto dal 3 al 5 maggio 2024.',
      dates: ['3 al 5 maggio 2024 = 2024-05-03..2024-05-05'],
    },
    {
      says: 'Hanno negoziato il 12 e 13 agosto 2024.',
      dates: ['12 e 13 agosto 2024 = 2024-08-12..2024-08-13'],
    },
    { says: 'Berna, 20.12.2024 – Lo ha ricevuto.', dates: ['20.12.2024 = 2024-12-20'] },
    { says: 'L’incontro del 03/04/2024 è durato un’ora.', dates: ['03/04/2024 = 2024-04-03'] },
    { says: 'Si era recata a Roma nel settembre 2023.', dates: ['settembre 2023 = 2023-09-01..2023-09-30'] },
    {
      says: 'I colloqui erano ripresi a fine gennaio 2024.',
      dates: ['a fine gennaio 2024 = 2024-01-21..2024-01-31'],
    },
    { says: 'Si erano parlati nel 2019.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    { says: 'Nella primavera 2023 ha fatto il viaggio.', dates: ['primavera 2023 = 2023-03-01..2023-05-31'] },
    {
      says: 'Nella primavera del 2023 ha fatto il viaggio.',
      dates: ['primavera del 2023 = 2023-03-01..2023-05-31'],
    },
  ]);
});

describe('dates without a year or a month', () => {
  italian([
    { says: 'Il 22 giugno li aveva invitati.', published: '2023-10-27', dates: ['22 giugno = 2023-06-22'] },
    { says: 'Si vedranno il 5 marzo.', tense: 'future', dates: ['5 marzo = 2025-03-05'] },
    {
      says: 'Martedì 18 marzo ha incontrato il presidente.',
      published: '2025-03-19',
      dates: ['Martedì 18 marzo = 2025-03-18'],
    },
    { says: 'Il 15 si sono rivisti.', dates: ['15 = 2025-02-15'] },
    { says: 'A dicembre aveva ricevuto l’emissario.', dates: ['dicembre = 2024-12-01..2024-12-31'] },
    {
      says: 'Hanno discusso a inizio febbraio a Doha.',
      dates: ['a inizio febbraio = 2025-02-01..2025-02-10'],
    },
    {
      says: 'Hanno discusso all’inizio di febbraio a Doha.',
      dates: ['all’inizio di febbraio = 2025-02-01..2025-02-10'],
    },
    { says: 'A metà gennaio era a Roma.', dates: ['A metà gennaio = 2025-01-11..2025-01-20'] },
    { says: 'Alla fine di gennaio era a Roma.', dates: ['Alla fine di gennaio = 2025-01-21..2025-01-31'] },
    {
      says: 'La scorsa estate i due avevano cenato insieme.',
      dates: ['scorsa estate = 2024-06-01..2024-08-31'],
    },
    {
      says: 'L’estate scorsa i due avevano cenato insieme.',
      dates: ['estate scorsa = 2024-06-01..2024-08-31'],
    },
    {
      says: 'A marzo dell’anno scorso aveva rifiutato.',
      dates: ['marzo dell’anno scorso = 2024-03-01..2024-03-31'],
    },
    {
      says: 'Lo scorso 29 maggio lo aveva accolto.',
      published: '2018-11-14',
      dates: ['scorso 29 maggio = 2018-05-29'],
    },
    {
      says: 'Il 12 marzo scorso lo aveva accolto.',
      published: '2018-11-14',
      dates: ['12 marzo scorso = 2018-03-12'],
    },
    {
      says: 'Il prossimo 9 maggio sarà a Mosca.',
      tense: 'future',
      dates: ['prossimo 9 maggio = 2025-05-09'],
    },
    {
      says: 'Tra il 15 e il 18 giugno erano a Ginevra.',
      published: '2023-06-29',
      dates: ['15 e il 18 giugno = 2023-06-15..2023-06-18'],
    },
    {
      says: 'Sarà a Tokyo il 3 e 4 aprile.',
      tense: 'future',
      dates: ['3 e 4 aprile = 2025-04-03..2025-04-04'],
    },
    {
      says: 'Resterà dal 28 aprile al 2 maggio.',
      tense: 'future',
      dates: ['28 aprile al 2 maggio = 2025-04-28..2025-05-02'],
    },
  ]);
});

describe('weekdays', () => {
  italian([
    { says: 'Lunedì ha visto il collega.', dates: ['Lunedì = 2025-02-24'] },
    { says: 'Lunedì sera ha visto il collega.', dates: ['Lunedì sera = 2025-02-24'] },
    { says: 'Sabato scorso erano ad Abu Dhabi.', dates: ['Sabato scorso = 2025-02-22'] },
    { says: 'Domenica incontrerà il premier.', tense: 'future', dates: ['Domenica = 2025-03-02'] },
    { says: 'Martedì prossimo volerà a Tunisi.', tense: 'future', dates: ['Martedì prossimo = 2025-03-04'] },
    {
      says: 'Venerdì della prossima settimana lo accoglie.',
      tense: 'future',
      dates: ['Venerdì della prossima settimana = 2025-03-07'],
    },
    { says: 'Nel fine settimana si sono parlati.', dates: ['fine settimana = 2025-02-22..2025-02-23'] },
    {
      says: 'Lo scorso fine settimana si sono parlati.',
      dates: ['scorso fine settimana = 2025-02-22..2025-02-23'],
    },
  ]);
});

describe('counted from today', () => {
  italian([
    { says: 'Oggi ha ricevuto l’ambasciatore.', dates: ['Oggi = 2025-02-27'] },
    { says: 'Stamattina ha ricevuto l’ambasciatore.', dates: ['Stamattina = 2025-02-27'] },
    { says: 'Ieri sera ha ricevuto l’ambasciatore.', dates: ['Ieri sera = 2025-02-26'] },
    { says: 'L’altro ieri era a Baku.', dates: ['L’altro ieri = 2025-02-25'] },
    { says: 'Domani sarà a Baku.', tense: 'future', dates: ['Domani = 2025-02-28'] },
    { says: 'Dopodomani sarà a Baku.', tense: 'future', dates: ['Dopodomani = 2025-03-01'] },
    { says: 'Due settimane fa era a Baku.', dates: ['Due settimane fa = 2025-02-13'] },
    { says: 'Si vedranno tra tre giorni.', tense: 'future', dates: ['tra tre giorni = 2025-03-02'] },
    { says: 'La settimana scorsa si sono parlati.', dates: ['settimana scorsa = 2025-02-17..2025-02-23'] },
    { says: 'La scorsa settimana si sono parlati.', dates: ['scorsa settimana = 2025-02-17..2025-02-23'] },
    {
      says: 'Il mese prossimo si vedranno.',
      tense: 'future',
      dates: ['mese prossimo = 2025-03-01..2025-03-31'],
    },
    { says: 'L’anno scorso si erano visti.', dates: ['anno scorso = 2024-01-01..2024-12-31'] },
    { says: 'Lo scorso anno si erano visti.', dates: ['scorso anno = 2024-01-01..2024-12-31'] },
    {
      says: 'Entro fine mese si vedranno.',
      tense: 'future',
      dates: ['Entro fine mese = 2025-02-27..2025-02-28'],
    },
    { says: 'A fine anno si vedranno.', tense: 'future', dates: ['A fine anno = 2025-10-01..2025-12-31'] },
    {
      says: 'Nei prossimi tre giorni si vedranno.',
      tense: 'future',
      dates: ['Nei prossimi tre giorni = 2025-02-27..2025-03-02'],
    },
  ]);
});

describe('counted from the day spoken of', () => {
  italian([
    {
      says: 'Il giorno prima era a Bratislava.',
      running: '2025-02-10',
      dates: ['Il giorno prima = 2025-02-09'],
    },
    {
      says: 'Il giorno dopo era a Bratislava.',
      running: '2025-02-10',
      dates: ['Il giorno dopo = 2025-02-11'],
    },
    { says: 'L’indomani era a Bratislava.', running: '2025-02-10', dates: ['L’indomani = 2025-02-11'] },
    { says: 'Quel giorno era a Bratislava.', running: '2025-02-10', dates: ['Quel giorno = 2025-02-10'] },
    {
      says: 'Lo stesso giorno era a Bratislava.',
      running: '2025-02-10',
      dates: ['Lo stesso giorno = 2025-02-10'],
    },
    { says: 'In serata ha visto il re.', running: '2025-02-10', dates: ['serata = 2025-02-10'] },
    { says: 'Nel pomeriggio ha visto il re.', running: '2025-02-10', dates: ['pomeriggio = 2025-02-10'] },
    {
      says: 'Tre settimane prima si erano visti.',
      running: '2025-02-10',
      dates: ['Tre settimane prima = 2025-01-20'],
    },
    {
      says: 'Due giorni dopo lo ha ricevuto.',
      running: '2025-02-10',
      dates: ['Due giorni dopo = 2025-02-12'],
    },
    {
      says: 'Una settimana più tardi lo ha ricevuto.',
      running: '2025-02-10',
      dates: ['Una settimana più tardi = 2025-02-17'],
    },
    { says: 'Venne a Roma, l’11, a colloquio.', running: '2025-02-08', dates: ['11 = 2025-02-11'] },
    {
      says: 'Nel febbraio successivo promisero elezioni.',
      running: '2018-11-01..2018-11-30',
      dates: ['febbraio successivo = 2019-02-01..2019-02-28'],
    },
    {
      says: 'Il 3 marzo dell’anno successivo firmarono.',
      running: '2018-11-12',
      dates: ['3 marzo dell’anno successivo = 2019-03-03'],
    },
  ]);
});

describe('what is no day', () => {
  italian([
    { says: 'Non si sa se presto si vedranno.', dates: ['presto = null'] },
    { says: 'Nei prossimi giorni si vedranno.', dates: ['Nei prossimi giorni = null'] },
    { says: 'Alcuni giorni fa si erano sentiti.', dates: ['Alcuni giorni fa = null'] },
    { says: 'Negli ultimi mesi si erano sentiti.', dates: ['Negli ultimi mesi = null'] },
    { says: 'Il G7 e il G20 non si sono riuniti.', dates: [] },
    { says: 'È la prima visita in dieci anni.', dates: [] },
    { says: 'Gli attentati dell’11 settembre restano nella memoria.', dates: [] },
    { says: 'Il corteo ha sfilato in via 25 aprile.', dates: [] },
    { says: 'Si riuniscono ogni lunedì.', dates: [] },
    { says: 'La visita di tre giorni è finita.', dates: [] },
    { says: 'Una missione di due settimane nel Golfo.', dates: [] },
    { says: 'Mai un premier aveva parlato così.', dates: [] },
    { says: 'Ha ricevuto 27 ambasciatori.', dates: [] },
    { says: 'Nel 90 per cento dei casi tacciono.', dates: [] },
    { says: 'L’8 per cento dei casi è grave.', dates: [] },
    { says: 'Il ministro, 54 anni, è partito.', dates: [] },
    { says: 'Lo attendono in sei.', dates: [] },
    { says: 'Il rinvio a data da destinarsi non sorprende.', dates: ['a data da destinarsi = null'] },
  ]);
});
