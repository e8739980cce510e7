// What is being read, with those apart that wait for somebody slow: they hold no place that others could have.

import type { WatchRun } from './watch-run.ts';

/** Milliseconds after which whatever is still being read waits for somebody slow. */
const SLOW_MS = 5_000;

/** Readings by name. */
export interface InHand {
  readonly size: number;
  /** Those that were begun a moment ago. */
  readonly quick: number;
  has(name: string): boolean;
  add(name: string, reading: Promise<void>): void;
  end(name: string): void;
  all(): Iterable<Promise<void>>;
  names(): Iterable<string>;
}

/** None yet. */
export function inHand({ now }: Pick<WatchRun, 'now'>): InHand {
  const going = new Map<string, { readonly reading: Promise<void>; readonly begun: number }>();
  return {
    get size() {
      return going.size;
    },
    get quick() {
      const since = now() - SLOW_MS;
      return [...going.values()].filter(({ begun }) => begun > since).length;
    },
    has: (name) => going.has(name),
    add: (name, reading) => void going.set(name, { reading, begun: now() }),
    end: (name) => void going.delete(name),
    all: () => [...going.values()].map(({ reading }) => reading),
    names: () => going.keys(),
  };
}
