import * as v from 'valibot';
import { PATH_MEASURES } from '../../chains/index.ts';
import { PATH_DEFAULTS, pathList } from '../../views/index.ts';
import { FILTER, filterOf } from '../filter.ts';
import { AS_OF, CITATION, EVENT, id, NAMED, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { citations, named, noActors, toldEvent } from '../views.ts';

export const paths = tool({
  name: 'paths',
  title: 'How two actors are connected through meetings',
  description:
    'Finds time-respecting paths: the first actor met somebody, who later met somebody, who later met the second actor. Each meeting begins after the one before has ended. Best first: fewest meetings (`hops`) or shortest time (`time`). Such a path shows that word could have travelled, not that it did.',
  input: v.strictObject({
    source: id,
    target: id,
    k: whole(1, 20, PATH_DEFAULTS.k, 'Paths at most'),
    by: v.optional(v.picklist(PATH_MEASURES), PATH_DEFAULTS.by),
    hops: whole(1, 8, PATH_DEFAULTS.hops, 'Meetings of a path at most'),
    ...FILTER,
    ...AS_OF,
  }),
  output: v.object({
    paths: v.array(
      v.object({
        days: v.pipe(
          v.number(),
          v.description('From the first day of the first meeting to the last day of the last'),
        ),
        hops: v.array(v.object({ ...EVENT.entries, from: NAMED, to: NAMED, citations: v.array(CITATION) })),
      }),
    ),
  }),
  run({ source, target, k, by, hops, ...filter }, { reader }) {
    const found = pathList(reader, source, target, { k, by, hops, ...filterOf(filter) });
    if (!found) return noActors(reader, [source, target]);
    return {
      paths: found.paths.map(({ days, hops }) => ({
        days,
        hops: hops.map((hop) => ({
          ...toldEvent(hop),
          from: named(hop.from),
          to: named(hop.to),
          citations: citations(hop),
        })),
      })),
    };
  },
});
