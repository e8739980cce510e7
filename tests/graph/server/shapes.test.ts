import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Change, SearchHit, Timeline } from '../../../graph/model/index.ts';
import { shapeOf } from '../../../graph/server/shapes/agrees.ts';
import { NODE_SUMMARY } from '../../../graph/server/shapes/summaries.ts';

// The compiler is the test: a line that should not compile and does is an error of `npm run check`.
test('a schema that is not the type does not compile', () => {
  const day = v.string();
  const event = { id: v.string(), start: day, end: day, kind: v.picklist(['talks']), status: v.string() };
  const shapes = [
    shapeOf<Change>()(v.object({ change: v.number() })),
    // @ts-expect-error a property is missing
    shapeOf<Change>()(v.object({})),
    // @ts-expect-error a property too many
    shapeOf<Change>()(v.object({ change: v.number(), at: v.string() })),
    // @ts-expect-error of another type
    shapeOf<Change>()(v.object({ change: v.string() })),
    // @ts-expect-error an optional property is missing, which assignability would not see
    shapeOf<SearchHit>()(v.object({ node: NODE_SUMMARY })),
    // @ts-expect-error optional is not the same as undefined
    shapeOf<SearchHit>()(v.object({ node: NODE_SUMMARY, matched: v.optional(v.string()) })),
    // @ts-expect-error sets that are not the same, deep inside
    shapeOf<Timeline>()(v.object({ events: v.array(v.object(event)), undated: v.number() })),
  ];
  expect(shapes).toHaveLength(7);
});
