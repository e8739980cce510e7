import type { Catalogue } from '../catalogue.ts';

/** The words of the graph as of a day, in English. */
export const AS_OF_EN = {
  choose: 'As of a day…',
  on: 'As of {day}',
  key: 'The graph as of a day (key {key})',
  label: 'The graph as of a day',
  day: 'Day',
  why: 'Only what articles published up to that day say. What people judged counts as it does today.',
  show: 'Show',
  today: 'Today',
  back: 'Back to today',
  shown: 'The graph as of {day}.',
  todayShown: 'Today’s graph.',
  making: 'Making the graph as of {day}…',
  makingWhy:
    'The first time it is put together from all articles published up to then, which may take a while.',
  empty: 'Nothing was known yet',
  emptyWhy: 'No article published up to {day} tells of anything.',
  noJudging: 'People judge today’s graph; this is the graph as of {day}.',
} as const satisfies Catalogue;
