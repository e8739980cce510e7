import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../viewer/scene/walk.ts';
import { walk } from '../../../viewer/scene/walk.ts';

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
