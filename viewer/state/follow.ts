// Follows the server: whether it answers, and whether the graph has changed since it was read.

import { failureOf, type Client } from '../api/index.ts';

/** What following has found out. */
export interface Tidings {
  readonly reachable: boolean;
  /** The server's graph is another than the one that is shown. */
  readonly changed: boolean;
}

/** Follows until `stop`. */
export interface Follower {
  readonly tidings: () => Tidings;
  /** Asks at once instead of at the next turn. */
  ask(): Promise<void>;
  /** What is shown was read at this change number. Until it is called nothing counts as changed. */
  shows(change: number): void;
  stop(): void;
}

/** The part of the page's clock that following needs. */
export interface Timer {
  every(milliseconds: number, turn: () => void): () => void;
}

/** Milliseconds between two questions. */
const FOLLOW_EVERY = 5_000;

/** Asks for the change number at every turn and tells `heard` when the tidings are others than before. */
export function follow(
  client: Pick<Client, 'change'>,
  timer: Timer,
  heard: (tidings: Tidings) => void,
): Follower {
  let known: number | undefined;
  let latest: number | undefined;
  let tidings: Tidings = { reachable: true, changed: false };

  function tell(next: Tidings): void {
    if (next.reachable === tidings.reachable && next.changed === tidings.changed) return;
    tidings = next;
    heard(tidings);
  }

  async function ask(): Promise<void> {
    try {
      ({ change: latest } = await client.change());
      tell({ reachable: true, changed: known !== undefined && latest !== known });
    } catch (thrown) {
      const { code } = failureOf(thrown);
      tell({ ...tidings, reachable: code !== 'unreachable' });
    }
  }

  const stop = timer.every(FOLLOW_EVERY, () => void ask());
  void ask();
  return {
    tidings: () => tidings,
    ask,
    shows(change) {
      known = change;
      // An answer that is newer than the last question to the server says more than that one did.
      if (latest === undefined || latest < change) latest = change;
      tell({ ...tidings, changed: latest !== known });
    },
    stop,
  };
}
