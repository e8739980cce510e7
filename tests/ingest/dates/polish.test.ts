import { describe } from 'vitest';
import { plDates } from '../../../ingest/languages/pl/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(plDates, [
    { says: 'Spotkali się 27 lutego 2025 roku w Stambule.', dates: ['27 lutego 2025 roku = 2025-02-27'] },
    { says: 'Spotkali się 27 lutego 2025 r. w Stambule.', dates: ['27 lutego 2025 r. = 2025-02-27'] },
    { says: 'Opublikowano 27.02.2025, Warszawa.', dates: ['27.02.2025 = 2025-02-27'] },
    { says: 'Traktat podpisano 2 czerwca 2023.', dates: ['2 czerwca 2023 = 2023-06-02'] },
    {
      says: 'Delegacje obradowały 28–29 lutego 2024 r.',
      dates: ['28–29 lutego 2024 r. = 2024-02-28..2024-02-29'],
    },
    {
      says: 'Wizyta potrwa od 8 do 9 lipca 2024 roku.',
      dates: ['od 8 do 9 lipca 2024 roku = 2024-07-08..2024-07-09'],
    },
    {
      says: 'Rokowania trwały od 27 lutego do 2 marca 2024 roku.',
      dates: ['27 lutego do 2 marca 2024 roku = 2024-02-27..2024-03-02'],
    },
    {
      says: 'W czwartek, 27 lutego 2025 r., rozmawiali o Ukrainie.',
      dates: ['czwartek, 27 lutego 2025 r. = 2025-02-27'],
    },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(plDates, [
    {
      says: 'Jeszcze 22 czerwca zapraszał ich do siebie.',
      published: '2023-10-27',
      dates: ['22 czerwca = 2023-06-22'],
    },
    { says: 'Spotkają się 5 marca.', tense: 'future', dates: ['5 marca = 2025-03-05'] },
    {
      says: 'Konsultacje (3–4 kwietnia, Wiedeń) dobiegły końca.',
      published: '2023-05-10',
      dates: ['3–4 kwietnia = 2023-04-03..2023-04-04'],
    },
    {
      says: 'Ministrowie rozmawiali 10 i 11 maja.',
      published: '2024-05-12',
      dates: ['10 i 11 maja = 2024-05-10..2024-05-11'],
    },
    { says: 'Widzieli się 28 grudnia w Hadze.', published: '2023-05-10', dates: ['28 grudnia = 2022-12-28'] },
    { says: 'Pierwszego maja wygłosił przemówienie.', dates: ['Pierwszego maja = 2024-05-01'] },
    { says: 'Umowę podpisano 13 marca ubiegłego roku.', dates: ['13 marca ubiegłego roku = 2024-03-13'] },
    { says: 'Doszło do tego 13 marca ub. r. w Pradze.', dates: ['13 marca ub. r. = 2024-03-13'] },
    { says: 'Przyjechał 3 lutego br. do Kijowa.', dates: ['3 lutego br. = 2025-02-03'] },
    { says: 'W środę (26 lutego) odwiedził Wilno.', dates: ['środę (26 lutego) = 2025-02-26'] },
  ]);
});

