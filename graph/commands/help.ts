// The help pages, made from the commands' own records.

import { COMMON_OPTIONS, type Command } from './command.ts';

/** The page of all commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => usage(c).length));
  return [
    'Chancery reads news articles into a graph of diplomacy: who met whom, where, when, and what came before.',
    '',
    'Usage: chancery COMMAND …',
    '',
    ...commands.map((c) => `  ${usage(c).padEnd(width)}  ${c.summary}`),
    '',
    '"chancery COMMAND --help" says more. Data goes to stdout, everything else to stderr.',
    '',
  ].join('\n');
}

/** The page of one command. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const actions = command.actions ?? [];
  const width = Math.max(...[...options, ...actions].map(([name]) => name.length));
  const rows = (list: NonNullable<Command['actions']>) =>
    list.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`);
  return [
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    `Usage: chancery ${usage(command)} [options]`,
    '',
    ...(actions.length > 0 ? [...rows(actions), ''] : []),
    ...rows(options),
    '',
    ...(command.notes ? [...command.notes, ''] : []),
    `Example: chancery ${command.example}`,
    '',
  ].join('\n');
}

function usage(command: Command): string {
  return command.takes ? `${command.name} ${command.takes}` : command.name;
}
