import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, pageOf, rowsAfter, type Position } from '../../../graph/views/index.ts';

const at = ([day, id]: Position): Position => [day!, id!];
const ROWS: readonly Position[] = [
  ['2025-01-01', 'a'],
  ['2025-01-01', 'b'],
  ['2025-03-01', 'a'],
  ['~', 'c'],
];

describe('a page', () => {
  it.each<[string, Position | undefined, number, readonly number[], boolean]>([
    ['begins at the beginning', undefined, 2, [0, 1], true],
    ['begins behind a place', ['2025-01-01', 'b'], 2, [2, 3], false],
    ['begins behind a place whose row has gone', ['2025-02-01', 'x'], 9, [2, 3], false],
    ['holds what came in behind the place', ['2025-01-01', 'a'], 1, [1], true],
    ['is empty behind the end', ['~', 'z'], 9, [], false],
  ])('%s', (_, after, limit, rows, more) => {
    const page = pageOf(ROWS, at, { limit, ...(after && { after }) });
    expect(page.rows).toEqual(rows.map((row) => ROWS[row]));
    expect(page.next).toEqual(more ? page.rows.at(-1) : undefined);
  });

  it('puts the larger number and the smaller text first', () => {
    expect(comparePositions([2, 'b'], [1, 'a'])).toBe(-1);
    expect(comparePositions([1, 'b'], [1, 'a'])).toBe(1);
    expect(comparePositions([1, 'a'], [1, 'a'])).toBe(0);
  });

  it('after page gives every row once, in order, whatever the size', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: (row) => JSON.stringify(row) }),
        fc.integer({ min: 1, max: 7 }),
        (rows, limit) => {
          const sorted = rows.toSorted(comparePositions);
          const seen: Position[] = [];
          for (let after: Position | undefined; ;) {
            const page = pageOf(sorted, (row) => row, { limit, ...(after && { after }) });
            seen.push(...page.rows);
            expect(rowsAfter(sorted, (row) => row, page.next)).toEqual(
              page.next ? sorted.slice(seen.length) : sorted,
            );
            if (!(after = page.next)) break;
          }
          expect(seen).toEqual(sorted);
        },
      ),
    );
  });
});
