// Any act at all, for properties.

import * as fc from 'fast-check';
import { LANES, LAYOUTS } from '../../../viewer/layouts.ts';
import { GROUPINGS } from '../../../viewer/state/slices/grouping.ts';
import { LOOKS } from '../../../viewer/appearance.ts';
import {
  FACETS,
  opening,
  TABLE_COLUMNS,
  traceOf,
  UNITS,
  type Act,
  type Load,
  type Trace,
} from '../../../viewer/state/index.ts';

const id = fc.constantFrom('country:US', 'country:RU', 'person:ä,b', 'event:0f3a', 'MET_WITH|a|b');
const someIds = fc.uniqueArray(id, { minLength: 1 });
const day = fc.constantFrom('2024-01-01', '2025-02-27', '2025-12-31');
const load: fc.Arbitrary<Load> = fc.oneof(
  fc.record({ from: fc.constant('neighbours' as const), id, limit: fc.integer({ min: 1, max: 500 }) }),
  fc.record({
    from: fc.constant('neighbours' as const),
    id,
    limit: fc.integer({ min: 1, max: 500 }),
    type: fc.constantFrom('HELD_IN' as const, 'MET_WITH' as const),
    direction: fc.constantFrom('in' as const, 'out' as const),
    year: fc.constantFrom('2025', 'none'),
  }),
  fc.record({ from: fc.constant('chain' as const), id }),
  fc.record({
    from: fc.constant('together' as const),
    ids: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
    limit: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({ from: fc.constant('nodes' as const), ids: fc.uniqueArray(id, { minLength: 1 }) }),
  fc.record({
    from: fc.constant('passing' as const),
    limit: fc.integer({ min: 1, max: 500 }),
    filter: fc.record({
      range: fc.option(fc.constant({ start: '2024-01-01', end: '2024-12-31' })),
      undated: fc.option(fc.boolean()),
      where: fc.constantFrom(
        {},
        { kind: { any: ['talks', 'visit'], none: [] }, outlet: { any: [], none: ['a, b'] } },
        { country: { any: ['country:US'], none: ['country:RU'] } },
      ),
    }),
  }),
);

const ofPairs: fc.Arbitrary<Trace> = fc
  .tuple(fc.constantFrom('together' as const, 'gaps' as const), fc.oneof(fc.constant(''), id), id)
  .map(([question, from, to]) => traceOf(question, from, to));
const ofSteps: fc.Arbitrary<Trace> = fc.record({
  question: fc.constantFrom('back' as const, 'forward' as const, 'paths' as const),
  from: id,
  to: fc.oneof(fc.constant(''), id),
  by: fc.constantFrom('hops' as const, 'time' as const),
  steps: fc.integer({ min: 1, max: 6 }),
  basis: fc.constantFrom('all' as const, 'stated' as const),
  kinds: fc.subarray(['talks' as const, 'visit' as const, 'call' as const]),
  statuses: fc.subarray(['held' as const, 'planned' as const, 'denied' as const], { minLength: 1 }),
  avoid: fc.uniqueArray(id),
  lanes: fc.constantFrom('actor' as const, 'path' as const),
  path: fc.integer({ min: 0, max: 4 }),
});

const trace = fc.oneof(ofSteps, ofPairs);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('overview' as const), limit: fc.integer({ min: 0, max: 500 }) }),
  fc.record({ do: fc.constantFrom('expand' as const, 'trace' as const, 'draw' as const), load }),
  fc.record({ do: fc.constantFrom('collapse' as const, 'closeGroup' as const, 'openGroup' as const), id }),
  fc.record({ do: fc.constantFrom('hide' as const, 'bringBack' as const, 'unpin' as const), ids: someIds }),
  fc.record({ do: fc.constant('pick' as const), ids: fc.uniqueArray(id) }),
  fc.record({ do: fc.constant('bundle' as const), ids: fc.uniqueArray(id, { minLength: 2 }) }),
  fc.record({ do: fc.constant('group' as const), by: fc.option(fc.constantFrom(...GROUPINGS)) }),
  fc.record({
    do: fc.constant('arrange' as const),
    layout: fc.constantFrom(...LAYOUTS),
    lanes: fc.constantFrom(...LANES),
  }),
  fc.record({ do: fc.constant('expandAll' as const), ids: someIds, limit: fc.integer({ min: 1, max: 500 }) }),
  fc.record({
    do: fc.constant('pinAll' as const),
    spots: fc.array(fc.tuple(id, fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 1,
    }),
  }),
  fc.record({ do: fc.constant('unhide' as const) }),
  fc.record({ do: fc.constant('select' as const), id: fc.option(id) }),
  fc.record({
    do: fc.constant('range' as const),
    range: fc.option(
      fc.tuple(day, day).map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a })),
    ),
  }),
  fc.record({
    do: fc.constant('mute' as const),
    looks: fc.subarray([...LOOKS]),
    statuses: fc.subarray(['held' as const, 'planned' as const, 'denied' as const]),
  }),
  fc.record({ do: fc.constant('undated' as const), undated: fc.option(fc.boolean()) }),
  fc
    .record({ facet: fc.constantFrom(...FACETS), any: fc.uniqueArray(id), none: fc.uniqueArray(id) })
    .map((chosen) => ({ do: 'choose' as const, ...chosen })),
  fc.record({ do: fc.constant('clear' as const) }),
  fc.record({ do: fc.constant('list' as const), of: fc.constantFrom('events' as const, 'actors' as const) }),
  fc.record({
    do: fc.constant('sort' as const),
    of: fc.constant('events' as const),
    column: fc.constantFrom(...TABLE_COLUMNS.events),
    down: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('columns' as const),
    of: fc.constant('actors' as const),
    hidden: fc.subarray([...TABLE_COLUMNS.actors]),
  }),
  fc.record({
    do: fc.constant('widen' as const),
    of: fc.constant('events' as const),
    column: fc.constantFrom(...TABLE_COLUMNS.events),
    width: fc.option(fc.integer({ min: 64, max: 900 })),
  }),
  fc.record({ do: fc.constant('unit' as const), unit: fc.constantFrom(null, ...UNITS) }),
  fc.record({
    do: fc.constant('pin' as const),
    id,
    at: fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })),
  }),
  fc.record({
    do: fc.constant('read' as const),
    article: fc.option(fc.record({ id, evidence: fc.constant('evidence:1') })),
  }),
  fc.record({
    do: fc.constant('look' as const),
    view: fc.option(
      fc.record({
        lat: fc.integer({ min: -90, max: 90 }),
        lon: fc.integer({ min: -180, max: 180 }),
        zoom: fc.integer({ min: 1, max: 64 }),
      }),
    ),
  }),
  fc.record({ do: fc.constant('lay' as const), left: fc.option(id), right: fc.option(id) }),
  fc.record({ do: fc.constant('seek' as const), traced: fc.option(trace) }),
  fc.record({ do: fc.constant('day' as const), day: fc.option(day) }),
  fc
    .constantFrom('', '1;n=0;d=t,9,country:US,country:RU', '1;s=event:0f3a;h=country:US', '1;zz=1')
    .map((link) => opening('a view', link)),
  fc.record({
    do: fc.constant('tab' as const),
    tab: fc.constantFrom('graph' as const, 'map' as const, 'cypher' as const),
  }),
);
