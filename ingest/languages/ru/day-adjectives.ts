// Russian adjectives of days and months: "вчерашняя встреча", "пятничный брифинг", "январский саммит".

import type { Pattern } from '../../dates/index.ts';
import { forms } from './decline.ts';

const hard = (stem: string): string =>
  forms(['ый', 'ая', 'ое', 'ые'].map((name) => `${stem}=${name}`).join('|')).join('|');
const ofMonth = (stem: string): string =>
  forms(['ский', 'ая', 'ое', 'ские'].map((name) => `${stem}=${name}`).join('|')).join('|');
const soft = (stem: string): string => forms(`${stem}{ий,его,ему,им,ем,яя,ей,юю,ее,ие,их,ими}`).join('|');

const MONTHS =
  'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'.split(
    ' ',
  );

/** "Январский": the month that something was in. */
export const ruMonthAdjectives = MONTHS.map((stem, at): [number, string] => [at + 1, ofMonth(stem)]);

/** "Пятничный", by the weekday's number. */
export const ruWeekdayAdjectives: Readonly<Record<number, string>> = {
  1: hard('понедельничн'),
  2: hard('вторничн'),
  4: hard('четвергов'),
  5: hard('пятничн'),
  6: soft('субботн'),
  7: hard('воскресн'),
};

const day = (count: number, stem: string): Pattern => ({
  sense: 'deictic',
  unit: 'day',
  count,
  templates: [`(${soft(stem)})`],
});

/** What is counted from today by an adjective, and months by theirs. */
export const dayAdjectives: readonly Pattern[] = [
  day(0, 'сегодняшн'),
  day(-1, 'вчерашн'),
  day(-2, 'позавчерашн'),
  day(1, 'завтрашн'),
  { sense: 'deictic', unit: 'year', count: -1, templates: [`(${soft('прошлогодн')})`] },
  { sense: 'date', templates: ['{monthAdjective}'] },
];
