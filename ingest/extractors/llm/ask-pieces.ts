// The replies to an article's pieces: kept ones, and those that are asked for now, each kept as soon as it is there.

import type { Bill } from './bill.ts';
import type { Ask } from './exchange.ts';
import type { Usage } from './outcome.ts';
import { repairRequest } from './prompt.ts';
import { readReply } from './read-reply.ts';
import type { Replies } from './reply-folder.ts';
import { REPLY_SCHEMA } from './reply-shape.ts';
import type { Message, ModelRequest } from './request.ts';
import { tokensOf } from './tokens.ts';

/** Whom to ask, what is kept, and who counts. */
export interface Asking {
  readonly ask: Ask;
  readonly replies: Replies;
  readonly bill: Bill;
}

/** What the schema adds to a question. */
const SCHEMA_TOKENS = tokensOf(JSON.stringify(REPLY_SCHEMA));
/**
 * Tokens of a reply for each of the article: 1.64 over the 79 read articles of the gold set, the empty replies of those
 * without a meeting among them, where a reply says all that gold says (o200k_base, 30 November 2026).
 */
const REPLY_SHARE = 1.7;
const LEAST_REPLY = 10;

/** What a question costs, about. */
export function expectedUsage({ messages, tokens }: ModelRequest): Usage {
  const text = messages.at(-1)!.content;
  return {
    input: tokens + SCHEMA_TOKENS,
    output: Math.ceil(LEAST_REPLY + REPLY_SHARE * tokensOf(text)),
  };
}

/**
 * The replies, in the order of the requests; a text alone says why there is none. Rejects as `ask` and the bill do.
 */
export async function askPieces(
  requests: readonly ModelRequest[],
  asking: Asking,
): Promise<readonly string[] | string> {
  const answers = await Promise.all(requests.map((request) => askPiece(request, asking)));
  const failed = answers.find((answer) => 'why' in answer);
  return failed && 'why' in failed
    ? failed.why
    : answers.map((answer) => ('reply' in answer ? answer.reply : ''));
}

type PieceAnswer = { readonly reply: string } | { readonly why: string };

async function askPiece(request: ModelRequest, { ask, replies, bill }: Asking): Promise<PieceAnswer> {
  const kept = replies.get(request.hash);
  if (kept !== undefined && readReply(kept).usable) {
    bill.keep();
    return { reply: kept };
  }
  const expected = expectedUsage(request);
  const first = await paidFor(request.messages, expected, ask, bill);
  if ('why' in first) return first;
  const reading = readReply(first.reply);
  let { reply } = first;
  if (reading.fault !== undefined) {
    const again: Message[] = [
      ...request.messages,
      { role: 'assistant', content: reply === '' ? '(nothing)' : reply },
      { role: 'user', content: repairRequest(reading.fault) },
    ];
    const dearer = { ...expected, input: expected.input + tokensOf(reply) };
    const second = await paidFor(again, dearer, ask, bill);
    if ('reply' in second && isBetter(readReply(second.reply), reading)) reply = second.reply;
  }
  const { usable, fault } = readReply(reply);
  if (!usable) return { why: `its reply could not be read, twice: ${fault ?? ''}` };
  replies.put(request.hash, reply);
  return { reply };
}

type Reading = ReturnType<typeof readReply>;

/** Whether a second reply says more than the first one. */
function isBetter(second: Reading, first: Reading): boolean {
  if (!second.usable) return false;
  const whole = ({ events }: Reading): number => events.filter((event) => event !== undefined).length;
  return !first.usable || second.fault === undefined || whole(second) > whole(first);
}

async function paidFor(
  messages: readonly Message[],
  expected: Usage,
  ask: Ask,
  bill: Bill,
): Promise<PieceAnswer> {
  let pay: ReturnType<Bill['reserve']> | undefined;
  try {
    const answer = await ask(messages, () => (pay = bill.reserve(expected)));
    if (typeof answer === 'string') return { why: answer };
    pay?.(answer.usage ?? { input: expected.input, output: tokensOf(answer.content) });
    pay = undefined;
    return { reply: answer.content };
  } finally {
    // What an endpoint takes for a question that it never answered isn't known; nothing is counted.
    pay?.({ input: 0, output: 0 });
  }
}
