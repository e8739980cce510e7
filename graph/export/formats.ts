// Every format of `chancery export`, by name. A further one is a file with its writer and a line here.

import type { GraphReader } from '../model/index.ts';
import { writeJson } from './json.ts';

/** Writes the whole graph as pieces of text. */
export type ExportWriter = (reader: GraphReader) => Iterable<string>;

/** Writers by the name that `--format` takes. */
export const EXPORT_FORMATS = {
  json: writeJson,
} as const satisfies Record<string, ExportWriter>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Whether there is a writer of that name. */
export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(EXPORT_FORMATS, name);
}
