// The door of the commands: words in, exit code out.

import { ChanceryError } from '../model/index.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { errorLines } from './error-lines.ts';
import { helpOf, helpOfAll } from './help.ts';
import { logged } from './log.ts';
import { parseArguments } from './parse.ts';
import { COMMAND_NAMES, loadCommand, loadCommands } from './registry.ts';

export type { Context, Terminal } from './context.ts';
export { keepHeapSmall } from './heap.ts';

/**
 * Runs the command that `words` name. Wrong use prints one line and gives 2, another known error one line and 1;
 * an unknown error is a fault of ours and is thrown.
 */
export async function main(words: readonly string[], context: Context): Promise<number> {
  const [name, ...rest] = words;
  const { terminal } = context;
  if (name === undefined || name === '--help' || name === 'help') {
    (name ? terminal.out : terminal.err)(helpOfAll(await loadCommands()));
    return name ? 0 : 2;
  }
  try {
    const command = await commandNamed(name);
    const args = parseArguments(command, rest);
    if (args.flag('help')) {
      terminal.out(helpOf(command));
      return 0;
    }
    return (await command.run(args, logged(args, context))) ?? 0;
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    terminal.err(errorLines(error, undefined, terminal.color));
    return error.code === 'wrong-use' ? 2 : 1;
  }
}

async function commandNamed(name: string): Promise<Command> {
  const found = await loadCommand(name);
  if (found) return found;
  throw new ChanceryError(
    'wrong-use',
    `there is no command "${name}"; there are ${COMMAND_NAMES.join(', ')}`,
  );
}
