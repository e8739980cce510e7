import { describe } from 'vitest';
import { pack } from '../../../ingest/languages/fr/index.ts';
import type { Case } from './case.ts';
import { testCases } from './case.ts';

const french = (cases: readonly Case[]): void => testCases(pack.dates, cases, pack.script);

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  french([
    { says: 'Ils se sont vus le 27 février 2025 à Istanbul.', dates: ['27 février 2025 = 2025-02-27'] },
    { says: 'Le 1er mars 2024, il a reçu son homologue.', dates: ['1er mars 2024 = 2024-03-01'] },
    { says: 'Jeudi 27 février 2025, elle était à Berne.', dates: ['Jeudi 27 février 2025 = 2025-02-27'] },
    { says: 'Le sommet s’est tenu du 3 au 5 mai 2024.', dates: ['3 au 5 mai 2024 = 2024-05-03..2024-05-05'] },
    {
      says: 'Ils ont négocié les 12 et 13 août 2024.',
      dates: ['12 et 13 août 2024 = 2024-08-12..2024-08-13'],
    },
    { says: 'Berne, 20.12.2024 – Il l’a reçue.', dates: ['20.12.2024 = 2024-12-20'] },
    { says: 'La rencontre du 03/04/2024 a duré une heure.', dates: ['03/04/2024 = 2024-04-03'] },
    { says: 'État au 2025-02-27, selon le ministère.', dates: ['2025-02-27 = 2025-02-27'] },
    {
      says: 'Du 28 septembre au 2 octobre 2024, il a voyagé.',
      dates: ['28 septembre au 2 octobre 2024 = 2024-09-28..2024-10-02'],
    },
    { says: 'Elle s’y était rendue en septembre 2023.', dates: ['septembre 2023 = 2023-09-01..2023-09-30'] },
    {
      says: 'Les pourparlers avaient repris fin janvier 2024.',
      dates: ['fin janvier 2024 = 2024-01-21..2024-01-31'],
    },
    { says: 'Ils s’étaient parlé en 2019.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    { says: 'Au printemps 2023, il a fait le voyage.', dates: ['printemps 2023 = 2023-03-01..2023-05-31'] },
  ]);
});

describe('dates without a year or a month', () => {
  french([
    { says: 'Le 22 juin, il les avait conviés.', published: '2023-10-27', dates: ['22 juin = 2023-06-22'] },
    { says: 'Ils se verront le 5 mars.', tense: 'future', dates: ['5 mars = 2025-03-05'] },
    {
      says: 'Mardi 18 mars, il a rencontré le président.',
      published: '2025-03-19',
      dates: ['Mardi 18 mars = 2025-03-18'],
    },
    { says: 'Le 15, ils se sont revus.', dates: ['15 = 2025-02-15'] },
    {
      says: 'Il a été accueilli le soir du 29 au château.',
      published: '2020-09-30',
      dates: ['29 = 2020-09-29'],
    },
    { says: 'En décembre, elle avait reçu l’émissaire.', dates: ['décembre = 2024-12-01..2024-12-31'] },
    { says: 'L’entrée du M23 dans Goma, fin janvier.', dates: ['fin janvier = 2025-01-21..2025-01-31'] },
    { says: 'Ils ont discuté début février à Doha.', dates: ['début février = 2025-02-01..2025-02-10'] },
    { says: 'À la mi-janvier, il était à Rome.', dates: ['À la mi-janvier = 2025-01-11..2025-01-20'] },
    {
      says: 'L’été dernier, les deux hommes avaient dîné ensemble.',
      dates: ['été dernier = 2024-06-01..2024-08-31'],
    },
    {
      says: 'En mars de l’an dernier, il avait refusé.',
      dates: ['mars de l’an dernier = 2024-03-01..2024-03-31'],
    },
    { says: 'Le 16 février dernier, ils se sont entretenus.', dates: ['16 février dernier = 2025-02-16'] },
    { says: 'Les consultations du mois de mai ont échoué.', dates: ['mai = 2024-05-01..2024-05-31'] },
    {
      says: 'Le 3 et le 4 octobre, il était à Riyad.',
      dates: ['3 et le 4 octobre = 2024-10-03..2024-10-04'],
    },
    { says: 'Mardi et vendredi, il était à Riyad.', dates: ['Mardi = 2025-02-25', 'vendredi = 2025-02-21'] },
    {
      says: 'Le 3 mai et le 10 juin, il était à Riyad.',
      dates: ['3 mai = 2024-05-03', '10 juin = 2024-06-10'],
    },
  ]);
});

