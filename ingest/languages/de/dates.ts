// German date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

const DAYPART = 'früh|morgen|vormittag|mittag|nachmittag|abend|nacht';
/** What is joined to a weekday's name: "Donnerstagabend", genitive "Sonntags". */
const ENDINGS = ['', 's', ...DAYPART.split('|'), 'vormittags', 'nachmittags', 'abends'];
const weekday = (...names: string[]): string =>
  names.flatMap((name) => ENDINGS.map((ending) => name + ending)).join('|');

/** The German pack of the date engine. */
export const deDates: DatePack = {
  language: 'de',
  words: {
    month: [
      [1, 'januar|jänner|januars|jan.|jan|jän.'],
      [2, 'februar|feber|februars|febr.|feb.|feb'],
      [3, 'märz|mrz.|mär.'],
      [4, 'april|aprils|apr.|apr'],
      [5, 'mai|mais'],
      [6, 'juni|juno|jun.|jun'],
      [7, 'juli|julei|jul.|jul'],
      [8, 'august|aug.|aug'],
      [9, 'september|septembers|sept.|sept|sep.|sep'],
      [10, 'oktober|oktobers|okt.|okt'],
      [11, 'november|novembers|nov.|nov'],
      [12, 'dezember|dezembers|dez.|dez'],
    ],
    plainMonth: [
      [1, 'januar|jänner'],
      [2, 'februar|feber'],
      [3, 'märz'],
      [6, 'juni'],
      [7, 'juli'],
      [9, 'september'],
      [10, 'oktober'],
      [11, 'november'],
      [12, 'dezember'],
    ],
    season: [
      [305, 'frühjahr|frühling'],
      [608, 'sommer'],
      [911, 'herbst'],
      [1202, 'winter'],
      [103, 'ersten quartal|erstes quartal|1. quartal'],
      [406, 'zweiten quartal|zweites quartal|2. quartal'],
      [709, 'dritten quartal|drittes quartal|3. quartal'],
      [1012, 'vierten quartal|viertes quartal|4. quartal'],
      [106, 'ersten halbjahr|ersten jahreshälfte|erste jahreshälfte'],
      [712, 'zweiten halbjahr|zweiten jahreshälfte|zweite jahreshälfte'],
    ],
    weekday: [
      [1, weekday('montag')],
      [2, weekday('dienstag')],
      [3, weekday('mittwoch')],
      [4, weekday('donnerstag')],
      [5, weekday('freitag')],
      [6, weekday('samstag', 'sonnabend')],
      [7, weekday('sonntag')],
    ],
    number: [
      [1, 'ein|eine|einen|einem|einer|eines'],
      [2, 'zwei|zweier'],
      [3, 'drei|dreier'],
      [4, 'vier'],
      [5, 'fünf'],
      [6, 'sechs'],
      [7, 'sieben'],
      [8, 'acht'],
      [9, 'neun'],
      [10, 'zehn'],
      [11, 'elf'],
      [12, 'zwölf'],
      [14, 'vierzehn'],
      [15, 'fünfzehn'],
      [20, 'zwanzig'],
    ],
    ordinalWord: [
      [1, 'ersten|erster'],
      [2, 'zweiten|zweiter'],
      [3, 'dritten|dritter'],
      [4, 'vierten'],
      [5, 'fünften'],
      [6, 'sechsten'],
      [7, 'siebten|siebenten'],
      [8, 'achten'],
      [9, 'neunten'],
      [10, 'zehnten'],
    ],
    unit: [
      ['hour', 'stunde|stunden'],
      ['day', 'tag|tage|tagen|tages'],
      ['week', 'woche|wochen'],
      ['month', 'monat|monate|monaten|monats'],
      ['year', 'jahr|jahre|jahren|jahres'],
    ],
    shift: [
      [
        'last',
        'letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vergangenes|vergangenem|vorigen|vorige|voriger|voriges|vorigem|verwichenen',
      ],
      [
        'next',
        'nächsten|nächste|nächster|nächstes|nächstem|kommenden|kommende|kommender|kommendes|kommendem|künftigen',
      ],
      ['this', 'diesen|diese|dieser|dieses|diesem|laufenden|laufende|heurigen'],
    ],
    part: [
      ['start', 'anfang|zu beginn des|zu beginn|beginn|anfang des|anfang der'],
      ['middle', 'mitte|mitte des|mitte der'],
      ['end', 'ende|ende des|ende der|zum ende des|am ende des'],
    ],
    daypart: [['', `${DAYPART}|früh|abends|morgens|vormittags|nachmittags|mittags|nachts`]],
    some: [['', 'einigen|einige|wenigen|wenige|mehreren|mehrere|ein paar|etlichen|vielen']],
  },
  capitalised: ['month', 'plainMonth', 'weekday'],
  ordinalMarks: ['.'],
  patterns: [...calendarPatterns, ...relativePatterns],
  functionWords: (
    'ab als am an auf aus bei beim bis das dass dem den der die durch ein eine er es für gegen hat hatte hatten haben im in ins ist ' +
    'kam kamen mit nach ob oder seit sei sein sie sind soll sollen sollte statt traf trafen trifft über um und vom von vor war waren wenn ' +
    'werde werden wie will wird wo wollen wurde wurden zu zum zur zwischen findet fand stattfinden treffen reist reiste flog empfing'
  ).split(' '),
  noObject: [],
  since: ['seit', 'seit dem', 'seit der'],
  until: ['bis', 'bis zum', 'bis zu', 'spätestens', 'spätestens am', 'bis spätestens', 'bis in den'],
  to: ['bis', 'bis zum', 'bis zu', '-', '–', '—', 'bis in den', 'bis einschließlich'],
  and: ['und', 'und am', 'und dem'],
  between: [
    ['zwischen', 'und'],
    ['zwischen dem', 'und dem'],
  ],
};
