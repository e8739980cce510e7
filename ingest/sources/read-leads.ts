// Many addresses, several asked at once, each read by its own kind.

import type { SourceItem, Unread } from '../../graph/model/index.ts';
import type { Reach, SourceInput } from './contract.ts';
import { leadInput, type Lead } from './fetch-input.ts';
import { leadQueue } from './lead-queue.ts';
import { problemAt } from './problems.ts';

/** Addresses that are asked at once. */
const AT_ONCE = 16;
/** Addresses that wait while those of other hosts are asked. */
const MOST_WAITING = 200;

const ADDRESS = { one: 'address', many: 'addresses' } as const;

/** Whether a word on the command line is an address and no path. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

/** What a lead came to. */
interface Answered {
  readonly lead: Lead;
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
  const queue = leadQueue();
  const going = new Map<Lead, Promise<Answered>>();
  function begin(lead: Lead): void {
    const asked = leadInput(lead, reach.web, where).then((got) => ({ lead, got }));
    // Who waits for it hears of a stop; until then it is nobody's.
    asked.catch(() => undefined);
    going.set(lead, asked);
  }
  /** Begins what there is a place for. Whether nothing more fits. */
  function fill(): boolean {
    while (going.size < AT_ONCE) {
      const lead = queue.take();
      if (!lead) return queue.size >= MOST_WAITING;
      begin(lead);
    }
    return true;
  }
  async function* next(): AsyncGenerator<SourceItem> {
    const { lead, got } = await Promise.race(going.values());
    going.delete(lead);
    queue.end(lead);
    if ('problem' in got) yield { ...got, taken: ADDRESS };
    else yield* readKnown(got, reach);
  }
  for await (const lead of leads) {
    if ('problem' in lead) yield lead;
    else queue.add(lead);
    while (fill()) yield* next();
  }
  while (fill() || going.size > 0) yield* next();
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
