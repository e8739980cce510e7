// An answer that comes in pieces, as server-sent events.

import type { Outcome, Usage } from './outcome.ts';
import { usageOf } from './outcome.ts';

interface Chunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown };
    readonly finish_reason?: unknown;
  }[];
  readonly usage?: unknown;
  readonly error?: { readonly message?: string };
}

/** The answer out of a whole stream. One that ends before it says so is to be asked for again. */
export function readEvents(text: string): Outcome {
  let content = '';
  let usage: Usage | undefined;
  let ended = false;
  for (const line of text.split(/\r?\n/)) {
    const data = /^data:\s?(.*)$/.exec(line)?.[1];
    if (data === undefined) continue;
    if (data === '[DONE]') {
      ended = true;
      continue;
    }
    const chunk = chunkIn(data);
    if (chunk === undefined) return { type: 'later', why: 'its stream breaks off' };
    if (chunk.error) return { type: 'later', why: `its stream says "${chunk.error.message ?? 'error'}"` };
    const [choice] = chunk.choices ?? [];
    if (typeof choice?.delta?.content === 'string') content += choice.delta.content;
    if (typeof choice?.finish_reason === 'string') ended = true;
    usage = usageOf(chunk.usage) ?? usage;
  }
  return ended ? { type: 'answer', content, usage } : { type: 'later', why: 'its stream breaks off' };
}

function chunkIn(data: string): Chunk | undefined {
  try {
    return JSON.parse(data) as Chunk;
  } catch {
    return undefined;
  }
}
