// The lanes of a trace: what stands where, and that no words lie over others.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChainHop, NodeSummary, PathHop } from '../../../graph/model/index.ts';
import { layOut, type Drawing, type Measure } from '../../../viewer/trace/layout.ts';
import { planOf } from '../../../viewer/trace/plan.ts';
import type { Pictured } from '../../../viewer/trace/question.ts';
import { ticksOf } from '../../../viewer/trace/axis.ts';
import { epochDay } from '../../../graph/model/dates.ts';
import { timeScale } from '../../../viewer/trace/time-scale.ts';

const measure: Measure = (text) => text.length * 6.5;
const draw = (found: Pictured, lanes: 'actor' | 'path', path = 0): Drawing =>
  layOut(planOf(found, lanes, path), 800, 120, 'en-GB', measure);

const actor = (id: string): NodeSummary => ({ id, kind: 'person', name: id.slice(7), degree: 1 });
const [A, B, C] = ['person:a', 'person:b', 'person:c'].map(actor) as [NodeSummary, NodeSummary, NodeSummary];
const event = (id: string, day: string | null): NodeSummary => ({
  id: `event:${id}`,
  kind: 'talks',
  name: `Talks ${id}`,
  degree: 2,
  status: 'held',
  date: day === null ? null : { start: day, end: day },
});

const told = { where: [], evidence: [] };
const met = (id: string, day: string, from: NodeSummary, to: NodeSummary): PathHop => ({
  ...told,
  event: event(id, day),
  who: [from, to],
  from,
  to,
});

const PATHS: Pictured = {
  is: 'paths',
  list: {
    source: A,
    target: C,
    paths: [
      { days: 9, hops: [met('1', '2025-02-01', A, B), met('2', '2025-02-10', B, C)] },
      { days: 0, hops: [met('3', '2025-03-01', A, C)] },
    ],
  },
};

const hop = (id: string, day: string | null, later?: string, basis: ChainHop['basis'] = 'chronology'): ChainHop => ({
  ...told,
  event: event(id, day),
  depth: later ? 1 : 0,
  who: [A, B],
  ...(later && { later: `event:${later}`, basis }),
}); // prettier-ignore

const chain = (hops: readonly ChainHop[]): Pictured => ({
  is: 'chain',
  chain: { hops, cut: false, left: 0, cypher: '' },
});

