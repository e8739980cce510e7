// How the relations of a node lie in time, and the neighbours of one year.

import { describe, expect, test } from 'vitest';
import { neighbours, nodeYears } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe('the years of a node', () => {
  const { relations } = nodeYears(reader, 'person:lavrov')!;

  test('are there for each relation that is counted', () => {
    const counts = reader.countsOf('person:lavrov');
    expect(relations.map(({ type, direction }) => [type, direction])).toEqual(
      counts.map(({ type, direction }) => [type, direction]),
    );
  });

  test('add up to its counts where the relation is with events', () => {
    for (const { type, direction, count } of reader.countsOf('person:lavrov')) {
      const { years } = relations.find((one) => one.type === type && one.direction === direction)!;
      const dated = type === 'PARTICIPATED_IN' || type === 'SPOKE_AT' || type === 'MET_WITH';
      expect([type, sum(Object.values(years))]).toEqual([type, dated ? count : 0]);
    }
  });

  test('are none of a relation that time says nothing of', () => {
    expect(relations.find(({ type }) => type === 'REPRESENTS')?.years).toEqual({});
  });

  test('are asked of no node in vain', () => {
    expect(nodeYears(reader, 'person:nobody')).toBeUndefined();
  });
});

describe('neighbours of one year', () => {
  const of = (year?: string) => neighbours(reader, 'person:lavrov', { type: 'PARTICIPATED_IN', limit: 50, ...(year && { year }) })!; // prettier-ignore
  const years = nodeYears(reader, 'person:lavrov')!.relations.find(({ type }) => type === 'PARTICIPATED_IN')!.years; // prettier-ignore

  test.each(Object.entries(years))('of %s are %i', (year, n) => {
    expect([of(year).total, of(year).nodes.length]).toEqual([n, n]);
    for (const { date } of of(year).nodes) expect(date?.start.slice(0, 4) ?? 'none').toBe(year);
  });

  test('are none of a year without any, and all of them without a year', () => {
    expect(of('1900').total).toBe(0);
    expect(of().total).toBe(sum(Object.values(years)));
  });
});
