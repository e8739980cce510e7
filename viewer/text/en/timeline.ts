import type { Catalogue } from '../catalogue.ts';

/** The timeline's words in English. */
export const TIMELINE_EN = {
  label: 'Timeline',
  from: 'From',
  to: 'To',
  all: 'All days',
  count: { one: '{n} meeting', other: '{n} meetings' },
  countOf: { one: '{n} of {total} meetings', other: '{n} of {total} meetings' },
  undated: { one: '{n} without a date', other: '{n} without a date' },
  clear: 'All days',
  none: 'No meeting here has a date yet.',
  day: 'by day',
  week: 'by week',
  month: 'by month',
  year: 'by year',
  help: 'Drag to choose a span of time; double click for all days. Each end can be moved with the arrow keys.',
} as const satisfies Catalogue;
