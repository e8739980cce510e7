import { afterEach, describe, expect, it } from 'vitest';
import type { GraphRow } from '../../../../graph/model/index.ts';
import { buildDatabase } from '../../../../graph/store/grafeo/build.ts';
import { type Database, type Engine, loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { readRows } from '../../../../graph/store/grafeo/read-rows.ts';
import { generateGraph } from '../../../bench/generate-graph.ts';

const ROWS = [...generateGraph({ seed: 4, relationships: 45_000 })];
const isNode = ({ row }: GraphRow): boolean => row !== 'edge';
const NODES_FIRST = [...ROWS.filter(isNode), ...ROWS.filter((row) => !isNode(row))];

const opened: Database[] = [];
afterEach(() => opened.splice(0).forEach((db) => db.close()));

/** The engine, telling how much crosses into it at once, and how many rows had been given by then. */
function watched(): {
  engine: Engine;
  calls: { size: number; given: number }[];
  given: (row: GraphRow) => GraphRow;
} {
  const engine = loadEngine();
  const calls: { size: number; given: number }[] = [];
  let given = 0;
  const create = (): Database => {
    const db = engine.GrafeoDB.create();
    opened.push(db);
    const createEdges = db.batchCreateEdges.bind(db);
    db.batchCreateEdges = (edges) => {
      if (edges.length > 0) calls.push({ size: edges.length, given });
      return createEdges(edges);
    };
    return db;
  };
  return {
    engine: { ...engine, GrafeoDB: { create } as unknown as Engine['GrafeoDB'] },
    calls,
    given: (row) => (given++, row),
  };
}

const sorted = async (db: Database): Promise<string[]> => {
  const rows: string[] = [];
  for await (const { row, value } of readRows(db)) rows.push(`${row} ${value.id}`);
  return rows.sort();
};

function* giving(rows: readonly GraphRow[], given: (row: GraphRow) => GraphRow): Generator<GraphRow> {
  for (const row of rows) yield given(row);
}

describe('a database is built', () => {
  it.each<[string, readonly GraphRow[]]>([
    ['as the ledger gives its rows', NODES_FIRST],
    ['with edges first', [...NODES_FIRST].reverse()],
    ['with all of them mixed', ROWS],
  ])('%s: the same rows', async (_, rows) => {
    const { engine } = watched();
    const db = await buildDatabase(engine, rows);
    expect(await sorted(db)).toEqual(ROWS.map(({ row, value }) => `${row} ${value.id}`).sort());
  });

  it('while its rows come, so that they are never all in memory', async () => {
    const { engine, calls, given } = watched();
    await buildDatabase(engine, giving(NODES_FIRST, given));
    expect(Math.max(...calls.map(({ size }) => size))).toBeLessThanOrEqual(10_000);
    const nodes = NODES_FIRST.filter(isNode).length;
    expect(calls[0]!.given).toBeLessThan(nodes);
    expect(calls.filter((call) => call.given < NODES_FIRST.length).length).toBeGreaterThan(3);
  });

  it('and refuses an edge whose end never comes, wherever it stands', async () => {
    const { engine } = watched();
    const end = ROWS.find(({ row, value }) => row === 'entity' && value.id === 'place:0')!;
    await expect(
      buildDatabase(
        engine,
        ROWS.filter((row) => row !== end),
      ),
    ).rejects.toMatchObject({
      code: 'store-dangling-edge',
    });
  });
});
