import { describe, expect, it } from 'vitest';
import type {
  CypherNode,
  CypherRelationship,
  QueryTable,
  QuestionParameter,
  SearchHit,
} from '../../../graph/model/index.ts';
import { QUESTIONS } from '../../../graph/questions/index.ts';
import { suggest } from '../../../viewer/cypher/completions.ts';
import { isFilled, readParams } from '../../../viewer/cypher/params.ts';
import { askedBefore, forget, remember } from '../../../viewer/cypher/history.ts';
import { matching } from '../../../viewer/cypher/matching.ts';
import { nameOptions, openText } from '../../../viewer/cypher/names.ts';
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
    ['MATCH (e:Event {id: met}), (a:Country)', ['keyword MATCH', 'label :Event', 'label :Country']],
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
    ['MATCH (e:Event {sta', 'status', 16],
    ['MATCH (e:Event {', 'startDay', 16],
    ['MATCH ()-[m:MET_WITH|PRE', 'PRECEDED_BY', 21],
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

const US: QuestionParameter = { name: 'a', type: 'country', means: 'a state', default: 'country:US' };
const LIMIT: QuestionParameter = {
  name: 'limit',
  type: 'number',
  means: 'rows',
  least: 1,
  most: 9,
  default: 5,
};

describe('a form', () => {
  it.each([
    ['is whole', { a: 'country:US', limit: 3 }, true],
    ['has a field emptied', { a: '', limit: 3 }, false],
    ['has a number emptied', { a: 'country:US', limit: Number.NaN }, false],
    ['has a number out of bounds', { a: 'country:US', limit: 10 }, false],
    ['has half a number', { a: 'country:US', limit: 2.5 }, false],
    ['lacks one', { limit: 3 }, false],
  ])('that %s', (_, values, filled) => {
    expect(isFilled({ parameters: [US, LIMIT] }, values)).toBe(filled);
  });
});

describe('a question is found by a word of its title, reason or columns', () => {
  it.each([
    ['summit', 'missing-at-summits'],
    ['DENY report', 'held-or-denied'],
    ['mediat', 'mediation-map'],
  ])('%j', (text, id) => {
    const found = matching(QUESTIONS, text).map((one) => one.id);
    expect(found).toContain(id);
    expect(found.length).toBeLessThan(QUESTIONS.length / 2);
  });

  it('all of them by nothing, and none by what nobody asks', () => {
    expect(matching(QUESTIONS, ' ')).toEqual(QUESTIONS);
    expect(matching(QUESTIONS, 'summit zebra')).toEqual([]);
  });
});

describe('names inside quotes', () => {
  const hit = (id: string, name: string, matched?: string) =>
    ({ node: { id, name, kind: 'country', degree: 1 }, ...(matched && { matched }) }) as SearchHit;

  it.each([
    ["MATCH (a {name: 'Viet", { from: 17, quote: "'", typed: 'Viet', wantsId: false }],
    ['WHERE a.id = "cou', { from: 14, quote: '"', typed: 'cou', wantsId: true }],
    ["MATCH (a {id: '", { from: 15, quote: "'", typed: '', wantsId: true }],
    ["WHERE a.id IN ['country:US', 'x", { from: 30, quote: "'", typed: 'x', wantsId: true }],
    ["WHERE a.kind = 'x' AND a.name = 'D\\'", { from: 33, quote: "'", typed: "D\\'", wantsId: false }],
  ])('are wanted at the end of %j', (before, open) => {
    expect(openText(before)).toEqual(open);
  });

  it.each(["WHERE a.name = 'Vietnam'", 'MATCH (a:Cou', "// it's", '', 'RETURN "a" + b'])(
    'are not wanted at the end of %j',
    (before) => expect(openText(before)).toBeUndefined(),
  );

  it('are written as the quote needs them, or as ids', () => {
    const open = openText("WHERE a.name = 'x")!;
    expect(nameOptions(open, [hit('org:un', "Nations' Hall", 'Halle')])).toEqual([
      { label: "Nations' Hall (Halle)", detail: 'country', apply: "Nations\\' Hall" },
    ]);
    expect(nameOptions({ ...open, wantsId: true }, [hit('country:VN', 'Vietnam', 'Việt Nam')])).toEqual([
      { label: 'Vietnam', detail: 'country:VN', apply: 'country:VN' },
    ]);
  });
});

describe('the history', () => {
  const storage = (kept: string | null = null) => {
    let value = kept;
    return {
      getItem: () => value,
      setItem: (_: string, next: string) => void (value = next),
      removeItem: () => void (value = null),
    };
  };
  const asked = (n: number) => ({ cypher: `RETURN ${n}`, params: {} });

  it('keeps the last fifty, the last one first, each once', () => {
    const kept = storage();
    let history = askedBefore(kept);
    for (let n = 0; n < 60; n++) history = remember(kept, history, asked(n));
    history = remember(kept, history, asked(30));
    expect(history.length).toBe(50);
    expect(history.slice(0, 2)).toEqual([asked(30), asked(59)]);
    expect(askedBefore(kept)).toEqual(history);
    expect(forget(kept)).toEqual([]);
    expect(askedBefore(kept)).toEqual([]);
  });

  it.each([null, 'no JSON', '{"a": 1}', '[1, null, {"cypher": 1, "params": {}}]'])(
    'begins anew over %s',
    (text) => {
      expect(askedBefore(storage(text))).toEqual([]);
    },
  );

  it('goes on where the browser keeps nothing, or no more', () => {
    expect(remember(undefined, [], asked(1))).toEqual([asked(1)]);
    const full = { ...storage(), setItem: () => { throw new Error('full'); } }; // prettier-ignore
    expect(remember(full, [asked(1)], asked(2))).toEqual([asked(2), asked(1)]);
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
