// Which key does what, by where it works: the table that the help shows.

import type { HELP_EN } from '../text/en/help.ts';

type Key = keyof typeof HELP_EN;
type NamedKey = Extract<Key, `key.${string}`>;

/** One line of the help: keys that are written as they are, or by a name of the language, and what they do. */
export interface KeyHelp {
  readonly keys: readonly (NamedKey | (string & {}))[];
  readonly does: Extract<Key, `does.${string}`>;
}

/** The keys by place; those of the whole page first. */
export const KEYS: readonly {
  readonly where: Extract<Key, `where.${string}`>;
  readonly lines: readonly KeyHelp[];
}[] = [
  {
    where: 'where.page',
    lines: [
      { keys: ['/'], does: 'does.search' },
      { keys: ['F'], does: 'does.filter' },
      { keys: ['T'], does: 'does.day' },
      { keys: ['?'], does: 'does.help' },
      { keys: ['Ctrl/⌘ + Z'], does: 'does.undo' },
      { keys: ['Ctrl/⌘ + Y'], does: 'does.redo' },
      { keys: ['key.escape'], does: 'does.leave' },
    ],
  },
  {
    where: 'where.picture',
    lines: [
      { keys: ['key.arrows'], does: 'does.walk' },
      { keys: ['key.shiftArrows'], does: 'does.pan' },
      { keys: ['+', '−'], does: 'does.zoom' },
      { keys: ['0'], does: 'does.fit' },
      { keys: ['key.home'], does: 'does.home' },
      { keys: ['key.enter'], does: 'does.open' },
      { keys: ['E'], does: 'does.expand' },
      { keys: ['P'], does: 'does.trace' },
      { keys: ['X'], does: 'does.pick' },
      { keys: ['N'], does: 'does.pin' },
      { keys: ['G'], does: 'does.group' },
      { keys: ['key.delete'], does: 'does.hide' },
    ],
  },
  {
    where: 'where.time',
    lines: [
      { keys: ['key.arrows'], does: 'does.bar' },
      { keys: ['key.pageDown', 'key.pageUp'], does: 'does.bars' },
      { keys: ['key.shiftArrows'], does: 'does.both' },
    ],
  },
  {
    where: 'where.filter',
    lines: [
      { keys: ['key.arrows'], does: 'does.value' },
      { keys: ['key.space'], does: 'does.choose' },
      { keys: ['X'], does: 'does.without' },
    ],
  },
  {
    where: 'where.table',
    lines: [
      { keys: ['key.arrows'], does: 'does.cell' },
      { keys: ['key.enter'], does: 'does.open' },
      { keys: ['key.space'], does: 'does.tick' },
      { keys: ['O'], does: 'does.only' },
      { keys: ['key.shiftSideways'], does: 'does.widen' },
    ],
  },
  {
    where: 'where.review',
    lines: [
      { keys: ['S'], does: 'does.same' },
      { keys: ['D'], does: 'does.different' },
      { keys: ['L'], does: 'does.later' },
      { keys: ['U'], does: 'does.back' },
    ],
  },
];
