import * as neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { CypherPath } from '../../../../graph/model/index.ts';
import { parameterIn, propertiesIn, propertiesOut } from '../../../../graph/store/neo4j/values-in.ts';
import { noteIds, tagValue } from '../../../../graph/store/neo4j/values.ts';

const { Date: Day, DateTime, Duration, LocalTime, Node, Path, PathSegment, Point, Relationship } = neo4j;
const node = (element: string, id?: string) =>
  new Node<bigint>(1n, ['Actor'], id === undefined ? {} : { id }, element);
const edge = new Relationship<bigint>(
  7n,
  1n,
  2n,
  'MET_WITH',
  { id: 'MET_WITH|a|b', count: 2n },
  'r:7',
  'n:1',
  'n:2',
);

describe('what the driver gives', () => {
  it.each<[string, unknown, unknown]>([
    ['a whole number', 5n, 5],
    ['one beyond 2^53', 9007199254740993n, '9007199254740993'],
    ['a fraction', 1.5, 1.5],
    ['no number', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['nothing', null, null],
    ['bytes', new Int8Array([1, -1]), [1, -1]],
    ['a list', [1n, ['a', null]], [1, ['a', null]]],
    ['a map', { a: { b: 1n } }, { type: 'map', entries: { a: { type: 'map', entries: { b: 1 } } } }],
    ['a day', new Day(2025n, 2n, 18n), '2025-02-18'],
    ['a time', new DateTime(2025n, 2n, 18n, 9n, 30n, 0n, 0n, 3600n), '2025-02-18T09:30:00+01:00'],
    ['a duration', new Duration(0n, 3n, 0n, 0n), 'P3D'],
    ['a longer one', new Duration(14n, -2n, 3_723n, 500_000_000n), 'P1Y2M-2DT1H2M3.5S'],
    ['half a second ago', new Duration(0n, 0n, -1n, 500_000_000n), 'PT-0.5S'],
    ['no time', new Duration(0n, 0n, 0n, 0n), 'PT0S'],
    ['a clock time', new LocalTime(9n, 5n, 0n, 120_000_000n), '09:05:00.120000000'],
    ['a point', new Point(7203n, 1, 2), { type: 'map', entries: { srid: 7203, x: 1, y: 2 } }],
    ['a node', node('n:1', 'a'), { type: 'node', id: 'a', labels: ['Actor'], properties: { id: 'a' } }],
    ['a node without an id of ours', node('n:3'), { type: 'node', id: 'n:3', labels: ['Actor'], properties: {} }],
  ])('%s', (_, value, tagged) => expect(tagValue(value, new Map())).toEqual(tagged)); // prettier-ignore

  it('a relationship names its ends by our ids, and which it must be told', () => {
    const known = new Map<string, string>();
    const ends = new Set<string>();
    noteIds([edge, { in: [node('n:1', 'a')] }], known, ends);
    expect([...known]).toEqual([['n:1', 'a']]);
    expect([...ends]).toEqual(['n:1', 'n:2']);
    expect(tagValue(edge, new Map([...known, ['n:2', 'b']]))).toEqual({
      type: 'relationship',
      id: 'MET_WITH|a|b',
      relation: 'MET_WITH',
      from: 'a',
      to: 'b',
      properties: { id: 'MET_WITH|a|b', count: 2 },
    });
    expect(tagValue(edge, known)).toMatchObject({ from: 'a', to: 'n:2' });
  });

  it('a path is its nodes and relationships, in their order', () => {
    const path = new Path(node('n:1', 'a'), node('n:2', 'b'), [
      new PathSegment(node('n:1', 'a'), edge, node('n:2', 'b')),
    ]);
    const known = new Map<string, string>();
    noteIds(path, known, new Set());
    const tagged = tagValue(path, known) as CypherPath;
    expect(tagged.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tagged.relationships).toEqual([expect.objectContaining({ from: 'a', to: 'b' })]);
  });
});

describe('what the driver is given', () => {
  it('whole numbers are whole, also in lists and maps; coordinates are fractions', () => {
    expect(parameterIn({ n: 3, f: 0.5, l: [1, 'a', null, true], m: { k: 2 } })).toEqual({
      n: 3n,
      f: 0.5,
      l: [1n, 'a', null, true],
      m: { k: 2n },
    });
    expect(propertiesIn({ startDay: 20137, lat: 21, lon: 105.85, names: ['a'], disputed: false })).toEqual({
      startDay: 20137n,
      lat: 21,
      lon: 105.85,
      names: ['a'],
      disputed: false,
    });
    expect(propertiesOut({ startDay: 20137n, lat: 21, names: ['a'] })).toEqual({
      startDay: 20137,
      lat: 21,
      names: ['a'],
    });
  });
});
