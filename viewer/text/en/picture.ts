// The words of the picture and of what lies over it, in English.

import type { Catalogue } from '../catalogue.ts';

export const PICTURE_EN = {
  'pill.alone': { one: '{n} node', other: '{n} nodes' },
  'pill.overview': 'show the overview',
  'legend.label': 'Legend and filter',
  'legend.hide': 'Hide: {what}',
  'legend.show': 'Show: {what}',
  'legend.open': 'Legend',
  'pill.shown': '{shown} of {total}',
  'pill.ranked': '{shown} of {total}, ranked by {by}',
  'ranking.number of relations': 'number of relations',
  'pill.seen': '{seen} pass the filter',
  'pill.more': { one: 'show {n} more', other: 'show {n} more' },
  'pill.hidden': { one: '{n} hidden: show', other: '{n} hidden: show them' },
  'pill.fit': 'Fit the picture',
  'pill.save': 'Save as PNG',
  'picture.label':
    'Graph of who met whom. Arrow keys walk from node to node, Enter opens, E expands, Delete hides.',
  'picture.noWebgl':
    'This browser offers no WebGL 2, so the graph can’t be drawn. Everything else works: search, timeline, facts, sentences and the list of connections.',
  'picture.notLoaded': 'The part that draws the graph did not load. Lists and facts work on.',
  'picture.lost': 'The graphics card took the picture away. It comes back by itself as soon as it is free.',
  'picture.nothingSeen': 'Nothing passes the filter.',
} as const satisfies Catalogue;
