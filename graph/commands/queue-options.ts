// Which queue is meant, and how long a silent machine is waited for.

import type { Arguments, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { ChanceryError } from '../model/index.ts';
import type { QueueAddress } from '../queue/index.ts';

/** For who puts articles in. */
export const INTO_QUEUE: OptionSpec = {
  type: 'string',
  value: 'URL',
  help: 'put articles into this queue for "chancery worker" to read, not into the ledger: redis://HOST:PORT',
};

/** For who takes from a queue and stays. */
export const QUEUE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  queue: {
    type: 'string',
    value: 'URL',
    help: 'the queue: redis://HOST:PORT, rediss:// for TLS (else CHANCERY_QUEUE, where others see no password)',
  },
  patience: {
    type: 'string',
    value: 'SECONDS',
    help: 'after how long what a silent machine had taken goes to another one (30)',
  },
};

const PATIENCE = 30;

/** Milliseconds. Throws `wrong-use`. */
export function patienceOf(args: Arguments): number {
  return args.count('patience', PATIENCE, 1) * 1_000;
}

/**
 * The queue that is meant, which is there and keeps what it is given; says where it would not survive its own death.
 * @throws ChanceryError `wrong-use`, `no-queue`, `queue-evicts`
 */
export async function openQueue(
  args: Arguments,
  { env, terminal }: Pick<Context, 'env' | 'terminal'>,
): Promise<QueueAddress> {
  const given = args.text('queue') ?? (env['CHANCERY_QUEUE'] || undefined);
  if (given === undefined)
    throw new ChanceryError('wrong-use', 'which queue? Give --queue redis://HOST:PORT, or CHANCERY_QUEUE');
  const { checkServer, queueAddress } = await import('../queue/index.ts');
  const address = queueAddress(given);
  const { keeps } = await checkServer(address);
  if (!keeps)
    terminal.err(
      `the Redis at "${address.shown}" keeps nothing when it is killed; start it with --appendonly yes\n`,
    );
  return address;
}
