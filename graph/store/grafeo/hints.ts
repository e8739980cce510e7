// Forms of Neo4j's Cypher that Grafeo 0.6.0 refuses or answers otherwise, and the form that works on both. Data.

/** What to look for in the query's code (strings and comments blanked), and what to write instead. */
interface Hint {
  readonly form: RegExp;
  readonly hint: string;
}

const HINTS: readonly Hint[] = [
  {
    form: /\b(?:date|datetime|localdatetime)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\.\s*\w+/i,
    hint: 'Name a date before you take a part of it: WITH date(e.start) AS d RETURN d.month; or toInteger(substring(e.start, 5, 2)).',
  },
  {
    form: /\bduration\s*\.\s*\w+/i,
    hint: 'Subtract the days instead of duration.between: b.startDay - a.endDay.',
  },
  {
    form: /\bdate\s*\.\s*truncate\b/i,
    hint: 'Take the text apart instead of date.truncate: substring(e.start, 0, 7) is the month.',
  },
  {
    form: /\bcollect\s*\([^()]*\)\s*\[/i,
    hint: 'Name a collected list before you cut it: WITH a, collect(e.name) AS names RETURN names[..3].',
  },
  {
    form: /\{[^{}]*:\s*(?:count|sum|avg|min|max|collect)\s*\(/i,
    hint: 'Name a count before you put it into a map: WITH a, count(e) AS n RETURN {meetings: n}.',
  },
  {
    form: /\(\s*\w*\s*:[^(){}]*[|&!]/,
    hint: 'Write alternatives of labels as a condition: WHERE x:Country OR x:Person; all of several as x:Actor:Country.',
  },
  {
    form: /\b(?:all|any|none|single)\s*\(\s*\w+\s+IN\s+\[\s*\(/i,
    hint: 'Name the list before you test it: WITH e, [(e)<--(a) | a.name] AS names WHERE all(n IN names WHERE n <> "").',
  },
  {
    form: /\bCOLLECT\s*\{/i,
    hint: 'Use a pattern list instead of COLLECT { … }: [(a)-[:MET_WITH]-(b) | b.name].',
  },
  {
    form: /\)\s*\)\s*(?:\{\d*,?\d*\}|\+|\*)/,
    hint: 'Bound a path with *1..3 instead of a quantified path: (a)-[:PRECEDED_BY*1..3]->(b).',
  },
  { form: /\]->?\s*[+*{]/, hint: 'Bound a path inside the brackets: -[:PRECEDED_BY*1..3]->.' },
  {
    form: /\b(?:ALL\s+)?SHORTEST\s+(?:\d|\()/i,
    hint: 'Use shortestPath((a)-[*..6]-(b)) or allShortestPaths(…) instead of SHORTEST.',
  },
  { form: /\bUSING\s+(?:INDEX|SCAN|JOIN)\b/i, hint: 'Leave USING out; the engine picks its own index.' },
  {
    form: /\bNULLS\s+(?:FIRST|LAST)\b/i,
    hint: 'Sort by a condition instead of NULLS LAST: ORDER BY e.start IS NULL, e.start.',
  },
  { form: /\bEXISTS\s*\{[^{}]*\bRETURN\b/i, hint: 'Leave RETURN out of EXISTS { … }: EXISTS { (a)-->(b) }.' },
  { form: /\b(?:apoc|gds)\s*\./i, hint: 'APOC and GDS are not there; ask in plain Cypher.' },
  { form: /\bpoint\s*\(|\bpoint\s*\./i, hint: 'Places carry lat and lon as numbers; there are no points.' },
  {
    form: /\]\s*\+\s*(?:\d|'|")/,
    hint: 'Put what you add to a list into brackets: [1, 2] + [3]; without them this engine answers null.',
  },
];

/** Hints for what a query's code contains; each at most once, in the table's order. */
export function hintsFor(code: string): string[] {
  return HINTS.filter(({ form }) => form.test(code)).map(({ hint }) => hint);
}
