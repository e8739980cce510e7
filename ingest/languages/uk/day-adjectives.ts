// Ukrainian adjectives of days and months: "вчорашня зустріч", "п'ятничний брифінг", "січневі перемовини".

import type { Pattern } from '../../dates/index.ts';
import { adjectives } from './decline.ts';

const hard = (stems: string): string => adjectives(stems).join('|');
const soft = (stems: string): string => adjectives(stems, true).join('|');

const MONTHS =
  'січнев лютнев березнев квітнев травнев червнев липнев серпнев вереснев жовтнев листопадов груднев'.split(
    ' ',
  );

/** "Січневий": the month that something was in. */
export const ukMonthAdjectives = MONTHS.map((stem, at): [number, string] => [at + 1, hard(stem)]);

/** "П'ятничний", by the weekday's number. */
export const ukWeekdayAdjectives: Readonly<Record<number, string>> = {
  1: hard('понеділков'),
  2: hard('вівторков'),
  4: hard('четвергов'),
  5: hard("п'ятничн"),
  6: soft('суботн'),
  7: hard('недільн'),
};

const day = (count: number, stems: string): Pattern => ({
  sense: 'deictic',
  unit: 'day',
  count,
  templates: [`(${soft(stems)})`],
});

/** What is counted from today by an adjective, and months by theirs. */
export const dayAdjectives: readonly Pattern[] = [
  day(0, 'сьогоднішн'),
  day(-1, 'вчорашн|учорашн'),
  day(-2, 'позавчорашн'),
  day(1, 'завтрашн'),
  { sense: 'deictic', unit: 'year', count: -1, templates: [`(${soft('торішн')})`] },
  { sense: 'date', templates: ['{monthAdjective}'] },
];
