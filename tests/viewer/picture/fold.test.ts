// What is drawn where groups are closed.

import { describe, expect, test } from 'vitest';
import type { EdgeSummary, EdgeType, NodeSummary } from '../../../graph/model/index.ts';
import {
  EMPTY_CANVAS,
  EMPTY_LOG,
  deskOf,
  record,
  type Act,
  type Canvas,
} from '../../../viewer/state/index.ts';
import { fold, groupSize } from '../../../viewer/picture/fold.ts';

const node = (id: string, more: Partial<NodeSummary> = {}): NodeSummary => ({
  id,
  kind: 'person',
  name: id,
  degree: 2,
  ...more,
});
const edge = (type: EdgeType, from: string, to: string, count?: number): EdgeSummary => ({
  id: `${type}|${from}|${to}`,
  type,
  from,
  to,
  ...(count && { count }),
});
const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

const CANVAS: Canvas = {
  ...EMPTY_CANVAS,
  nodes: byId([
    node('us', { kind: 'country', name: 'United States' }),
    node('ru', { kind: 'country', name: 'Russia' }),
    node('marco', { country: 'us' }),
    node('steve', { country: 'us' }),
    node('sergei', { country: 'ru' }),
    node('un', { kind: 'organization', name: 'United Nations' }),
    node('antonio'),
    node('talks', { kind: 'talks', status: 'held' }),
  ]),
  edges: byId([
    edge('PARTICIPATED_IN', 'us', 'talks'),
    edge('PARTICIPATED_IN', 'marco', 'talks'),
    edge('PARTICIPATED_IN', 'steve', 'talks'),
    edge('PARTICIPATED_IN', 'sergei', 'talks'),
    edge('REPRESENTS', 'marco', 'us'),
    edge('REPRESENTS', 'antonio', 'un'),
    edge('MET_WITH', 'marco', 'sergei', 3),
    edge('MET_WITH', 'sergei', 'steve', 2),
  ]),
};

function folded(...acts: readonly Act[]) {
  return fold(CANVAS, deskOf(acts.reduce(record, EMPTY_LOG)));
}
const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()];

describe('a canvas without groups', () => {
  test('is drawn as it is', () => {
    const { nodes, edges, nodeFor, edgeFor, membersOf } = folded();
    expect([nodes, edges]).toEqual([CANVAS.nodes, CANVAS.edges]);
    expect([nodeFor('marco'), edgeFor('x'), membersOf('us')]).toEqual(['marco', 'x', ['us']]);
  });
});

describe('all countries closed', () => {
  const { nodes, edges, nodeFor, edgeFor, membersOf } = folded({ do: 'group', by: 'country' });

  test('stand for who belongs to them, with how many that are', () => {
    expect(ids(nodes)).toEqual(['us', 'ru', 'un', 'antonio', 'talks']);
    expect(nodes.get('us')).toMatchObject({ name: 'United States', members: 3, degree: 6 });
    expect(membersOf('us')).toEqual(['us', 'marco', 'steve']);
    expect([nodeFor('steve'), nodeFor('antonio')]).toEqual(['us', 'antonio']);
  });

  test('have the edges of all of them, added up', () => {
    expect([...edges.values()]).toEqual([
      { id: 'sum|PARTICIPATED_IN|us|talks', type: 'PARTICIPATED_IN', from: 'us', to: 'talks', count: 3 },
      { ...edge('PARTICIPATED_IN', 'sergei', 'talks'), from: 'ru' },
      edge('REPRESENTS', 'antonio', 'un'),
      { id: 'sum|MET_WITH|ru|us', type: 'MET_WITH', from: 'us', to: 'ru', count: 5 },
    ]);
    expect(membersOf('sum|MET_WITH|ru|us')).toEqual(['MET_WITH|marco|sergei', 'MET_WITH|sergei|steve']);
  });

  test('say which drawn edge stands for one of the canvas, and of one inside that none does', () => {
    expect(edgeFor('MET_WITH|sergei|steve')).toBe('sum|MET_WITH|ru|us');
    expect(edgeFor('PARTICIPATED_IN|sergei|talks')).toBe('PARTICIPATED_IN|sergei|talks');
    expect(edgeFor('REPRESENTS|marco|us')).toBeUndefined();
  });
});

describe('a group', () => {
  test.each<[string, readonly Act[], readonly string[]]>([
    ['is opened while the others stay closed', [{ do: 'group', by: 'country' }, { do: 'openGroup', id: 'us' }],
      ['us', 'ru', 'marco', 'steve', 'un', 'antonio', 'talks']],
    ['is closed alone', [{ do: 'closeGroup', id: 'ru' }], ['us', 'ru', 'marco', 'steve', 'un', 'antonio', 'talks']],
    ['of an organization has who represents it', [{ do: 'group', by: 'organization' }],
      ['us', 'ru', 'marco', 'steve', 'sergei', 'un', 'talks']],
    ['made by hand is one node', [{ do: 'bundle', ids: ['sergei', 'antonio'] }],
      ['us', 'ru', 'marco', 'steve', 'group:sergei', 'un', 'talks']],
    ['made by hand is opened again', [{ do: 'bundle', ids: ['sergei', 'antonio'] }, { do: 'openGroup', id: 'group:sergei' }], ids(CANVAS.nodes)],
    ['closes again', [{ do: 'group', by: 'country' }, { do: 'openGroup', id: 'us' }, { do: 'closeGroup', id: 'us' }], ['us', 'ru', 'un', 'antonio', 'talks']],
    ['of one is no group', [{ do: 'closeGroup', id: 'talks' }], ids(CANVAS.nodes)],
  ])('%s', (_, acts, expected) => {
    expect(ids(folded(...acts).nodes)).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ['us', 3],
    ['un', 2],
    ['talks', 1],
    ['nobody', 1],
  ])('of %s would hold %i', (id, n) => {
    expect(groupSize(CANVAS, deskOf(EMPTY_LOG), id)).toBe(n);
  });

  test('made by hand takes its members out of their country’s', () => {
    const { membersOf } = folded({ do: 'group', by: 'country' }, { do: 'bundle', ids: ['marco', 'sergei'] });
    expect([membersOf('us'), membersOf('group:marco')]).toEqual([['us', 'steve'], ['marco', 'sergei']]); // prettier-ignore
  });

  test('that contains itself in a circle comes to an end', () => {
    const circle = byId([edge('REPRESENTS', 'un', 'eu'), edge('REPRESENTS', 'eu', 'un')]);
    const both = byId([node('un', { kind: 'organization' }), node('eu', { kind: 'organization' })]);
    const canvas = { ...CANVAS, nodes: both, edges: circle };
    const drawn = fold(canvas, deskOf(record(EMPTY_LOG, { do: 'group', by: 'organization' })));
    expect(drawn.nodes.size).toBeGreaterThan(0);
  });
});
