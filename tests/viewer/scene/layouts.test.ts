// What each layout of the registry promises of where things lie.

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EdgeSummary, NodeSummary } from '../../../graph/model/index.ts';
import { LANES, LAYOUT_KINDS, LAYOUTS, type LayoutId } from '../../../viewer/layouts.ts';
import { CAPITALS } from '../../../viewer/scene/layouts/capitals.ts';
import { dayNumber, ticksBetween } from '../../../viewer/scene/layouts/days.ts';
import { onEarth } from '../../../viewer/scene/layouts/earth.ts';
import type { Arranged, Ground } from '../../../viewer/scene/layouts/ground.ts';
import { ARRANGE } from '../../../viewer/scene/layouts/index.ts';

const country = (code: string): NodeSummary => ({
  id: `country:${code}`,
  kind: 'country',
  name: code,
  degree: 9,
});
const person = (id: string, code?: string): NodeSummary => ({
  id: `person:${id}`,
  kind: 'person',
  name: id,
  degree: 3,
  ...(code && { country: `country:${code}` }),
});
const talks = (id: string, start?: string, end = start): NodeSummary => ({
  id: `event:${id}`,
  kind: 'talks',
  name: id,
  degree: 2,
  status: 'held',
  date: start ? { start: start as `${number}-${number}-${number}`, end: end as never } : null,
});
const took = (who: string, event: string): EdgeSummary => ({
  id: `PARTICIPATED_IN|${who}|${event}`,
  type: 'PARTICIPATED_IN',
  from: who,
  to: `event:${event}`,
});

const NODES: readonly NodeSummary[] = [
  ...['US', 'RU', 'TR', 'CN'].map(country),
  person('marco', 'US'),
  person('sergei', 'RU'),
  person('nobody'),
  { id: 'place:istanbul', kind: 'location', name: 'Istanbul', degree: 2, country: 'country:TR', lat: 41, lon: 29 },
  talks('a', '2025-02-18'),
  talks('b', '2025-02-27'),
  talks('c', '2025-03-01', '2025-03-31'),
  talks('d'),
  talks('e', '2025-02-18'),
]; // prettier-ignore
const EDGES: readonly EdgeSummary[] = [
  ...['a', 'b', 'c', 'd', 'e'].flatMap((event) => [took('country:US', event), took('country:RU', event)]),
  took('country:TR', 'b'),
  { id: 'HELD_IN|b', type: 'HELD_IN', from: 'event:b', to: 'place:istanbul' },
];

const ground = (more: Partial<Ground> = {}): Ground => ({
  nodes: NODES,
  edges: EDGES,
  lanes: 'country',
  radius: () => 10,
  fixed: new Map(),
  ...more,
});
const OTHERS = LAYOUTS.filter((id): id is Exclude<LayoutId, 'force'> => id !== 'force');
const at = ({ places }: Arranged, id: string) => places.get(id)!;

describe.each(OTHERS)('the layout “%s”', (id) => {
  const arrange = ARRANGE[id];

  test('gives every node a place of its own, the same at every run', () => {
    const { places } = arrange(ground());
    expect([...places.keys()].sort()).toEqual(NODES.map((node) => node.id).sort());
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(NODES.length);
    expect([...arrange(ground()).places]).toEqual([...places]);
  });

  test('leaves pinned nodes where they are', () => {
    const fixed = new Map([['event:b', { x: 7, y: -3 }], ['country:US', { x: 900, y: 900 }]]); // prettier-ignore
    const laid = arrange(ground({ fixed }));
    expect([at(laid, 'event:b'), at(laid, 'country:US')]).toEqual([...fixed.values()]);
  });

  test('moves nothing when something is added', () => {
    const before = arrange(ground());
    const nodes = [...NODES, country('JP'), person('taro', 'JP'), talks('f', '2026-01-01'), talks('g', '2025-02-18')];
    const edges = [...EDGES, took('country:JP', 'f'), took('country:US', 'g')];
    const after = arrange(ground({ nodes, edges, before }));
    for (const node of NODES) expect([node.id, at(after, node.id)]).toEqual([node.id, at(before, node.id)]);
    expect(after.places.size).toBe(nodes.length);
  }); // prettier-ignore

  test.each([
    ['nothing', [], []],
    ['one node', [NODES[0]!], []],
    ['only what has no day, no place and no country', [talks('x'), person('nobody')], []],
  ])('takes %s', (_, nodes, edges) => {
    expect(arrange(ground({ nodes, edges })).places.size).toBe(nodes.length);
  });
});

