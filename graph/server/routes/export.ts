// The graph as a file that other programs read.

import { setImmediate as turn } from 'node:timers/promises';
import * as v from 'valibot';
import {
  chunksOf, EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFilter, type ExportFormat, type ExportSource, filtered,
  ofNodes, zipOf,
} from '../../export/index.ts'; // prettier-ignore
import { EVENT_KINDS, type EventKind, type GraphReader } from '../../model/index.ts';
import { citationsPage, markdownText } from '../../views/index.ts';
import { day, given, ids, members, nothing, oneOf, someOf, text } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { fileRoute, type SentFile } from '../route.ts';
import type { Services } from '../services.ts';
import { MARKDOWN, markdownFile } from './markdown.ts';

const EXPORT = v.strictObject({
  format: v.optional(oneOf(EXPORT_FORMAT_NAMES), 'json'),
  from: v.optional(day),
  to: v.optional(day),
  kind: v.optional(someOf(EVENT_KINDS)),
  actor: v.optional(v.pipe(text, v.description('Ids of actors who took part or spoke, with commas between'))),
});

const TYPES = [...new Set(EXPORT_FORMAT_NAMES.map((name) => EXPORT_FORMATS[name].mediaType))];

export const exportRoutes = [
  fileRoute({
    method: 'GET',
    path: '/export',
    summary:
      'The graph as a file (csv: an archive of files for neo4j-admin); with a filter the events that pass, and all that they need',
    types: TYPES,
    params: EXPORT,
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    file: ({ params, services, signal }) => {
      const format: ExportFormat = EXPORT_FORMATS[params.format];
      const filter = filterOf(params, services.reader);
      return fileOf(
        format,
        made(services, format, (reader, pause) => filtered(reader, filter, pause), signal),
      );
    },
  }),
  fileRoute({
    method: 'POST',
    path: '/export',
    summary: 'Nodes by their ids as a file, with the edges among them, their evidence and its articles',
    types: TYPES,
    params: v.strictObject({ format: v.optional(oneOf(EXPORT_FORMAT_NAMES), 'json') }),
    body: v.strictObject({ ids }),
    problems: [],
    dated: true,
    cached: false,
    file: ({ params, body, services, signal }) => {
      const format: ExportFormat = EXPORT_FORMATS[params.format];
      return fileOf(
        format,
        made(services, format, async (reader) => ofNodes(reader, body.ids), signal),
      );
    },
  }),
  fileRoute({
    method: 'POST',
    path: '/citations',
    summary: 'Events by their ids as a list of citations in Markdown; other nodes are passed over',
    types: [MARKDOWN],
    params: nothing,
    body: v.strictObject({ ids, title: text }),
    problems: [],
    dated: true,
    cached: false,
    file: ({ body, services: { reader } }) =>
      markdownFile('citations', markdownText(citationsPage(reader, body.ids, body.title))),
  }),
];

function fileOf(format: ExportFormat, bytes: AsyncIterable<Uint8Array>): SentFile {
  return {
    name: format.folder ? `${format.name}.zip` : format.name,
    type: format.mediaType,
    bytes: () => bytes,
  };
}

type Given = v.InferOutput<typeof EXPORT>;

function filterOf({ kind, actor, from, to }: Given, reader: GraphReader): ExportFilter {
  const actors = members<string>(actor);
  for (const id of actors ?? []) {
    const entity = reader.entity(id);
    if (!entity || entity.kind === 'location')
      throw refusal('unknown-node', `No actor has the id "${id}". Find it by name with /search?q=.`);
  }
  return given({ from, to, kinds: members<EventKind>(kind), actors });
}

/** The bytes, of one state of the graph, let go of when they are sent or nobody wants them any more. */
async function* made(
  { reader, snapshot }: Services,
  format: ExportFormat,
  chosen: (reader: GraphReader, pause: () => Promise<void>) => Promise<ExportSource>,
  signal: AbortSignal,
): AsyncIterable<Uint8Array> {
  const pause = async (): Promise<void> => {
    await turn();
    signal.throwIfAborted();
  };
  const opened = snapshot?.();
  try {
    const files = format.files(await chosen(opened?.reader ?? reader, pause));
    for (const chunk of format.folder ? zipOf(files) : bytesOf(files)) {
      yield chunk;
      await pause();
    }
  } finally {
    opened?.close();
  }
}

function* bytesOf(files: ReturnType<ExportFormat['files']>): Iterable<Uint8Array> {
  for (const { pieces } of files) for (const text of chunksOf(pieces)) yield Buffer.from(text);
}