describe('months, seasons, years', () => {
  testCases(plDates, [
    { says: 'Spotkali się w grudniu w Oslo.', dates: ['grudniu = 2024-12-01..2024-12-31'] },
    {
      says: 'Po raz pierwszy rozmawiali we wrześniu 2024 r.',
      dates: ['wrześniu 2024 r. = 2024-09-01..2024-09-30'],
    },
    { says: 'Na początku stycznia odwiedził Rzym.', dates: ['początku stycznia = 2025-01-01..2025-01-10'] },
    { says: 'W połowie lutego byli w Monachium.', dates: ['połowie lutego = 2025-02-11..2025-02-20'] },
    { says: 'Pod koniec stycznia rozmawiali w Rydze.', dates: ['koniec stycznia = 2025-01-21..2025-01-31'] },
    {
      says: 'Ostatniego dnia stycznia wrócił do Wilna.',
      dates: ['Ostatniego dnia stycznia = 2025-01-31'],
    },
    {
      says: 'Rozmawiali w pierwszej połowie stycznia.',
      dates: ['pierwszej połowie stycznia = 2025-01-01..2025-01-15'],
    },
    { says: 'Ostatni raz widzieli się w 2022 r.', dates: ['2022 r. = 2022-01-01..2022-12-31'] },
    { says: 'Wiosną 2023 r. wznowili rokowania.', dates: ['Wiosną 2023 r. = 2023-03-01..2023-05-31'] },
    { says: 'Po majowym szczycie zamilkli.', dates: ['majowym = 2024-05-01..2024-05-31'] },
    {
      says: 'Podczas styczniowej wizyty w Ankarze obiecał pomoc.',
      dates: ['styczniowej = 2025-01-01..2025-01-31'],
    },
    {
      says: 'W marcu przyszłego roku pojedzie do Tokio.',
      tense: 'future',
      dates: ['marcu przyszłego roku = 2026-03-01..2026-03-31'],
    },
    { says: 'Rozmawiali o tym latem.', dates: ['latem = 2024-06-01..2024-08-31'] },
    { says: 'Umowa wygasła w ubiegłym roku.', dates: ['ubiegłym roku = 2024-01-01..2024-12-31'] },
  ]);
});

describe('weekdays', () => {
  testCases(plDates, [
    { says: 'We wtorek przyjął ambasadora.', dates: ['wtorek = 2025-02-25'] },
    { says: 'W poniedziałek przyleci do Paryża.', tense: 'future', dates: ['poniedziałek = 2025-03-03'] },
    { says: 'W środę wieczorem zadzwonił do Ottawy.', dates: ['środę wieczorem = 2025-02-26'] },
    { says: 'Podczas piątkowej rozmowy ustalili termin.', dates: ['piątkowej = 2025-02-21'] },
    { says: 'Niedzielny szczyt trwał krótko.', dates: ['Niedzielny = 2025-02-23'] },
    { says: 'W zeszły piątek był w Bernie.', dates: ['zeszły piątek = 2025-02-21'] },
    { says: 'W przyszłą środę leci do Delhi.', tense: 'future', dates: ['przyszłą środę = 2025-03-05'] },
    { says: 'Rozmowy trwają od poniedziałku.', dates: ['poniedziałku = 2025-02-24..2025-02-27'] },
    { says: 'W weekend spotkali się w Davos.', dates: ['weekend = 2025-02-22..2025-02-23'] },
    {
      says: 'W nocy z wtorku na środę rozmawiali przez telefon.',
      dates: ['nocy z wtorku na środę = 2025-02-25..2025-02-26'],
    },
  ]);
});

describe('counted from today', () => {
  testCases(plDates, [
    { says: 'Dziś przyjął go premier.', dates: ['Dziś = 2025-02-27'] },
    { says: 'Wczoraj wieczorem wylądował w Kairze.', dates: ['Wczoraj wieczorem = 2025-02-26'] },
    { says: 'Jutro zaczną się rokowania.', tense: 'future', dates: ['Jutro = 2025-02-28'] },
    { says: 'Po wczorajszym spotkaniu wydano komunikat.', dates: ['wczorajszym = 2025-02-26'] },
    { says: 'Przedwczoraj odwiedził Rygę.', dates: ['Przedwczoraj = 2025-02-25'] },
    { says: 'Dwa tygodnie temu rozmawiali w Genewie.', dates: ['Dwa tygodnie temu = 2025-02-13'] },
    { says: 'Tydzień temu był w Pekinie.', dates: ['Tydzień temu = 2025-02-20'] },
    { says: 'Przed rokiem widzieli się w Dżuddzie.', dates: ['Przed rokiem = 2024-01-01..2024-12-31'] },
    { says: 'Za trzy dni poleci do Tokio.', tense: 'future', dates: ['Za trzy dni = 2025-03-02'] },
    { says: 'W zeszłym tygodniu odwiedził Ateny.', dates: ['zeszłym tygodniu = 2025-02-17..2025-02-23'] },
    {
      says: 'W przyszłym miesiącu spotkają się ponownie.',
      tense: 'future',
      dates: ['przyszłym miesiącu = 2025-03-01..2025-03-31'],
    },
    {
      says: 'Pod koniec miesiąca uda się do Seulu.',
      tense: 'future',
      dates: ['koniec miesiąca = 2025-02-27..2025-02-28'],
    },
    { says: 'Na tegorocznym szczycie zabrakło zgody.', dates: ['tegorocznym = 2025-01-01..2025-02-27'] },
  ]);
});

