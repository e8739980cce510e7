import { describe, expect, test } from 'vitest';
import type { NodeSummary } from '../../../graph/model/index.ts';
import { groupsOf } from '../../../viewer/search/groups.ts';
import { onCanvas } from '../../../viewer/search/on-canvas.ts';

const node = (id: string, name: string, degree = 1, kind: NodeSummary['kind'] = 'person'): NodeSummary => ({
  id,
  kind,
  name,
  degree,
});
const NODES = [
  node('person:lavrov', 'Sergei Lavrov', 9),
  node('place:sao-tome', 'São Tomé', 2),
  node('place:istanbul', 'İstanbul', 4),
  node('event:1', 'Talks: Russia and the United States in Istanbul', 5),
  node('event:2', 'Gespräche in Łódź', 1),
  node('person:li', '拉夫罗夫外长', 3),
];

describe('what is on the canvas is found', () => {
  test.each<[string, readonly string[]]>([
    ['lav', ['person:lavrov']],
    ['LAVROV sergei', ['person:lavrov']],
    ['istanbul', ['event:1', 'place:istanbul']],
    ['sao tome', ['place:sao-tome']],
    ['united rus', ['event:1']],
    ['外长', ['person:li']],
    ['s', ['person:lavrov', 'event:1', 'place:sao-tome']],
  ])('by "%s": %j, the best connected first', (q, ids) => {
    expect(onCanvas(NODES, q, 9).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['avrov', 'Lavrov Istanbul', '', ' ', '…', '外卖'])('but not by "%s"', (q) => {
    expect(onCanvas(NODES, q, 9)).toEqual([]);
  });

  test('and no more of it than is asked for', () => {
    expect(onCanvas(NODES, 's', 1).map(({ id }) => id)).toEqual(['person:lavrov']);
  });
});

test('Hits stand by sort, the sort of the best one first, each with how many there are.', () => {
  const hits = [
    node('event:1', 'Talks', 1, 'talks'),
    node('person:a', 'A'),
    node('event:2', 'Visit', 1, 'visit'),
  ].map((one) => ({ node: one }));
  const counts = { country: 0, person: 1, organization: 0, location: 0, event: 7 };
  expect(
    groupsOf({ hits, counts }).map(({ look, hits: some, total }) => [look, some.map(({ node: { id } }) => id), total]),
  ).toEqual([
    ['event', ['event:1', 'event:2'], 7],
    ['person', ['person:a'], 1],
  ]); // prettier-ignore
});