describe('weekdays', () => {
  french([
    { says: 'Les ministres se sont réunis mardi.', dates: ['mardi = 2025-02-25'] },
    { says: 'Il est arrivé jeudi matin à Alger.', dates: ['jeudi matin = 2025-02-27'] },
    { says: 'Elle s’est exprimée mercredi soir.', dates: ['mercredi soir = 2025-02-26'] },
    { says: 'Ils se retrouveront lundi prochain.', tense: 'future', dates: ['lundi prochain = 2025-03-03'] },
    { says: 'Vendredi dernier, il avait téléphoné au roi.', dates: ['Vendredi dernier = 2025-02-21'] },
    { says: 'Ce mardi, le pape a reçu le président.', dates: ['Ce mardi = 2025-02-25'] },
    { says: 'Il sera reçu samedi à Varsovie.', tense: 'future', dates: ['samedi = 2025-03-01'] },
    {
      says: 'Dans la nuit de mardi à mercredi, ils ont conclu.',
      dates: ['nuit de mardi à mercredi = 2025-02-25..2025-02-26'],
    },
    { says: 'Ils se sont vus ce week-end.', dates: ['week-end = 2025-02-22..2025-02-23'] },
    {
      says: 'Le mercredi de la semaine dernière, il avait décliné.',
      dates: ['mercredi de la semaine dernière = 2025-02-19'],
    },
    {
      says: 'De lundi à mercredi, il a sillonné la région.',
      dates: ['lundi à mercredi = 2025-02-24..2025-02-26'],
    },
  ]);
});

describe('counted from today', () => {
  french([
    { says: 'Aujourd’hui, ils signent.', dates: ['Aujourd’hui = 2025-02-27'] },
    { says: "Il l'a vu aujourd'hui.", dates: ["aujourd'hui = 2025-02-27"] },
    { says: 'Hier, le ministre était à Tunis.', dates: ['Hier = 2025-02-26'] },
    { says: 'Hier soir, ils ont dîné ensemble.', dates: ['Hier soir = 2025-02-26'] },
    { says: 'Avant-hier, elle l’a appelé.', dates: ['Avant-hier = 2025-02-25'] },
    { says: 'Il partira demain pour Dakar.', tense: 'future', dates: ['demain = 2025-02-28'] },
    { says: 'Il y a deux jours, ils se serraient la main.', dates: ['Il y a deux jours = 2025-02-25'] },
    { says: 'Il y a deux semaines, elle était à Kiev.', dates: ['Il y a deux semaines = 2025-02-13'] },
    { says: 'Ils se reverront dans trois jours.', tense: 'future', dates: ['dans trois jours = 2025-03-02'] },
    { says: 'La semaine dernière, il a vu le roi.', dates: ['semaine dernière = 2025-02-17..2025-02-23'] },
    {
      says: 'Le sommet aura lieu la semaine prochaine.',
      tense: 'future',
      dates: ['semaine prochaine = 2025-03-03..2025-03-09'],
    },
    { says: 'Le mois dernier, ils avaient rompu.', dates: ['mois dernier = 2025-01-01..2025-01-31'] },
    {
      says: 'Ils se verront à la fin du mois.',
      tense: 'future',
      dates: ['à la fin du mois = 2025-02-27..2025-02-28'],
    },
    { says: 'L’an dernier, elle l’avait reçu.', dates: ['an dernier = 2024-01-01..2024-12-31'] },
    { says: 'Cette semaine, il est à New York.', dates: ['Cette semaine = 2025-02-24..2025-02-27'] },
  ]);
});

