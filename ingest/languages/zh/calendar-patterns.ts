// Chinese dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const DAY = '{day}[ ]日';
const ANY_DAY = `(${DAY}|{day}[ ]号|{ordinal}日|{ordinal}号)`;
const PART_OF_DAY = '[{daypart}]';
const TO = '(至|到|-|–|—|~)';
const DAYS = `${ANY_DAY}${PART_OF_DAY}`;
const RANGE = `{day}[日]${TO}${DAY}`;

const years = (word: string): readonly string[] => [
  `${word}[的]{month}${DAYS}`,
  `${word}[的]{month}${RANGE}`,
  `${word}[的]{month}`,
  `${word}[的]{month}{part}`,
  `${word}[的]{season}`,
];

/** Chinese dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      '今日俄罗斯',
      '今日美国',
      '今日头条',
      '明日之星',
      '明日报',
      '每{weekday}',
      '逢{weekday}',
      '每周一次',
      '每周一至',
      '(黑色){weekday}',
      '每月{day}日',
      '每年{month}',
      '(为期|连续|历时|一连|长达|持续){count}[多]{unit}',
      '{year}年代',
      '{day}(日|天)(游|元|圆|线|均)',
      '(两|三|四|五|六|七|八|九|十){unit}(来|间|多)',
      '{count}年(级|期)',
      '(九一八|七七|五四|一二|六四|二二八|五一|十一)事(变|件)',
      '{count}周年',
      '(十月|二月|八月)(革命)',
      '十月十日',
      '{count}{unit}一(次|度|遇)',
      '十日谈',
      '(今年|明年|去年)(是|系|为|正值|适逢|恰逢)',
      '[近|约|超过|大约|长达]{count}[多][个][半]小时',
    ],
  },
  {
    sense: 'date',
    templates: [
      `{year}年{month}${DAYS}`,
      `{year}年{month}${RANGE}`,
      `{year}年{month}`,
      `{year}年{month}{part}`,
      '{year}年{season}',
      '{year}年{part}',
      '{year}年',
      '{year}-{mm}-{day}',
      '{year}/{mm}/{day}',
      '{year}.{mm}.{day}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `{month}${DAYS}`,
      `{month}${RANGE}`,
      `{month}${DAYS}[ ]{weekday}`,
      `{month}${DAYS}⟨{weekday}⟩`,
      `{weekday}[ ]⟨{month}${DAYS}⟩`,
      `{weekday}[,]{month}${DAYS}`,
      '{month}{part}',
      '{month}',
    ],
  },
  {
    sense: 'date',
    ownMonth: true,
    templates: [`${DAY}${PART_OF_DAY}`, `${DAY}⟨{weekday}⟩`, `{weekday}⟨${DAY}⟩`, RANGE],
  },
  { sense: 'date', yearsAway: -1, templates: years('去年') },
  { sense: 'date', yearsFromRunning: 0, templates: years('(同年|当年|同一年)') },
  { sense: 'date', yearsFromRunning: 1, templates: years('(次年|翌年|隔年|第二年)') },
  { sense: 'date', yearsFromRunning: -1, templates: years('(前一年|上一年)') },
  { sense: 'date', monthsFromRunning: 0, templates: [`(同月|当月|同一个月)${DAYS}`, `同月${RANGE}`] },
  { sense: 'date', yearsAway: -2, templates: years('前年') },
  { sense: 'date', yearsAway: 0, templates: [...years('今年'), ...years('本年度')] },
  { sense: 'date', yearsAway: 1, templates: years('明年') },
  { sense: 'vague', templates: ['(同|次|翌|当)年{month}', `(同|次|翌|当)年{month}${DAYS}`] },
  { sense: 'date', monthsAway: -1, templates: [`(上月|上个月)${DAYS}`, `(上月|上个月)${RANGE}`] },
  { sense: 'date', monthsAway: 0, templates: [`(本月|这个月)${DAYS}`, `(本月|这个月)${RANGE}`] },
  { sense: 'date', monthsAway: 1, templates: [`(下月|下个月)${DAYS}`, `(下月|下个月)${RANGE}`] },
  { sense: 'weekday', templates: [`{weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: -1, templates: [`(上|上个){weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: 0, templates: [`(本|这|这个){weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: 1, templates: [`(下|下个){weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weekend: true, templates: ['(本|这个|这)周末', '周末'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(上|上个)周末'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(下|下个)周末'] },
];
