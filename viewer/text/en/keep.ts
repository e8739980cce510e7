// The words of keeping and sharing, in English.

import type { Catalogue } from '../catalogue.ts';

export const KEEP_EN = {
  title: 'Keep and share',
  close: 'Close',
  views: 'Views',
  viewsNone: 'No view is kept in this browser yet.',
  name: 'Name of this view',
  save: 'Keep this view',
  saved: 'Kept as “{name}”.',
  full: 'The browser has no room for it. Save the views as a file, and delete some.',
  open: 'Open “{name}”',
  rename: 'Rename “{name}”',
  remove: 'Delete “{name}”',
  removed: '“{name}” is deleted.',
  back: 'Bring it back',
  toFile: 'Save as a file',
  fromFile: 'Read from a file',
  noViews: 'That is no file of views. Save one here first, and read that.',
  read: { one: '{n} view read', other: '{n} views read' },

  steps: 'Steps',
  begin: 'Beginning',
  goTo: 'Go to: {what}',
  here: 'here now',

  exports: 'What is seen, as a file',
  exportsWhy: { one: '{n} node, after the filter', other: '{n} nodes, after the filter' },
  png: 'Picture, PNG',
  svg: 'Picture, SVG',
  gexf: 'Gephi, GEXF',
  csv: 'Neo4j, CSV',
  json: 'Any program, JSON',
  citations: 'Citations, Markdown',
  noPicture: 'There is no picture here.',
  tooMany: 'More than {n} nodes: narrow what is seen.',
  failed: 'The file was not made: {why}',
  done: '{name} is made.',
  seen: 'What is seen',
  overview: 'overview',

  gone: {
    one: '{n} thing that this address names is no longer in the graph: {what}.',
    other: '{n} things that this address names are no longer in the graph: {what}.',
  },
  unread: {
    one: '{n} part of the address says nothing to this program.',
    other: '{n} parts of the address say nothing to this program.',
  },
  goneClose: 'All right',
} as const satisfies Catalogue;