describe('counted from the running date or an event', () => {
  french([
    {
      says: 'La veille, ils s’étaient retrouvés à Niamey.',
      running: '2019-12-16',
      dates: ['La veille = 2019-12-15'],
    },
    {
      says: 'Le lendemain matin, il a reçu l’opposante.',
      running: '2020-09-28',
      dates: ['Le lendemain matin = 2020-09-29'],
    },
    {
      says: 'Le surlendemain, il gagnait Rome.',
      running: '2020-09-28',
      dates: ['Le surlendemain = 2020-09-30'],
    },
    {
      says: 'L’avant-veille, elle avait appelé.',
      running: '2020-09-28',
      dates: ['L’avant-veille = 2020-09-26'],
    },
    {
      says: 'Le même jour, une autre table est restée vide.',
      running: '2025-02-18',
      dates: ['Le même jour = 2025-02-18'],
    },
    {
      says: 'Une semaine plus tard, il y faisait escale.',
      running: '2019-12-15',
      dates: ['Une semaine plus tard = 2019-12-22'],
    },
    {
      says: 'Trois jours plus tôt, ils se parlaient encore.',
      running: '2025-02-18',
      dates: ['Trois jours plus tôt = 2025-02-15'],
    },
    { says: 'Le jour même, il a vu le pape.', running: '2025-02-18', dates: ['Le jour même = 2025-02-18'] },
    {
      says: 'Dans l’après-midi, elle l’a rejoint.',
      running: '2025-02-18',
      dates: ['après-midi = 2025-02-18'],
    },
    {
      says: 'La semaine suivante, ils étaient à Oslo.',
      running: '2025-02-05',
      dates: ['La semaine suivante = 2025-02-10..2025-02-16'],
    },
    { says: 'Au lendemain du sommet, il a parlé.', dates: ['Au lendemain du = null'] },
    { says: 'Trois jours après la rencontre, tout était rompu.', dates: ['Trois jours après = null'] },
    { says: 'À la veille de sa visite, il a écrit.', dates: ['À la veille de = null'] },
  ]);
});

describe('periods', () => {
  french([
    { says: 'Depuis lundi, ils négocient.', dates: ['lundi = 2025-02-24..2025-02-27'] },
    {
      says: 'Il est à Pékin jusqu’à vendredi.',
      tense: 'future',
      dates: ['vendredi = 2025-02-27..2025-02-28'],
    },
    {
      says: 'Ils se réuniront dans les trois prochains mois.',
      tense: 'future',
      dates: ['dans les trois prochains mois = 2025-02-27..2025-05-27'],
    },
  ]);
});

describe('what gives no day', () => {
  french([
    { says: 'Ils se verront bientôt.', dates: ['bientôt = null'] },
    { says: 'Il y a quelques semaines, ils se parlaient.', dates: ['Il y a quelques semaines = null'] },
    { says: 'Ces derniers jours, les appels se sont multipliés.', dates: ['Ces derniers jours = null'] },
    {
      says: 'La rencontre aura lieu dans les prochains jours.',
      tense: 'future',
      dates: ['dans les prochains jours = null'],
    },
    { says: 'Les dirigeants du G7 ont condamné.', dates: [] },
    { says: 'Les sept ministres sont venus.', dates: [] },
    { says: 'C’est sa première visite en 25 ans.', dates: [] },
    { says: 'Tous les mardis, il reçoit.', dates: [] },
    { says: 'Le Vendredi saint est férié.', dates: [] },
    { says: 'Depuis douze ans, nul n’avait fait le voyage.', dates: [] },
    { says: 'Il avait 27 ans.', dates: [] },
    { says: 'Le 10 Downing Street a démenti.', dates: [] },
    { says: 'Les attaques du 7 octobre ont tout changé.', dates: [] },
    { says: 'Paris enverra 220 soldats de plus.', dates: [] },
    { says: 'Le Mouvement du 23 mars a refusé.', dates: [] },
    { says: 'Il a marché vers le palais.', dates: [] },
    { says: 'Place du 13 mai, la foule attendait.', dates: [] },
  ]);
});

describe('months counted from the running date', () => {
  french([
    {
      says: 'En février suivant, ils promirent des élections.',
      running: '2018-11-01..2018-11-30',
      dates: ['février suivant = 2019-02-01..2019-02-28'],
    },
    {
      says: 'Il revint en mars de l’année suivante.',
      running: '2018-11-12',
      dates: ['mars de l’année suivante = 2019-03-01..2019-03-31'],
    },
    { says: 'Le train suivant part en mars.', dates: ['mars = 2024-03-01..2024-03-31'] },
  ]);
});
