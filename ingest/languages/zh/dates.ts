// Chinese date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese numerals. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[value % 10]}`;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The Chinese pack of the date engine. */
export const zhDates: DatePack = {
  language: 'zh',
  unspaced: true,
  words: {
    month: upTo(12).map((month) => [
      month,
      `${month}月|${month}月份|${numeral(month)}月|${numeral(month)}月份${month < 10 ? `|0${month}月` : ''}`,
    ]),
    plainMonth: [],
    season: [
      [305, '春季|春天|初春'],
      [608, '夏季|夏天|盛夏'],
      [911, '秋季|秋天'],
      [1202, '冬季|冬天'],
      [103, '第一季度|一季度|首季'],
      [406, '第二季度|二季度'],
      [709, '第三季度|三季度'],
      [1012, '第四季度|四季度'],
      [106, '上半年'],
      [712, '下半年'],
    ],
    weekday: ['一', '二', '三', '四', '五', '六', '日'].map((sign, index) => [
      index + 1,
      ['周', '星期', '礼拜'].map((week) => `${week}${sign}`).join('|') +
        (sign === '日' ? '|星期天|礼拜天' : ''),
    ]),
    number: [[2, '两'], ...upTo(30).map((value): [number, string] => [value, numeral(value)])],
    ordinalWord: upTo(31).map((value) => [value, numeral(value)]),
    unit: [
      ['hour', '小时|个小时|多小时|个多小时'],
      ['day', '天|日'],
      ['week', '周|星期|个星期|个礼拜'],
      ['month', '个月|个多月'],
      ['year', '年'],
    ],
    shift: [
      ['last', '上|上个|上一|上一个'],
      ['next', '下|下个|下一|下一个'],
      ['this', '本|这|这个'],
    ],
    part: [
      ['start', '初|上旬|月初'],
      ['middle', '中旬'],
      ['end', '底|末|下旬'],
    ],
    daypart: [
      [
        '',
        '上午|下午|中午|晚|晚上|晚间|凌晨|清晨|早上|早晨|傍晚|深夜|夜间|稍早|稍晚|晨|早|夜|午间|午后|入夜后',
      ],
    ],
    some: [['', '几|数|多|若干']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns],
  functionWords: [],
  noObject: [],
  since: ['自', '自从', '从'],
  sinceBehind: ['以来', '起', '至今', '开始以来'],
  untilBehind: ['前', '之前', '以前', '为止'],
  notBehind: [
    '前往',
    '前来',
    '前去',
    '前赴',
    '前后',
    '前夕',
    '前总统',
    '前总理',
    '前首相',
    '前外长',
    '起飞',
    '起程',
    '起身',
  ],
  until: ['到', '至', '截至', '直到'],
  to: ['至', '到', '-', '–', '—', '~'],
  and: ['和', '与', '及', '、'],
  between: [],
};
