// What lanes of time promise of where things lie.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANES } from '../../../viewer/layouts.ts';
import { dayNumber } from '../../../viewer/scene/layouts/days.ts';
import { ARRANGE } from '../../../viewer/scene/layouts/index.ts';
import { at, country, EDGES, ground, NODES, person, talks, took } from './made-ground.ts';

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
    const feet = rows.filter((row) => row !== tr && row.ids.length > 0).map(({ bottom }) => bottom);
    expect(span.ys).toHaveLength(2);
    for (const y of span.ys) expect(feet.some((foot) => y > foot && y < foot + 10)).toBe(true);
  });

  test('who is of a country stands between its head and the first day', () => {
    expect(at(laid, 'country:US').x).toBeLessThan(at(laid, 'person:marco').x);
    expect(at(laid, 'person:marco').x).toBeLessThan(at(laid, 'event:a').x);
  });

  test('who has no lane is quiet, so that lanes show meetings; heads, meetings and what is pinned are not', () => {
    expect([...laid.quiet.nodes].sort()).toEqual([
      'country:CN',
      'person:marco',
      'person:nobody',
      'person:sergei',
      'place:istanbul',
    ]);
    const fixed = new Map([['person:marco', { x: 7, y: -3 }]]);
    expect(ARRANGE.lanes(ground({ fixed })).quiet.nodes.has('person:marco')).toBe(false);
  });

  test('a lane says how many meetings it tells of, its own and those that lie elsewhere', () => {
    const counts = laid.guides.lanes!.rows.map(({ key, events }) => [key, events]);
    expect(counts).toEqual([
      ['country:RU', 5],
      ['country:US', 5],
      ['country:TR', 1],
      ['', 0],
    ]);
  });

  test('a few that were long before all others stand in a column before the days, which are not squeezed for them', () => {
    const late = Array.from({ length: 40 }, (_, i) =>
      talks(`late${i}`, `2025-${String(1 + (i % 12)).padStart(2, '0')}-10`),
    );
    const early = talks('early', '1956-01-01');
    const nodes = [country('US'), ...late, early];
    const edges = [...late, early].map(({ id }) => took('country:US', id.replace('event:', '')));
    const { guides, places } = ARRANGE.lanes(ground({ nodes, edges }));
    expect(guides.axis).toMatchObject({ from: dayNumber('2025-01-01'), cut: true });
    expect(guides.before).toMatchObject({ day: dayNumber('2025-01-01') });
    expect(places.get('event:early')!.x).toBeLessThan(
      guides.axis!.zero + guides.axis!.from * guides.axis!.unit,
    );
    const more = [...nodes, talks('earlier', '1950-01-01')];
    const after = ARRANGE.lanes(
      ground({ nodes: more, edges, before: ARRANGE.lanes(ground({ nodes, edges })) }),
    );
    expect(after.guides.axis).toEqual(guides.axis);
  });

  test('what is dated to a year finds room within it instead of a tower in its middle', () => {
    const nodes = [
      country('US'),
      talks('first', '2020-01-01'),
      ...Array.from({ length: 20 }, (_, i) => talks(`y${i}`, '2023-01-01', '2023-12-31')),
    ];
    const edges = nodes.slice(1).map(({ id }) => took('country:US', id.replace('event:', '')));
    const { guides, places } = ARRANGE.lanes(ground({ nodes, edges }));
    const x = (day: string): number => guides.axis!.zero + dayNumber(day as never) * guides.axis!.unit;
    const all = nodes.slice(2).map(({ id }) => places.get(id)!);
    for (const at of all) expect(at.x > x('2023-01-01') && at.x < x('2024-01-01')).toBe(true);
    expect(new Set(all.map(({ y }) => y)).size).toBeLessThan(8);
  });

  test('what came later takes no place that is taken', () => {
    const before = ARRANGE.lanes(ground());
    const nodes = [...NODES, ...['ann', 'bob', 'eve'].map((id) => ({ ...person(id, 'US'), degree: 99 }))];
    const { places } = ARRANGE.lanes(ground({ nodes, before }));
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
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
    expect(guides.spans!.find(({ id }) => id === 'event:a')!.ys).toHaveLength(2);
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
