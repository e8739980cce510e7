import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../graph/model/index.ts';
import { epochDay } from '../../../../graph/model/index.ts';
import { canvasOf } from '../../../../viewer/state/canvas.ts';
import { select, sieveOf, tableOf } from '../../../../viewer/state/crossfilter/index.ts';
import { deskOf, EMPTY_LOG, type Filter } from '../../../../viewer/state/index.ts';
import type { Look } from '../../../../viewer/appearance.ts';
import { SAMPLE } from '../sample.ts';

/** The facts of the sample, and a third meeting of the United States and Russia that is not on the canvas. */
const FACTS: Facts = {
  total: 4,
  kinds: ['talks'],
  statuses: ['held', 'planned'],
  languages: ['en'],
  outlets: ['The Harbour Post'],
  entities: {
    id: ['country:US', 'country:RU', 'person:wu'],
    name: ['United States', 'Russia', 'Wu'],
    kind: ['country', 'country', 'person'],
    country: [0, 1, -1],
    at: [null, null, null],
  },
  events: {
    id: ['event:riyadh', 'event:dialogue', 'event:undated', 'event:elsewhere'],
    title: ['Riyadh', 'Dialogue', 'Undated', 'Elsewhere'],
    kind: [0, 0, 0, 0],
    status: [0, 1, 0, 0],
    start: [epochDay('2025-02-18'), epochDay('2025-03-05'), null, epochDay('2025-04-01')],
    end: [epochDay('2025-02-18'), epochDay('2025-03-05'), null, epochDay('2025-04-01')],
    voices: [1, 1, 1, 1],
    disputed: [],
    degree: [2, 2, 1, 2],
    actors: [[0, 1], [0, 2], [1], [0, 1]],
    places: [[], [], [], []],
    languages: [[0], [0], [0], [0]],
    outlets: [[0], [0], [0], [0]],
    firstTold: [null, null, null, null],
    lastTold: [null, null, null, null],
  },
};

const MET = 'MET_WITH|country:RU|country:US';
const canvas = canvasOf(deskOf(EMPTY_LOG), () => ({
  ...SAMPLE,
  edges: [...SAMPLE.edges, { id: MET, type: 'MET_WITH' as const, from: 'country:RU', to: 'country:US' }],
}));
const table = tableOf(FACTS);
const EVERYTHING: Filter = { range: null, undated: null, where: {} };
const sift = (filter: Partial<Filter>, muted: readonly Look[] = []) =>
  sieveOf(canvas, table).sift(select(table, { ...EVERYTHING, ...filter }), muted);
const seen = (filter: Partial<Filter>) => [...sift(filter)!.nodes].sort();

describe('what of the canvas is seen', () => {
  test('is everything where nothing is set', () => {
    expect(sift({})).toBeNull();
  });

  test('is what happened in the time, who took part in it, and who has to do with no event', () => {
    expect(seen({ range: { start: '2025-02-01', end: '2025-02-28' } })).toEqual([
      'country:CN',
      'country:RU',
      'country:US',
      'event:riyadh',
    ]);
  });

  test('has actors whose passing event is not on the canvas', () => {
    expect(seen({ range: { start: '2025-04-01', end: '2025-04-01' } })).toEqual([
      'country:CN',
      'country:RU',
      'country:US',
    ]);
  });

  test('has nothing undated where a time is chosen, unless that is asked for', () => {
    const range = { start: '1900-01-01', end: '2100-01-01' };
    expect(seen({ range })).not.toContain('event:undated');
    expect(seen({ range, undated: true })).toContain('event:undated');
  });

  test('has no event of a status that is refused', () => {
    expect(seen({ where: { status: { any: [], none: ['held'] } } })).toEqual([
      'country:CN',
      'country:US',
      'event:dialogue',
      'person:wu',
    ]);
  });

  test.each<[string, Partial<Filter>, boolean]>([
    ['together in February', { range: { start: '2025-02-01', end: '2025-02-28' } }, true],
    [
      'apart, in meetings that pass',
      { range: { start: '2025-03-01', end: '2025-03-31' }, undated: true },
      false,
    ],
  ])('has the line between two who met where they were %s: %#', (_, filter, there) => {
    expect(sift(filter)!.edges.has(MET)).toBe(there);
  });

  test('has a kind taken out with its edges, and no other kind', () => {
    const left = sift({}, ['country'])!;
    expect([...left.nodes].sort()).toEqual(['event:dialogue', 'event:riyadh', 'event:undated', 'person:wu']);
    expect([...left.edges]).toEqual(['PARTICIPATED_IN|person:wu|event:dialogue']);
  });

  test('has no event that the facts do not have, where something is filtered', () => {
    const other = tableOf({ ...FACTS, events: { ...FACTS.events, id: ['a', 'b', 'c', 'd'] } });
    const filter = { ...EVERYTHING, where: { kind: { any: ['talks'], none: [] } } };
    const nodes = sieveOf(canvas, other).sift(select(other, filter), [])!.nodes;
    expect([...nodes].filter((id) => id.startsWith('event:'))).toEqual([]);
  });

  test('hides muted kinds while the facts are not there yet', () => {
    expect([...sieveOf(canvas, null).sift(null, ['event'])!.nodes]).toContain('country:US');
    expect(sieveOf(canvas, null).sift(null, [])).toBeNull();
  });
});
