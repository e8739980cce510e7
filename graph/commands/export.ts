import { setImmediate as pause } from 'node:timers/promises';
import {
  counted,
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFilter,
  type ExportFormat,
  filtered,
  isExportFormat,
  type RowCounts,
} from '../export/index.ts';
import { ChanceryError, EVENT_KINDS, type EventKind, type GraphReader, isDay } from '../model/index.ts';
import type { Arguments, Command } from './command.ts';
import { AS_OF, withHome } from './with-home.ts';
import { writeToDisk, writeToTerminal } from './write-export.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write the merged graph, or the events that are asked for, as a file that other programs read',
  takes: '',
  least: 0,
  most: 0,
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      help: `${EXPORT_FORMAT_NAMES.map((name) => `${name} (${EXPORT_FORMATS[name].for})`).join('; ')}; json unless said`,
    },
    out: { type: 'string', value: 'PATH', help: 'the file (else stdout), or with csv the folder, which must not be there' },
    from: { type: 'string', value: 'DAY', help: 'events that were, or may have been, on that day or later; no undated ones' },
    to: { type: 'string', value: 'DAY', help: 'the same for that day or earlier' },
    kind: { type: 'string', value: 'KIND', multiple: true, help: `events of this kind: ${EVENT_KINDS.join(', ')}; may be repeated` },
    actor: { type: 'string', value: 'ID', multiple: true, help: 'events at which this actor took part or spoke; may be repeated: one of them is enough' },
    ...AS_OF,
  },
  notes: [
    'With --from, --to, --kind or --actor the export holds the events that pass all of them, and all that they need: who',
    'took part and where it was, whom and where those represent and lie in (to the end), PRECEDED_BY between two events',
    'that pass, MET_WITH with the meetings that pass, and of everything in it the evidence and its articles. Nothing in',
    'it names what is not in it. The same content gives the same bytes.',
  ],
  example: 'export --format gexf --from 2025-01-01 --actor country:TR --out turkey.gexf',
  run: (args, context) =>
    withHome(args, context, ({ reader }) => {
      const format = formatOf(args);
      const filter = filterOf(args, reader);
      const { terminal, signal } = context;
      const out = args.text('out');
      const turn = async (): Promise<void> => {
        await pause();
        signal.throwIfAborted();
      };
      if (format.folder && out === undefined)
        throw new ChanceryError('wrong-use', `a ${args.text('format')} export is a folder; name it with --out FOLDER`);
      return reader.steady(async () => {
        try {
          const { source, counts } = counted(await filtered(reader, filter, turn));
          const files = format.files(source);
          const bytes =
            out === undefined
              ? await writeToTerminal(files, terminal, signal)
              : await writeToDisk(files, { path: out, folder: format.folder }, signal);
          terminal.err(`${summary(counts, bytes)}${out === undefined ? '' : `; ${out} is whole`}\n`);
          return 0;
        } catch (error) {
          if (!signal.aborted) throw error;
          terminal.err(`stopped; ${out === undefined ? 'what was printed is not whole' : `${out} was not written`}\n`);
          return 130;
        }
      });
    }),
}; // prettier-ignore

function formatOf(args: Arguments): ExportFormat {
  const name = args.text('format') ?? 'json';
  if (isExportFormat(name)) return EXPORT_FORMATS[name];
  throw new ChanceryError('wrong-use', `--format "${name}" is unknown; there is ${EXPORT_FORMAT_NAMES.join(', ')}`); // prettier-ignore
}

function filterOf(args: Arguments, reader: GraphReader): ExportFilter {
  const [from, to] = [dayOf(args, 'from'), dayOf(args, 'to')];
  if (from !== undefined && to !== undefined && from > to)
    throw new ChanceryError('wrong-use', `--from "${from}" is after --to "${to}"; nothing lies between`);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    kinds: args.list('kind').map(kindNamed),
    actors: args.list('actor').map((id) => actorNamed(id, reader)),
  };
}

function dayOf(args: Arguments, name: string): string | undefined {
  const given = args.text(name);
  if (given === undefined || isDay(given)) return given;
  throw new ChanceryError('wrong-use', `--${name} "${given}" is no day; write YYYY-MM-DD`);
}

function kindNamed(name: string): EventKind {
  const kind = EVENT_KINDS.find((one) => one === name);
  if (kind) return kind;
  throw new ChanceryError('wrong-use', `--kind "${name}" is no kind of event; there is ${EVENT_KINDS.join(', ')}`); // prettier-ignore
}

function actorNamed(id: string, reader: GraphReader): string {
  const entity = reader.entity(id);
  if (entity && entity.kind !== 'location') return id;
  throw new ChanceryError(
    'unknown-id',
    `--actor "${id}" is ${entity ? 'a place' : 'nobody in the graph'}; "chancery find TEXT" lists ids`,
  );
}

/** `142 articles, 310 entities, 205 events, 1,020 edges, 640 evidence: 1.9 MB` */
function summary(counts: RowCounts, bytes: number): string {
  const rows = Object.entries(counts).map(([kind, count]) => `${count.toLocaleString('en-US')} ${kind}`);
  return `${rows.join(', ')}: ${(bytes / 1e6).toFixed(1)} MB`;
}
