import { join } from 'node:path';
import { DEFAULT_PORT, startServer } from '../server/index.ts';
import { asOfReaders } from './as-of-readers.ts';
import type { Arguments, Command, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { followLedger } from './follow-ledger.ts';
import { judgementWriter } from './judgement-writer.ts';
import { withHome, type Home } from './with-home.ts';

export const SERVE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  port: {
    type: 'string',
    value: 'N',
    help: `the port to try first (${DEFAULT_PORT}; the next free one if taken)`,
  },
  host: { type: 'string', value: 'ADDRESS', help: 'the address to listen on (127.0.0.1: this machine only)' },
};

export const serve: Command = {
  name: 'serve',
  summary: 'serve viewer and API over what is there, following what is ingested beside it',
  takes: '',
  least: 0,
  most: 0,
  options: SERVE_OPTIONS,
  example: 'serve --port 8080',
  run: (args, context) => withHome(args, context, (home) => serveHome(home, args, context)),
};

/** Serves an opened home until the context's signal; prints the address last. */
export async function serveHome(home: Home, args: Arguments, context: Context): Promise<number> {
  const { terminal, signal, root } = context;
  const wanted = args.count('port', DEFAULT_PORT);
  const host = args.text('host');
  if (host && !['127.0.0.1', '::1', 'localhost'].includes(host))
    terminal.err(
      `listening on ${host}: whoever reaches this machine can read everything in the graph (and judge nothing)\n`,
    );
  const days = asOfReaders(args, context);
  const server = await startServer({
    reader: home.reader,
    store: home.store,
    dist: join(root, 'dist'),
    port: wanted,
    judgements: judgementWriter(args, context),
    asOf: days.open,
    ...(host ? { host } : {}),
    onDefect: (error) =>
      terminal.err(`a fault of ours: ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  try {
    const following = followLedger(home, signal, (message) => terminal.err(`${message}\n`));
    if (wanted !== 0 && server.port !== wanted)
      terminal.err(`port ${wanted} is taken, so it is ${server.port}\n`);
    terminal.err(`Chancery is at ${server.url} (Ctrl-C ends it)\n`);
    await following;
    return 0;
  } finally {
    await server.close();
    await days.close();
  }
}
