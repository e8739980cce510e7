// The Cypher of what is clicked runs on the store and finds what the page shows.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphRows } from '../../../graph/home/index.ts';
import type { CypherNode, CypherValue, Graph, GraphReader } from '../../../graph/model/index.ts';
import { openStore, QUERY_LIMITS, type Store } from '../../../graph/store/index.ts';
import { edgeDetail, neighbours, nodeDetail, overview } from '../../../graph/views/index.ts';
import { queryOf, type Click } from '../../../viewer/cypher/clicks.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { randomGraphs } from '../../graph/chains/random-graph.ts';
import { SAMPLE } from '../../graph/sample-graph.ts';

/** The sample, and a few graphs at random. */
const GRAPHS: readonly Graph[] = [SAMPLE, ...fc.sample(randomGraphs(10), { numRuns: 3, seed: 5 })];

describe.each(GRAPHS.map((graph, at) => [at, graph] as const))('graph %i', (_, graph) => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-clicks-'));
  const reader: GraphReader = arrayReader(graph);
  let store: Store;
  beforeAll(async () => {
    store = openStore({ dir });
    await store.rebuild(graphRows(reader), 1);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  async function rows(click: Click): Promise<readonly (readonly CypherValue[])[]> {
    const { cypher, params } = queryOf(click);
    expect(store.check(cypher)).toMatchObject({ ok: true });
    const { rows: found, notes = [] } = await store.query(cypher, params, QUERY_LIMITS);
    expect(notes).toEqual([]);
    return found;
  }
  const id = (value: CypherValue | undefined): string => (value as CypherNode).id;
  const ids = (value: CypherValue | undefined): string[] => (value as readonly CypherValue[]).map(id).sort();
  const nodes = [...graph.entities, ...graph.events].map((node) => node.id);

  test('an event has its parties, places and sentences', async () => {
    for (const { id: event } of graph.events) {
      const [row] = await rows({ on: 'node', id: event });
      const { related, evidence } = nodeDetail(reader, event)!;
      const tied = (type: string): string[] =>
        [...new Set(related.filter(({ edge }) => (edge.type === 'HELD_IN') === (type === 'HELD_IN')).map(({ node }) => node.id))].sort(); // prettier-ignore
      expect([id(row![0]), ids(row![1]), ids(row![2]), ids(row![3])]).toEqual([
        event,
        tied('who'),
        tied('HELD_IN'),
        evidence.map((one) => one.id).sort(),
      ]);
    }
  });

  test('an entity has what it belongs to', async () => {
    for (const entity of graph.entities) {
      const [row] = await rows({ on: 'node', id: entity.id });
      const wanted = new Set(nodeDetail(reader, entity.id)!.related.map(({ node }) => node.id));
      expect([id(row![0]), ids(row![1])]).toEqual([entity.id, [...wanted].sort()]);
    }
  });

  test('an edge has its ends and sentences, a pair its meetings', async () => {
    for (const { id: edge, type, from, to, role, events = [] } of graph.edges) {
      const [row] = await rows({ on: 'edge', type, from, to, ...(role !== undefined && { role }) });
      if (type === 'MET_WITH') expect([id(row![0]), id(row![1]), ids(row![2])]).toEqual([from, to, [...events].sort()]);
      else expect([id(row![0]), id(row![2]), ids(row![3])]).toEqual([from, to, edgeDetail(reader, edge)!.evidence.map((one) => one.id).sort()]);
    }
  }); // prettier-ignore

  test('neighbours come in the order of the page, by relation too', async () => {
    for (const node of nodes) {
      for (const limit of [2, 50]) {
        const all = neighbours(reader, node, { limit })!;
        expect((await rows({ on: 'neighbours', id: node, limit })).map(([one]) => id(one))).toEqual(all.nodes.map((one) => one.id)); // prettier-ignore
      }
      for (const { type, direction } of reader.countsOf(node)) {
        const only = direction === 'both' ? { type } : { type, direction };
        expect((await rows({ on: 'neighbours', id: node, limit: 50, ...only })).map(([one]) => id(one))).toEqual(
          neighbours(reader, node, { limit: 50, ...only })!.nodes.map((one) => one.id),
        ); // prettier-ignore
      }
    }
  });

  test.each([1, 5, 250])('the overview of %i nodes is the same', async (limit) => {
    expect((await rows({ on: 'overview', limit })).map(([one]) => id(one))).toEqual(
      overview(reader, limit).nodes.map((one) => one.id),
    );
  });
});