describe('in lanes of time', () => {
  const laid = ARRANGE.lanes(ground());

  test('a later day lies further to the right, a day by its width in days', () => {
    const { unit } = laid.guides.axis!;
    expect(at(laid, 'event:b').x - at(laid, 'event:a').x).toBeCloseTo(9 * unit, 6);
  });

  test('two meetings of one day and lane lie above each other, apart', () => {
    const [a, e] = [at(laid, 'event:a'), at(laid, 'event:e')];
    expect(a.x).toBe(e.x);
    expect(Math.abs(a.y - e.y)).toBeGreaterThan(20);
  });

  test('a month that is known only as a month reaches over all of it', () => {
    const { unit, zero } = laid.guides.axis!;
    expect(laid.guides.whiskers).toEqual([
      expect.objectContaining({
        id: 'event:c',
        from: zero + dayNumber('2025-03-01') * unit,
        to: zero + dayNumber('2025-04-01') * unit,
      }),
    ]);
  });

  test('what has no day stands behind the last one, and a note says so', () => {
    expect(at(laid, 'event:d').x).toBeGreaterThan(at(laid, 'event:c').x);
    expect(laid.guides.notes).toEqual([expect.objectContaining({ note: 'undated' })]);
    const dated = NODES.filter((node) => node.id !== 'event:d');
    expect(ARRANGE.lanes(ground({ nodes: dated })).guides.notes).toEqual([]);
  });

  test('a meeting lies in the lane of one side and is tied to those of the others', () => {
    const { rows } = laid.guides.lanes!;
    const tr = rows.find(({ key }) => key === 'country:TR')!;
    const { y } = at(laid, 'event:b');
    expect(y < tr.top && y > tr.bottom).toBe(true);
    const span = laid.guides.spans!.find(({ id }) => id === 'event:b')!;
    expect(span.ys).toHaveLength(3);
  });

  test('who is of a country stands behind its head, left of the first day', () => {
    expect(at(laid, 'person:marco').x).toBeLessThan(at(laid, 'country:US').x);
    expect(at(laid, 'country:US').x).toBeLessThan(at(laid, 'event:a').x);
  });

  test('lanes don’t overlap, whatever they stand for', () => {
    for (const lanes of LANES) {
      const { rows } = ARRANGE.lanes(ground({ lanes })).guides.lanes!;
      rows.slice(1).forEach((row, i) => expect(row.top).toBeLessThanOrEqual(rows[i]!.bottom + 1e-6));
    }
  });

  test('a lane of a pair holds the meetings of just these two', () => {
    const { guides, places } = ARRANGE.lanes(ground({ lanes: 'pair' }));
    const [pair, rest] = guides.lanes!.rows;
    expect([pair!.ids, rest!.ids]).toEqual([['country:RU', 'country:US'], []]);
    const within = (id: string): boolean => places.get(id)!.y < pair!.top && places.get(id)!.y > pair!.bottom;
    expect(['event:a', 'event:b'].map(within)).toEqual([true, false]);
  });

  test('a lane of an actor holds what a person did, away from the person’s state; who has no lane stands with the state', () => {
    const edges = [...EDGES, took('person:marco', 'a'), took('person:nobody', 'e')];
    const { guides, places } = ARRANGE.lanes(ground({ lanes: 'actor', edges }));
    const rowAt = (id: string) => {
      const { y } = places.get(id)!;
      return guides.lanes!.rows.find(({ top, bottom }) => y < top && y > bottom)!.key;
    };
    expect(['event:a', 'event:e', 'event:b', 'person:marco'].map(rowAt)).toEqual([
      'person:marco', 'person:nobody', 'country:TR', 'person:marco',
    ]);
    expect(rowAt('person:sergei')).toBe('country:RU');
    expect(guides.spans!.find(({ id }) => id === 'event:a')!.ys).toHaveLength(3);
  }); // prettier-ignore

  test('no two meetings of a lane touch, however many there are', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (days) => {
        const nodes = [country('US'), ...days.map((one, i) => talks(`t${i}`, one))];
        const edges = days.map((_, i) => took('country:US', `t${i}`));
        const places = [...ARRANGE.lanes(ground({ nodes, edges })).places.values()];
        for (const [i, a] of places.entries())
          for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
      }),
      { numRuns: 30 },
    );
  });
});

