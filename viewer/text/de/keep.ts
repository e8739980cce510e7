// The words of keeping and sharing, in German.

import type { KEEP_EN } from '../en/keep.ts';
import type { Translation } from '../locale.ts';

export const KEEP_DE: Translation<typeof KEEP_EN> = {
  title: 'Behalten und teilen',
  close: 'Schließen',
  views: 'Ansichten',
  viewsNone: 'In diesem Browser liegt noch keine Ansicht.',
  name: 'Name dieser Ansicht',
  save: 'Diese Ansicht behalten',
  saved: 'Behalten als „{name}“.',
  full: 'Der Browser hat keinen Platz dafür. Die Ansichten als Datei sichern und einige löschen.',
  open: '„{name}“ öffnen',
  rename: '„{name}“ umbenennen',
  remove: '„{name}“ löschen',
  removed: '„{name}“ ist gelöscht.',
  back: 'Zurückholen',
  toFile: 'Als Datei sichern',
  fromFile: 'Aus einer Datei lesen',
  noViews: 'Das ist keine Datei mit Ansichten. Hier zuerst eine sichern und diese lesen.',
  read: { one: '{n} Ansicht gelesen', other: '{n} Ansichten gelesen' },

  steps: 'Schritte',
  begin: 'Anfang',
  goTo: 'Hierher: {what}',
  here: 'jetzt hier',

  exports: 'Was zu sehen ist, als Datei',
  exportsWhy: { one: '{n} Knoten, nach dem Filter', other: '{n} Knoten, nach dem Filter' },
  png: 'Bild, PNG',
  svg: 'Bild, SVG',
  gexf: 'Gephi, GEXF',
  csv: 'Neo4j, CSV',
  json: 'Jedes Programm, JSON',
  citations: 'Belege, Markdown',
  noPicture: 'Hier gibt es kein Bild.',
  tooMany: 'Mehr als {n} Knoten: erst eingrenzen, was zu sehen ist.',
  failed: 'Die Datei ist nicht entstanden: {why}',
  done: '{name} ist fertig.',
  seen: 'Was zu sehen ist',
  overview: 'uebersicht',

  gone: {
    one: '{n} Ding, das diese Adresse nennt, ist nicht mehr im Graphen: {what}.',
    other: '{n} Dinge, die diese Adresse nennt, sind nicht mehr im Graphen: {what}.',
  },
  unread: {
    one: '{n} Teil der Adresse sagt diesem Programm nichts.',
    other: '{n} Teile der Adresse sagen diesem Programm nichts.',
  },
  goneClose: 'In Ordnung',
};
