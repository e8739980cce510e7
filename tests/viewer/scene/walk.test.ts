import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../viewer/scene/walk.ts';
import { walk } from '../../../viewer/scene/walk.ts';
import { frame } from '../../../viewer/scene/framing.ts';

const here = { x: 0, y: 0 };
const linked = new Map([
  ['near right', { x: 50, y: 5 }],
  ['far right', { x: 200, y: 0 }],
  ['above', { x: 10, y: 90 }],
]);
const others = new Map([
  ...linked,
  ['unlinked right', { x: 20, y: 0 }],
  ['unlinked left', { x: -40, y: 10 }],
]);

describe('walking by arrow keys', () => {
  it.each<[Direction, string | undefined]>([
    ['ArrowRight', 'near right'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', 'unlinked left'],
    ['ArrowDown', undefined],
  ])('%s goes to %s', (direction, to) => {
    expect(walk(here, direction, linked, others)).toBe(to);
  });
});

describe('framing', () => {
  it('shows all places within the view', () => {
    const view = frame(
      [
        { x: -900, y: -300 },
        { x: 700, y: 500 },
      ],
      1000,
      660,
    );
    const perUnit = 660 / 1000 / view.ratio;
    for (const [x, y] of [
      [-900, -300],
      [700, 500],
    ] as const) {
      expect(Math.abs((x - view.x) * perUnit)).toBeLessThan(500);
      expect(Math.abs((y - view.y) * perUnit)).toBeLessThan(330);
    }
  });

  it('does not press its nose against a single node', () => {
    expect(660 / 1000 / frame([{ x: 5, y: 5 }], 1000, 660).ratio).toBeLessThanOrEqual(1.5);
  });
});
