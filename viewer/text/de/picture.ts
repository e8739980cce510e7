// The words of the picture and of what lies over it, in German.

import type { PICTURE_EN } from '../en/picture.ts';
import type { Translation } from '../locale.ts';

export const PICTURE_DE: Translation<typeof PICTURE_EN> = {
  'pill.alone': { one: '{n} Knoten', other: '{n} Knoten' },
  'pill.overview': 'die Übersicht zeigen',
  'legend.label': 'Legende und Filter',
  'legend.hide': 'Ausblenden: {what}',
  'legend.show': 'Einblenden: {what}',
  'legend.open': 'Legende',
  'pill.shown': '{shown} von {total}',
  'pill.ranked': '{shown} von {total}, nach {by}',
  'ranking.number of relations': 'Zahl der Beziehungen',
  'pill.seen': '{seen} im Filter',
  'pill.more': { one: '{n} mehr zeigen', other: '{n} mehr zeigen' },
  'pill.hidden': { one: '{n} ausgeblendet: zeigen', other: '{n} ausgeblendet: zeigen' },
  'pill.fit': 'Bild einpassen',
  'pill.save': 'Als PNG sichern',
  'picture.label':
    'Graph: wer wen traf. Pfeiltasten gehen von Knoten zu Knoten, Enter öffnet, E erweitert, Entf blendet aus.',
  'picture.noWebgl':
    'Dieser Browser bietet kein WebGL 2, der Graph lässt sich nicht zeichnen. Alles andere geht: Suche, Zeitleiste, Fakten, Sätze und die Liste der Verbindungen.',
  'picture.notLoaded':
    'Der Teil, der den Graphen zeichnet, wurde nicht geladen. Listen und Fakten gehen weiter.',
  'picture.lost':
    'Die Grafikkarte hat das Bild weggenommen. Es kommt von selbst wieder, sobald sie frei ist.',
  'picture.nothingSeen': 'Nichts liegt im Filter.',
};
