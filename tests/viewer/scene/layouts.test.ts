// What each layout of the registry promises of where things lie.

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYOUT_KINDS, LAYOUTS, type LayoutId } from '../../../viewer/layouts.ts';
import { CAPITALS } from '../../../viewer/scene/layouts/capitals.ts';
import { dayNumber, ticksBetween } from '../../../viewer/scene/layouts/days.ts';
import { onEarth } from '../../../viewer/scene/layouts/earth.ts';
import { at, country, EDGES, ground, NODES, person, talks, took } from './made-ground.ts';
import { ARRANGE } from '../../../viewer/scene/layouts/index.ts';

const OTHERS = LAYOUTS.filter((id): id is Exclude<LayoutId, 'force'> => id !== 'force');

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
