// Japanese date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in signs. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[value % 10]}`;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The Japanese pack of the date engine. */
export const jaDates: DatePack = {
  language: 'ja',
  unspaced: true,
  eras: [
    [2018, '令和'],
    [1988, '平成'],
    [1925, '昭和'],
  ],
  words: {
    month: upTo(12).map((month) => [
      month,
      `${month}月|${numeral(month)}月${month < 10 ? `|0${month}月` : ''}`,
    ]),
    plainMonth: [],
    season: [
      [305, '春|春先'],
      [608, '夏|盛夏'],
      [911, '秋'],
      [1202, '冬'],
      [103, '第1四半期|1~3月期'],
      [406, '第2四半期|4~6月期'],
      [709, '第3四半期|7~9月期'],
      [1012, '第4四半期|10~12月期'],
      [106, '上半期|前半|上期'],
      [712, '下半期|後半|下期'],
    ],
    weekday: ['月', '火', '水', '木', '金', '土', '日'].map((sign, index) => [
      index + 1,
      `${sign}曜日|${sign}曜`,
    ]),
    number: [...upTo(30).map((value): [number, string] => [value, numeral(value)]), [1, 'ひと'], [2, 'ふた']],
    ordinalWord: upTo(31).map((value) => [value, numeral(value)]),
    unit: [
      ['hour', '時間'],
      ['day', '日|日間'],
      ['week', '週間|週'],
      ['month', 'カ月|か月|ケ月|箇月|カ月間|か月間'],
      ['year', '年|年間'],
    ],
    shift: [
      ['last', '先|前'],
      ['next', '来|翌'],
      ['this', '今|同'],
    ],
    part: [
      ['start', '初め|はじめ|初旬|上旬|初頭|月初|序盤'],
      ['middle', '中旬|半ば|なかば'],
      ['end', '末|下旬|終わり|終盤|末ごろ'],
    ],
    daypart: [
      [
        '',
        '午前|午後|午前中|正午|昼|昼過ぎ|朝|早朝|夕|夕方|夜|深夜|未明|晩|夜半|日中|昼前|同夜|昼すぎ|明け方|夜遅く|午後遅く|夕刻',
      ],
    ],
    some: [['', '数|何']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns],
  functionWords: [],
  noObject: [],
  since: [],
  sinceBehind: ['以降', 'から続', 'から始ま'],
  untilBehind: ['までに', 'まで', '以前'],
  until: [],
  to: ['から', '~', '-', '–', '—'],
  and: ['と', '及び'],
  between: [],
};
