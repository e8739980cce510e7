import * as v from 'valibot';
import { AS_OF, NODE, whole } from '../shapes.ts';
import { tool } from '../tool.ts';
import { node } from '../views.ts';

export const search = tool({
  name: 'search',
  title: 'Find actors, places and events',
  description:
    'Finds countries, people, organizations, places and events by name in any script, by day (2025-02-18), place, kind or words of a sentence, best first. Begin here: the other tools take the ids that it gives.',
  input: v.strictObject({
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
    limit: whole(1, 50, 10, 'Hits at most'),
    ...AS_OF,
  }),
  output: v.object({
    hits: v.array(
      v.object({
        ...NODE.entries,
        matched: v.exactOptional(
          v.pipe(v.string(), v.description('The form that matched, where it is not the name')),
        ),
      }),
    ),
    total: v.pipe(v.number(), v.description('How many match; ask with more words where that is many')),
  }),
  run({ text, limit }, { search }) {
    const { hits, total } = search.find(text, limit);
    return {
      hits: hits.map(({ node: hit, matched }) => ({
        ...node(hit),
        ...(matched !== undefined && { matched }),
      })),
      total,
    };
  },
});
