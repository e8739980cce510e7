// Ukrainian dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

/** "року", "р." behind a year, or "-го" glued to it. */
const YEAR = '{year}[ року| році| рік| р.|-го|-го року|-му|-му році]';
const DASH = '(–|—|-|/)';
const AT =
  '(у|в|на|до|з|із|зі|від|за|по|протягом|упродовж|впродовж|після|весь|увесь|ще у|ще в|вже у|вже в|уже в|кінця|початку|початок)';
const FROM = '(з|із|зі|від)';
const LAST = '(минулого|торішнього)';
const NEXT = 'майбутнього';
const THIS = '(цього|поточного|нинішнього)';

/** Ukrainian dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(7|8|20)',
      '(велика|великої|великій|«велика|«великої) {nn}',
      '(терактів|теракти|терактах|терактам|теракту|теракт) 11 вересня',
      '(нападу|напад|нападі|атаки|атака|атаку) хамас[у] 7 жовтня',
      '(чорна|чорну|чорної|чорний|чорного|велика|велику|страсна|страсну|чистий|вербна|вербну) {weekday}',
      '(вулиця|вулиці|вулицю|площа|площі|площу) {day} {month}',
      '(вперше|уперше|перший|перша|перше|перші|першу|рекорд|рекордний) за [останні|понад|більш ніж|майже] {count} {unit}',
      '(вперше|уперше|перший|перша|перше|перші|першу) за [довгі|багато|останні] {unit}',
      'за {count} (років|роки|рік|годин|години|хвилин)',
      '{count}-річчя',
      '{count}-річчю',
      '{count} {unit} (війни|рабства|незалежності|відносин|дружби|ув\'язнення)',
      '(кожен|кожний|кожного|кожну|кожної|щодва) {weekday}',
      '{unit} (у|в) {unit}',
      '(віком|у віці) [від|до] {count} {unit}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `[{weekday}[,] ]{day} {month} ${YEAR}`,
      `{day}[ ]${DASH}[ ]{day} {month} ${YEAR}`,
      `{day} (і|й|та) {day} {month} ${YEAR}`,
      `${FROM} {day} (по|до) {day} {month} ${YEAR}`,
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
      '{day} (і|й|та) {day} {month}',
      `${FROM} > {day} (по|до) {day} {month}`,
      '{ordinal} {month}',
      '{day}-го {month}',
      `{month} ${YEAR}`,
      `{month}[ ]${DASH}[ ]{month} ${YEAR}`,
      `{month} (і|й|та) {month} ${YEAR}`,
      `{part} {month} ${YEAR}`,
      '{part} {month}',
      `{part} ${YEAR}`,
      `{season} ${YEAR}`,
      '(у|в|до|з|із|від|на|за) > {season}',
      '{season} {shift} року',
      '(навесні|влітку|улітку|восени|взимку|узимку)',
      '{shift} > {season}',
      '{shift} {month}',
      `${AT} > {month}`,
      '(і|й|та|чи|або) > {plainMonth}',
      `{month}[ ]${DASH}[ ]{month}`,
      '(у|в|з|із|від|до|за|на) > {year} (року|році|рік|р.)',
      '(у|в|з|із|від|до) > {year}-(му|го)[ році| року]',
      '{year} (року|рік|р.)',
      '{year}-го',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      `{month} ${LAST} року`, `{day} {month} ${LAST} року`, `{day}[ ]${DASH}[ ]{day} {month} ${LAST} року`, `{season} ${LAST} року`, `{part} {month} ${LAST} року`,
      'торік (у|в) {month}', 'торік {day} {month}', '{day} {month} торік', '{month} торік', 'торік {season}', '{season} торік', 'торік (у|в|на|) {part} {month}', 'торік {part} {month}', 'торішн(ього|ьому) {month}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: ['{month} попереднього року', '{day} {month} попереднього року', '{season} попереднього року', '{part} {month} попереднього року'],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: ['{day} числа (того ж|того самого|цього ж) місяця', '{day}-го[ числа] (того ж|того самого|цього ж) місяця', '{day} того ж місяця'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: ['{month} наступного року', '{day} {month} наступного року', '{season} наступного року', '{part} {month} наступного року'],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [`{month} ${NEXT} року`, `{day} {month} ${NEXT} року`, `{season} ${NEXT} року`, `{part} {month} ${NEXT} року`],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      `{month} ${THIS} року`, `{day} {month} ${THIS} року`, `{season} ${THIS} року`, `{part} {month} ${THIS} року`, '{day} {month} ц.р.', '{day} {month} ц. р.', '{month} ц.р.',
      '(цьогоріч|цього року|цьогорічного) (у|в) {month}', 'цьогоріч {season}', 'цьогоріч {day} {month}', 'цьогорічного {month}',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['{day} числа минулого місяця', '{day}-го числа минулого місяця'] },
  { sense: 'date', monthsAway: 0, templates: ['{day} числа (цього|поточного) місяця', '{day}-го (цього|поточного) місяця'] },
  { sense: 'date', monthsAway: 1, templates: ['{day} числа (наступного|майбутнього) місяця'] },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '{month} того (ж|самого) року', '{day} {month} того (ж|самого) року', '{season} того (ж|самого) року', '{part} {month} того (ж|самого) року', 'того (ж|самого) року[,] (у|в) {month}', 'того (ж|самого) року[,] {day} {month}',
    ],
  },
  {
    sense: 'date',
    templates: ['{day}-го[ числа]', '{day} числа', '{weekday}[,] {day}-го', `{day}[ ]${DASH}[ ]{day} числа`],
  },
  {
    sense: 'weekday',
    templates: [
      '{weekday}[ {daypart}]', '{daypart} (у|в) {weekday}', '{daypart} {weekday}', '{shift} {weekday}[ {daypart}]', '{daypart} {shift} {weekday}', '{daypart} (у|в) {shift} {weekday}',
    ],
  },
  { sense: 'weekday', weeksAway: -1, templates: ['{weekday} минулого тижня', 'минулого тижня[,] (у|в) {weekday}', '{weekday} на минулому тижні', 'на минулому тижні[,] (у|в) {weekday}'] },
  { sense: 'weekday', weeksAway: 1, templates: ['{weekday} (наступного|майбутнього) тижня', '(наступного|майбутнього) тижня[,] (у|в) {weekday}', '{weekday} на наступному тижні', 'на наступному тижні[,] (у|в) {weekday}'] },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} (цього|поточного) тижня', 'цього тижня[,] (у|в) {weekday}', '{weekday} на цьому тижні'] },
  { sense: 'weekday', weekend: true, templates: ['(у|в|на) > (вихідні|вихідних)', '(цими|цих|ці) (вихідними|вихідних|вихідні)', 'вихідними', '(у|в) > цей вікенд', 'на цьому вікенді'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(минулі|минулих|минулими|попередні|попередніх) (вихідні|вихідних|вихідними)', 'минулого вікенду', 'на > минулому вікенді'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(наступні|наступних|наступними|найближчі|найближчих|найближчими|майбутні) (вихідні|вихідних|вихідними)', 'наступного вікенду'] },
]; // prettier-ignore
