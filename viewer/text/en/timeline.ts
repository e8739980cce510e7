import type { Catalogue } from '../catalogue.ts';

/** The timeline's words in English. */
export const TIMELINE_EN = {
  label: 'Timeline',
  from: 'From',
  to: 'To',
  all: 'All days',
  count: { one: '{n} meeting', other: '{n} meetings' },
  countOf: { one: '{n} of {total} meetings', other: '{n} of {total} meetings' },
  undated: { one: '{n} without a day', other: '{n} without a day' },
  undatedPass: 'Those of which no report says when pass; press to leave them out',
  undatedLeft: 'Those of which no report says when are left out; press to let them pass',
  clear: 'All days',
  none: 'No meeting here has a date yet.',
  day: 'by day',
  week: 'by week',
  month: 'by month',
  year: 'by year',
  help: 'Drag to choose a span of time; double click for all days. Arrow keys move each end, with Shift both.',
  unit: 'Count by',
  auto: 'auto: {unit}',
  spread: 'A date such as “in May 2024” is spread over all days that it may mean.',
  play: 'Play',
  pause: 'Pause',
  step: 'One step on',
} as const satisfies Catalogue;
