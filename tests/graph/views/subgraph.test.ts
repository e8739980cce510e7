import { describe, expect, test } from 'vitest';
import { subgraphOf } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);
const [first, second] = SAMPLE.edges;

describe('a part of the graph named node by node', () => {
  test('has the edges among the named nodes, each once', () => {
    const { nodes, edges, total } = subgraphOf(reader, [first!.from, first!.to, first!.from]);
    expect(nodes.map(({ id }) => id)).toEqual([first!.from, first!.to]);
    expect(edges.map(({ id }) => id)).toContain(first!.id);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(total).toBe(2);
  });

  test('has no edge to a node that was not named', () => {
    expect(subgraphOf(reader, [second!.from]).edges).toEqual([]);
  });

  test('leaves out ids that are no nodes', () => {
    expect(subgraphOf(reader, ['person:nobody', first!.from]).nodes.map(({ id }) => id)).toEqual([
      first!.from,
    ]);
  });
});
