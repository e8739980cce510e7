// Polish date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { anaphoricPatterns } from './anaphoric-patterns.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

/** "ostatni", "zeszły": the endings of an adjective, after a hard stem and after k or g. */
const hard = (stem: string): string =>
  ['y', 'ego', 'emu', 'ym', 'a', 'ej', 'ą', 'e', 'ych'].map((ending) => `${stem}${ending}`).join('|');
const soft = (stem: string): string =>
  ['i', 'iego', 'iemu', 'im', 'ia', 'iej', 'ią', 'ie', 'ich'].map((ending) => `${stem}${ending}`).join('|');

/** The Polish pack of the date engine. */
export const plDates: DatePack = {
  language: 'pl',
  words: {
    month: [
      [1, 'styczeń|stycznia|styczniu|styczniowi|styczniem|stycz.|sty.'],
      [2, 'luty|lutego|lutym|lutemu'],
      [3, 'marzec|marca|marcu|marcowi|marcem|mar.'],
      [4, 'kwiecień|kwietnia|kwietniu|kwietniowi|kwietniem|kwiet.|kwi.'],
      [5, 'maj|maja|maju|majowi|majem'],
      [6, 'czerwiec|czerwca|czerwcu|czerwcowi|czerwcem|czerw.|cze.'],
      [7, 'lipiec|lipca|lipcu|lipcowi|lipcem|lip.'],
      [8, 'sierpień|sierpnia|sierpniu|sierpniowi|sierpniem|sierp.|sie.'],
      [9, 'wrzesień|września|wrześniu|wrześniowi|wrześniem|wrzes.|wrz.'],
      [10, 'październik|października|październiku|październikowi|październikiem|paźdz.|paź.'],
      [11, 'listopad|listopada|listopadzie|listopadowi|listopadem|list.|lis.'],
      [12, 'grudzień|grudnia|grudniu|grudniowi|grudniem|grudz.|gru.'],
    ],
    plainMonth: [
      [1, `styczeń|stycznia|styczniu|styczniem|${hard('styczniow')}`],
      [2, `lutego|lutym|${hard('lutow')}`],
      [3, `marzec|marca|marcu|marcem|${hard('marcow')}`],
      [4, `kwiecień|kwietnia|kwietniu|kwietniem|${hard('kwietniow')}`],
      [5, `maju|majem|${hard('majow')}`],
      [6, `czerwiec|czerwca|czerwcu|czerwcem|${hard('czerwcow')}`],
      [7, `lipiec|lipca|lipcu|lipcem|${hard('lipcow')}`],
      [8, `sierpień|sierpnia|sierpniu|sierpniem|${hard('sierpniow')}`],
      [9, `wrzesień|września|wrześniu|wrześniem|${hard('wrześniow')}`],
      [10, `październik|października|październiku|październikiem|${hard('październikow')}`],
      [11, `listopad|listopada|listopadzie|listopadem|${hard('listopadow')}`],
      [12, `grudzień|grudnia|grudniu|grudniem|${hard('grudniow')}`],
    ],
    season: [
      [305, 'wiosną|wiosna|wiosny|wiosnę|wiośnie'],
      [608, 'latem|lato|lata|lecie'],
      [911, 'jesienią|jesień|jesieni'],
      [1202, 'zimą|zima|zimy|zimę|zimie'],
      [103, 'pierwszym kwartale|pierwszy kwartał|pierwszego kwartału|i kwartale|i kwartału'],
      [406, 'drugim kwartale|drugi kwartał|drugiego kwartału|ii kwartale|ii kwartału'],
      [709, 'trzecim kwartale|trzeci kwartał|trzeciego kwartału|iii kwartale|iii kwartału'],
      [1012, 'czwartym kwartale|czwarty kwartał|czwartego kwartału|ostatnim kwartale|iv kwartale|iv kwartału'],
      [106, 'pierwszej połowie|pierwsza połowa|pierwszym półroczu|pierwszej połowy|pierwszego półrocza'],
      [712, 'drugiej połowie|druga połowa|drugim półroczu|drugiej połowy|drugiego półrocza'],
    ],
    weekday: [
      [1, `poniedziałek|poniedziałku|poniedziałkiem|poniedziałkowi|pon.|${hard('poniedziałkow')}`],
      [2, `wtorek|wtorku|wtorkiem|wtorkowi|wt.|${hard('wtorkow')}`],
      [3, `środę|środa|środy|środą|środzie|śr.|${hard('środow')}`],
      [4, `czwartek|czwartku|czwartkiem|czwartkowi|czw.|${hard('czwartkow')}`],
      [5, `piątek|piątku|piątkiem|piątkowi|pt.|${hard('piątkow')}`],
      [6, `sobotę|sobota|soboty|sobotą|sobocie|sob.|${soft('sobotn')}`],
      [7, `niedzielę|niedziela|niedzieli|niedzielą|niedz.|${hard('niedzieln')}`],
    ],
    number: [
      [1, 'jeden|jedną|jedna|jedno|jednego|jednej'],
      [2, 'dwa|dwie|dwóch|dwu|dwoma|dwiema'],
      [3, 'trzy|trzech|trzema'],
      [4, 'cztery|czterech|czterema'],
      [5, 'pięć|pięciu|pięcioma'],
      [6, 'sześć|sześciu|sześcioma'],
      [7, 'siedem|siedmiu|siedmioma'],
      [8, 'osiem|ośmiu|ośmioma'],
      [9, 'dziewięć|dziewięciu'],
      [10, 'dziesięć|dziesięciu'],
      [11, 'jedenaście|jedenastu'],
      [12, 'dwanaście|dwunastu'],
      [13, 'trzynaście|trzynastu'],
      [14, 'czternaście|czternastu'],
      [15, 'piętnaście|piętnastu'],
      [16, 'szesnaście|szesnastu'],
      [17, 'siedemnaście|siedemnastu'],
      [18, 'osiemnaście|osiemnastu'],
      [20, 'dwadzieścia|dwudziestu'],
      [24, 'dwadzieścia cztery|dwudziestu czterech'],
      [30, 'trzydzieści|trzydziestu'],
    ],
    ordinalWord: [
      [1, 'pierwszy|pierwszego|pierwszym'],
      [2, 'drugi|drugiego|drugim'],
      [3, 'trzeci|trzeciego|trzecim'],
      [4, 'czwarty|czwartego|czwartym'],
      [5, 'piąty|piątego|piątym'],
      [6, 'szósty|szóstego'],
      [7, 'siódmy|siódmego'],
      [8, 'ósmy|ósmego'],
      [9, 'dziewiąty|dziewiątego'],
      [10, 'dziesiąty|dziesiątego'],
      [11, 'jedenasty|jedenastego'],
      [15, 'piętnasty|piętnastego'],
      [20, 'dwudziesty|dwudziestego'],
    ],
    unit: [
      ['hour', 'godzina|godzinę|godziny|godzin|godzinie|godziną|godzinami'],
      ['day', 'dzień|dnia|dniu|dni|dniem|dniami|dniach|doba|dobę|doby|dób'],
      ['week', 'tydzień|tygodnia|tygodniu|tygodnie|tygodni|tygodniem|tygodniami|tygodniach'],
      ['month', 'miesiąc|miesiąca|miesiącu|miesiące|miesięcy|miesiącem|miesiącami|miesiącach|mies.'],
      ['year', 'rok|roku|rokiem|lata|lat|latami|latach|r.'],
    ],
    shift: [
      ['last', `${hard('zeszł')}|${hard('ubiegł')}|ub.|${soft('ostatn')}|${soft('poprzedn')}|${hard('minion')}`],
      ['next', `${hard('przyszł')}|${hard('następn')}|${hard('kolejn')}|${hard('nadchodząc')}|${hard('najbliższ')}`],
      ['this', `ten|tego|tym|ta|tej|tę|to|${hard('bieżąc')}|bież.|br.|${hard('obecn')}`],
    ],
    part: [
      ['start', 'początek|początku|początkiem|pierwszych dniach|pierwsze dni|początkach'],
      ['middle', 'połowa|połowie|połowy|połowę|połową|środku'],
      ['end', 'koniec|końca|końcu|końcem|schyłku|ostatnich dniach|ostatnie dni|końcówce'],
      ['last', 'ostatni dzień|ostatniego dnia|ostatnim dniu|ostatnim dniem'],
      ['first-half', 'pierwszej połowie|pierwsza połowa|pierwszą połowę|pierwszej połowy'],
      ['second-half', 'drugiej połowie|druga połowa|drugą połowę|drugiej połowy'],
    ],
    daypart: [['', 'rano|wieczorem|w nocy|w południe|po południu|przed południem|nad ranem|późnym wieczorem|wczesnym rankiem|popołudniu|wieczór|o świcie|o poranku|późno w nocy|późnym popołudniem|wczesnym popołudniem|późno wieczorem']],
    some: [['', 'kilka|kilku|kilkoma|parę|paru|wiele|wielu|kilkanaście|kilkunastu|kilkoro|kilkudziesięciu|dziesiątki|setki']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns, ...anaphoricPatterns],
  functionWords: (
    'w we na i a ale z ze do od o po przy za przed pod nad u dla przez oraz lub że który która które gdy kiedy gdzie jak się jest był była było byli ' +
    'on ona oni jego jej ich prezydent premier minister szef spotkał spotkała spotkali odbyło odbyła odbyły to ten ta tam tu'
  ).split(' '),
  noObject: ['w', 'we', 'na', 'i', 'a', 'ale', 'on', 'ona', 'oni', 'z', 'ze', 'do', 'po', 'u', 'się', 'był', 'była', 'byli'],
  since: ['od', 'począwszy od', 'poczynając od', 'już od'],
  until: ['do', 'po', 'nie później niż', 'najpóźniej', 'najpóźniej do', 'aż do', 'przed'],
  to: ['do', 'po', '-', '–', '—'],
  and: ['i', 'i we', 'i w', 'oraz', 'oraz w'],
  between: [
    ['od', 'do'],
    ['między', 'a'],
    ['pomiędzy', 'a'],
    ['w dniach', 'i'],
  ],
}; // prettier-ignore
