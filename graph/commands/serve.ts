import { join } from 'node:path';
import { DEFAULT_PORT, SERVER_LIMITS, startServer, type ServerLimits } from '../server/index.ts';
import { createMetrics, type Metrics } from '../metrics/index.ts';
import { asOfReaders } from './as-of-readers.ts';
import type { Arguments, Command, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { followLedger } from './follow-ledger.ts';
import { SAID_LOG } from './log.ts';
import { intakeOf } from './intake.ts';
import { judgementWriter } from './judgement-writer.ts';
import { tokenFor } from './token.ts';
import { snapshotOf } from './snapshot.ts';
import { otherNames } from '../world/index.ts';
import { homeFolder } from './home-folder.ts';
import { withHome, type Home } from './with-home.ts';

export const SERVE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  port: {
    type: 'string',
    value: 'N',
    help: `the port to try first (${DEFAULT_PORT}; the next free one if taken)`,
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    help: 'the address to listen on (127.0.0.1: this machine only); any other one needs a token in CHANCERY_TOKEN',
  },
  name: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    help: 'a name by which a browser reaches the server besides, through a proxy that speaks TLS say; needs a token',
  },
  rate: {
    type: 'string',
    value: 'N',
    help: `requests a second that one address may go on asking (${SERVER_LIMITS.perSecond}), and five times as many at once`,
  },
  log: SAID_LOG,
};

export const serve: Command = {
  name: 'serve',
  summary: 'serve viewer and API over what is there, following what is ingested beside it',
  takes: '',
  least: 0,
  most: 0,
  options: SERVE_OPTIONS,
  example: 'serve --port 8080',
  run(args, context) {
    checkServing(args, context);
    return withHome(args, context, (home) => serveHome(home, args, context));
  },
};

/** What can be said of a server before anything is opened or read. Throws `no-token`, `bad-token`, `wrong-use`. */
export function checkServing(args: Arguments, context: Context): void {
  tokenFor(args.text('host'), args.list('name'), context);
  limitsOf(args);
  args.count('port', DEFAULT_PORT);
}

/** What a monitor is told besides the server's own numbers: articles to be read, by their state. */
function jobMetrics({ ledger }: Home): Metrics {
  const metrics = createMetrics();
  metrics.gauge('chancery_jobs', 'Articles of watched sources, by state.', () =>
    Object.entries(ledger.jobCounts()).map(([state, many]) => [{ state }, many] as const),
  );
  return metrics;
}

function limitsOf(args: Arguments): ServerLimits {
  const perSecond = args.count('rate', SERVER_LIMITS.perSecond, 1);
  return { ...SERVER_LIMITS, perSecond, burst: perSecond * 5 };
}

/** Serves an opened home until the context's signal; prints the address last. */
export async function serveHome(home: Home, args: Arguments, context: Context): Promise<number> {
  const { terminal, signal, root } = context;
  const wanted = args.count('port', DEFAULT_PORT);
  const host = args.text('host');
  const token = tokenFor(host, args.list('name'), context);
  const days = asOfReaders(args, context);
  const server = await startServer({
    reader: home.reader,
    store: home.store,
    dist: join(root, 'dist'),
    port: wanted,
    judgements: judgementWriter(args, context),
    intake: intakeOf(homeFolder(args, context), home.ledger, context),
    snapshot: () => snapshotOf(homeFolder(args, context)),
    asOf: days.open,
    ...(host ? { host } : {}),
    names: args.list('name'),
    ...(token !== undefined && { token }),
    limits: limitsOf(args),
    now: context.now,
    metrics: jobMetrics(home),
    namesOf: otherNames(context.world().records),
    onDefect: (error) =>
      terminal.err(`a fault of ours: ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  try {
    const following = followLedger(home, signal, (message) => terminal.err(`${message}\n`));
    if (wanted !== 0 && server.port !== wanted)
      terminal.err(`port ${wanted} is taken, so it is ${server.port}\n`);
    if (token !== undefined)
      terminal.err(
        'who asks must show CHANCERY_TOKEN: a browser on the page that it gets first, a program as "Authorization: Bearer"; it can then read and judge everything\n',
      );
    terminal.err(`Chancery is at ${server.url} (Ctrl-C ends it)\n`);
    await following;
    return 0;
  } finally {
    await server.close();
    await days.close();
  }
}
