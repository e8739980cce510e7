// The words of what the search finds, in English.

import type { Catalogue } from '../catalogue.ts';

export const SEARCH_EN = {
  none: 'Nothing matches “{q}”. Try another spelling, a place or a day such as 27 Feb 2025.',
  wait: 'Searching…',
  found: { one: '{n} match', other: '{n} matches' },
  foundOf: '{shown} of {total} matches',
  failed: 'The search did not answer.',
  all: 'Show more of each',
  keys: '{enter} opens, {alt} + {enter} brings onto the canvas',
  bring: 'Bring onto the canvas',
  brought: '{name} is on the canvas.',
  country: 'States',
  person: 'People',
  organization: 'Organizations',
  location: 'Places',
  event: 'Meetings',
  groupOf: '{shown} of {total}',
  names: 'also called',
  role: 'as',
  party: 'with',
  place: 'in',
} as const satisfies Catalogue;
