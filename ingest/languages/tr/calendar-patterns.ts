// Turkish dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';
import { shapes } from './harmony.ts';

/** The case behind an apostrophe: "27 Şubat'ta", "2024'ün". */
const CASE = `['(${'DA DAn DAki DAydI A yA I yI In nIn sI sIndA sIndAki IndA IndAki InA InI lA ylA sInA nA ndA'
  .split(' ')
  .flatMap(shapes)
  .join('|')})]`;
const DAY = `{day}${CASE}`;
const OF_MONTH = '[ ](-|–|/|ve|ile|ila)[ ]{day}';
const WEEKDAY = '[ {weekday}[ günü]]';
const DAYPART = '[ {daypart}]';
const AYI = '(ayı|ayında|ayından|ayının|ayına|ayındaki|ayı içinde)';
const PART = '[ {part}]';
const YEAR = `(yılı|yılında|yılından|yılının|yılına|yılındaki)`;

/** A month of a year told by other words: "geçen yılın mart ayında". */
const years = (words: string): readonly string[] => [
  `${words} {month} ${AYI}${PART}`,
  `${words} {plainMonth}`,
  `${words} {month} {part}`,
  `${words} {day} {month}${CASE}`,
  `${words} {season}`,
];

/** Turkish dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'her {weekday}[ günü]',
      'her {month} ayında',
      '7 ekim (saldırısı|saldırıları|saldırılarının|saldırısının|katliamı|baskını)',
      '11 eylül (saldırıları|saldırılarının|saldırısı)',
      '15 temmuz (darbe|şehitler|gazi|demokrasi|destanı)',
      '(kara|kutsal|efsane) {weekday}',
      'pazar (payı|yeri|ekonomisi|araştırması|değeri|lideri)',
      '{count} {unit} (süren|boyunca|sürecek|süreyle|arayla|sürdü|aradan|uzunluğunda|süre)',
      '{count} (yıllık|aylık|haftalık|günlük|saatlik)',
      '{count} {unit} (içinde|sonra|aradan sonra) (ilk|yapılan ilk|gerçekleşen ilk)',
      '{count} (yıldır|aydır|haftadır|gündür|saattir|senedir)',
      '{count} (yılın|ayın|haftanın|günün) (ardından|en)',
      '{count}. yıl[ dönümü|dönümü]',
      'g(7|8|20)',
      'saat {nn}.{nn}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `{day} {month} {year}${CASE}${WEEKDAY}${DAYPART}`,
      `{day}${OF_MONTH} {month} {year}${CASE}`,
      `{day} {month}${WEEKDAY} {year}${CASE}`,
      `{month} {year}${CASE}`,
      `{year}${CASE} ${YEAR} {month} ${AYI}${PART}`,
      `{year}${CASE} {month} ${AYI}${PART}`,
      `{year}${CASE} {plainMonth}`,
      `{year} ${YEAR} {plainMonth}`,
      `{year} ${YEAR} {month} {part}`,
      `{year} {month} ${AYI}`,
      `{year} {plainMonth}`,
      `{month} {year} {part}`,
      `{year} ${YEAR} {season}`,
      `{year}${CASE} {season}`,
      `{year}${CASE} {part}`,
      `{year} ${YEAR} {part}`,
      `{year} ${YEAR}`,
      `{year}'(${'DA DAn DAki In nIn A yA'.split(' ').flatMap(shapes).join('|')})`,
      '{year}-{mm}-{day}',
      `{day}.{mm}.{year}${CASE}`,
      `{day}/{mm}/{year}${CASE}`,
    ],
  },
  {
    sense: 'date',
    templates: [
      `{day} {month}${CASE}${WEEKDAY}${DAYPART}`,
      `{day}${OF_MONTH} {month}${CASE}`,
      `{weekday}[ günü][,] {day} {month}${CASE}`,
      `{month} ${AYI}${PART}`,
      '{month} {part}',
      '{plainMonth}[ {part}]',
      `{shift} {month} ${AYI}`,
      '{shift} {plainMonth}',
      '{shift} > (ilkbahar|yaz|sonbahar|kış)',
      '{shift} {season}',
    ],
  },
  { sense: 'date', yearsAway: -1, templates: years('(geçen|geçtiğimiz|önceki) (yıl|yılın|sene|senenin)') },
  { sense: 'date', yearsAway: 0, templates: years('(bu|içinde bulunduğumuz) (yıl|yılın|sene|senenin)') },
  { sense: 'date', yearsAway: 1, templates: years('(gelecek|önümüzdeki) (yıl|yılın|sene|senenin)') },
  { sense: 'date', yearsFromRunning: -1, templates: years('(bir önceki) (yıl|yılın|sene|senenin)') },
  { sense: 'date', yearsFromRunning: 0, templates: years('(aynı|o) (yıl|yılın|sene|senenin)') },
  { sense: 'date', yearsFromRunning: 1, templates: years('(ertesi|bir sonraki) (yıl|yılın|sene|senenin)') },
  { sense: 'date', monthsFromRunning: 0, templates: [`(aynı|o) ayın ${DAY}`] },
  { sense: 'date', monthsAway: -1, templates: [`(geçen|geçtiğimiz) ayın ${DAY}`, `geçen ay ${DAY}`] },
  { sense: 'date', monthsAway: 0, templates: [`[bu ]ayın ${DAY}`] },
  { sense: 'date', monthsAway: 1, templates: [`(gelecek|önümüzdeki) ayın ${DAY}`] },
  {
    sense: 'weekday',
    templates: [
      `{weekday} (günü|gününü|gününe|gününden|günkü)${DAYPART}`,
      '{weekday} {daypart}',
      `{plainWeekday}`,
      `{shift} {weekday}[ günü]${DAYPART}`,
    ],
  },
  { sense: 'weekday', weeksAway: -1, templates: ['(geçen|geçtiğimiz) haftanın {weekday}[ günü]'] },
  { sense: 'weekday', weeksAway: 0, templates: ['bu (hafta|haftanın) {weekday}[ günü]'] },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: ['(gelecek|önümüzdeki) (hafta|haftanın) {weekday}[ günü]', 'haftaya {weekday}[ günü]'],
  },
  { sense: 'weekday', weekend: true, templates: ['[bu ]hafta (sonu|sonunda|sonuna)', 'hafta sonu'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(geçen|geçtiğimiz) hafta (sonu|sonunda)'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(gelecek|önümüzdeki) hafta (sonu|sonunda)'] },
]; // prettier-ignore
