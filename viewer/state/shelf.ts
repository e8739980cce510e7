// Answers of the server by the question's key. Asking again for what is there costs nothing.

import { failureOf, type Failure } from '../api/index.ts';

/** Where an answer stands. */
export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The answers that are there, and those under way. */
export interface Shelf {
  /** The answer to a question, which is asked where it isn't known. An outdated one is given until the new one is there. */
  get<T>(key: string, ask: () => Promise<T>): Answer<T>;
  /** Everything is outdated: the graph has changed. */
  outdate(): void;
  /** Failed questions may be asked again. */
  forgetFailures(): void;
}

interface Slot {
  answer: Answer<unknown>;
  fresh: boolean;
  asking: boolean;
}

const WAITING: Answer<never> = { state: 'waiting' };

/** An empty shelf; `changed` is called whenever an answer has come or may be asked for anew. */
export function createShelf(changed: () => void): Shelf {
  const slots = new Map<string, Slot>();

  async function fill(slot: Slot, ask: () => Promise<unknown>): Promise<void> {
    slot.asking = true;
    slot.fresh = true;
    try {
      slot.answer = { state: 'ready', value: await ask() };
    } catch (thrown) {
      slot.answer = { state: 'failed', failure: failureOf(thrown) };
    } finally {
      slot.asking = false;
      changed();
    }
  }

  return {
    get<T>(key: string, ask: () => Promise<T>): Answer<T> {
      const slot = slots.get(key) ?? { answer: WAITING, fresh: false, asking: false };
      slots.set(key, slot);
      if (!slot.fresh && !slot.asking) void fill(slot, ask);
      return slot.answer as Answer<T>;
    },
    outdate() {
      for (const slot of slots.values()) slot.fresh = false;
      changed();
    },
    forgetFailures() {
      for (const slot of slots.values()) {
        if (slot.answer.state === 'failed') Object.assign(slot, { fresh: false, answer: WAITING });
      }
      changed();
    },
  };
}
