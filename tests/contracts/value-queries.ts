// The part of cypher-queries.ts on values: texts, numbers, days, what they become.

import type { ExpectedQuery } from './expected-query.ts';

/** Each with its answer by hand. */
export const VALUE_QUERIES: readonly ExpectedQuery[] = [
  // Texts
  {
    says: 'parts of a text',
    cypher:
      "RETURN substring('Riyadh', 0, 3) AS a, substring('Riyadh', 2) AS b, left('Riyadh', 2) AS c, right('Riyadh', 2) AS d",
    rows: [['Riy', 'yadh', 'Ri', 'dh']],
  },
  {
    says: 'upper, lower, trimmed, turned',
    cypher:
      "RETURN toUpper('Việt') AS a, toLower('МОСКВА') AS b, trim('  x ') AS c, ltrim(' x ') AS d, reverse('abc') AS e",
    rows: [['VIỆT', 'москва', 'x', 'x ', 'cba']],
  },
  {
    says: 'split and joined otherwise',
    cypher: "RETURN split('a,b,,c', ',') AS a, replace('a-b-c', '-', '+') AS b, 'a' + 'b' AS c",
    rows: [[['a', 'b', '', 'c'], 'a+b+c', 'ab']],
  },
  {
    says: 'how long a text is',
    cypher: "MATCH (e:Event {id: 'event:3'}) RETURN size(e.title) AS a, size('') AS b",
    rows: [[4, 0]],
  },
  {
    says: 'how it begins, ends and what it holds',
    cypher:
      "MATCH (e:Event) WHERE e.title STARTS WITH 'Talks' AND e.title ENDS WITH 'h' AND e.title CONTAINS ' in ' RETURN e.id",
    rows: [['event:1']],
  },
  {
    says: 'texts one after the other',
    cypher: "RETURN 'a' < 'b' AS a, 'B' < 'a' AS b, 'Z' < 'É' AS c, '2025-02-09' < '2025-02-10' AS d",
    rows: [[true, true, true, true]],
  },
  {
    says: 'a pattern must fit the whole text',
    cypher: "RETURN 'Riyadh' =~ 'Riy' AS a, 'Riyadh' =~ 'Riy.*' AS b, 'Riad' =~ 'Ri(y)?ad(h)?' AS c",
    rows: [[false, true, true]],
  },
  {
    says: 'what is escaped in a text',
    cypher: "RETURN 'it\\'s' AS a, \"a\\tb\" AS b, 'c\\\\d' AS c, '\\u0041' AS d",
    rows: [["it's", 'a\tb', 'c\\d', 'A']],
  },

  // Numbers
  {
    says: 'rounded',
    cypher: 'RETURN round(2.5) AS a, floor(-1.5) AS b, ceil(1.2) AS c, abs(-3) AS d, sign(-2) AS e',
    rows: [[3, -2, 2, 3, -1]],
  },
  { says: 'rounded to places', cypher: 'RETURN round(3.14159, 2) AS a', rows: [[3.14]] },
  {
    says: 'roots, powers, logarithms',
    cypher: 'RETURN sqrt(16) AS a, 2 ^ 10 AS b, exp(0) AS c, log10(1000) AS d, log(1) AS e',
    rows: [[4, 1024, 1, 3, 0]],
  },
  {
    says: 'what binds more',
    cypher: 'RETURN 2 + 3 * 4 AS a, (2 + 3) * 4 AS b, 2 * 3 ^ 2 AS c, -2 + 5 AS d, 10 - 4 - 3 AS e',
    rows: [[14, 20, 18, 3, 3]],
  },
  {
    says: 'the power of a power',
    cypher: 'RETURN 4 * 2 ^ 3 * 2 AS a, 2 + 2 ^ 3 AS b',
    rows: [[64, 10]],
  },
  {
    says: 'compared, also in a chain',
    cypher: 'RETURN 1 < 2 AS a, 1 = 1.0 AS b, 1 < 2 < 3 AS c, 3 > 2 > 2 AS d, 1 <> 2 AS e',
    rows: [[true, true, true, false, true]],
  },
  { says: 'no comes before yes', cypher: 'RETURN false < true AS a', rows: [[true]] },
  {
    says: 'a text in place of a number has no order',
    cypher: "RETURN 1 < 'a' AS a, 1 = 'a' AS b",
    rows: [[null, false]],
  },
  {
    says: 'what becomes a number',
    cypher: "RETURN toInteger('42') AS a, toFloat('1.5') AS b, toInteger('x') AS c, toInteger(3.9) AS d",
    rows: [[42, 1.5, null, 3]],
  },
  {
    says: 'a fraction in a text, as a whole number',
    cypher: "RETURN toInteger('4.9') AS a",
    rows: [[4]],
  },
  {
    says: 'what becomes a text or a truth',
    cypher:
      "RETURN toString(12) AS a, toString(true) AS b, toBoolean('TRUE') AS c, toBoolean('x') AS d, toString(1.5) AS e",
    rows: [['12', 'true', true, null, '1.5']],
  },
  { says: 'a fraction that is whole, as text', cypher: 'RETURN toString(2.0) AS a', rows: [['2.0']] },
  {
    says: 'numbers in other writing',
    cypher: 'RETURN 0xFF AS a, 1e3 AS b, .5 AS c, 0o17 AS d',
    rows: [[255, 1000, 0.5, 15]],
  },

  // Days
  {
    says: 'parts of a day',
    cypher: "WITH date('2025-02-18') AS d RETURN d.year AS y, d.month AS m, d.day AS t, d.dayOfWeek AS w",
    rows: [[2025, 2, 18, 2]],
  },
  {
    says: 'a part of a day at once',
    cypher: "RETURN date('2025-02-18').month AS m",
    rows: [[2]],
  },
  {
    says: 'days compared and moved',
    cypher:
      "RETURN date('2025-02-18') < date('2025-03-01') AS a, toString(date('2025-02-27') + duration('P3D')) AS b, toString(date({year: 2024, month: 2, day: 29})) AS c",
    rows: [[true, '2025-03-02', '2024-02-29']],
  },
  {
    says: 'days between',
    cypher: "RETURN duration.inDays(date('2025-02-15'), date('2025-03-10')).days AS d",
    rows: [[23]],
  },
  {
    says: 'days between, by their numbers',
    cypher:
      "MATCH (a:Event {id: 'event:2'}), (b:Event {id: 'event:3'}) RETURN b.startDay - a.endDay AS d, b.endDay - b.startDay + 1 AS long",
    rows: [[23, 3]],
  },
  {
    says: 'a month cut off a day',
    cypher: "RETURN toString(date.truncate('month', date('2025-02-18'))) AS d",
    rows: [['2025-02-01']],
  },
  { says: 'a month is no day', cypher: "RETURN toString(date('2024-05')) AS d", rows: [['2024-05-01']] },
];
