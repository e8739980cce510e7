// The one list that undo, redo, the address and the log of a session come from.
// The desk is the fold of the acts up to the cursor, so the inverse of an act is to take it off the list:
// whatever two acts have in common stays, and undo can't drift from what was done.

import { perform, supersedes, type Act } from './act.ts';
import { FRESH_DESK, type Desk } from './desk.ts';

/** Acts in the order in which they were done; those from `cursor` on are undone. */
export interface Log {
  readonly acts: readonly Act[];
  readonly cursor: number;
}

export const EMPTY_LOG: Log = { acts: [], cursor: 0 };

/** The acts that hold. */
export function holding(log: Log): readonly Act[] {
  return log.acts.slice(0, log.cursor);
}

/** What each act made of which desk, the last time. */
const made = new WeakMap<Act, { readonly before: Desk; readonly after: Desk }>();

/**
 * The desk after acts. What the same acts made before is the same object again, so that a step of the brush leaves
 * everything else on the desk what it was.
 */
function fold(acts: readonly Act[]): Desk {
  let desk = FRESH_DESK;
  for (const act of acts) {
    const known = made.get(act);
    const after = known?.before === desk ? known.after : perform(desk, act);
    if (after !== known?.after) made.set(act, { before: desk, after });
    desk = after;
  }
  return desk;
}

/** The desk that the log describes. */
export function deskOf(log: Log): Desk {
  return fold(holding(log));
}

/**
 * The log with one act more. What was undone is forgotten; an act that changes nothing adds nothing;
 * one that only sets anew what the last one set takes its place.
 */
export function record(log: Log, act: Act): Log {
  const before = holding(log);
  const desk = fold(before);
  if (perform(desk, act) === desk) return log;
  const last = before.at(-1);
  const acts = [...(last && supersedes(act, last) ? before.slice(0, -1) : before), act];
  return { acts, cursor: acts.length };
}

/** The log at another of its steps: 0 is before all of them. */
export function goTo({ acts }: Log, cursor: number): Log {
  return { acts, cursor: Math.max(0, Math.min(acts.length, cursor)) };
}

/** One step back, and the act that was undone. The same log where there is none. */
export function undo(log: Log): { readonly log: Log; readonly act?: Act } {
  const act = log.acts[log.cursor - 1];
  return act ? { log: { acts: log.acts, cursor: log.cursor - 1 }, act } : { log };
}

/** One step forward again, and the act that was done again. The same log where there is none. */
export function redo(log: Log): { readonly log: Log; readonly act?: Act } {
  const act = log.acts[log.cursor];
  return act ? { log: { acts: log.acts, cursor: log.cursor + 1 }, act } : { log };
}
