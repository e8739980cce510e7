// The table that lines are drawn from: in which group each stands, how it is bent, in which colour it is seen.

import { describe, expect, it } from 'vitest';
import { DIM, HIDDEN, LIT, UNSHADED } from '../../../viewer/scene/emphasis.ts';
import { inkOf } from '../../../viewer/scene/lines/ink.ts';
import { bendsOf, NUMBERS, tableOf, type LineGroup } from '../../../viewer/scene/lines/line-table.ts';
import { nodesOnly } from '../../../viewer/scene/lines/nodes-only.ts';
import { POINTED, STRUCK } from '../../../viewer/scene/looks.ts';
import { createPicture, type Picture } from '../../../viewer/scene/picture.ts';

const LOOK = { size: 4, lean: 3, color: '#102030', litColor: '#ff0000', opacity: 0.5, line: 0, curvature: 0 };

/** A picture of these edges, each by its ends (`a b`) and what is other than usual about it. */
function pictureOf(edges: Readonly<Record<string, readonly [ends: string, look?: object]>>): Picture {
  const picture = createPicture();
  for (const [id, [ends, look]] of Object.entries(edges)) {
    const [from, to] = ends.split(' ') as [string, string];
    for (const node of [from, to]) picture.graph.mergeNode(node, { x: 0, y: 0, size: 7, ...UNSHADED });
    picture.graph.addEdgeWithKey(id, from, to, { ...UNSHADED, ...LOOK, ...look } as never);
  }
  return picture;
}
const rows: Readonly<Record<string, number>> = { a: 3, b: 5, c: 9 };
const rowOf = (node: string): number => rows[node]!;
const lines = ({ numbers }: LineGroup): number[][] =>
  Array.from({ length: numbers.length / NUMBERS }, (_, i) => [
    ...numbers.slice(i * NUMBERS, (i + 1) * NUMBERS),
  ]);

describe('the bends of lines', () => {
  it.each([
    ['a line alone is straight', { one: ['a b'] }, {}],
    ['one that points is bent to its left', { one: ['a b', { curvature: 0.25 }] }, { one: 0.25 }],
    ['two between the same nodes are bent apart', { one: ['a b'], two: ['a b'] }, { one: -0.125, two: 0.125 }],
    ['so they are where they run to and fro, each seen from its own beginning', { one: ['a b'], two: ['b a'] }, { one: -0.125, two: -0.125 }],
    ['of three the middle one is straight, even if it points', { one: ['a b'], two: ['a b', { curvature: 0.25 }], zzz: ['a b'] }, { one: -0.25, zzz: 0.25 }],
    ['a loop reaches out two radii and a quarter, a second one further', { one: ['a a'], two: ['a a'] }, { one: 2, two: 2.5 }],
    ['nodes that share only one end bend nothing', { one: ['a b'], two: ['a c'] }, {}],
  ] as const)('%s', (_, edges, bends) => {
    expect(Object.fromEntries(bendsOf(pictureOf(edges)))).toEqual(bends);
  }); // prettier-ignore
});

describe('the table of lines', () => {
  it('has rows of nodes, width, bend and line, whole straight ones apart from what is bent, broken, marked or points', () => {
    const table = tableOf(pictureOf({
      plain: ['a b'],
      dots: ['c a', { line: 2 }],
      struck: ['b c', { line: STRUCK }],
      head: ['a a', { line: POINTED }],
    }), rowOf); // prettier-ignore
    expect(lines(table.straight)).toEqual([[3, 5, 4, 0, 0]]); // prettier-ignore
    expect(lines(table.shaped)).toEqual([[9, 3, 4, 0, 2], [5, 9, 4, 0, STRUCK], [3, 3, 4, 2.25, POINTED]]); // prettier-ignore
  });

  it.each([
    ['as it is, in its own colour', 0, inkOf('#102030', 0.5), []],
    ['dimmed, hardly', DIM, inkOf('#102030', 0.07), []],
    ['hidden, not at all', HIDDEN, 0, []],
    ['lit, in another colour over all others, and not twice', LIT, 0, [inkOf('#ff0000', 1)]],
    ['lit and dimmed, hardly, over all others', LIT | DIM, 0, [inkOf('#ff0000', 0.07)]],
    ['lit and hidden, not at all', LIT | HIDDEN, 0, []],
  ])('shows a line %s', (_, told, ink, lit) => {
    const picture = pictureOf({ one: ['a b'], two: ['a c'] });
    const table = tableOf(picture, rowOf);
    picture.graph.setEdgeAttribute('one', 'told', told);
    expect(table.straight.inks[0]).toBe(inkOf('#102030', 0.5));
    table.see(['one', 'gone']);
    expect([...table.straight.inks]).toEqual([ink, inkOf('#102030', 0.5)]);
    expect([...table.lit().straight.inks]).toEqual(lit);
    // A table made later says the same.
    const later = tableOf(picture, rowOf);
    expect([later.straight.inks, later.lit().straight]).toEqual([table.straight.inks, table.lit().straight]);
  });

  it('of very many edges none is bent or points, and marks stay', () => {
    const picture = pictureOf({
      head: ['a b', { line: POINTED, curvature: 0.2 }],
      struck: ['a b', { line: STRUCK }],
    });
    for (let i = 0; i < 10_000; i++)
      picture.graph.addEdgeWithKey(`e${i}`, 'a', 'b', { ...UNSHADED, ...LOOK } as never);
    const table = tableOf(picture, rowOf);
    expect(table.bends.size).toBe(0);
    expect(lines(table.straight)[0]).toEqual([3, 5, 3, 0, 0]);
    expect(lines(table.shaped)).toEqual([[3, 5, 3, 0, STRUCK]]);
  });
});

it('An ink has red in its lowest byte and how opaque it is in its highest.', () => {
  expect(inkOf('#102030', 1)).toBe(0xff302010);
  expect(inkOf('#fff', 0)).toBe(0x00ffffff);
  expect(inkOf('rgb(1, 2, 3)', 0.5)).toBe(0x80030201);
});

it('Who sees the nodes only hears of nodes, and no more once it does not listen.', () => {
  const { graph } = pictureOf({ one: ['a b'] });
  const view = nodesOnly(graph);
  const heard: string[] = [];
  const node = ({ key }: { key: string }): void => void heard.push(key);
  view.on('nodeAdded', node);
  view.on('edgeAdded', node);
  graph.addNode('d', { x: 0, y: 0 } as never);
  graph.addEdgeWithKey('two', 'a', 'd', { ...UNSHADED, ...LOOK } as never);
  view.removeListener('nodeAdded', node);
  graph.addNode('e', { x: 0, y: 0 } as never);
  expect(heard).toEqual(['d']);
  expect([view.order, view.size, view.edges()]).toEqual([4, 0, []]);
  view.forEachEdge(() => expect.unreachable());
});
