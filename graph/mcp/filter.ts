// Which events a chain or a path may go through.

import * as v from 'valibot';
import type { EventFilter } from '../chains/index.ts';
import { EVENT_KINDS, STATUSES } from '../model/index.ts';
import { day, id } from './shapes.ts';

/** What tools take that go from event to event. */
export const FILTER = {
  kinds: v.optional(v.array(v.picklist(EVENT_KINDS))),
  statuses: v.optional(
    v.pipe(
      v.array(v.picklist(STATUSES)),
      v.minLength(1),
      v.description('Only what was held, where nothing is said'),
    ),
  ),
  from: v.optional(v.pipe(day, v.description('The whole event is on this day or later'))),
  to: v.optional(v.pipe(day, v.description('The whole event is on this day or earlier'))),
  avoid: v.optional(
    v.pipe(
      v.array(id),
      v.maxLength(20),
      v.description('Ids of actors, countries, places and events that nothing may lead through'),
    ),
  ),
};

type Given = { readonly [K in keyof EventFilter]?: EventFilter[K] | undefined };

/** The filter that was asked for. */
export function filterOf({ kinds, statuses, from, to, avoid }: Given): EventFilter {
  return {
    ...(kinds && { kinds }),
    ...(statuses && { statuses }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(avoid && { avoid }),
  };
}
