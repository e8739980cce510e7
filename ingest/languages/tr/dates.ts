// Turkish date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { suffixed } from './harmony.ts';
import { relativePatterns } from './relative-patterns.ts';

const MONTHS = 'ocak~ şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık~'.split(' ');
const DAYS = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' ');
const ONES = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli'];

/** 1 to 59 in words: "on beş". */
const numeral = (value: number): string =>
  [TENS[Math.floor(value / 10)], ONES[value % 10]].filter(Boolean).join(' ');
const plain = (word: string): string => word.replace('~', '');
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
const inCases = (word: string, cases: string): string =>
  cases
    .split(' ')
    .map((suffix) => suffixed(word, suffix))
    .join('|');

/** The Turkish pack of the date engine. */
export const trDates: DatePack = {
  language: 'tr',
  words: {
    month: [
      ...MONTHS.map((month, index): [number, string] => [index + 1, plain(month)]),
      ...MONTHS.map((month, index): [number, string] => [index + 1, `${plain(month).slice(0, 3)}.`]),
    ],
    // A month with the case that says when.
    plainMonth: MONTHS.map((month, index) => {
      const forms = inCases(month, 'DA DAn DAki In');
      const base = plain(month);
      return [index + 1, `${forms}|${forms.split('|').map((form) => `${base}'${form.slice(base.length)}`).join('|')}`];
    }),
    season: [
      [305, 'ilkbahar|ilkbaharda|ilkbaharında|ilkbaharı|bahar|baharda|baharında'],
      [608, 'yaz|yazın|yazında|yazı|yaz aylarında'],
      [911, 'sonbahar|sonbaharda|sonbaharında|sonbaharı|güz|güzün'],
      [1202, 'kış|kışın|kışında|kışı|kış aylarında'],
      [103, 'ilk çeyreği|ilk çeyreğinde|birinci çeyreği|birinci çeyreğinde'],
      [406, 'ikinci çeyreği|ikinci çeyreğinde'],
      [709, 'üçüncü çeyreği|üçüncü çeyreğinde'],
      [1012, 'dördüncü çeyreği|dördüncü çeyreğinde|son çeyreği|son çeyreğinde'],
      [106, 'ilk yarısı|ilk yarısında|birinci yarısında'],
      [712, 'ikinci yarısı|ikinci yarısında'],
    ],
    weekday: DAYS.map((day, index) => [index + 1, `${day}|${inCases(day, '(y)A DAn (y)I DAki (n)In')}`]),
    plainWeekday: DAYS.slice(0, 6).map((day, index) => [index + 1, `${day}|${inCases(day, '(y)A DAn DAki')}`]),
    number: upTo(59).map((value) => [value, numeral(value)]),
    ordinalWord: [],
    unit: [
      ['hour', 'saat|saatlik'],
      ['day', 'gün|günlük|günde'],
      ['week', 'hafta|haftalık|haftada'],
      ['month', 'ay|aylık|ayda'],
      ['year', 'yıl|sene|yıllık|yılda'],
    ],
    shift: [
      ['last', 'geçen|geçtiğimiz|geride bıraktığımız'],
      ['next', 'gelecek|önümüzdeki|gelen'],
      ['this', 'bu|içinde bulunduğumuz'],
    ],
    part: [
      ['start', 'başı|başında|başlarında|başlarındaki|başındaki|başından|başlarına|başına|ilk günlerinde'],
      ['middle', 'ortası|ortasında|ortalarında|ortalarındaki|ortasındaki|ortasına'],
      ['end', 'sonu|sonunda|sonlarında|sonlarındaki|sonundaki|sonuna|sonlarına|son günlerinde'],
      ['last', 'son günü|son gününde'],
      ['first-half', 'ilk yarısında|ilk yarısı'],
      ['second-half', 'ikinci yarısında|ikinci yarısı'],
    ],
    daypart: [
      ['', 'sabah|sabahı|sabahleyin|öğle|öğlen|öğleden sonra|öğleden önce|öğle saatlerinde|akşam|akşamı|akşamüstü|gece|gecesi|gece yarısı|akşam saatlerinde|sabah saatlerinde|gece saatlerinde|ikindi'],
    ],
    some: [['', 'birkaç|bir kaç|bazı|çok|az|birçok|bir süre']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns],
  functionWords: [],
  noObject: [],
  since: [],
  sinceBehind: ['beri', 'bu yana', 'itibaren', 'sonra başlayan', 'bu yana ilk'],
  untilBehind: ['kadar', 'dek', 'değin'],
  until: [],
  to: ['ile', '–', '-', '—'],
  and: ['ve'],
  between: [],
}; // prettier-ignore
