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
  'legend.weight': 'Größe: Stimmen, Verbindungen. Breite: wie oft.',
  'pill.shown': '{shown} von {total}',
  'pill.ranked': '{shown} von {total}, nach {by}',
  'ranking.number of relations': 'Zahl der Beziehungen',
  'pill.cut': {
    one: 'gezeichnet ist der {n} bestverbundene, {nodes} Knoten und {edges} Kanten nicht',
    other: 'gezeichnet sind die {n} bestverbundenen, {nodes} Knoten und {edges} Kanten nicht',
  },
  'pill.group': 'jedes Land als eines zeichnen',
  'pill.seen': '{seen} im Filter',
  'pill.more': { one: '{n} mehr zeigen', other: '{n} mehr zeigen' },
  'pill.hidden': { one: '{n} ausgeblendet: zeigen', other: '{n} ausgeblendet: zeigen' },
  'pill.fit': 'Bild einpassen',
  'picture.label':
    'Graph: wer wen traf. Pfeiltasten gehen von Knoten zu Knoten, Enter öffnet, E erweitert, P verfolgt, Entf blendet aus.',
  'picture.noWebgl':
    'Dieser Browser bietet kein WebGL 2, der Graph lässt sich nicht zeichnen. Alles andere geht: Suche, Zeitleiste, Fakten, Sätze und die Liste der Verbindungen.',
  'picture.notLoaded':
    'Der Teil, der den Graphen zeichnet, wurde nicht geladen. Listen und Fakten gehen weiter.',
  'picture.lost':
    'Die Grafikkarte hat das Bild weggenommen. Es kommt von selbst wieder, sobald sie frei ist.',
  'picture.nothingSeen': 'Nichts liegt im Filter.',
  'guide.undated': 'kein Tag bekannt',
  'guide.nowhere': 'kein Ort bekannt',
  'guide.stateless': 'kein Land',
  'guide.rest': 'Übrige',

  'arrange.title': 'Anordnen',
  'arrange.layout': 'Anordnung',
  'arrange.groups': 'Als eines zeichnen',
  'arrange.hidden': { one: '{n} ausgeblendet', other: '{n} ausgeblendet' },
  'arrange.pinned': { one: '{n} angeheftet', other: '{n} angeheftet' },
  'arrange.bringBack': 'Zeigen',
  'arrange.unpin': 'Lösen',
  'arrange.all': '{what}: alle',
  'layout.force': 'Nach Verbindungen',
  'layout.lanes.country': 'In der Zeit, eine Spur je Land',
  'layout.lanes.actor': 'In der Zeit, eine Spur je Beteiligtem',
  'layout.lanes.pair': 'In der Zeit, eine Spur je Paar',
  'layout.lanes.lacks': {
    one: '{n} von {total} Treffen ohne Tag',
    other: '{n} von {total} Treffen ohne Tag',
  },
  'layout.map': 'Auf der Karte',
  'layout.map.lacks': { one: '{n} von {total} Orten ohne Lage', other: '{n} von {total} Orten ohne Lage' },
  'layout.countries': 'Nach Ländern',
  'layout.countries.lacks': { one: '{n} von {total} ohne Land', other: '{n} von {total} ohne Land' },
  'group.none': 'Nichts',
  'group.country': 'Jedes Land mit dem Seinen',
  'group.organization': 'Jede Organisation mit ihren Leuten',

  'tool.lasso': 'Durch Umfahren auswählen (oder mit Umschalt ziehen)',
  'tool.box': 'Im Rechteck auswählen',

  'together.picked': { one: '{n} ausgewählt', other: '{n} ausgewählt' },
  'together.hide': 'Ausblenden',
  'together.pin': 'Anheften',
  'together.unpin': 'Lösen',
  'together.group': 'Als eines zeichnen',
  'together.expand': 'Erweitern',
  'together.trace': 'Wie sie sich trafen',
  'together.list': 'Liste',
  'together.none': 'Auswahl aufheben',
  'together.standsFor': { one: 'steht für {n}', other: 'steht für {n}' },
  'together.open': 'Gruppe öffnen',
  'together.close': { one: '{n} als eines zeichnen', other: '{n} als eines zeichnen' },
};
