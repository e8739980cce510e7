import * as v from 'valibot';
import type { ChainHop, GraphEvent, SaidView } from '../../model/index.ts';
import { nodeDetail } from '../../views/index.ts';
import { AS_OF, BASIS, CITATION, EVENT, id, NAMED, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { toldEvent, citation, noEvent, wholeEvent } from '../views.ts';

const BESIDE = v.object({ ...EVENT.entries, basis: v.exactOptional(BASIS) });

export const event = tool({
  name: 'event',
  title: 'An event with its evidence',
  description:
    'Tells what the sources say of one event: who took part, where, when, whether it was held; on what they differ; what came just before and after; and citations: the article, its address and the exact words. Look at `status` before you say that something took place.',
  input: v.strictObject({ id, citations: whole(0, 100, 20, 'Citations at most'), ...AS_OF }),
  output: v.object({
    ...EVENT.entries,
    speakers: v.array(NAMED),
    rejected: v.exactOptional(
      v.pipe(
        v.literal(true),
        v.description('A person has judged that it is no event; it is in the graph no more'),
      ),
    ),
    differs: v.pipe(
      v.array(
        v.object({
          field: v.picklist(['date', 'status', 'place', 'party']),
          value: v.string(),
          voices: v.number(),
          otherwise: v.pipe(v.number(), v.description('Voices that say otherwise; who is silent does not')),
          shown: v.pipe(v.boolean(), v.description('Whether the event as told here shows this value')),
        }),
      ),
      v.description('What the sources don’t all say alike'),
    ),
    before: v.array(BESIDE),
    after: v.array(BESIDE),
    citations: v.array(CITATION),
    citations_total: v.number(),
  }),
  run({ id, citations }, { reader }) {
    const detail = nodeDetail(reader, id);
    if (!detail || !('status' in detail.node)) return noEvent(reader, id);
    const { node, related, said, before, after, evidence, rejected } = detail;
    const by = (type: string) => related.flatMap(({ edge, node }) => (edge.type === type ? [node] : []));
    const speakers = by('SPOKE_AT').map(({ id, name }) => ({ id, name }));
    return {
      ...wholeEvent(node as GraphEvent, by('PARTICIPATED_IN'), by('HELD_IN')),
      speakers,
      ...(rejected && { rejected }),
      differs: said.map(difference),
      before: before.map(beside),
      after: after.map(beside),
      citations: evidence.slice(0, citations).map(citation),
      citations_total: evidence.length,
    };
  },
});

function beside(hop: ChainHop) {
  return { ...toldEvent(hop), ...(hop.basis !== undefined && { basis: hop.basis }) };
}

function difference({ field, value, name, voices, otherwise, shown }: SaidView) {
  const told = typeof value === 'string' ? (name ?? value) : dayText(value);
  return { field, value: told, voices, otherwise, shown };
}

function dayText({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start} to ${end}`;
}
