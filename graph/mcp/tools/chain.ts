import * as v from 'valibot';
import { BASIS_FILTERS, DIRECTIONS } from '../../chains/index.ts';
import { chainOf } from '../../views/index.ts';
import { FILTER, filterOf } from '../filter.ts';
import { AS_OF, BASIS, CITATION, EVENT, id, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { citations, noEvent, toldEvent } from '../views.ts';

export const chain = tool({
  name: 'chain',
  title: 'What led to an event, or followed it',
  description:
    'Walks from an event to those before it (`back`) or after it (`forward`), hop by hop, each with day, place, who, and citations. `stated` keeps to what an article itself relates; `all` adds what only the order of days suggests, which is no proof that one led to the other.',
  input: v.strictObject({
    event: id,
    direction: v.optional(v.picklist(DIRECTIONS), 'back'),
    basis: v.optional(v.picklist(BASIS_FILTERS), 'all'),
    depth: whole(1, 50, 8, 'Hops from the event at most'),
    limit: whole(1, 200, 40, 'Events at most, the first among them'),
    ...FILTER,
    ...AS_OF,
  }),
  output: v.object({
    hops: v.array(
      v.object({
        ...EVENT.entries,
        depth: v.pipe(v.number(), v.description('0 is the event itself')),
        next_to: v.exactOptional(
          v.pipe(
            v.string(),
            v.description('The event, nearer to the beginning, from which this one was reached'),
          ),
        ),
        basis: v.exactOptional(BASIS),
        citations: v.array(CITATION),
      }),
    ),
    cut: v.pipe(v.boolean(), v.description('Whether depth or limit left something out')),
    left: v.pipe(
      v.number(),
      v.description('How many events next to these did not pass the filter, planned ones among them'),
    ),
  }),
  run({ event, direction, basis, depth, limit, ...filter }, { reader }) {
    const found = chainOf(reader, event, { direction, basis, depth, limit, ...filterOf(filter) });
    if (!found) return noEvent(reader, event);
    return {
      hops: found.hops.map((hop) => {
        const next = hop.later ?? hop.earlier;
        return {
          ...toldEvent(hop),
          depth: hop.depth,
          ...(next !== undefined && { next_to: next }),
          ...(hop.basis !== undefined && { basis: hop.basis }),
          citations: citations(hop),
        };
      }),
      cut: found.cut,
      left: found.left,
    };
  },
});
