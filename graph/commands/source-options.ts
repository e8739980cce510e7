// How addresses are asked and tables are read: the options of every command that reads sources.

import { ChanceryError, type SourceOptions, userAgentOf } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { FIELDS_OPTION, fieldsOf } from './fields-option.ts';

/** Options of whatever may ask the network for articles. */
export const SOURCE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  'allow-private': {
    type: 'boolean',
    help: 'addresses of this machine and of its own network may be asked, and any port',
  },
  'user-agent': {
    type: 'string',
    value: 'TEXT',
    help: 'how we call ourselves to servers (else Chancery, with CHANCERY_CONTACT: how to reach you)',
  },
  ...FIELDS_OPTION,
  delay: { type: 'string', value: 'SECONDS', help: 'the pause between two questions to a host (1)' },
};

/** A longer pause than an hour is a slip. */
const LONGEST_DELAY = 3600;

/** What was said of them. @throws ChanceryError `wrong-use`, before anything is read */
export function sourceOptions(args: Arguments, { env }: Pick<Context, 'env'>): SourceOptions {
  const userAgent = args.text('user-agent');
  userAgentOf(userAgent, env['CHANCERY_CONTACT']);
  const delay = args.text('delay');
  const fields = fieldsOf(args);
  return {
    ...(fields !== undefined && { fields }),
    ...(args.flag('allow-private') && { allowPrivate: true }),
    ...(userAgent !== undefined && { userAgent }),
    ...(delay !== undefined && { delay: milliseconds(delay) }),
  };
}

function milliseconds(delay: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(delay.trim()) ? Number(delay) : Number.NaN;
  if (seconds <= LONGEST_DELAY) return seconds * 1000;
  throw new ChanceryError(
    'wrong-use',
    `--delay is seconds, as 0.5 or 2, up to ${LONGEST_DELAY}; "${delay}" is not`,
  );
}
