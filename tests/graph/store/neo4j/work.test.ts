import { describe, expect, it } from 'vitest';
import { EDGE_TYPES, labelsOf, PROVENANCE_EDGE_TYPES } from '../../../../graph/model/index.ts';
import type { EventKind } from '../../../../graph/model/index.ts';
import {
  ALL_EDGE_TYPES,
  PREPARE,
  upsertEdges,
  upsertNodes,
} from '../../../../graph/store/neo4j/statements.ts';
import { edgeBatches, nodeBatches, removalBatches } from '../../../../graph/store/neo4j/work.ts';

const event = (id: string, kind: EventKind, title = '') => ({
  labels: labelsOf(kind),
  properties: { id, title },
});

describe('what is written', () => {
  it('is grouped by statement and sorted by key, whatever order it came in', () => {
    const nodes = [event('event:3', 'talks'), event('event:1', 'talks'), event('event:2', 'visit')];
    const seen = [...nodeBatches(nodes)].map(({ statement, rows }) => [statement, rows.map(({ id }) => id)]);
    expect(seen).toEqual([
      [upsertNodes(labelsOf('talks')), ['event:1', 'event:3']],
      [upsertNodes(labelsOf('visit')), ['event:2']],
    ]);
    expect([...nodeBatches(nodes.toReversed())]).toEqual([...nodeBatches(nodes)]);
  });

  it('is cut where it is many rows or long texts, and loses none', () => {
    const sizes = (nodes: Parameters<typeof nodeBatches>[0]): number[] =>
      [...nodeBatches(nodes)].map(({ rows }) => rows.length);
    expect(sizes(Array.from({ length: 12_000 }, (_, n) => event(`event:${n}`, 'call')))).toEqual([
      10_000, 2_000,
    ]);
    expect(
      sizes(Array.from({ length: 3 }, (_, n) => event(`event:${n}`, 'call', 'x'.repeat(3_000_000)))),
    ).toEqual([2, 1]);
    expect([...removalBatches('REMOVE', [])]).toEqual([]);
  });

  it('asks of relationships alone that both their ends be there', () => {
    const edge = { type: 'HELD_IN', from: 'event:1', to: 'place:a', properties: { id: 'x' } } as const;
    expect([...edgeBatches([edge])]).toEqual([
      { statement: upsertEdges('HELD_IN'), rows: [{ id: 'x', from: 'event:1', to: 'place:a', properties: { id: 'x' } }], joins: true },
    ]);
    expect([...nodeBatches([event('event:1', 'call')])][0]).toMatchObject({ joins: false });
  }); // prettier-ignore
});

describe('the statements', () => {
  it('a node of another kind loses the labels of the kind before', () => {
    const text = upsertNodes(labelsOf('summit'));
    expect(text).toContain('MERGE (n:Event {id: row.id})');
    expect(text).toContain('SET n:Summit');
    expect(text).toContain('REMOVE n:Visit');
    expect(text).not.toContain('REMOVE n:Summit');
    expect(text).not.toContain('REMOVE n:Meeting');
    expect(upsertNodes(['Location'])).not.toMatch(/SET n:|REMOVE/);
    expect(upsertNodes(labelsOf('country'))).toContain('REMOVE n:Person');
  });

  it('every label and every type has its constraint, and words are found, by names of ours', () => {
    const constraints = PREPARE.filter((text) => text.startsWith('CREATE CONSTRAINT '));
    expect(constraints).toHaveLength(6 + EDGE_TYPES.length + PROVENANCE_EDGE_TYPES.length);
    expect(new Set(PREPARE).size).toBe(PREPARE.length);
    for (const text of PREPARE)
      expect(text).toMatch(/^CREATE (?:CONSTRAINT|FULLTEXT INDEX) chancery_\w+ IF NOT EXISTS FOR /);
    // Constraints first: what words are found by may come later.
    expect(PREPARE.slice(0, constraints.length)).toEqual(constraints);
    for (const type of ALL_EDGE_TYPES)
      expect(PREPARE.some((text) => text.includes(`[r:${type}]`))).toBe(true);
  });
});
