import type { TIMELINE_EN } from '../en/timeline.ts';
import type { Translation } from '../locale.ts';

/** The timeline's words in German. */
export const TIMELINE_DE: Translation<typeof TIMELINE_EN> = {
  label: 'Zeitleiste',
  from: 'Von',
  to: 'Bis',
  all: 'Alle Tage',
  count: { one: '{n} Treffen', other: '{n} Treffen' },
  countOf: { one: '{n} von {total} Treffen', other: '{n} von {total} Treffen' },
  undated: { one: '{n} ohne Datum', other: '{n} ohne Datum' },
  clear: 'Alle Tage',
  none: 'Noch hat kein Treffen hier ein Datum.',
  day: 'nach Tagen',
  week: 'nach Wochen',
  month: 'nach Monaten',
  year: 'nach Jahren',
  help: 'Ziehen wählt eine Zeitspanne, ein Doppelklick alle Tage. Jedes Ende bewegt sich mit den Pfeiltasten.',
};
