// Units of time that stand alone for one of them: "tydzień temu", "za rok". A week is counted to the day.

import type { Pattern } from '../../dates/index.ts';

interface UnitWords {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
  readonly one: string;
  readonly instrumental: string;
  readonly locative: string;
}

const UNITS: readonly UnitWords[] = [
  { unit: 'day', count: 7, one: 'tydzień', instrumental: 'tygodniem', locative: 'tygodniu' },
  { unit: 'month', count: 1, one: 'miesiąc', instrumental: 'miesiącem', locative: 'miesiącu' },
  { unit: 'year', count: 1, one: 'rok', instrumental: 'rokiem', locative: 'roku' },
];

/** One pattern for each unit. */
export function forEachUnit(make: (words: UnitWords) => Pattern): Pattern[] {
  return UNITS.map(make);
}
