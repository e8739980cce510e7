import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpOf, helpOfAll } from '../../../graph/commands/help.ts';
import { parseArguments } from '../../../graph/commands/parse.ts';
import { COMMAND_NAMES, loadCommands } from '../../../graph/commands/registry.ts';
import { ChanceryError } from '../../../graph/model/index.ts';

/** Words as a shell splits them, without its expansions. */
const words = (line: string): string[] =>
  [...line.replace(/\s*>.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

const COMMANDS = await loadCommands();
const named = (name: string) => COMMANDS.find((command) => command.name === name)!;

describe('the help', () => {
  it('lists each command by the name that is typed', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual(COMMAND_NAMES);
  });

  it('knows the commands and options of the table in the README, and no other commands', () => {
    const [, table = ''] =
      /\n## The command\n[^]*?\n(\|[^]*?)\n\n/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const told = [...table.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name!);
    expect([...new Set(told)].sort()).toEqual([...COMMAND_NAMES].sort());
    const known = COMMANDS.map(helpOf).join('\n');
    const options = [...table.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
    expect([options.length > 0, options.filter((option) => !known.includes(`${option} `))]).toEqual([
      true,
      [],
    ]);
  });

  it.each(COMMANDS)('of $name has an example that can be typed', (command) => {
    const [name, ...rest] = words(command.example);
    expect(name).toBe(command.name);
    expect(() => parseArguments(command, rest)).not.toThrow();
    expect(rest.filter((word) => word.startsWith('seeds/') && !existsSync(word))).toEqual([]);
    expect(helpOf(command)).toContain(`Example: chancery ${command.example}`);
    expect(helpOfAll(COMMANDS)).toContain(command.summary);
  });
});

describe('wrong use', () => {
  it.each([
    ['show', [], 'show needs ID; see "chancery show --help"'],
    ['show', ['a', 'b'], '"b" is one word too many; see "chancery show --help"'],
    ['stats', ['--colour'], 'Unknown option "--colour"; see "chancery stats --help"'],
    ['find', ['x', '--limit', 'many'], undefined],
  ])('of %s %j is said in one line', (name, given, message) => {
    const parse = () => parseArguments(named(name), given).count('limit', 20, 1);
    expect(parse).toThrow(ChanceryError);
    try {
      parse();
    } catch (error) {
      expect(error).toMatchObject({ code: 'wrong-use' });
      expect((error as Error).message).not.toContain('\n');
      if (message) expect((error as Error).message).toBe(message);
    }
  });

  it('is none where the help is asked for', () => {
    expect(parseArguments(named('show'), ['--help']).flag('help')).toBe(true);
  });
});
