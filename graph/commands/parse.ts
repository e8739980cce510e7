// Arguments of one command out of the words that a person typed.

import { parseArgs } from 'node:util';
import { ChanceryError } from '../model/index.ts';
import { COMMON_OPTIONS, type Arguments, type Command } from './command.ts';

/**
 * Parses `words` for `command`.
 * @throws ChanceryError `wrong-use` with the offending word in quotes and what to do.
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const options = { ...COMMON_OPTIONS, ...command.options };
  const hint = `see "chancery ${command.name} --help"`;
  const { values, positionals } = parse(words, options, hint);
  const args = argumentsOf(values, positionals, hint);
  if (args.flag('help')) return args;
  if (positionals.length < command.least)
    throw new ChanceryError('wrong-use', `${command.name} needs ${command.takes}; ${hint}`);
  const extra = positionals[command.most];
  if (extra !== undefined) throw new ChanceryError('wrong-use', `"${extra}" is one word too many; ${hint}`);
  return args;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(words: readonly string[], options: Command['options'], hint: string) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options: config, allowPositionals: true });
    return { values: parsed.values as Values, positionals: parsed.positionals };
  } catch (error) {
    const first = (error as Error).message.split('. ')[0]!.replaceAll("'", '"');
    throw new ChanceryError('wrong-use', `${first}; ${hint}`, { cause: error });
  }
}

function argumentsOf(values: Values, positionals: readonly string[], hint: string): Arguments {
  const list = (name: string) => [values[name] ?? []].flat().filter((v) => typeof v === 'string');
  const text = (name: string) => list(name).at(-1);
  return {
    positionals,
    text,
    flag: (name) => values[name] === true,
    list,
    count(name, fallback, least = 0) {
      const given = text(name);
      if (given === undefined) return fallback;
      if (/^\d+$/.test(given) && Number(given) >= least) return Number(given);
      throw new ChanceryError(
        'wrong-use',
        `--${name} "${given}" is no whole number from ${least} up; ${hint}`,
      );
    },
  };
}
