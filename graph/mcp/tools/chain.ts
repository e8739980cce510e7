import * as v from 'valibot';
import { BASIS_FILTERS, DIRECTIONS } from '../../chains/index.ts';
import { chainOf } from '../../views/index.ts';
import { AS_OF, BASIS, CITATION, EVENT, id, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { chainEvent, citation, noEvent } from '../views.ts';

/** Citations of one hop at most: the sentence that relates the two events comes first. */
const CITED = 3;

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
  }),
  run({ event, direction, basis, depth, limit }, { reader }) {
    const found = chainOf(reader, event, { direction, basis, depth, limit });
    if (!found) return noEvent(reader, event);
    return {
      hops: found.hops.map((hop) => {
        const next = hop.later ?? hop.earlier;
        return {
          ...chainEvent(hop),
          depth: hop.depth,
          ...(next !== undefined && { next_to: next }),
          ...(hop.basis !== undefined && { basis: hop.basis }),
          citations: hop.evidence.slice(0, CITED).map(citation),
        };
      }),
      cut: found.cut,
    };
  },
});
