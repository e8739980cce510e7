import * as v from 'valibot';
import { ChanceryError, EDGE_TYPES, isEventKind } from '../../model/index.ts';
import { neighbours, nodeDetail } from '../../views/index.ts';
import { CITATION, AS_OF, id, KIND, NODE, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { citation, node } from '../views.ts';

export const entity = tool({
  name: 'entity',
  title: 'A country, person, organization or place',
  description:
    'Tells who or what it is, how many relations of each type it has, whom it represents or where it lies (with citations), and the nodes next to it, the best connected first. `relation` narrows them: MET_WITH for whom it met, PARTICIPATED_IN for its events.',
  input: v.strictObject({
    id,
    relation: v.optional(v.picklist(EDGE_TYPES)),
    limit: whole(0, 100, 20, 'Neighbours at most'),
    after: v.optional(
      v.pipe(
        v.strictTuple([v.number(), v.string()]),
        v.description('`next` of the answer before, as it came'),
      ),
    ),
    ...AS_OF,
  }),
  output: v.object({
    id: v.string(),
    kind: KIND,
    name: v.string(),
    other_names: v.array(v.string()),
    country: v.exactOptional(v.string()),
    relations: v.array(
      v.object({
        type: v.picklist(EDGE_TYPES),
        direction: v.picklist(['in', 'out', 'both']),
        count: v.number(),
      }),
    ),
    belongs: v.pipe(
      v.array(v.object({ type: v.picklist(EDGE_TYPES), role: v.exactOptional(v.string()), node: NODE })),
      v.description('Whom it represents and in which role; where it lies'),
    ),
    neighbours: v.array(
      v.object({
        ...NODE.entries,
        by: v.pipe(v.array(v.string()), v.description('Types of the relations to it')),
      }),
    ),
    total: v.pipe(v.number(), v.description('How many neighbours fit')),
    next: v.exactOptional(
      v.pipe(v.array(v.union([v.number(), v.string()])), v.description('`after` for those that follow')),
    ),
    citations: v.pipe(v.array(CITATION), v.description('Of `belongs`')),
  }),
  run({ id, relation, limit, after }, { reader }) {
    const detail = nodeDetail(reader, id);
    if (!detail) throw new ChanceryError('unknown-node', `nothing has the id "${id}"; find it with "search"`);
    const { node: found, summary, counts, related, evidence } = detail;
    if (isEventKind(found.kind))
      throw new ChanceryError('not-an-entity', `"${id}" is an event; ask "event" about it`);
    const near = neighbours(reader, id, {
      limit,
      ...(relation && { type: relation }),
      ...(after && { after }),
    })!;
    return {
      id: found.id,
      kind: found.kind,
      name: summary.name,
      other_names: 'names' in found ? [...found.names] : [],
      ...(summary.country !== undefined && { country: summary.country }),
      relations: [...counts],
      belongs: related.map(({ edge: { type, role }, node: other }) => ({
        type,
        ...(role !== undefined && { role }),
        node: node(other),
      })),
      neighbours: near.nodes.map((other) => ({
        ...node(other),
        by: [
          ...new Set(
            near.edges.flatMap(({ type, from, to }) => (from === other.id || to === other.id ? [type] : [])),
          ),
        ],
      })),
      total: near.total,
      ...(near.next && { next: [...near.next] }),
      citations: evidence.map(citation),
    };
  },
});