describe('counted from the running date or from an event', () => {
  testCases(plDates, [
    {
      says: 'Następnego dnia poleciał do Rzymu.',
      running: '2025-02-20',
      dates: ['Następnego dnia = 2025-02-21'],
    },
    { says: 'Nazajutrz przyjął go papież.', running: '2025-02-20', dates: ['Nazajutrz = 2025-02-21'] },
    {
      says: 'Dzień wcześniej rozmawiał z Ankarą.',
      running: '2025-02-20',
      dates: ['Dzień wcześniej = 2025-02-19'],
    },
    {
      says: 'Tego samego dnia przyjął też ministra.',
      running: '2025-02-20',
      dates: ['Tego samego dnia = 2025-02-20'],
    },
    {
      says: 'Trzy dni później wrócili do stołu.',
      running: '2025-02-10',
      dates: ['Trzy dni później = 2025-02-13'],
    },
    {
      says: 'Tydzień później podpisano umowę.',
      running: '2025-02-10',
      dates: ['Tydzień później = 2025-02-17'],
    },
    { says: 'Wieczorem wydał kolację.', running: '2025-02-20', dates: ['Wieczorem = 2025-02-20'] },
    {
      says: 'W tym samym miesiącu zwołano radę.',
      running: '2024-11-05',
      dates: ['W tym samym miesiącu = 2024-11-01..2024-11-30'],
    },
    { says: 'Dwa dni po szczycie zadzwonił do Kijowa.', dates: ['Dwa dni po = null'] },
    { says: 'W przeddzień wizyty odwołano ambasadora.', dates: ['W przeddzień = null'] },
  ]);
});

describe('what is no date, or none that can be counted', () => {
  testCases(plDates, [
    { says: 'Przywódcy G7 rozmawiali o cłach.', dates: [] },
    { says: 'Po Wielkim Piątku zapadła cisza.', dates: [] },
    { says: 'Po atakach Hamasu z 7 października granica jest zamknięta.', dates: [] },
    { says: 'To pierwsza taka wizyta od dziesięciu lat.', dates: ['od dziesięciu lat = null'] },
    { says: 'Obchodzono 30. rocznicę traktatu.', dates: [] },
    { says: 'Przeszli Aleją 3 Maja do parlamentu.', dates: [] },
    { says: 'Święto 3 Maja uczczono w ambasadzie.', dates: [] },
    { says: 'Wkrótce mają się spotkać.', dates: ['Wkrótce = null'] },
    { says: 'Kilka tygodni temu rozmawiali w Wiedniu.', dates: ['Kilka tygodni temu = null'] },
    { says: 'W najbliższych dniach przyjedzie do Warszawy.', tense: 'future', dates: ['W najbliższych dniach = null'] },
    { says: 'Niedawno odwiedził Mińsk.', dates: ['Niedawno = null'] },
    { says: 'Posłanka Maja Lis przemawiała w Sejmie.', dates: [] },
    { says: 'W delegacji było 15 osób i 3 ministrów.', dates: [] },
    { says: 'Co piątek przyjmuje ambasadorów.', dates: [] },
    { says: 'Zginęło 12 osób, 20 zostało rannych.', dates: [] },
    { says: 'Przed laty byli sojusznikami.', dates: ['Przed laty = null'] },
    { says: 'Projekt dotyczy 40-letnich umów.', dates: [] },
  ]);
}); // prettier-ignore

describe('two days, one behind the other', () => {
  testCases(plDates, [
    {
      says: 'Spotkali się we wtorek i w środę w Rzymie.',
      dates: ['wtorek i w środę = 2025-02-25..2025-02-26'],
    },
    {
      says: 'Spotkali się w poniedziałek i w środę w Rzymie.',
      dates: ['poniedziałek = 2025-02-24', 'środę = 2025-02-26'],
    },
  ]);
});
