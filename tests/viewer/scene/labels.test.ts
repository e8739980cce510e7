import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, lineDirection } from '../../../viewer/scene/labels/label-text.ts';
import { FORCED, placeLabels } from '../../../viewer/scene/labels/place-labels.ts';
import type { Box } from '../../../viewer/scene/contract.ts';

const measure = (text: string): number => [...text].length * 7;

describe('the lines of a name', () => {
  it.each([
    ['Istanbul', ['Istanbul']],
    ['United States and Russia in Istanbul', ['United States and', 'Russia in Istanbul']],
    ['', []],
    ['  \u202e\u0000 ', []],
    ['a\u202eb', ['a b']],
  ])('%j is drawn as %j', (name, lines) => {
    expect(labelLines(name, measure)).toEqual(lines);
  });

  it('cuts what does not fit on two lines with an ellipsis', () => {
    const lines = labelLines(
      'The foreign ministers of eleven countries and their deputies in Geneva',
      measure,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('thins ten thousand marks over one letter', () => {
    expect(labelLines(`a${'\u0301'.repeat(10_000)}`, () => 1)[0]!.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['عباس عراقجي', 'rtl'],
    ['1 عباس', 'rtl'],
    ['王毅', 'ltr'],
    ['Lavrov عباس', 'ltr'],
    ['2025', 'ltr'],
  ])('%s runs %s', (line, direction) => {
    expect(lineDirection(line)).toBe(direction);
  });
});

const view: Box = { left: 0, top: 0, width: 600, height: 400 };
const wish = fc.record({
  x: fc.integer({ min: -20, max: 620 }),
  y: fc.integer({ min: -20, max: 420 }),
  radius: fc.integer({ min: 4, max: 22 }),
  width: fc.integer({ min: 0, max: 160 }),
  height: fc.constantFrom(15, 30, 45),
  rank: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(FORCED)),
});

describe('the places of names', () => {
  it('never overlap, and never stick out of the view', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
        const boxes = [
          ...placeLabels(
            wishes.map((w, i) => ({ ...w, id: `n${i}` })),
            view,
          ).values(),
        ];
        boxes.forEach((a, i) => {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 600 && a.top + a.height <= 400).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.left + a.width <= b.left ||
              b.left + b.width <= a.left ||
              a.top + a.height <= b.top ||
              b.top + b.height <= a.top;
            expect(apart).toBe(true);
          }
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  const at = (id: string, x: number, rank: number) => ({
    id,
    x,
    y: 100,
    radius: 8,
    width: 90,
    height: 15,
    rank,
  });

  it('go to the weightier of two nodes where only one has room', () => {
    const crowd = [at('light', 300, 1), at('heavy', 300, 200), at('chosen', 300, FORCED)];
    const placed = placeLabels(crowd, { left: 250, top: 80, width: 100, height: 48 });
    expect([...placed.keys()]).toEqual(['chosen']);
  });

  it('never lie under a panel, not even those that are forced', () => {
    const panel: Box = { left: 0, top: 104, width: 600, height: 296 };
    const placed = placeLabels([at('chosen', 300, FORCED), at('near', 150, 10)], view, [panel]);
    expect([...placed.keys()].sort()).toEqual(['chosen', 'near']);
    for (const box of placed.values()) expect(box.top + box.height).toBeLessThanOrEqual(104);
  });

  it('that are forced still keep clear of other nodes where they can', () => {
    const below = { ...at('below', 300, FORCED + 1), y: 122, width: 0 };
    const box = placeLabels([at('chosen', 300, FORCED), below], view).get('chosen')!;
    expect(box.top + box.height).toBeLessThanOrEqual(100);
  });

  it('do not cover another node of like weight', () => {
    const below = { ...at('below', 300, 10), y: 122, width: 0 };
    const box = placeLabels([at('a', 300, 10), below], view).get('a')!;
    expect(box.top + box.height <= 100).toBe(true);
  });
});
