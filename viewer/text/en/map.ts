import type { Catalogue } from '../catalogue.ts';

/** The words of the map, in English. */
export const MAP_EN = {
  label:
    'Map of where meetings were. Arrow keys move it, plus and minus come nearer and farther, 0 shows all.',
  waiting: 'Counting places…',
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'The whole world',
  area: 'Choose an area',
  areaHelp: 'Drag over the places that are meant. Escape leaves.',
  clear: 'All places',
  places: { one: '{n} place', other: '{n} places' },
  spot: { one: '{name}: {n} meeting', other: '{name}: {n} meetings' },
  and: { one: '{name} and {n} more', other: '{name} and {n} more' },
  count: { one: '{n} meeting', other: '{n} meetings' },
  only: 'Only those in {name}',
  notOnly: 'No longer only those in {name}',
  country: 'Only meetings in this country: {name}',
  vague: 'only the country is named',
  unplaced: 'Not on the map',
  unplacedWhy: 'Nobody says where these places lie.',
  placeless: { one: '{n} meeting names no place', other: '{n} meetings name no place' },
  arcs: { one: '{n} way from a capital', other: '{n} ways from capitals' },
  arcsOf: '{n} of {total} ways from capitals, the most used',
  more: { one: 'Show {n} more', other: 'Show {n} more' },
  none: 'No meeting of the selection names a place.',
  chosen: { one: '{n} place is chosen.', other: '{n} places are chosen.' },
} as const satisfies Catalogue;
