// Waiting for a server that went away, and for room in it. The only clock here.

import { setTimeout as wait } from 'node:timers/promises';

/** How long between two looks, and how often it is looked: a server is waited for a minute. */
const LOOK_MS = 500;
const LOOKS = 120;

/** What `work` gives; tried again where the server broke off, since every message is the same however often it is sent. */
export async function keepTrying<T>(work: () => Promise<T>): Promise<T> {
  for (let look = 1; ; look++) {
    try {
      return await work();
    } catch (error) {
      if (look >= LOOKS) throw error;
      await wait(LOOK_MS);
    }
  }
}

/** A moment, or until the signal. */
export async function pause(signal: AbortSignal): Promise<void> {
  await wait(LOOK_MS, undefined, { signal }).catch(() => undefined);
}

/** Resolves when the signal is given. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
