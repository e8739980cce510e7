// Russian dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

/** "года", "г." behind a year, or "-го" glued to it. */
const YEAR = '{year}[ года| году| г.|-го|-й|-м|-го года|-м году]';
const DASH = '(–|—|-|/)';

/** Russian dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(7|8|20)',
      '(«большой|большой|большая|«большая) {nn}',
      '(окружающая|окружающую|окружающей) {weekday}',
      '(терактов|теракты|терактам|терактах|теракта) 11 сентября',
      '(нападения|нападение|атаки|атака|атаку) хамас 7 октября',
      '(великий|страстная|великая|страстную|чистый|черная|черную) {weekday}',
      '(улица|улицы|улице|площадь|площади) {day} {month}',
      '(впервые|первый|первая|первое|первые|первую|рекорд) за [последние|более чем|почти|без малого] {count} {unit}',
      '(впервые|первый|первая|первое) за [долгие|многие|последние] {unit}',
      '{count}-летие',
      '{count}-летия',
      '{count} {unit} (назад произошла|войны|рабства|независимости)',
      '(арабская|арабской|арабскую|пражская|пражской|пражскую) {season}',
      'каждый {weekday}',
      'каждую {weekday}',
      '(с|от) {count} до {count} {unit}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `[{weekday}[,] ]{day} {month} ${YEAR}`,
      `{day}[ ]${DASH}[ ]{day} {month} ${YEAR}`,
      `{day} и {day} {month} ${YEAR}`,
      `(с|со) {day} (по|до) {day} {month} ${YEAR}`,
      `{ordinal} {month} ${YEAR}`,
    ],
  },
  { sense: 'date', templates: ['{year}-{mm}-{day}', '{day}.{mm}.{year}', '{day}/{mm}/{year}'] },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] ]{day} {month}',
      '{weekday} ⟨{day} {month}⟩',
      `{day}[ ]${DASH}[ ]{day} {month}`,
      '{day} и {day} {month}',
      '(с|со) > {day} (по|до) {day} {month}',
      '{ordinal} {month}',
      '{day}-го {month}',
      `{month} ${YEAR}`,
      `{month}[ ]${DASH}[ ]{month} ${YEAR}`,
      `{month} и {month} ${YEAR}`,
      `{part} {month} ${YEAR}`,
      '{part} {month}',
      `{part} ${YEAR}`,
      `{season} ${YEAR}`,
      '(в|к|до|с|на|за) > {season}',
      '{season} {shift} года',
      '{season}',
      '{shift} > {season}',
      '{shift} {month}',
      '(в|во|с|со|до|к|на|по|за|от|еще в|уже в|после|весь|течение|конца|начала) > {month}',
      '(и|или) > {plainMonth}',
      `{month}[ ]${DASH}[ ]{month}`,
      '(в|с|до|к|за|на) > {year} (году|года|год|г.)',
      '(в|с|до|к) > {year}-м',
      '(в|с|до|к) > {year}-м году',
      '(с|до) > {year}-го',
      '{year} года',
      '{year} г.',
      '{year} год',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '{month} предыдущего года',
      '{day} {month} предыдущего года',
      '{season} предыдущего года',
      '{part} {month} предыдущего года',
    ],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: ['{day} числа (того же|этого же) месяца', '{day}-го[ числа] (того же|этого же) месяца', '{day} того же месяца'],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '{month} того же года',
      '({day}|{ordinal}) {month} того же года',
      `{day}[ ]${DASH}[ ]{day} {month} того же года`,
      '{season} того же года',
      '{part} {month} того же года',
      'того же года[,] [в ]{month}',
      'того же года[,] {day} {month}',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{month} (прошлого|минувшего) года',
      '{day} {month} (прошлого|минувшего) года',
      `{day}[ ]${DASH}[ ]{day} {month} (прошлого|минувшего) года`,
      '{season} (прошлого|минувшего) года',
      '{part} {month} (прошлого|минувшего) года',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: ['{month} будущего года', '{day} {month} будущего года', '{season} будущего года', '{part} {month} будущего года'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '{month} следующего года',
      '{day} {month} следующего года',
      '{season} следующего года',
      '{part} {month} следующего года',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '{month} (этого|текущего|нынешнего|сего) (года|г.)',
      '{day} {month} (этого|текущего|нынешнего|сего|с.) (года|г.)',
      '{season} (этого|текущего|нынешнего) года',
      '{part} {month} (этого|текущего|нынешнего) года',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['{day} числа прошлого месяца', '{day}-го числа прошлого месяца'] },
  { sense: 'date', monthsAway: 0, templates: ['{day} числа (этого|текущего|сего) месяца', '{day}-го (этого|текущего) месяца'] },
  { sense: 'date', monthsAway: 1, templates: ['{day} числа (следующего|будущего) месяца'] },
  {
    sense: 'date',
    templates: ['{day}-го[ числа]', '{day} числа', '{weekday}[,] {day}-го', `{day}[ ]${DASH}[ ]{day} числа`],
  },
  {
    sense: 'weekday',
    templates: [
      '{weekday}[ {daypart}]',
      '{daypart} в {weekday}',
      '{daypart} {weekday}',
      '{shift} {weekday}[ {daypart}]',
      '{daypart} (в|во) {shift} {weekday}',
    ],
  },
  { sense: 'weekday', weeksAway: -1, templates: ['{weekday} прошлой недели', '{weekday} на прошлой неделе', 'на прошлой неделе[,] (в|во) {weekday}'] },
  { sense: 'weekday', weeksAway: 1, templates: ['{weekday} (следующей|будущей) недели', '{weekday} на (следующей|будущей) неделе', 'на следующей неделе[,] (в|во) {weekday}'] },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} (этой|текущей) недели', '{weekday} на этой неделе'] },
  { sense: 'weekday', weekend: true, templates: ['(в|на) > (выходные|выходных)', '(в|на) > (эти|этих) (выходные|выходных)'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(прошлые|прошлых|минувшие|минувших|прошедшие|прошедших) (выходные|выходных)', '(прошлый|минувший) уик-энд'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(следующие|следующих|ближайшие|ближайших|будущие|будущих|предстоящие|предстоящих) (выходные|выходных)'] },
]; // prettier-ignore
