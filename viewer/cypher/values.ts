// What of a result can be read, copied and drawn.

import type { CypherNode, CypherRelationship, CypherValue, QueryTable } from '../../graph/model/index.ts';
import { csvLine } from '../text/csv.ts';

/** A value as one line of text. */
export function textOf(value: CypherValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(textOf).join(', ');
  switch (value.type) {
    case 'node':
      return nameOf(value);
    case 'relationship':
      return value.relation;
    case 'path':
      return value.nodes
        .map((node, i) =>
          i === 0 ? nameOf(node) : `–${value.relationships[i - 1]?.relation ?? ''}– ${nameOf(node)}`,
        )
        .join(' ');
    case 'map':
      return Object.entries(value.entries)
        .map(([key, entry]) => `${key}: ${textOf(entry)}`)
        .join(', ');
  }
}

/** What a node is called: its name or title, else its id. */
export function nameOf(node: CypherNode): string {
  const name = node.properties['name'] ?? node.properties['title'];
  return typeof name === 'string' && name ? name : node.id;
}

/** Ids of all nodes and relationships in a result, nested ones too, each once, in the order of the rows. */
export function idsIn(table: QueryTable): {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
} {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const addEdge = (edge: CypherRelationship): void => {
    edges.add(edge.id);
    nodes.add(edge.from).add(edge.to);
  };
  const add = (value: CypherValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (isList(value)) value.forEach(add);
    else if (value.type === 'node') nodes.add(value.id);
    else if (value.type === 'relationship') addEdge(value);
    else if (value.type === 'map') Object.values(value.entries).forEach(add);
    else {
      value.nodes.forEach(add);
      value.relationships.forEach(addEdge);
    }
  };
  for (const row of table.rows) row.forEach(add);
  return { nodes: [...nodes], edges: [...edges] };
}

/** The columns that hold nothing but numbers, and some: they align at the right. */
export function figureColumns({ columns, rows }: QueryTable): ReadonlySet<number> {
  const filled = (place: number): readonly CypherValue[] =>
    rows.map((row) => row[place] ?? null).filter((value) => value !== null);
  return new Set(
    [...columns.keys()].filter((place) => {
      const values = filled(place);
      return values.length > 0 && values.every((value) => typeof value === 'number');
    }),
  );
}

/** The result as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvOf({ columns, rows }: QueryTable): string {
  return [columns, ...rows.map((row) => row.map(textOf))].map(csvLine).join('');
}

function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value);
}
