// Forms of Neo4j's Cypher that Grafeo 0.6.0 refuses or answers otherwise, and the form that works on both. Data.

/** What to look for in the query's code (strings and comments blanked), and what to write instead. */
interface Hint {
  readonly form: RegExp | ((code: string) => boolean);
  readonly hint: string;
  /** The engine answers, but otherwise than Neo4j: said beside the answer. */
  readonly silent?: true;
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
  {
    form: /\[\s*-\d+\s*\.\.|\.\.\s*-\d+\s*\]/,
    hint: 'Count from the front to cut a list at its end: l[size(l) - 2..]; with a minus this engine answers wrongly.',
    silent: true,
  },
  {
    form: /\bpercentile(?:Cont|Disc)\s*\([^(),]*(?:\([^()]*\)[^(),]*)*,(?!\s*\d*\.?\d+\s*\))/i,
    hint: 'Write the share of a percentile as a number: percentileCont(x, 0.9); any other this engine takes for 0.5.',
    silent: true,
  },
  {
    form: /\bround\s*\([^(),]*(?:\([^()]*\)[^(),]*)*,/i,
    hint: 'Round to whole numbers: round(x * 100) / 100 has two places.',
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
    silent: true,
  },
  {
    form: losesOrder,
    hint: 'Sort by names of columns alone: this engine loses the order of an expression over a column beside a property (ORDER BY size(name), e.id). Write WITH e, size(e.name) AS long RETURN e ORDER BY long.',
    silent: true,
  },
  {
    form: /:\s*(?:Create|Merge|Set|Delete|Remove)\b/,
    hint: 'Put a label that is a word of Cypher into backticks: (n:`Create`).',
  },
];

/** What an answer must be read with: forms that this engine answers otherwise than Neo4j, without a word. */
export function notesFor(code: string): string[] {
  return HINTS.filter(({ form, silent }) => silent && has(code, form)).map(({ hint }) => hint);
}

/** Hints for what a query's code contains; each at most once, in the table's order. */
export function hintsFor(code: string): string[] {
  return HINTS.filter(({ form }) => has(code, form)).map(({ hint }) => hint);
}

function has(code: string, form: Hint['form']): boolean {
  return typeof form === 'function' ? form(code) : form.test(code);
}

/** Whether the last ORDER BY sorts by an expression over a name that RETURN gives, and by a property too. */
function losesOrder(code: string): boolean {
  const order = [...code.matchAll(/\bORDER\s+BY\b/gi)].at(-1)?.index;
  const given = [...code.matchAll(/\bRETURN\b/gi)].at(-1)?.index;
  if (order === undefined || given === undefined || given > order) return false;
  const names = new Set([...code.slice(given, order).matchAll(/\bAS\s+(\w+)/gi)].map(([, name]) => name));
  const keys = code.slice(order);
  const within = [...keys.matchAll(/\(([^()]*)\)/g)].flatMap(
    ([, inside]) => inside!.match(/(?<![.\w])\w+/g) ?? [],
  );
  const operands = [...keys.matchAll(/(?<![.\w])(\w+)\s*[-+*/%]|[-+*/%]\s*(\w+)/g)].map(([, a, b]) => a ?? b);
  const worked = [...within, ...operands];
  return /\b[a-z]\w*\s*\.\s*[a-z]/i.test(keys) && worked.some((name) => names.has(name));
}
