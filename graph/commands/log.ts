// What happens as lines that a program reads, in place of words for a person.

import { ChanceryError } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';
import type { Context, Terminal } from './context.ts';
import { instant } from './instant.ts';

/** For commands under which articles move. */
export const LOG_OPTION: OptionSpec = {
  type: 'string',
  value: 'text|json',
  help: 'json: a line of JSON an event on stderr, with one id an article from its source to the graph (text)',
};

/** For commands that go on, and under which none moves. */
export const SAID_LOG: OptionSpec = {
  ...LOG_OPTION,
  help: 'json: a line of JSON an event on stderr (text)',
};

/** Writes down what happened, with what to know of it. */
export type Log = (event: string, facts: Readonly<Record<string, unknown>>) => void;

/**
 * The context of a command under `--log`: with `json` every line that would be said is an event `said`, and what happens
 * to articles is told one by one. @throws ChanceryError `wrong-use`
 */
export function logged(args: Arguments, context: Context): Context {
  const form = args.text('log') ?? 'text';
  if (form === 'text') return context;
  if (form !== 'json')
    throw new ChanceryError('wrong-use', `there is no log "${form}"; there are text and json`);
  const log: Log = (event, facts) => {
    const time = instant(context);
    context.terminal.err(`${JSON.stringify({ time, event, ...facts })}\n`);
  };
  const err = (text: string): void => {
    for (const line of text.split('\n')) if (line.trim() !== '') log('said', { text: line });
  };
  // A line that is drawn anew is none.
  const terminal: Terminal = { ...context.terminal, err, errIsTerminal: false };
  return { ...context, terminal, log };
}
