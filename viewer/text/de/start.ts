// The words of what is in here, in German.

import type { START_EN } from '../en/start.ts';
import type { Translation } from '../locale.ts';

export const START_DE: Translation<typeof START_EN> = {
  title: 'Was hier liegt',
  lead: 'Einen Knoten, eine Linie oder einen Balken der Zeitleiste wählen; {search} ist die Taste für die Suche, {day} für den Graphen eines Tages.',
  meetings: 'Treffen',
  actors: 'Akteure',
  places: 'Orte',
  byKind: 'Nach Art und Sprache',
  issues: { one: '{n} Artikel trägt einen Vermerk', other: '{n} Artikel tragen einen Vermerk' },

  fresh: 'Seit dem letzten Besuch',
  freshArticles: { one: '{n} Artikel gelesen', other: '{n} Artikel gelesen' },
  freshEvents: {
    one: '{n} Treffen neu oder neu berichtet',
    other: '{n} Treffen neu oder neu berichtet',
  },
  freshNone: 'Nichts Neues.',

  when: 'Wann',
  most: { one: 'Am meisten {when}: {n} Treffen', other: 'Am meisten {when}: {n} Treffen' },
  undated: { one: '{n} ohne Monat', other: '{n} ohne Monat' },
  bars: 'Treffen nach {unit}, {from} bis {to}',
  month: 'Monat',
  year: 'Jahr',

  stories: 'Geschichten',
  pairs: 'Wer sich am häufigsten traf',
  pairOpens: 'Treffen von {a} und {b}',
  where: 'Wo am meisten stattfand',
  people: 'Die gefragtesten Personen',
  countries: 'Die gefragtesten Staaten',
  organizations: 'Die gefragtesten Organisationen',
  newest: 'Zuletzt erschienen',
  told: { one: 'berichtet von {n} Treffen', other: 'berichtet von {n} Treffen' },
  planned: 'Geplant nach dem {day}',
  plannedNone: 'Für die Zeit nach dem {day}, dem Tag des neuesten Artikels, ist nichts geplant.',
  disputed: 'Umstritten',
  disputedWhy: 'Ein Bericht sagt, es habe stattgefunden, ein anderer bestreitet es.',
  some: '{shown} von {total}',
  more: { one: '{n} weitere zeigen', other: '{n} weitere zeigen' },
  list: 'Auf der Fläche',
};
