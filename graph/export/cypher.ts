// The Cypher export: a script that makes the graph on a Neo4j server, by the store's own statements.

import { PREPARE, upsertEdges, upsertNodes } from '../store/neo4j/statements.ts';
import type { Properties, PropertyValue } from '../store/schema.ts';
import { CREDIT } from './credit.ts';
import type { ExportSource } from './export-source.ts';
import { storedEdges, storedNodes } from './stored-rows.ts';

/** Rows and characters of one statement at most. */
const ROWS = 200;
const CHARACTERS = 60_000;

/** Properties that are fractions also where their value is whole. */
const FRACTIONS = new Set(['lat', 'lon']);

/**
 * Pieces of a script, one statement a line, each ended by a semicolon, so that a program can send line after line;
 * lines that begin with `//` are for a person. Run twice it changes nothing more. The last line says that it is whole.
 */
export function* writeCypher(source: ExportSource): Generator<string, void> {
  yield `// Chancery: a graph for an empty Neo4j database, from 5.26 on. ${CREDIT}\n`;
  yield '// cypher-shell -u neo4j --file graph.cypher\n';
  for (const statement of PREPARE) yield `${oneLine(statement)};\n`;
  let [nodes, edges] = [0, 0];
  const nodeRows = function* (): Iterable<Row> {
    for (const { labels, properties } of storedNodes(source)) {
      nodes++;
      yield { statement: upsertNodes(labels), literal: rowLiteral(properties) };
    }
  };
  const edgeRows = function* (): Iterable<Row> {
    for (const { type, from, to, properties } of storedEdges(source)) {
      edges++;
      const ends = `,from:${textLiteral(from)},to:${textLiteral(to)}`;
      yield { statement: upsertEdges(type), literal: rowLiteral(properties, ends) };
    }
  };
  yield* statements(nodeRows());
  yield* statements(edgeRows());
  yield `// end: ${nodes} nodes, ${edges} relationships\n`;
}

interface Row {
  readonly statement: string;
  readonly literal: string;
}

/** Rows behind one another that have a statement in common, as one statement. */
function* statements(rows: Iterable<Row>): Iterable<string> {
  let [statement, list, size] = ['', [] as string[], 0];
  const written = function* (): Iterable<string> {
    if (list.length > 0) yield `${oneLine(statement).replace('$rows', () => `[${list.join(',')}]`)};\n`;
    [list, size] = [[], 0];
  };
  for (const row of rows) {
    if (row.statement !== statement || list.length >= ROWS || size >= CHARACTERS) yield* written();
    statement = row.statement;
    list.push(row.literal);
    size += row.literal.length;
  }
  yield* written();
}

function oneLine(statement: string): string {
  return statement.replaceAll('\n', ' ');
}

function rowLiteral(properties: Properties, more = ''): string {
  const all = Object.entries(properties).map(([name, value]) => `${name}:${literal(name, value)}`);
  return `{id:${textLiteral(String(properties['id']))}${more},properties:{${all.join(',')}}}`;
}

function literal(name: string, value: PropertyValue): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'object') return `[${value.map(textLiteral).join(',')}]`;
  if (typeof value === 'number' && FRACTIONS.has(name) && Number.isInteger(value)) return `${value}.0`;
  return String(value);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "'": String.raw`\'`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '\b': String.raw`\b`,
  '\f': String.raw`\f`,
};
const HALF_PAIR = /\p{Surrogate}/gu;
// Quotes, backslashes, controls, line and paragraph separators.
// oxlint-disable-next-line no-control-regex
const SPECIAL = /\\u|[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * A text as a Cypher literal. Neo4j 5 replaces `\uXXXX` before it looks for quotes, so a backslash with a `u` behind it
 * is cut in two texts that are added; half a surrogate pair becomes U+FFFD.
 */
function textLiteral(text: string): string {
  const inner = text.replaceAll(HALF_PAIR, '\uFFFD').replaceAll(SPECIAL, (char) => {
    if (char === String.raw`\u`) return String.raw`\\'+'u`;
    if (char === '\\') return String.raw`\\`;
    return ESCAPED[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${inner}'`;
}
