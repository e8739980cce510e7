// Who reads, and what a language model may cost: the options that every reading command takes.

import type { ModelChoice, Price, Reader } from '../model/index.ts';
import { ChanceryError, READERS } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { homeFolder } from './home-folder.ts';

/** Options of whatever reads articles. */
export const READER_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  extractor: {
    type: 'string',
    value: READERS.join('|'),
    help: 'who reads (else CHANCERY_EXTRACTOR, else rules): rules, a language model, or a model where the rules are unsure',
  },
  'dry-run': { type: 'boolean', help: 'only count what the model would take: questions, tokens, money' },
  price: {
    type: 'string',
    value: 'IN/OUT',
    help: 'money for a million tokens in and out, as 0.15/0.60 (else CHANCERY_LLM_PRICE)',
  },
  'max-cost': { type: 'string', value: 'MONEY', help: 'stop before a run has spent more; goes on next time' },
  concurrency: { type: 'string', value: 'N', help: 'questions to the model at once (4)' },
};

/** A line for the help of commands with these options. */
export const READER_NOTE =
  'A model is any endpoint of the OpenAI chat protocol: CHANCERY_LLM_URL, _MODEL, and _KEY where it needs one ("chancery doctor"). Its replies are kept in the data folder.';

const CONCURRENCY = 4;

/** How the model is to be asked; nothing where the rules read alone. @throws ChanceryError `wrong-use` */
export function modelChoice(args: Arguments, context: Pick<Context, 'env'>): ModelChoice | undefined {
  const extractor = readerNamed(args.text('extractor') ?? (context.env['CHANCERY_EXTRACTOR'] || 'rules'));
  const priceText = args.text('price') ?? (context.env['CHANCERY_LLM_PRICE'] || undefined);
  if (extractor === 'rules') {
    const idle = ['dry-run', 'price', 'max-cost', 'concurrency'].find(
      (name) => args.flag(name) || args.text(name) !== undefined,
    );
    if (idle === undefined) return undefined;
    throw new ChanceryError(
      'wrong-use',
      `--${idle} is about a language model, and the rules ask none; add --extractor llm or both`,
    );
  }
  return {
    extractor,
    home: homeFolder(args, context),
    price: priceText === undefined ? undefined : readPrice(priceText),
    maxCost: amountOf(args, 'max-cost'),
    concurrency: args.count('concurrency', CONCURRENCY, 1),
  };
}

function readerNamed(name: string): Reader {
  const reader = READERS.find((one) => one === name);
  if (reader) return reader;
  throw new ChanceryError('wrong-use', `there is no extractor "${name}"; there are ${READERS.join(', ')}`);
}

/** `0.15/0.60`. */
function readPrice(text: string): Price {
  const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  if (input !== undefined && output !== undefined) return { input: Number(input), output: Number(output) };
  throw new ChanceryError(
    'wrong-use',
    `the price "${text}" is none; write IN/OUT, the money for a million tokens in and out, such as 0.15/0.60`,
  );
}

function amountOf(args: Arguments, name: string): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw new ChanceryError('wrong-use', `--${name} "${text}" is no amount; write it as 2 or 0.50`);
}
