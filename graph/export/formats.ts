// Every format of `chancery export`, by name. A further one is a file with its writer and a line here.

import { writeCypher } from './cypher.ts';
import { csvFiles } from './csv.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportSource } from './export-source.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import { writeJsonl } from './jsonl.ts';

export interface ExportFormat {
  /** What reads it, for a person. */
  readonly for: string;
  /** Of the file, or of the folder where there are several. */
  readonly name: string;
  readonly mediaType: string;
  /** Several files in a folder, not one. */
  readonly folder: boolean;
  /** The files, in the order in which they are to be read to their ends. */
  readonly files: (source: ExportSource) => Iterable<ExportFile>;
}

/** Formats by the name that `--format` takes. */
export const EXPORT_FORMATS = {
  json: oneFile('any program: one object, a row a line', 'json', 'application/json', writeJson),
  jsonl: oneFile('any program: one record a line', 'jsonl', 'application/x-ndjson', writeJsonl),
  csv: {
    for: 'neo4j-admin database import: a folder of files',
    name: 'chancery-csv',
    mediaType: 'application/zip',
    folder: true,
    files: csvFiles,
  },
  graphml: oneFile('networkx, yEd, igraph', 'graphml', 'application/graphml+xml', writeGraphml),
  gexf: oneFile('Gephi and Gephi Lite', 'gexf', 'application/gexf+xml', writeGexf),
  cypher: oneFile('cypher-shell, on an empty Neo4j', 'cypher', 'application/x-cypher-query', writeCypher),
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** The names, in the order of the table. */
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportFormatName, ...ExportFormatName[]];

/** Whether there is a format of that name. */
export function isExportFormat(name: string): name is ExportFormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

function oneFile(
  reader: string,
  ending: string,
  mediaType: string,
  write: (source: ExportSource) => Iterable<string>,
): ExportFormat {
  const name = `chancery.${ending}`;
  return {
    for: reader,
    name,
    mediaType,
    folder: false,
    files: (source) => [{ name, pieces: write(source) }],
  };
}
