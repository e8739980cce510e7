// The facts of all events, in columns.

import * as v from 'valibot';
import type { FactEntities, FactEvents, Facts } from '../../model/index.ts';
import { EVENT_KINDS, STATUSES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { count, entityKind, id } from './values.ts';

const days = (which: string) =>
  v.pipe(
    v.array(v.nullable(v.pipe(v.number(), v.integer()))),
    v.description(`${which}, in days since 1970-01-01; null where none is known`),
  );
const placesIn = (what: string) =>
  v.pipe(v.array(v.array(count)), v.description(`Places in \`${what}\`, from 0`));
const placeIn = (what: string) => v.pipe(v.array(count), v.description(`Place in \`${what}\`, from 0`));

export const FACT_ENTITIES = shapeOf<FactEntities>()(
  v.pipe(
    v.object({
      id: v.array(id),
      name: v.array(v.string()),
      kind: v.array(entityKind),
      country: v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(-1))),
        v.description(
          'Place in these columns of the country it belongs to or lies in; -1 where none is known',
        ),
      ),
      at: v.pipe(
        v.array(v.nullable(v.tuple([v.number(), v.number()]))),
        v.description('Latitude and longitude in degrees, of places; null where none is known'),
      ),
    }),
    v.description('Who took part and where it was, in columns'),
  ),
);

export const FACT_EVENTS = shapeOf<FactEvents>()(
  v.pipe(
    v.object({
      id: v.array(id),
      title: v.array(v.string()),
      kind: placeIn('kinds'),
      status: placeIn('statuses'),
      start: days('First day'),
      end: days('Last day, inclusive'),
      voices: v.pipe(v.array(count), v.description('How many independent voices tell it')),
      disputed: v.pipe(v.array(count), v.description('Places in these columns of the disputed events')),
      degree: v.pipe(v.array(count), v.description('How many relations it has in the graph')),
      actors: placesIn('entities'),
      places: placesIn('entities'),
      languages: placesIn('languages'),
      outlets: placesIn('outlets'),
      firstTold: days('Day on which the first of its articles was published'),
      lastTold: days('Day on which the last of its articles was published'),
    }),
    v.description('Events in columns: the same place in each is the same event'),
  ),
);

export const FACTS = shapeOf<Facts>()(
  v.object({
    total: v.pipe(count, v.description('How many events the graph has')),
    rankedBy: v.exactOptional(
      v.pipe(v.string(), v.description('What they were ranked by, where a limit cut them')),
    ),
    kinds: v.array(v.picklist(EVENT_KINDS)),
    statuses: v.array(v.picklist(STATUSES)),
    languages: v.array(v.string()),
    outlets: v.array(v.string()),
    entities: FACT_ENTITIES,
    events: FACT_EVENTS,
  }),
);
