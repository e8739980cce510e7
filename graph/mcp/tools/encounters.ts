import * as v from 'valibot';
import { encounterList, TOGETHER_DEFAULTS } from '../../views/index.ts';
import { FILTER, filterOf } from '../filter.ts';
import { AS_OF, CITATION, EVENT, id, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { citations, noActors, toldEvent } from '../views.ts';

export const encounters = tool({
  name: 'encounters',
  title: 'When actors were together',
  description:
    'Lists the events in which several actors took part together, those with most of them first, each with citations. Of two actors these are their meetings; `met` says whether they faced each other there and not only took part.',
  input: v.strictObject({
    actors: v.pipe(v.array(id), v.minLength(2), v.maxLength(20)),
    least: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(20),
        v.description('How many of them at least'),
      ),
    ),
    limit: whole(1, 100, TOGETHER_DEFAULTS.limit, 'Events at most'),
    ...FILTER,
    ...AS_OF,
  }),
  output: v.object({
    encounters: v.array(
      v.object({
        ...EVENT.entries,
        there: v.pipe(v.array(v.string()), v.description('Ids of those of the actors who were there')),
        met: v.boolean(),
        citations: v.array(CITATION),
      }),
    ),
    total: v.number(),
  }),
  run({ actors, least, limit, ...filter }, { reader }) {
    const options = { limit, ...(least !== undefined && { least }), ...filterOf(filter) };
    const found = encounterList(reader, actors, options);
    if (!found) return noActors(reader, actors);
    return {
      encounters: found.encounters.map((one) => ({
        ...toldEvent(one),
        there: [...one.there],
        met: one.met,
        citations: citations(one),
      })),
      total: found.total,
    };
  },
});
