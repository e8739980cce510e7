import { describe, expect, it } from 'vitest';
import { PROPERTIES } from '../../../../graph/model/index.ts';
import { edgeOf, nodeOf } from '../../../../graph/store/schema.ts';
import { unknownNames } from '../../../../graph/store/cypher/unknown-names.ts';
import { CYPHER_QUERIES } from '../../../contracts/cypher-queries.ts';
import { FIXTURE_ROWS } from '../../../contracts/fixture-graph.ts';
import { QUESTIONS } from '../../../../graph/questions/index.ts';

describe('names that the graph does not have', () => {
  it.each([
    ['MATCH (n:Countri) RETURN n', 'There is no label "Countri" here; did you mean "Country"?'],
    ['MATCH (:actor) RETURN 1', 'There is no label "actor" here; did you mean "Actor"?'],
    ['MATCH ()-[:MET]-() RETURN 1', 'There is no relationship type "MET" here; there are PARTICIPATED_IN, '],
    [
      'MATCH ()-[:MET_WITH|PRECEEDED_BY*1..3]-() RETURN 1',
      'There is no relationship type "PRECEEDED_BY" here; did you mean "PRECEDED_BY"?',
    ],
    [
      'MATCH (n {kind: "x"}) WHERE n.nmae = 1 RETURN n',
      'There is no property "nmae" here; did you mean "name"?',
    ],
  ])('%s', (text, sentence) => {
    expect(unknownNames(text)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    'MATCH (n:Actor:Country)-[:MET_WITH|SPOKE_AT]-(m) RETURN n.name, m.title',
    'RETURN {nme: 1}.nme',
    'MATCH (n) RETURN {kind: n.kind, x: [1, {Country: 2}]}',
    "RETURN 'a.nme :Countri' // :Countri",
    'MATCH (n) RETURN n.population',
    'RETURN date.truncate("month", date())',
    'MATCH (n) RETURN n{.name, .*}',
  ])('has nothing against %s', (text) => {
    expect(unknownNames(text)).toEqual([]);
  });

  it('has nothing against what the library asks', () => {
    expect(QUESTIONS.flatMap(({ cypher }) => unknownNames(cypher))).toEqual([]);
    const odd = CYPHER_QUERIES.flatMap(({ cypher }) => unknownNames(cypher));
    expect(odd.filter((sentence) => !/"Treaty"/.test(sentence))).toEqual([]);
  });

  it('knows every property that a store holds', () => {
    const held = FIXTURE_ROWS.flatMap((row) =>
      Object.keys((row.row === 'edge' ? edgeOf(row.value) : nodeOf(row)).properties),
    );
    expect(held.filter((name) => !PROPERTIES.includes(name))).toEqual([]);
  });
});
