import { describe, expect, it } from 'vitest';
import type { CypherNode, CypherRelationship, QueryTable } from '../../../graph/model/index.ts';
import { suggest } from '../../../viewer/cypher/completions.ts';
import { readParams } from '../../../viewer/cypher/params.ts';
import { QUESTIONS } from '../../../viewer/cypher/questions.ts';
import { tokensOf } from '../../../viewer/cypher/tokens.ts';
import { csvOf, figureColumns, idsIn, textOf } from '../../../viewer/cypher/values.ts';

const coloured = (text: string): string[] =>
  tokensOf(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('the colours of a query', () => {
  it.each([
    ['MATCH (a:Country)', ['keyword MATCH', 'label :Country']],
    ['-[m:MET_WITH]-', ['label :MET_WITH']],
    ["WHERE a.name = 'MATCH \\' x'", ['keyword WHERE', "text 'MATCH \\' x'"]],
    ['return count(x) // MATCH', ['keyword return', 'function count', 'comment // MATCH']],
    ['x.end = $day AND y2 > 12.5', ['parameter $day', 'keyword AND', 'number 12.5']],
    ['`MATCH` "open', ['text "open']],
    ['WHERE a.kind IN ["x"]', ['keyword WHERE', 'keyword IN', 'text "x"']],
    ['', []],
  ])('%s', (text, colours) => {
    expect(coloured(text)).toEqual(colours);
  });

  it('never overlap and are in order, whatever is typed', () => {
    for (const text of ['/* a', "'", '$', '::::', '((((', '外交部 (n:人) 12e', '\u0000`']) {
      let last = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    }
  });
});

describe('suggestions', () => {
  it.each([
    ['MATCH (a:Cou', 'Country', 9],
    ['MATCH (a)-[m:MET', 'MET_WITH', 13],
    ['RETURN a.na', 'name', 9],
    ['RET', 'RETURN', 0],
    ['RETURN coal', 'coalesce', 7],
  ])('after %s has %s from %i', (before, label, from) => {
    const found = suggest(before)!;
    expect(found.from).toBe(from);
    expect(found.options.map((option) => option.label)).toContain(label);
  });

  it.each(['MATCH (a) ', '12', ''])('after %j has nothing', (before) => {
    expect(suggest(before)).toBeUndefined();
  });

  it('offers no label inside square brackets and no relation inside round ones', () => {
    const labels = (before: string) => suggest(before)!.options.map((option) => option.label);
    expect(labels('(a)-[:')).not.toContain('Country');
    expect(labels('(a:')).not.toContain('MET_WITH');
  });
});

const node = (id: string, name: string): CypherNode => ({
  type: 'node',
  id,
  labels: ['Actor'],
  properties: { name },
});
const met: CypherRelationship = {
  type: 'relationship', id: 'm', relation: 'MET_WITH', from: 'us', to: 'ru', properties: {},
}; // prettier-ignore
const path = {
  type: 'path' as const,
  nodes: [node('us', 'USA'), node('ru', 'Russia')],
  relationships: [met],
};
const table: QueryTable = {
  columns: ['a', 'b, c'],
  rows: [
    [node('us', 'USA'), [met, { type: 'map', entries: { x: node('cn', 'China "PRC"') } }]],
    ['=1+1', null],
    [path, -3],
  ],
  tookMs: 1,
};

describe('a result', () => {
  it('can be drawn from everything that is in it, once each', () => {
    expect(idsIn(table)).toEqual({ nodes: ['us', 'ru', 'cn'], edges: ['m'] });
  });

  it('reads as text', () => {
    expect([textOf(path), textOf([1, true, null]), textOf(node('x', ''))]).toEqual([
      'USA –MET_WITH– Russia', '1, true, ', 'x',
    ]); // prettier-ignore
  });

  it('is CSV in which nothing is a formula and numbers stay numbers', () => {
    expect(csvOf(table)).toBe(
      'a,"b, c"\r\nUSA,"MET_WITH, x: China ""PRC"""\r\n\'=1+1,\r\nUSA –MET_WITH– Russia,-3\r\n',
    );
  });
});

describe('parameters', () => {
  it('are an object, or nothing', () => {
    expect(readParams('{"a": [1]}')).toEqual({ params: { a: [1] } });
    expect(readParams(' ')).toEqual({ params: {} });
  });

  it.each(['[1]', 'null', '3', '{a: 1}'])('%s is refused with the reason', (text) => {
    expect(readParams(text)).toHaveProperty('wrong');
  });
});

describe('the questions to begin with', () => {
  it.each(QUESTIONS)('$title reads, returns, and is bounded', ({ cypher }) => {
    expect(cypher).toMatch(/^MATCH[\s\S]+RETURN[\s\S]+LIMIT \d+$/);
  });
});

describe('columns of figures', () => {
  it.each([
    ['numbers', [[1], [20]], [0]],
    ['numbers with a gap', [[1], [null]], [0]],
    ['numbers and words', [[1], ['two']], []],
    ['nothing but gaps', [[null], [null]], []],
    ['no rows', [], []],
  ])('%s', (_, rows, columns) => {
    const table: QueryTable = { columns: ['n'], rows, tookMs: 1 };
    expect([...figureColumns(table)]).toEqual(columns);
  });
});
