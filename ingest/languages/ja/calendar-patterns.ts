// Japanese dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const DAY = '({day}[ ]日|{ordinal}日)';
const PART_OF_DAY = '[{daypart}]';
const TO = '(~|-|–|—|から|,|·|と|、)';
const DAYS = `${DAY}${PART_OF_DAY}`;
const RANGE = `({day}[日]${TO}{day}日|{day}日から{day}日まで|{day}[日](,|·|、|~){day}[の]両日)`;
const WITH_WEEKDAY = '(⟨{weekday}⟩|⟨月⟩|⟨火⟩|⟨水⟩|⟨木⟩|⟨金⟩|⟨土⟩|⟨日⟩|⟨祝⟩)';

const years = (word: string): readonly string[] => [
  `${word}[の]{month}${DAYS}`,
  `${word}[の]{month}${DAY}${WITH_WEEKDAY}`,
  `${word}[の]{month}${RANGE}`,
  `${word}[の]{month}`,
  `${word}[の]{month}[の]{part}`,
  `${word}[の]{season}`,
];

/** Japanese dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      '毎{weekday}',
      '毎週{weekday}',
      '毎年{month}',
      '毎月{day}日',
      '{count}年代',
      '{year}年代',
      '{count}{unit}(ぶり|連続|目|余り|以上|弱|強|近く|超|ごと|ほど|程度|半|間|遅れ)',
      '{count}日間',
      '(約|計|延べ|わずか|通算){count}{unit}',
      '{count}周年',
      '{count}年(生|級|度|来|祭|越し|物)',
      '国交{count}年',
      '(国交正常化|戦後|建国|結成|創設|発足){count}年',
      '{count}年に(一|1)度',
      '{count}日(分|本|系|銀|産)',
      '{day}日(米|韓|中|朝|露|ロ)(両国|関係)',
      '(建国|独立|革命|終戦|建軍)記念日',
      '{count}月期',
      '(前|昨|今|来)年度比',
      '(今日|きょう)的',
      '明日香',
      '明後',
    ],
  },
  {
    sense: 'date',
    templates: [
      `{year}年{month}${DAYS}`,
      `{year}年{month}${DAY}${WITH_WEEKDAY}`,
      `{year}年{month}${RANGE}`,
      `{year}年[の]{month}`,
      `{year}年{month}[の]{part}`,
      '{year}年[の]{season}',
      `{shortYear}年{month}${DAYS}`,
      `{shortYear}年[の]{month}`,
      '{year}年{part}',
      '{year}年',
      '{year}⟨(令和|平成|昭和){count}⟩年',
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
      `{month}${DAY}${WITH_WEEKDAY}`,
      `{month}${DAYS}[ ]{weekday}`,
      `{weekday}[の]{month}${DAYS}`,
      '{month}[の]{part}',
      '{month}',
    ],
  },
  {
    sense: 'date',
    ownMonth: true,
    templates: [`${DAY}${PART_OF_DAY}`, `${DAY}${WITH_WEEKDAY}`, `${DAY}の{weekday}`, RANGE],
  },
  { sense: 'date', yearsAway: -1, templates: [...years('(昨年|去年)')] },
  { sense: 'date', yearsAway: -2, templates: years('(一昨年|おととし)') },
  { sense: 'date', yearsAway: -1, templates: ['昨{season}'] },
  { sense: 'date', yearsAway: 1, templates: ['来{season}'] },
  { sense: 'date', yearsAway: 0, templates: [...years('(今年|本年|ことし)')] },
  { sense: 'date', yearsAway: 1, templates: years('(来年|明年)') },
  { sense: 'date', yearsFromRunning: 0, templates: years('(同年|当年|同じ年の|その年の)') },
  { sense: 'date', yearsFromRunning: 1, templates: years('(翌年|次の年の|明くる年の)') },
  { sense: 'date', yearsFromRunning: -1, templates: years('(前年|前の年の)') },
  { sense: 'date', monthsFromRunning: 0, templates: [`(同月|同じ月の)${DAYS}`, `同月${RANGE}`] },
  { sense: 'date', monthsAway: -1, templates: [`(先月|前月)${DAYS}`, `(先月|前月)${RANGE}`] },
  { sense: 'date', monthsAway: 0, templates: [`(今月|本月|当月)${DAYS}`, `(今月|本月|当月)${RANGE}`] },
  { sense: 'date', monthsAway: 1, templates: [`来月${DAYS}`, `来月${RANGE}`] },
  { sense: 'weekday', templates: [`{weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: -1, templates: [`(先週|前週)[の]{weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: 0, templates: [`(今週|同週)[の]{weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weeksAway: 1, templates: [`(来週|翌週)[の]{weekday}${PART_OF_DAY}`] },
  { sense: 'weekday', weekend: true, templates: ['[今](週末)'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(先週末|前週末)'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['来週末'] },
];
