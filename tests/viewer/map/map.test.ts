// What the map counts and where it puts it.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../graph/model/index.ts';
import { arcsOf, subjectOf } from '../../../viewer/map/arcs.ts';
import {
  kept,
  moved,
  scaleOf,
  showing,
  toPlane,
  toScreen,
  zoomed,
  type Camera,
} from '../../../viewer/map/camera.ts';
import { clustersOf, radiusOf } from '../../../viewer/map/clusters.ts';
import { placeless, spotsOf, type Spot } from '../../../viewer/map/spots.ts';
import { select, tableOf } from '../../../viewer/state/crossfilter/index.ts';
import type { Filter } from '../../../viewer/state/index.ts';

const CAPITALS = { TR: [39.9, 32.9], US: [38.9, -77], RU: [55.8, 37.6] } as const;

/** Talks of the US and Russia in Istanbul (twice) and in Turkey, a visit to Moscow, one talk nobody places. */
const FACTS: Facts = {
  total: 5,
  kinds: ['talks', 'visit'],
  statuses: ['held', 'planned'],
  languages: ['en'],
  outlets: [],
  entities: {
    id: ['country:US', 'country:RU', 'country:TR', 'place:istanbul', 'place:moscow', 'place:hamlet', 'person:envoy', 'org:osce'],
    name: ['United States', 'Russia', 'Turkey', 'Istanbul', 'Moscow', 'Hamlet', 'An envoy', 'OSCE'],
    kind: ['country', 'country', 'country', 'location', 'location', 'location', 'person', 'organization'],
    country: [0, 1, 2, 2, 1, -1, 0, -1],
    at: [null, null, null, [41, 29], [55.8, 37.6], null, null, null],
  },
  events: {
    id: ['event:a', 'event:b', 'event:c', 'event:d', 'event:e'],
    title: ['A', 'B', 'C', 'D', 'E'],
    kind: [0, 0, 0, 1, 0],
    status: [0, 1, 0, 0, 0],
    start: [20_000, 20_010, 20_020, 20_030, null],
    end: [20_000, 20_010, 20_020, 20_030, null],
    voices: [1, 1, 1, 1, 1],
    disputed: [],
    degree: [3, 3, 3, 3, 3],
    actors: [[0, 1], [0, 1], [6, 1], [6, 7], [0, 1]],
    places: [[3], [3], [2], [4, 5], []],
    languages: [[0], [0], [0], [0], [0]],
    outlets: [[], [], [], [], []],
    firstTold: [20_001, 20_011, 20_021, 20_031, null],
    lastTold: [20_001, 20_011, 20_021, 20_031, null],
  },
}; // prettier-ignore
const ALL: Filter = { range: null, undated: null, where: {} };
const selected = (filter: Partial<Filter> = {}) => select(tableOf(FACTS), { ...ALL, ...filter });
const counted = (filter?: Partial<Filter>) =>
  spotsOf(selected(filter), CAPITALS).map(({ name, count, vague, at }) => [
    name,
    count,
    vague,
    at?.[0] ?? null,
  ]);

describe('the places of a selection', () => {
  test('are counted by meetings, the most first; a country alone stands at its capital, vaguely', () => {
    expect(counted()).toEqual([
      ['Istanbul', 2, false, 41],
      ['Turkey', 1, true, 39.9],
      ['Hamlet', 1, false, null],
      ['Moscow', 1, false, 55.8],
    ]);
  });

  test('keep the counts of places that are not chosen, so that they can be chosen too', () => {
    const where = { place: { any: ['place:moscow'], none: [] } };
    expect(counted({ where }).map(([name, count]) => [name, count])).toEqual(
      counted().map(([name, count]) => [name, count]),
    );
  });

  test('have only what passes the other filters', () => {
    expect(counted({ where: { status: { any: ['planned'], none: [] } } }).map(([name]) => name)).toEqual([
      'Istanbul',
    ]);
  });

  test('leave out meetings that name none, which are counted', () => {
    expect([
      placeless(selected()),
      placeless(selected({ where: { kind: { any: ['visit'], none: [] } } })),
    ]).toEqual([1, 0]);
  });
});

