import type { ExportFormat, ExportSource } from '../../../graph/export/index.ts';

/** The files of an export by name, read as they must be: one after another, each to its end. */
export function filesOf(format: ExportFormat, source: ExportSource): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { name, pieces } of format.files(source)) files[name] = [...pieces].join('');
  return files;
}

/** The text of an export of one file. */
export function textOf(format: ExportFormat, source: ExportSource): string {
  return Object.values(filesOf(format, source)).join('');
}
