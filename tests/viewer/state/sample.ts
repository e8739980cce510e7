// A canvas with two dated meetings, one undated, their parties, and a country that met nobody here.

import type { EdgeSummary, NodeSummary, Subgraph } from '../../../graph/model/index.ts';

const entity = (id: string, kind: NodeSummary['kind']): NodeSummary => ({ id, kind, name: id, degree: 1 });
const event = (id: string, status: NodeSummary['status'], day: string | null): NodeSummary => ({
  id,
  kind: 'talks',
  name: id,
  degree: 2,
  ...(status && { status }),
  date: day === null ? null : { start: day, end: day },
});
const took = (from: string, to: string): EdgeSummary => ({
  id: `PARTICIPATED_IN|${from}|${to}`,
  type: 'PARTICIPATED_IN',
  from,
  to,
});

export const SAMPLE: Subgraph = {
  nodes: [
    entity('country:US', 'country'),
    entity('country:RU', 'country'),
    entity('country:CN', 'country'),
    entity('person:wu', 'person'),
    event('event:riyadh', 'held', '2025-02-18'),
    event('event:dialogue', 'planned', '2025-03-05'),
    event('event:undated', 'held', null),
  ],
  edges: [
    took('country:US', 'event:riyadh'),
    took('country:RU', 'event:riyadh'),
    took('country:US', 'event:dialogue'),
    took('person:wu', 'event:dialogue'),
    took('country:RU', 'event:undated'),
  ],
  total: 40,
  rankedBy: 'number of relations',
};
