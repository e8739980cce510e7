// Many addresses, several asked at once, each read by its own kind.

import type { SourceItem, Unread } from '../../graph/model/index.ts';
import type { Reach, SourceInput } from './contract.ts';
import { leadInput, type Lead } from './fetch-input.ts';
import { problemAt } from './problems.ts';

/** Addresses that are asked at once: different hosts, since a host is asked one question at a time. */
const AT_ONCE = 16;

const ADDRESS = { one: 'address', many: 'addresses' } as const;

/** Whether a word on the command line is an address and no path. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/** What a lead came to, with its number. */
interface Answered {
  readonly number: number;
  readonly got: SourceInput | Unread;
}

/**
 * Reads what lies at each address, and texts that came along. They come as they answer, not in their order, so that a
 * slow host holds up nobody else. Nothing more is asked for than is read. What is wrong with the list itself may stand
 * among its leads. `where`: what stands in messages for a text without an address.
 */
export async function* readLeads(
  leads: Iterable<Lead | Unread> | AsyncIterable<Lead | Unread>,
  reach: Pick<Reach, 'web' | 'within' | 'knows'>,
  where = '',
): AsyncGenerator<SourceItem> {
  const going = new Map<number, Promise<Answered>>();
  let number = 0;
  function begin(lead: Lead): void {
    const mine = number++;
    const asked = leadInput(lead, reach.web, where).then((got) => ({ number: mine, got }));
    // Who waits for it hears of a stop; until then it is nobody's.
    asked.catch(() => undefined);
    going.set(mine, asked);
  }
  async function* next(): AsyncGenerator<SourceItem> {
    const { number: done, got } = await Promise.race(going.values());
    going.delete(done);
    if ('problem' in got) yield { ...got, taken: ADDRESS };
    else yield* readKnown(got, reach);
  }
  for await (const lead of leads) {
    if ('problem' in lead) yield lead;
    else begin(lead);
    if (going.size >= AT_ONCE) yield* next();
  }
  while (going.size > 0) yield* next();
}

/** What is of no kind is told: somebody wanted to have it read. */
async function* readKnown(
  input: SourceInput,
  { knows, within }: Pick<Reach, 'within' | 'knows'>,
): AsyncGenerator<SourceItem> {
  if (knows(input)) yield* within(input);
  else {
    const kind = input.type === undefined ? '' : ` (${input.type})`;
    const what = `nothing here reads what lies there${kind}`;
    yield { ...problemAt(input.where, 1, what, 'save its text as .txt'), taken: ADDRESS };
  }
}
