// The words of what the search finds, in German.

import type { SEARCH_EN } from '../en/search.ts';
import type { Translation } from '../locale.ts';

export const SEARCH_DE: Translation<typeof SEARCH_EN> = {
  none: 'Nichts passt zu „{q}“. Eine andere Schreibung, ein Ort oder ein Tag wie 27. Feb. 2025 hilft vielleicht.',
  wait: 'Die Suche läuft…',
  found: { one: '{n} Treffer', other: '{n} Treffer' },
  foundOf: '{shown} von {total} Treffern',
  failed: 'Die Suche hat nicht geantwortet.',
  all: 'Mehr von jedem zeigen',
  keys: '{enter} öffnet, {alt} + {enter} holt auf die Fläche',
  bring: 'Auf die Fläche holen',
  brought: '{name} liegt auf der Fläche.',
  country: 'Staaten',
  person: 'Personen',
  organization: 'Organisationen',
  location: 'Orte',
  event: 'Treffen',
  groupOf: '{shown} von {total}',
  names: 'auch genannt',
  role: 'als',
  party: 'mit',
  place: 'in',
};
