// What every shape is made of: ids, days, counts and the closed sets of the vocabulary.

import * as v from 'valibot';
import type { DateRange } from '../../model/index.ts';
import { BASES, EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, LINKINGS, STATUSES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';

/** A key such as `country:US` or `event:20813dbbc2401158`. */
export const id = v.string();

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where the next page of a list begins. */
export const next = v.exactOptional(
  v.pipe(v.string(), v.description('The `cursor` of the next page; absent on the last one')),
);

/** A place in an article's text. */
export const offset = v.pipe(count, v.description('UTF-16 units from the beginning of the article’s text'));

export const day = v.pipe(v.string(), v.isoDate());

export const DATE_RANGE = shapeOf<DateRange>()(
  v.pipe(
    v.object({ start: day, end: day }),
    v.description('First and last day, both inclusive, as wide as the words that gave them'),
  ),
);

export const entityKind = v.picklist(ENTITY_KINDS);
export const eventKind = v.picklist(EVENT_KINDS);
export const nodeKind = v.picklist([...ENTITY_KINDS, ...EVENT_KINDS]);
export const status = v.picklist(STATUSES);
export const edgeType = v.picklist(EDGE_TYPES);
export const basis = v.picklist(BASES);
export const linking = v.pipe(v.picklist(LINKINGS), v.description('How a name was linked'));

/** One count for each member of a closed set. */
export function countsBy<const T extends readonly string[]>(members: T) {
  return v.object(v.entriesFromList(members, count));
}
