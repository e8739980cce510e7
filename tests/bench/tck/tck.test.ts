import { describe, expect, it } from 'vitest';
import type { CypherValue } from '../../../graph/model/index.ts';
import { loadEngine } from '../../../graph/store/grafeo/engine.ts';
import { scenariosOf } from './feature.ts';
import { textOfNotation, textOfValue } from './notation.ts';
import { runScenario } from './run-scenario.ts';
import type { Outcome } from './run-scenario.ts';

const IN_ORDER = { anyOrder: false };

describe('a feature file', () => {
  const feature = `
#encoding: utf-8
Feature: Names
  Background:
    Given an empty graph

  @tag
  Scenario: [1] One
    When executing query:
      """
      MATCH (n)
        RETURN n
      """
    Then the result should be, in any order:
      | n | a \\| b |
      | 1 | 'it\\\\'  |

  Scenario Outline: [2] Two
    When executing query:
      """
      RETURN <x> AS x
      """
    Then the result should be, in any order:
      | x   |
      | <x> |

    Examples:
      | x  |
      | 1  |
      | $& |

    Examples:
      | x    |
      | null |
`;

  it('gives its scenarios with what all of them begin with', () => {
    expect(scenariosOf(feature)[0]).toEqual({
      title: '[1] One',
      steps: [
        { words: 'an empty graph' },
        { words: 'executing query:', text: 'MATCH (n)\n  RETURN n' },
        {
          words: 'the result should be, in any order:',
          table: [
            ['n', 'a | b'],
            ['1', "'it\\'"],
          ],
        },
      ],
    });
  });

  it('gives one for each example of an outline, whatever its values hold', () => {
    const outlines = scenariosOf(feature).slice(1);
    expect(outlines.map(({ title }) => title)).toEqual(['[2] Two (1)', '[2] Two ($&)', '[2] Two (null)']);
    expect(outlines[1]?.steps.at(-1)?.table).toEqual([['x'], ['$&']]);
    expect(outlines[1]?.steps[1]?.text).toBe('RETURN $& AS x');
  });
});

describe("a value in the kit's notation", () => {
  const node = (id: string, labels: string[], properties = {}): CypherValue => ({ type: 'node', id, labels, properties }); // prettier-ignore
  const hop = (from: string, to: string): CypherValue => ({ type: 'relationship', id: 'r', relation: 'T', from, to, properties: {} }); // prettier-ignore

  it.each<[string, CypherValue]>([
    ['null', null],
    ['true', true],
    ['-1', -1],
    ['1.0', 1],
    ['-0.0', 0],
    ['1e9', 1_000_000_000],
    ['NaN', 'NaN'],
    ['9223372036854775807', '9223372036854775807'],
    ["''", ''],
    ["' a\\'b\\\\ '", " a'b\\ "],
    ["[1, 'a', []]", [1, 'a', []]],
    ["{b: 1, a: {}}", { type: 'map', entries: { a: { type: 'map', entries: {} }, b: 1 } }],
    ['()', node('1', [])],
    ["(:B:A {y: 1, x: 'z'})", node('1', ['A', 'B'], { x: 'z', y: 1 })],
    ['({x: 1})', node('1', [], { x: 1 })],
    ['[:T]', hop('1', '2')],
    ['<(:A)>', { type: 'path', nodes: [node('1', ['A'])], relationships: [] } as CypherValue],
    ['<(:A)-[:T]->(:B)>', { type: 'path', nodes: [node('1', ['A']), node('2', ['B'])], relationships: [hop('1', '2')] } as CypherValue],
    ['<(:A)<-[:T]-(:B)>', { type: 'path', nodes: [node('1', ['A']), node('2', ['B'])], relationships: [hop('2', '1')] } as CypherValue],
  ])('%s is what the store gives', (notation, value) => {
    expect(textOfNotation(notation, IN_ORDER)).toBe(textOfValue(value, IN_ORDER));
  }); // prettier-ignore

  it.each<[string, CypherValue]>([
    ['1', '1'],
    ["'a'", ' a'],
    ['null', 'null'],
    ['[1, 2]', [2, 1]],
    ['{a: 1}', node('1', [], { a: 1 })],
    ['(:A)', node('1', ['B'])],
    ['<(:A)-[:T]->(:B)>', { type: 'path', nodes: [node('1', ['A']), node('2', ['B'])], relationships: [hop('2', '1')] } as CypherValue],
  ])('%s is not just anything', (notation, value) => {
    expect(textOfNotation(notation, IN_ORDER)).not.toBe(textOfValue(value, IN_ORDER));
  }); // prettier-ignore

  it('may leave the order of a list open', () => {
    expect(textOfNotation('[1, 2]', { anyOrder: true })).toBe(textOfValue([2, 1], { anyOrder: true }));
  });

  it.each(['', '[1', '(:A', "'a", '1 2', 'x'])('%s is none', (notation) => {
    expect(() => textOfNotation(notation, IN_ORDER)).toThrow();
  });
});

describe('a scenario', () => {
  const steps = (query: string, then: string): string =>
    `Scenario: one\nGiven any graph\nAnd having executed:\n"""\nCREATE (:A {x: 1}), (:A {x: 2})\n"""\nWhen executing query:\n"""\n${query}\n"""\n${then}`;
  const rows = (...cells: string[]): string =>
    `Then the result should be, in order:\n${cells.map((cell) => `| ${cell} |`).join('\n')}\nAnd no side effects`;

  it.each<[string, string, string, Outcome['how']]>([
    ['the rows that are due', 'MATCH (a:A) RETURN a.x ORDER BY a.x', rows('a.x', '1', '2'), 'passed'],
    ['other rows', 'MATCH (a:A) RETURN a.x ORDER BY a.x', rows('a.x', '2', '1'), 'otherwise'],
    ['other columns', 'MATCH (a:A) RETURN a.x AS b', rows('a.x', '1', '2'), 'otherwise'],
    ['an error where rows are due', 'MATCH (a:A) RETURN nosuch(a) AS b', rows('b', '1'), 'unable'],
    ['an error that is due', 'RETURN x', 'Then a SyntaxError should be raised at compile time: UndefinedVariable', 'passed'],
    ['rows where an error is due', 'RETURN 1 AS x', 'Then a SyntaxError should be raised at compile time: *', 'lenient'],
    ['what a person may not ask', 'CREATE (b) RETURN b', rows('b', '()'), 'inapplicable'],
  ])('gives %s', async (_, query, then, how) => {
    const [scenario] = scenariosOf(steps(query, then));
    expect((await runScenario(loadEngine(), scenario!, () => '')).how).toBe(how);
  }); // prettier-ignore
});
