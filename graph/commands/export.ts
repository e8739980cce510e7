import { ChanceryError } from '../model/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/index.ts';
import type { Command } from './command.ts';
import { AS_OF, withHome } from './with-home.ts';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

export const exportCommand: Command = {
  name: 'export',
  summary: 'print the merged graph, sorted: the same bytes for the same content',
  takes: '',
  least: 0,
  most: 0,
  options: { ...AS_OF, format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (json)` } },
  example: 'export --format json > graph.json',
  run: (args, context) =>
    withHome(args, context, ({ reader }) => {
      const given = args.text('format') ?? 'json';
      const format = FORMATS.find((name) => name === given);
      if (!format)
        throw new ChanceryError(
          'wrong-use',
          `--format "${given}" is unknown; there is ${FORMATS.join(', ')}`,
        );
      for (const piece of EXPORT_FORMATS[format](reader)) context.terminal.out(piece);
    }),
};