test('those who were together have a lane each, and what both were at stands between the two', () => {
  const there = [A.id, B.id];
  const encounter = { ...told, event: event('1', '2025-02-01'), who: [A, B, C], there, met: true };
  const { lanes, stops, links } = draw({ is: 'together', list: { actors: [A, B], encounters: [encounter], total: 1 } }, 'actor');
  expect(lanes.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(stops[0]!.ys).toEqual(lanes.map(({ y }) => y));
  expect(links).toEqual([]);
}); // prettier-ignore

describe('a path by actor', () => {
  const { lanes, stops, links } = draw(PATHS, 'actor');

  test('has a lane for each who is on it, in the order in which they meet', () => {
    expect(lanes.map(({ id }) => id)).toEqual([A.id, B.id, C.id]);
    expect(lanes[0]!.y).toBeLessThan(lanes[1]!.y);
  });

  test('sets each meeting between the two who met, the later one further right', () => {
    const [first, second] = stops;
    expect(first!.ys).toEqual([lanes[0]!.y, lanes[1]!.y]);
    expect(second!.ys).toEqual([lanes[1]!.y, lanes[2]!.y]);
    expect(first!.x).toBeLessThan(second!.x);
  });

  test('goes on along the lane of who was at both meetings', () => {
    expect(links.map(({ path }) => path)).toEqual([
      `M${stops[0]!.x} ${lanes[1]!.y}H${stops[1]!.x}`,
    ]); // prettier-ignore
  });

  test('is another one where another is looked at, and nothing where there is none', () => {
    expect(draw(PATHS, 'actor', 1).lanes.map(({ id }) => id)).toEqual([A.id, C.id]);
    expect(draw(PATHS, 'actor', 7).stops).toEqual([]);
  });
});

test('paths beside each other have a lane each, with their length', () => {
  const { lanes, stops } = draw(PATHS, 'path');
  expect(lanes.map(({ name }) => name)).toEqual(['1: 2 meetings in 9 days', '2: 1 meeting on one day']);
  expect(stops.map(({ lanes: [lane] }) => lane)).toEqual([0, 0, 1]);
});

describe('a chain', () => {
  const hops = [
    hop('now', '2025-03-01'),
    hop('near', '2025-02-20', 'now', 'stated'),
    hop('far', '2025-01-10', 'near'),
    hop('beside', '2025-02-15', 'now'),
    hop('never', null, 'now', 'stated'),
  ];

  test('goes on in a lane with what first came before, and opens one for what else did', () => {
    const { stops } = draw(chain(hops), 'path');
    const lane = (id: string) => stops.find(({ event }) => event.id === `event:${id}`)!.lanes[0];
    expect([lane('now'), lane('near'), lane('far')]).toEqual([0, 0, 0]);
    expect(new Set([lane('beside'), lane('never')]).size).toBe(2);
  });

  test('ties with a broken line what only the days tell', () => {
    const { links } = draw(chain(hops), 'path');
    expect(links.map(({ from, dashed }) => [from, dashed])).toEqual([
      ['event:near', false],
      ['event:far', true],
      ['event:beside', true],
      ['event:never', false],
    ]);
  });

  test('has what has no day before all days', () => {
    const { stops } = draw(chain(hops), 'actor');
    expect(stops[0]!.event.id).toBe('event:never');
    expect(stops.slice(1).every(({ x }) => x > stops[0]!.x)).toBe(true);
  });
});

test('no words lie over others, nor over the line that leads to others', () => {
  const days = fc.integer({ min: 0, max: 2_000 }).map((n) => new Date(n * 86_400_000 + 1.6e12).toISOString().slice(0, 10)); // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(fc.option(days, { freq: 8 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom('actor' as const, 'path' as const),
      (dates, lanes) => {
        const hops = dates.map((day, at) => hop(`${at} ${'and'.repeat(at % 5)}`, day, at === 0 ? undefined : `0 `));
        const { stops } = draw(chain(hops), lanes);
        const boxes = stops.flatMap(({ key, label, x, ys }) =>
          label
            ? [{ key, x, from: Math.max(...ys), left: label.x, right: label.x + Math.max(measure(label.name, 'name'), measure(label.when, 'when')), top: label.y, bottom: label.y + 30 }]
            : [],
        ); // prettier-ignore
        for (const a of boxes)
          for (const b of boxes) {
            if (a.key === b.key) continue;
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            // The line of b runs from its lane down to its words.
            const crossed = b.x > a.left && b.x < a.right && a.top < b.top && a.bottom > b.from;
            expect([a.key, b.key, apart, crossed]).toEqual([a.key, b.key, true, false]);
          }
      },
    ),
    { numRuns: 60 },
  );
}); // prettier-ignore

describe('the scale of days', () => {
  test('is even where no silence is long', () => {
    const { place, stretches } = timeScale([10, 20, 30, 40, 50], 0, 400);
    expect([10, 15, 30, 50].map(place)).toEqual([0, 50, 200, 400]);
    expect(stretches.some(({ broken }) => broken)).toBe(false);
  });

  test('is broken where a silence would press all else together, and only there', () => {
    const { place, stretches } = timeScale([0, 10, 20, 30, 3_000], 0, 400);
    expect(stretches.map(({ broken }) => broken)).toEqual([false, false, false, true]);
    expect(place(10)).toBeGreaterThan(40);
    expect(place(3_000)).toBe(400);
  });

  test.each([
    ['the one day that there is', ['2025-04-10'], ['10 Apr 2025']],
    ['no day where there is none', [], []],
    ['both ends of three days', ['2025-04-10', '2025-04-12'], ['10 Apr 2025', '11 Apr', '12 Apr']],
  ])('has ticks for %s', (_, days, words) => {
    const ticks = ticksOf(timeScale(days.map(epochDay), 0, 400), 'en-GB');
    expect(ticks.map(({ text }) => text)).toEqual(words);
  });

  test('keeps the order of days, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9_000, max: 20_000 }), { minLength: 1 }), (days) => {
        const { place } = timeScale(days, 100, 700);
        const sorted = [...new Set(days)].sort((a, b) => a - b);
        const places = sorted.map(place);
        expect(places.every((x, at) => at === 0 || x > places[at - 1]!)).toBe(true);
      }),
    );
  });
});
