// A command whose first word says what it does.

import { ChanceryError } from '../model/index.ts';
import type { Arguments, Command } from './command.ts';
import type { Context } from './context.ts';

/** One first word of a command. */
export interface Action {
  /** The words after it as the help shows them: `A B`, `ADDRESS…` (one or more), `[KEY…]` (any); none where empty. */
  readonly takes: string;
  readonly help: string;
  run(words: readonly string[], args: Arguments, context: Context): Promise<number | void>;
}

type Actions = Readonly<Record<string, Action>>;

/** A command of such words: what it takes is theirs to say. */
export function actionCommand({
  actions,
  ...said
}: Omit<Command, 'takes' | 'least' | 'most' | 'actions' | 'run'> & { readonly actions: Actions }): Command {
  return {
    ...said,
    takes: 'ACTION …',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    actions: Object.entries(actions).map(([name, { takes, help }]) => [`${name} ${takes}`.trim(), help]),
    run: (args, context) => runAction(said.name, actions, args, context),
  };
}

/** Runs what the first word names. Throws `wrong-use` where it names nothing, or with too few or many words. */
function runAction(
  command: string,
  actions: Actions,
  args: Arguments,
  context: Context,
): Promise<number | void> {
  const [name = '', ...words] = args.positionals;
  const action = Object.hasOwn(actions, name) ? actions[name]! : undefined;
  if (!action)
    throw new ChanceryError(
      'wrong-use',
      `${command} can't "${name}"; it can ${Object.keys(actions).join(', ')}`,
    );
  const taken = action.takes.split(' ').filter((word) => word !== '');
  const least = taken.filter((word) => !word.startsWith('[')).length;
  const most = action.takes.includes('…') ? Number.POSITIVE_INFINITY : taken.length;
  if (words.length < least || words.length > most)
    throw new ChanceryError(
      'wrong-use',
      `${command} ${name} takes ${action.takes || 'nothing more'}; see "chancery ${command} --help"`,
    );
  return action.run(words, args, context);
}
