import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../../graph/store/cypher/gate.ts';
import { placeIn } from '../../../../graph/store/cypher/place.ts';

/** The stretch of the text, with its line and column. */
const shown = (text: string, place: ReturnType<typeof placeIn>): string | undefined =>
  place && `${place.line}:${place.column} ${text.slice(place.start, place.end)}`;

describe('the place that a message speaks of', () => {
  it.each([
    ['MATCH (n RETURN n', 'Expected ")" (line 1, column 10).', '1:10 RETURN'],
    ['MATCH (n)\nWHERE n.é = x\nRETURN n', 'No `x` (line 2, column 13).', '2:13 x'],
    ['MATCH (n) RETURN m', "Undefined variable 'm' in property access.", '1:18 m'],
    ['MATCH (m:n) WHERE m.n = 1 RETURN n', 'Variable `n` not defined.', '1:34 n'],
    ['RETURN toLowr("toLowr")', "Unknown function 'tolowr'. Did you mean 'toLower'?", '1:8 toLowr'],
    ['RETURN "$p" + $p', 'Missing parameter: $p.', '1:15 $p'],
    ['RETURN $p', 'Expected parameter(s): p.', '1:8 $p'],
    ['RETURN', 'Unexpected end (line 1, column 7).', '1:1 RETURN'],
    ['RETURN 1', 'Something else went wrong.', undefined],
    ['RETURN 1', 'No `x` (line 7, column 2).', undefined],
    ['RETURN 1', "Undefined variable 'x'.", undefined],
  ])('%j: %s', (text, message, place) => {
    expect(shown(text, placeIn(text, message))).toBe(place);
  });
});

describe('the place of what the gate refuses', () => {
  it.each([
    ['MATCH (n)\n  SET n.x = 1', '2:3 SET'],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', '1:21 MATCH'],
    ["RETURN 'open", "1:8 'open"],
    ['LOAD CSV FROM "x" AS l RETURN l', '1:1 LOAD'],
    ['SHOW USERS', '1:1 SHOW'],
    ['CALL dbms.killQuery("x")', '1:6 dbms'],
    ['RETURN apoc.text.upperCase("x")', '1:18 upperCase'],
    ['RETURN 1', undefined],
  ])('%j', (text, place) => {
    expect(shown(text, checkQuery(text).place)).toBe(place);
  });

  it('is none where only the text with its escapes replaced is refused', () => {
    const check = checkQuery('MATCH (n) \\u0053ET n.x = 1');
    expect(check).toMatchObject({ ok: false, code: 'query-refused' });
    expect(check.place).toBeUndefined();
  });
});
