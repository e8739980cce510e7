// The CSV export: a folder that `neo4j-admin database import` reads, with typed headers in files of their own.

import {
  BASE_LABELS,
  type BaseLabel,
  type Properties,
  type PropertyValue,
  type StoredEdge,
} from '../store/schema.ts';
import { CREDIT } from './credit.ts';
import { finishingStatements } from './csv-finish.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportSource } from './export-source.ts';
import { EDGE_PROPERTIES, NODE_PROPERTIES, type PropertyType } from './property-types.ts';
import { edgesOfTypes, nodesOf } from './stored-rows.ts';

/** Stands between the values of a list; in a value it becomes a blank, since neo4j-admin knows no escape for it. */
const UNIT_SEPARATOR = '\u001f';

const TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  texts: 'string[]',
  whole: 'long',
  fraction: 'double',
  truth: 'boolean',
};

/** File names without their ending, by label and by type. */
const NODE_FILES: Readonly<Record<BaseLabel, string>> = {
  Actor: 'actors',
  Location: 'locations',
  Event: 'events',
  Article: 'articles',
  Evidence: 'evidence',
};
const EDGE_TYPES = Object.keys(EDGE_PROPERTIES).sort() as StoredEdge['type'][];

/** The files of the folder, in the order in which they are to be read to their ends. */
export function* csvFiles(source: ExportSource): Generator<ExportFile, void> {
  yield { name: 'README.txt', pieces: [README] };
  yield { name: 'import.args', pieces: [importArguments()] };
  yield { name: 'finish.cypher', pieces: finishingStatements() };
  for (const label of BASE_LABELS) {
    const properties = Object.entries(NODE_PROPERTIES[label]);
    yield header(NODE_FILES[label], ['id:ID', ':LABEL', ...properties.map(typed)]);
    yield { name: `${NODE_FILES[label]}.csv`, pieces: nodeLines(source, label, names(properties)) };
  }
  for (const [type, edges] of edgesOfTypes(source, EDGE_TYPES)) {
    const properties = Object.entries(EDGE_PROPERTIES[type]);
    yield header(fileOf(type), [':START_ID', ':END_ID', 'id:string', ...properties.map(typed)]);
    yield { name: `${fileOf(type)}.csv`, pieces: edgeLines(edges, names(properties)) };
  }
}

const README = `A graph of Chancery's, for an empty database of Neo4j, from 5.26 on. In this folder, with the server stopped:

  neo4j-admin database import full @import.args neo4j
  neo4j-admin server start
  cypher-shell -u neo4j --file finish.cypher

The last one makes constraints, and the empty lists that the import drops.

Values of a list are kept apart by the unit separator (U+001F). Texts are as the articles have them: what a spreadsheet
takes for a formula (=, +, -, @ at the beginning) is left as it is, so open these files there as text.
${CREDIT}
`;

function importArguments(): string {
  const files = (name: string): string => `./${name}-header.csv,./${name}.csv`;
  return [
    ...BASE_LABELS.map((label) => `--nodes=${files(NODE_FILES[label])}`),
    ...EDGE_TYPES.map((type) => `--relationships=${type}=${files(fileOf(type))}`),
    '--id-type=string',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--bad-tolerance=0',
    '',
  ].join('\n');
}

function* nodeLines(source: ExportSource, label: BaseLabel, names: readonly string[]): Iterable<string> {
  for (const { labels, properties } of nodesOf(source, label)) {
    yield line([labels.join(UNIT_SEPARATOR), ...cells(properties, names)], properties['id']);
  }
}

function* edgeLines(edges: Iterable<StoredEdge>, names: readonly string[]): Iterable<string> {
  for (const { from, to, properties } of edges) {
    yield line([field(to), field(String(properties['id'])), ...cells(properties, names)], from);
  }
}

function line(cells: readonly string[], first: PropertyValue | undefined): string {
  return `${field(String(first))},${cells.join(',')}\n`;
}

function cells(properties: Properties, names: readonly string[]): string[] {
  return names.map((name) => {
    const value = properties[name];
    if (value === undefined) return '';
    if (typeof value !== 'object') return field(String(value));
    return field(value.map((one) => one.replaceAll(UNIT_SEPARATOR, ' ')).join(UNIT_SEPARATOR));
  });
}

/** What is empty is quoted: without quotes it would be nothing at all. */
function field(value: string): string {
  return value === '' || /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function header(name: string, columns: readonly string[]): ExportFile {
  return { name: `${name}-header.csv`, pieces: [`${columns.join(',')}\n`] };
}

function typed([name, type]: readonly [string, PropertyType]): string {
  return `${name}:${TYPES[type]}`;
}

function names(properties: readonly (readonly [string, PropertyType])[]): string[] {
  return properties.map(([name]) => name);
}

function fileOf(type: StoredEdge['type']): string {
  return type.toLowerCase().replaceAll('_', '-');
}
