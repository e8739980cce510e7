import { expect, test, vi } from 'vitest';
import type { EdgeSummary, NodeSummary, Subgraph } from '../../../graph/model/index.ts';
import type { Client } from '../../../viewer/api/index.ts';
import { createLibrary, deskOf, EMPTY_LOG, record, viewOf } from '../../../viewer/state/index.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const node = (id: string): NodeSummary => ({
  id,
  kind: id.startsWith('event') ? 'talks' : 'country',
  name: id,
  degree: 1,
});
const edge = (from: string, to: string): EdgeSummary => ({
  id: `PARTICIPATED_IN|${from}|${to}`,
  type: 'PARTICIPATED_IN',
  from,
  to,
});
const part = (ids: readonly string[], edges: readonly EdgeSummary[]): Subgraph => ({
  nodes: ids.map(node),
  edges,
  total: 9,
});

/** A server whose overview has Russia and the United States, and whose talks know both. */
const client = {
  overview: async () => part(['country:US', 'country:RU'], []),
  neighbours: async () => ({ ...part(['event:talks'], [edge('country:US', 'event:talks')]), counts: [] }),
  subgraph: async (ids: readonly string[]) =>
    part(ids, ids.length > 1 ? [edge('country:US', 'event:talks'), edge('country:RU', 'event:talks')] : []),
} as unknown as Client;

test('A meeting that came by expanding one side shows the other side’s line as well.', async () => {
  const library = createLibrary(client, () => {});
  const desk = deskOf(
    record(EMPTY_LOG, { do: 'expand', load: { from: 'neighbours', id: 'country:US', limit: 25 } }),
  );
  expect(viewOf(desk, library)).toMatchObject({ waiting: true });
  await settle();
  expect(viewOf(desk, library)).toMatchObject({ waiting: true });
  await settle();
  const { canvas, waiting } = viewOf(desk, library);
  expect(waiting).toBe(false);
  expect([...canvas.nodes.keys()].sort()).toEqual(['country:RU', 'country:US', 'event:talks']);
  expect([...canvas.edges.keys()].sort()).toEqual([
    'PARTICIPATED_IN|country:RU|event:talks',
    'PARTICIPATED_IN|country:US|event:talks',
  ]);
});

test('An overview alone asks nothing further.', async () => {
  const library = createLibrary({ ...client, subgraph: () => Promise.reject(new Error('asked')) }, () => {});
  viewOf(deskOf(EMPTY_LOG), library);
  await settle();
  expect(viewOf(deskOf(EMPTY_LOG), library)).toMatchObject({ waiting: false, failure: undefined });
});

test('What some had in common, without an overview, comes with the edges among it.', async () => {
  const library = createLibrary(
    {
      ...client,
      encounters: async () => ({
        actors: ['country:US', 'country:RU'].map(node),
        encounters: [{ event: node('event:talks'), who: [], where: [] }],
      }),
    } as unknown as Client,
    () => {},
  );
  const desk = deskOf(
    [
      { do: 'overview', limit: 0 } as const,
      {
        do: 'draw',
        load: { from: 'together', ids: ['country:US', 'country:RU'], limit: 9 },
      } as const,
    ].reduce(record, EMPTY_LOG),
  );
  for (let turn = 0; turn < 2; turn++) {
    viewOf(desk, library);
    await settle();
  }
  const { canvas, waiting } = viewOf(desk, library);
  expect(waiting).toBe(false);
  expect([...canvas.nodes.keys()].sort()).toEqual(['country:RU', 'country:US', 'event:talks']);
  expect(canvas.edges.size).toBe(2);
});

test('A chain that is drawn and listed in the panel is asked for once, with who was there and where.', async () => {
  const chain = vi.fn(async () => ({
    hops: [
      { event: node('event:talks'), depth: 0, who: [node('country:US')], where: [node('country:TR')] },
      { event: node('event:before'), depth: 1, who: [node('country:US')], where: [] },
    ],
  }));
  const library = createLibrary({ ...client, chain } as unknown as Client, () => {});
  const desk = deskOf(
    [
      { do: 'overview', limit: 0 } as const,
      { do: 'trace', load: { from: 'chain', id: 'event:talks' } } as const,
    ].reduce(record, EMPTY_LOG),
  );
  viewOf(desk, library);
  expect(library.chain('event:talks')).toEqual({ state: 'waiting' });
  await settle();
  expect(library.chain('event:talks')).toMatchObject({ value: { hops: [{ depth: 0 }, { depth: 1 }] } });
  expect([...viewOf(desk, library).canvas.nodes.keys()]).toEqual([
    'event:talks',
    'country:US',
    'country:TR',
    'event:before',
  ]);
  expect(chain).toHaveBeenCalledTimes(1);
});
