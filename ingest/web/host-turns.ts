// One question to a host at a time, with a pause between two; several hosts at once.

import type { WebMeans } from './contract.ts';

/** Hosts beyond which those that are at rest are forgotten. */
const MOST = 10_000;

interface Host {
  /** Settles when the question before is done. */
  last: Promise<unknown>;
  waiting: number;
  /** Not before then, in milliseconds since 1970: because we wait, or because the host asked for it. */
  next: number;
  closed: number;
}

export interface HostTurns {
  /** Runs `work` when it is the host's turn and its pause is over. */
  run<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** The next question to this host comes so many milliseconds from now at the earliest. */
  pause(host: string, milliseconds: number): void;
  /** The host asked for a pause of so many milliseconds: `run` doesn't wait for it, whoever works decides. */
  close(host: string, milliseconds: number): void;
  /** Milliseconds for which the host is closed. */
  closedFor(host: string): number;
}

export function hostTurns({ now, sleep, signal }: Omit<WebMeans, 'resolve'>): HostTurns {
  const hosts = new Map<string, Host>();

  function hostOf(name: string): Host {
    let host = hosts.get(name);
    if (!host) {
      if (hosts.size >= MOST) forget();
      host = { last: Promise.resolve(), waiting: 0, next: 0, closed: 0 };
      hosts.set(name, host);
    }
    return host;
  }

  function forget(): void {
    for (const [name, { waiting, next, closed }] of hosts)
      if (waiting === 0 && Math.max(next, closed) <= now()) hosts.delete(name);
  }

  return {
    async run(name, work) {
      const host = hostOf(name);
      const before = host.last;
      host.waiting++;
      const mine = before.then(async () => {
        const rest = host.next - now();
        if (rest > 0) await sleep(rest, signal);
        signal.throwIfAborted();
        return work();
      });
      // Who comes next doesn't care how this one ended.
      host.last = mine.catch(() => undefined).finally(() => host.waiting--);
      return mine;
    },
    pause(name, milliseconds) {
      const host = hostOf(name);
      host.next = Math.max(host.next, now() + milliseconds);
    },
    close(name, milliseconds) {
      const host = hostOf(name);
      host.closed = Math.max(host.closed, now() + milliseconds);
    },
    closedFor: (name) => Math.max(0, (hosts.get(name)?.closed ?? 0) - now()),
  };
}
