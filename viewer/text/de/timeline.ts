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
  undated: { one: '{n} ohne Tag', other: '{n} ohne Tag' },
  undatedPass: 'Was kein Bericht datiert, ist dabei; ein Klick lässt es weg',
  undatedLeft: 'Was kein Bericht datiert, fehlt; ein Klick nimmt es dazu',
  clear: 'Alle Tage',
  none: 'Noch hat kein Treffen hier ein Datum.',
  day: 'nach Tagen',
  week: 'nach Wochen',
  month: 'nach Monaten',
  year: 'nach Jahren',
  help: 'Ziehen wählt eine Zeitspanne, ein Doppelklick alle Tage. Pfeiltasten bewegen jedes Ende, mit der Umschalttaste beide.',
  unit: 'Zählen',
  auto: 'passend: {unit}',
  spread: 'Eine Angabe wie „im Mai 2024“ ist über alle Tage verteilt, die sie meinen kann.',
  play: 'Abspielen',
  pause: 'Anhalten',
  step: 'Einen Schritt weiter',
};