describe('ways from capitals', () => {
  const ways = (chosen: string | null) => {
    const selection = selected();
    const { arcs } = arcsOf(selection, subjectOf(selection, chosen), spotsOf(selection, CAPITALS), CAPITALS);
    return arcs.map(({ country, to, count }) => `${country} ${to.name} ${count}`);
  };

  test.each([
    ['nothing', null, []],
    ['a state: where it and its people met', 'country:US', ['US Istanbul 2', 'US Turkey 1', 'US Moscow 1']],
    ['a person: theirs alone', 'person:envoy', ['US Turkey 1', 'US Moscow 1']],
    ['a body that no state owns', 'org:osce', []],
    ['a meeting: of all who took part', 'event:a', ['RU Istanbul 1', 'US Istanbul 1']],
    ['a place: of all who came', 'place:istanbul', ['RU Istanbul 2', 'US Istanbul 2']],
    ['a node that the facts do not know', 'event:zzz', []],
  ])('are drawn for %s', (_, chosen, expected) => {
    expect(ways(chosen).sort()).toEqual([...expected].sort());
  });

  test('lead nowhere from a capital to a place of the same country', () => {
    expect(ways('country:RU')).toEqual(['RU Istanbul 2', 'RU Turkey 1']);
  });
});

const spot = (id: number, count: number): Spot => ({ id: String(id), name: '', country: undefined, at: [0, 0], vague: false, count }); // prettier-ignore
const anyPlaced = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((all) =>
    all.sort((a, b) => b[2] - a[2]).map(([x, y, count], id) => ({ spot: spot(id, count), x, y })),
  );

describe('circles', () => {
  test('hold every place once, count what they hold, and hardly lie on each other', () => {
    fc.assert(
      fc.property(anyPlaced, (placed) => {
        const clusters = clustersOf(placed);
        const held = clusters.flatMap(({ members }) => members.map((one) => one.spot.id));
        expect(held.sort()).toEqual(placed.map((one) => one.spot.id).sort());
        for (const { members, count, radius } of clusters) {
          expect(count).toBe(members.reduce((sum, one) => sum + one.spot.count, 0));
          expect(radius).toBe(radiusOf(count, 1));
        }
        for (const [i, a] of clusters.entries())
          for (const b of clusters.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(Math.max(a.radius, b.radius));
      }),
      { seed: 11, numRuns: 80 },
    );
  });

  test('stay two where two places lie apart, and become one where they do not', () => {
    const two = (x: number) => clustersOf([{ spot: spot(1, 3), x: 0, y: 0 }, { spot: spot(2, 1), x, y: 0 }]).length; // prettier-ignore
    expect([two(40), two(5)]).toEqual([2, 1]);
  });
});

describe('the camera', () => {
  const world = { left: -1000, right: 1000, top: -500, bottom: 500 };
  const size = { width: 800, height: 600 };
  const whole: Camera = { middle: [0, 0], zoom: 1 };

  test('shows the whole world at first, and goes nowhere beyond it', () => {
    expect(scaleOf(size, world, 1)).toBeCloseTo(0.4);
    expect(moved(whole, 500, 500, size, world, 64)).toEqual(whole);
    expect(kept({ middle: [9999, 0], zoom: 4 }, size, world, 64).middle[0]).toBe(750);
    expect(kept({ middle: [0, 0], zoom: 0.1 }, size, world, 64).zoom).toBe(1);
  });

  test('comes nearer to what lies under the pointer, and no nearer than it may', () => {
    const before = toPlane([600, 300], whole, size, scaleOf(size, world, 1));
    const near = zoomed(whole, 3, [600, 300], size, world, 64);
    const [x, y] = toScreen(before, near, size, scaleOf(size, world, near.zoom));
    expect([x, y].map(Math.round)).toEqual([600, 300]);
    expect(zoomed(whole, 1000, [1, 1], size, world, 64).zoom).toBe(64);
  });

  test('shows all of some points with room around them', () => {
    const camera = showing([[100, 100], [200, 150]], size, world, 64); // prettier-ignore
    const scale = scaleOf(size, world, camera.zoom);
    for (const point of [
      [100, 100],
      [200, 150],
    ] as const) {
      const [x, y] = toScreen(point, camera, size, scale);
      expect(x).toBeGreaterThan(100);
      expect(x).toBeLessThan(700);
      expect(y).toBeGreaterThan(50);
      expect(y).toBeLessThan(550);
    }
  });
});
