import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOfEdge, rowOfNode } from '../../../graph/store/rows.ts';
import { edgeOf, nodeOf, provenanceOf } from '../../../graph/store/schema.ts';
import { FIXTURE_ROWS } from '../../contracts/fixture-graph.ts';

const README = readFileSync(new URL('../../../graph/store/README.md', import.meta.url), 'utf8');
const ALWAYS = new Set(['id', 'kind', 'name', 'evidence']);

/** Every name in backticks in the README's table rows for a label or type; a location has all that an actor has. */
function told(name: string): Set<string> {
  const wanted = name === ':Location' ? [':Location', ':Actor'] : [name];
  const lines = README.split('\n').filter(
    (line) => line.startsWith('|') && wanted.some((one) => line.includes(one)),
  );
  return new Set(
    lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].flatMap(([, list]) => list!.split(/[ ,]+/))),
  );
}

describe('the schema', () => {
  it.each(FIXTURE_ROWS.map((row) => [row.value.id, row] as const))('gives back %s as it was', (_, row) => {
    if (row.row === 'edge') {
      const { type, from, to, properties } = edgeOf(row.value);
      expect(rowOfEdge(type, from, to, properties)).toEqual(row);
    } else {
      expect(rowOfNode(nodeOf(row).properties)).toEqual(row);
    }
  });

  it('holds texts, numbers, truths and lists of texts only', () => {
    for (const row of FIXTURE_ROWS) {
      const { properties } = row.row === 'edge' ? edgeOf(row.value) : nodeOf(row);
      for (const value of Object.values(properties)) {
        const list = Array.isArray(value) ? value : [];
        expect(list.every((one) => typeof one === 'string')).toBe(true);
        if (!Array.isArray(value)) expect(['string', 'number', 'boolean']).toContain(typeof value);
      }
    }
  });

  it('has no property that the README does not name', () => {
    for (const row of FIXTURE_ROWS) {
      const { properties } = row.row === 'edge' ? edgeOf(row.value) : nodeOf(row);
      const name = row.row === 'edge' ? row.value.type : `:${nodeOf(row).labels[0]}`;
      const known = told(name);
      const untold = Object.keys(properties).filter((key) => !known.has(key) && !ALWAYS.has(key));
      expect([name, untold]).toEqual([name, []]);
    }
  });

  it('tells on what the reports of an event differ, value by value, in lists that Cypher can ask', () => {
    const talks = FIXTURE_ROWS.find(({ value }) => value.id === 'event:1')!;
    expect(talks.row !== 'edge' && nodeOf(talks).properties).toMatchObject({
      differs: ['date'],
      said: ['date 2025-02-18', 'date 2025-02-19/2025-02-20', 'party person:rubio'],
      saidVoices: ['1', '1', '1'],
      saidIn: ['article:en', 'article:de', 'article:de'],
    });
    const call = FIXTURE_ROWS.find(({ value }) => value.id === 'event:2')!;
    expect(call.row !== 'edge' && Object.keys(nodeOf(call).properties)).not.toContain('said');
  });

  it('ties an event to its evidence and evidence to its article, and a record to nothing', () => {
    expect(provenanceIds('event:1')).toEqual([
      'ATTESTED_BY|event:1|evidence:1',
      'ATTESTED_BY|event:1|evidence:2',
    ]);
    expect(provenanceIds('evidence:1')).toEqual(['FROM|evidence:1|article:en']);
    expect(provenanceIds('evidence:7')).toEqual([]);
  });
});

function provenanceIds(id: string): unknown[] {
  const row = FIXTURE_ROWS.find(({ value }) => value.id === id);
  return row && row.row !== 'edge' ? provenanceOf(row).map(({ properties }) => properties.id) : [];
}
