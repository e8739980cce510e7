// The words of what is in here, in English.

import type { Catalogue } from '../catalogue.ts';

export const START_EN = {
  title: 'What is in here',
  lead: 'Choose a node, a line or a bar of the timeline; {search} is the key for the search, {day} for the graph as of a day.',
  meetings: 'Meetings',
  actors: 'Actors',
  places: 'Places',
  byKind: 'By kind and language',
  issues: { one: '{n} article carries a note', other: '{n} articles carry a note' },

  fresh: 'Since your last visit',
  freshArticles: { one: '{n} article read', other: '{n} articles read' },
  freshEvents: { one: '{n} meeting new or told anew', other: '{n} meetings new or told anew' },
  freshNone: 'Nothing new.',

  when: 'When',
  most: { one: 'Most in {when}: {n} meeting', other: 'Most in {when}: {n} meetings' },
  undated: { one: '{n} dated to no month', other: '{n} dated to no month' },
  bars: 'Meetings by {unit}, {from} to {to}',
  month: 'month',
  year: 'year',

  stories: 'Stories',
  pairs: 'Who met most often',
  pairOpens: 'Meetings of {a} and {b}',
  where: 'Where most was held',
  people: 'Busiest people',
  countries: 'Busiest states',
  organizations: 'Busiest organizations',
  newest: 'Last published',
  told: { one: 'tells of {n} meeting', other: 'tells of {n} meetings' },
  planned: 'Planned after {day}',
  plannedNone: 'Nothing is planned for after {day}, the day of the newest article.',
  disputed: 'Disputed',
  disputedWhy: 'One report says it was held, another denies it.',
  some: '{shown} of {total}',
  more: { one: 'Show {n} more', other: 'Show {n} more' },
  list: 'On the canvas',
} as const satisfies Catalogue;