describe('on the map', () => {
  const laid = ARRANGE.map(ground());

  test('west is left and north is up', () => {
    const [us, ru, tr] = ['US', 'RU', 'TR'].map((code) => at(laid, `country:${code}`));
    expect(us!.x).toBeLessThan(tr!.x);
    expect(ru!.y).toBeGreaterThan(tr!.y);
    expect(onEarth(0, 0)).toEqual({ x: 0, y: 0 });
  });

  test('a meeting lies where it was held, else between its sides', () => {
    const near = (a: string, b: { x: number; y: number }): number => Math.hypot(at(laid, a).x - b.x, at(laid, a).y - b.y); // prettier-ignore
    expect(near('event:b', onEarth(41, 29))).toBeLessThan(80);
    const [us, ru] = [onEarth(...CAPITALS['US']!), onEarth(...CAPITALS['RU']!)];
    expect(near('event:a', { x: (us.x + ru.x) / 2, y: (us.y + ru.y) / 2 })).toBeLessThan(120);
  });

  test('what nothing places stands below the map, and a note says so', () => {
    expect(at(laid, 'person:nobody').y).toBeLessThan(onEarth(-85, 0).y + 60);
    expect(laid.guides.notes).toHaveLength(1);
  });

  test('each capital lies where the world’s facts have it', () => {
    const read = (name: string): unknown[] => JSON.parse(readFileSync(`seeds/world/${name}`, 'utf8')) as unknown[];
    const cities = new Map((read('cities.generated.json') as [string, string, string, number, number][]).map(([id, , , lat, lon]) => [id, [lat, lon]])); // prettier-ignore
    const countries = read('countries.generated.json') as { id: string; capital: string }[];
    const round = (n: number): number => Math.round(n * 10) / 10;
    const facts = countries.flatMap(({ id, capital }) => {
      const [lat, lon] = cities.get(capital) ?? [];
      return lat === undefined ? [] : [[id.replace('country:', ''), [round(lat), round(lon!)]]];
    });
    expect(facts.length).toBeGreaterThan(200);
    for (const [code, place] of facts) {
      const [lat, lon] = CAPITALS[code as string]!;
      expect(Math.hypot(lat - (place as number[])[0]!, lon - (place as number[])[1]!), String(code)).toBeLessThan(0.15); // prettier-ignore
    }
  }); // prettier-ignore
});

describe('by country', () => {
  const laid = ARRANGE.countries(ground());
  const out = (id: string): number => Math.hypot(at(laid, id).x, at(laid, id).y);

  test('meetings lie inside the ring of countries, people outside it', () => {
    expect(out('event:a')).toBeLessThan(out('country:US'));
    expect(out('person:marco')).toBeGreaterThan(out('country:US'));
  });

  test('who belongs to a country stands behind it', () => {
    const turn = (id: string): number => Math.atan2(at(laid, id).y, at(laid, id).x);
    expect(Math.abs(turn('person:sergei') - turn('country:RU'))).toBeLessThan(0.3);
  });

  test('who belongs to none has a part of the ring, and a note says so', () => {
    expect(laid.guides.notes).toEqual([expect.objectContaining({ note: 'stateless' })]);
  });
});

describe('ticks of time', () => {
  const days = (from: string, to: string, apart: number): readonly string[] =>
    ticksBetween(dayNumber(from as never), dayNumber(to as never), apart).map(({ day }) => day);

  test.each([
    ['days', '2025-02-26', '2025-03-02', 1, ['2025-02-26', '2025-02-27', '2025-02-28', '2025-03-01', '2025-03-02']],
    ['weeks of a month', '2025-02-01', '2025-03-02', 5, ['2025-02-01', '2025-02-08', '2025-02-15', '2025-02-22', '2025-03-01']],
    ['months', '2024-12-15', '2025-03-02', 20, ['2025-01-01', '2025-02-01', '2025-03-01']],
    ['quarters', '2024-11-15', '2025-08-02', 60, ['2025-01-01', '2025-04-01', '2025-07-01']],
    ['years', '2022-11-15', '2025-08-02', 300, ['2023-01-01', '2024-01-01', '2025-01-01']],
    ['decades', '1985-11-15', '2025-08-02', 3000, ['1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01']],
  ])('are %s', (_, from, to, apart, expected) => {
    expect(days(from, to, apart)).toEqual(expected);
  }); // prettier-ignore

  test('are never nearer than asked, and none lies outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 20_000 }), (from, wide) => {
        const apart = wide / 10;
        const ticks = ticksBetween(from, from + wide, apart).map(({ number }) => number);
        for (const [i, tick] of ticks.entries()) {
          expect(tick >= from && tick <= from + wide).toBe(true);
          if (i > 0) expect(tick - ticks[i - 1]!).toBeGreaterThanOrEqual(Math.floor(apart * 0.45));
        }
      }),
    );
  });
});

test('Whether a node has what a layout needs is said of those that it needs it of.', () => {
  const has = (layout: LayoutId) => NODES.map((node) => LAYOUT_KINDS[layout].has?.(node));
  expect(has('lanes').filter((one) => one === false)).toHaveLength(1);
  expect(has('map').filter((one) => one !== undefined)).toEqual([true]);
  expect(has('countries').filter((one) => one === false)).toHaveLength(1);
  expect(has('force').every((one) => one === undefined)).toBe(true);
});
