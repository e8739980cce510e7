// Which question about chains the words ask.

import { type Direction, DIRECTIONS } from '../chains/index.ts';
import { ChanceryError } from '../model/index.ts';
import type { Arguments } from './command.ts';

/** Questions that an option names. */
const NAMED = ['shared', 'together', 'gaps'] as const;
export type ChainQuestion = Direction | 'paths' | (typeof NAMED)[number];

/** Which question the words ask; refuses options of another one. */
export function questionOf(args: Arguments): ChainQuestion {
  const named = NAMED.filter((one) => args.flag(one));
  const walks = DIRECTIONS.filter((one) => args.text(one) !== undefined);
  const [first, second] = [...named, ...walks];
  if (second !== undefined) throw wrongUse(`--${first} and --${second} are two questions; ask one`);
  const words = args.positionals.length;
  const question = first ?? (words === 2 ? 'paths' : 'back');
  const [least, most, takes] = TAKEN[question];
  if (words < least || words > most)
    throw wrongUse(`${question === 'back' ? 'chain' : `--${question}`} takes ${takes}`);
  for (const [option, questions] of Object.entries(OF_SOME))
    if (args.text(option) !== undefined && !questions.includes(question))
      throw wrongUse(`--${option} says nothing about this question`);
  return question;
}

/** How many words a question takes. */
const TAKEN = {
  back: [1, 1, 'an event FROM, or two actors FROM and TO'],
  forward: [1, 1, 'an event FROM'],
  shared: [1, 1, 'an event FROM'],
  paths: [2, 2, 'two actors FROM and TO'],
  together: [2, 50, 'two actors or more'],
  gaps: [0, 1, 'an actor FROM or nothing'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** Options that only some questions know. */
const OF_SOME: Readonly<Record<string, readonly string[]>> = {
  basis: ['back', 'forward', 'shared'],
  k: ['paths'],
  by: ['paths'],
  hops: ['paths'],
  least: ['together', 'gaps'],
  times: ['gaps'],
  limit: ['back', 'forward', 'together', 'gaps'],
};

/** Wrong use of `chain`, with where to read on. */
export function wrongUse(message: string): ChanceryError {
  return new ChanceryError('wrong-use', `${message}; see "chancery chain --help"`);
}
