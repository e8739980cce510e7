import { describe, expect, it } from 'vitest';
import { withAliases } from '../../../../graph/store/grafeo/aliases.ts';

describe('a column without a name is named by its own text', () => {
  it.each([
    ['RETURN a, count(r)', 'RETURN a AS `a`, count(r) AS `count(r)`'],
    ['MATCH (a) RETURN a.name ORDER BY a.name', 'MATCH (a) RETURN a.name AS `a.name` ORDER BY a.name'],
    ['RETURN [1,  2] + [3] LIMIT 1', 'RETURN [1,  2] + [3] AS `[1,  2] + [3]` LIMIT 1'],
    ['RETURN DISTINCT a.kind', 'RETURN DISTINCT a.kind AS `a.kind`'],
    ['return a skip 1', 'return a AS `a` skip 1'],
    ['RETURN a.`first name`', 'RETURN a.`first name` AS `a.first name`'],
    ['RETURN f(a, b), {x: 1, y: 2}', 'RETURN f(a, b) AS `f(a, b)`, {x: 1, y: 2} AS `{x: 1, y: 2}`'],
    ['RETURN a UNION RETURN b', 'RETURN a AS `a` UNION RETURN b AS `b`'],
    ["RETURN 'a, b' // the end", "RETURN 'a, b' AS `'a, b'` // the end"],
    ['CALL { MATCH (n) RETURN n } RETURN n;', 'CALL { MATCH (n) RETURN n } RETURN n AS `n`;'],
    ['RETURN a.limit, a.order', 'RETURN a.limit AS `a.limit`, a.order AS `a.order`'],
  ])('%s', (text, aliased) => {
    expect(withAliases(text)).toBe(aliased);
    expect(withAliases(aliased)).toBe(aliased);
  });
});

describe('all else stays as it is written', () => {
  it.each([
    'RETURN a AS b, count(r) AS n',
    'MATCH (n) RETURN *',
    'RETURN a AS `two words`',
    'MATCH (n) WITH n, count(*) AS c WHERE c > 1 RETURN n AS n',
    "MATCH (n) WHERE n.name = 'RETURN a, b' RETURN n.id AS id",
    'CALL db.labels()',
    'CALL db.labels() YIELD label',
    'RETURN',
    '',
  ])('%s', (text) => expect(withAliases(text)).toBe(text));
});
