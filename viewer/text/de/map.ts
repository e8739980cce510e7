import type { MAP_EN } from '../en/map.ts';
import type { Translation } from '../locale.ts';

/** The words of the map, in German. */
export const MAP_DE: Translation<typeof MAP_EN> = {
  label:
    'Karte: wo Treffen waren. Pfeiltasten verschieben sie, Plus und Minus führen näher und ferner, 0 zeigt alles.',
  waiting: 'Orte werden gezählt…',
  nearer: 'Näher',
  farther: 'Ferner',
  whole: 'Die ganze Welt',
  area: 'Ein Gebiet wählen',
  areaHelp: 'Über die gemeinten Orte ziehen. Escape beendet.',
  clear: 'Alle Orte',
  places: { one: '{n} Ort', other: '{n} Orte' },
  spot: { one: '{name}: {n} Treffen', other: '{name}: {n} Treffen' },
  and: { one: '{name} und {n} weiterer', other: '{name} und {n} weitere' },
  count: { one: '{n} Treffen', other: '{n} Treffen' },
  only: 'Nur die in {name}',
  notOnly: 'Nicht mehr nur die in {name}',
  country: 'Nur Treffen in diesem Staat: {name}',
  vague: 'nur der Staat ist genannt',
  unplaced: 'Nicht auf der Karte',
  unplacedWhy: 'Niemand sagt, wo diese Orte liegen.',
  placeless: { one: '{n} Treffen nennt keinen Ort', other: '{n} Treffen nennen keinen Ort' },
  arcs: { one: '{n} Weg aus einer Hauptstadt', other: '{n} Wege aus Hauptstädten' },
  arcsOf: '{n} von {total} Wegen aus Hauptstädten, die häufigsten',
  more: { one: '{n} mehr zeigen', other: '{n} mehr zeigen' },
  none: 'Kein Treffen der Auswahl nennt einen Ort.',
  chosen: { one: '{n} Ort ist gewählt.', other: '{n} Orte sind gewählt.' },
};
