import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportGraph } from '../../../graph/export/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { textOf } from './files-of.ts';
import { graphOfRows, HOSTILE_ROWS } from './hostile-graph.ts';

type Line = { readonly type: string; readonly value: unknown };

describe('the JSONL export', () => {
  const reader = arrayReader(graphOfRows(HOSTILE_ROWS));
  const text = textOf(EXPORT_FORMATS.jsonl, reader);
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line); // prettier-ignore

  it('is what the JSON export holds, a record a line, nodes before edges', () => {
    const graph = exportGraph(reader);
    const of = (type: string): unknown[] => lines.flatMap((line) => (line.type === type ? [line.value] : []));
    expect(of('article')).toEqual(graph.articles);
    expect(of('entity')).toEqual(graph.entities);
    expect(of('event')).toEqual(graph.events);
    expect(of('evidence')).toEqual(graph.evidence);
    expect(of('edge')).toEqual(graph.edges);
    const types = [...new Set(lines.map(({ type }) => type))];
    expect(types).toEqual(['export', 'article', 'entity', 'event', 'evidence', 'edge', 'end']);
  });

  it('ends with what it holds, so that one that was cut off is known', () => {
    expect(lines.at(-1)).toEqual({
      type: 'end',
      articles: 3,
      entities: 9,
      events: 6,
      edges: 27,
      evidence: 7,
      judgements: 0,
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('has no line end within a record', () => {
    expect(text.split('\n')).toHaveLength(lines.length + 1);
    expect(/[\r\u0085\u2028\u2029]/.test(text)).toBe(false);
  });
});
