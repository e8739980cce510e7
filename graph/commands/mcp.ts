import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Services } from '../mcp/index.ts';
import type { GraphReader } from '../model/index.ts';
import { createSearchIndex, type SearchIndex } from '../search/index.ts';
import { QUERY_LIMITS } from '../server/index.ts';
import type { Store } from '../store/index.ts';
import { asOfReaders } from './as-of-readers.ts';
import type { Command } from './command.ts';
import { otherNames } from '../world/index.ts';
import { withHome } from './with-home.ts';

/** What an answer to a model may weigh; it has to read all of it. */
const MAX_BYTES = 200_000;

export const mcp: Command = {
  name: 'mcp',
  summary: 'offer the graph to a language model as tools, over standard input and output (MCP)',
  takes: '',
  least: 0,
  most: 0,
  options: {},
  example: 'mcp --home my-data',
  run: (args, context) =>
    withHome(args, context, async (home) => {
      const { terminal, root, signal } = context;
      // Its libraries are loaded by nobody else.
      const { serveMcp } = await import('../mcp/index.ts');
      const days = asOfReaders(args, context);
      const namesOf = otherNames(context.world().records);
      const indexes = new WeakMap<GraphReader, SearchIndex>();
      const over = (reader: GraphReader, store: () => Promise<Store>, signal: AbortSignal): Services => {
        const search = indexes.get(reader) ?? createSearchIndex(reader, namesOf);
        indexes.set(reader, search);
        return { reader, search, store, limits: { ...QUERY_LIMITS, maxBytes: MAX_BYTES, signal } };
      };
      const today = async (): Promise<Store> => {
        await home.catchUp();
        return home.store;
      };
      terminal.err('serving MCP on standard input and output\n');
      try {
        await serveMcp({
          version: versionIn(root),
          // A stream of its own can be let go of while it waits for more.
          input: terminal.stdin instanceof Readable ? terminal.stdin : Readable.from(terminal.stdin),
          output: new Writable({
            write(chunk, _, done) {
              terminal.out(String(chunk));
              done();
            },
          }),
          servicesFor: async (day, signal) => {
            if (day === undefined) return over(home.reader, today, signal);
            const { reader, store } = await days.open(day);
            return over(reader, async () => store, signal);
          },
          onDefect: (error) =>
            terminal.err(`a fault of ours: ${error instanceof Error ? error.stack : String(error)}\n`),
          signal,
        });
      } finally {
        await days.close();
      }
    }),
};

function versionIn(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
}
