import { describe, expect, test } from 'vitest';
import { busiestActors, busiestPairs, busiestPlaces } from '../../../graph/chains/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { diary } from './diary.ts';

const reader = arrayReader(
  diary(
    'e1 2025-01-01 A B',
    'e2 2025-02-01/2025-02-03 A B C',
    'e3 - A B',
    'e4 2025-03-01 B C',
    'e5 2025-04-01 C D planned',
    'e6 2025-04-02 D E speech',
  ),
);

describe('the busiest pairs', () => {
  test('are those that met most often, with their first and last day', () => {
    expect(busiestPairs(reader, 2)).toEqual([
      { pair: ['person:A', 'person:B'], meetings: 3, first: '2025-01-01', last: '2025-02-03' },
      { pair: ['person:B', 'person:C'], meetings: 2, first: '2025-02-01', last: '2025-03-01' },
    ]);
  });

  test('are nobody who only will meet, or was at the same speech', () => {
    const pairs = busiestPairs(reader, 10).map(({ pair }) => pair.join(' '));
    expect(pairs).toEqual(['person:A person:B', 'person:B person:C', 'person:A person:C']);
  });

  test('have no days where none of their meetings has one', () => {
    const [pair] = busiestPairs(arrayReader(diary('e1 - A B')), 1);
    expect(pair).toEqual({ pair: ['person:A', 'person:B'], meetings: 1, first: null, last: null });
  });
});

describe('the busiest actors', () => {
  test('are those that took part in most held events, speeches too', () => {
    expect(busiestActors(reader, 9, () => true)).toEqual([
      { id: 'person:B', events: 4 },
      { id: 'person:A', events: 3 },
      { id: 'person:C', events: 2 },
      { id: 'person:D', events: 1 },
      { id: 'person:E', events: 1 },
    ]);
  });

  test('are only those that are wanted, and no more than are wanted', () => {
    expect(busiestActors(reader, 1, (id) => id > 'person:B')).toEqual([{ id: 'person:C', events: 2 }]);
  });
});

test('the busiest places count held events only', () => {
  expect(busiestPlaces(arrayReader(SAMPLE), 9)).toEqual([
    { id: 'place:istanbul', events: 1 },
    { id: 'place:riyadh', events: 1 },
  ]);
});
