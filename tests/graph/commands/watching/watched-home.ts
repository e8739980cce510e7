// A home whose sources and articles are made up, on a clock that moves when somebody sleeps.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, main } from '../../../../graph/commands/index.ts';
import { ledgerPath } from '../../../../graph/home/index.ts';
import { type Ledger, openLedger } from '../../../../graph/ledger/index.ts';
import type { Extraction, SourceEntry, SourceItem, SourceListing } from '../../../../graph/model/index.ts';
import { refusedAddress } from '../../../../ingest/web/refused-address.ts';
import { report, TEST_WORLD } from '../../merge/report.ts';

/** What a listing of these keys is. */
export function shows(...keys: readonly string[]): SourceListing {
  const entries = keys.map((key) => ({ key, version: '1' }));
  return { outcome: 'read', taken: { one: 'feed', many: 'feeds' }, entries, validators: {}, problems: [] };
}

/** The article that a key leads to, which tells of `events` meetings. */
export function articleAt(key: string, events = 1): Extraction {
  return report(
    key.replace(/\W+/g, '-'),
    Array.from({ length: events }, () => ({})),
  );
}

export interface WatchedHome {
  readonly dir: string;
  /** What a source shows when it is listed. */
  list: (address: string) => SourceListing | Promise<SourceListing>;
  /** What reading an entry gives. */
  entry: (key: string, entry: SourceEntry) => SourceItem | readonly SourceItem[] | Promise<SourceItem>;
  /** Called with the milliseconds of every sleep. */
  slept: (milliseconds: number) => void;
  /** In place of the clock that moves when somebody sleeps. */
  clock?: Pick<Context, 'now' | 'sleep'>;
  now(): number;
  pass(milliseconds: number): void;
  run(
    ...words: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** Ends whatever runs. */
  stop(): void;
  look<T>(see: (ledger: Ledger) => T): T;
  remove(): void;
}

/** A new one; it begins on 1 January 2026. */
export function watchedHome(): WatchedHome {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-watch-'));
  let time = Date.UTC(2026, 0, 1);
  const running = new Set<AbortController>();
  const home: WatchedHome = {
    dir,
    list: () => shows(),
    entry: (key) => ({ extraction: articleAt(key) }),
    slept: () => {},
    now: () => time,
    pass: (milliseconds) => void (time += milliseconds),
    async run(...words) {
      const said = { out: '', err: '' };
      const stopping = new AbortController();
      running.add(stopping);
      const code = await main([...words, '--home', dir], contextOf(home, said, stopping.signal));
      running.delete(stopping);
      return { code, ...said };
    },
    stop: () => running.forEach((one) => one.abort()),
    look(see) {
      const ledger = openLedger(ledgerPath(dir), { readOnly: true });
      try {
        return see(ledger);
      } finally {
        ledger.close();
      }
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
  return home;
}

/** A while of real time, or until it is enough. */
function besideWork(until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 20);
    until.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function contextOf(home: WatchedHome, said: { out: string; err: string }, signal: AbortSignal): Context {
  return {
    terminal: {
      out: (text: string) => void (said.out += text),
      err: (text: string) => void (said.err += text),
      drained: () => Promise.resolve(),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 0,
      color: false,
    },
    env: {},
    root: process.cwd(),
    now: () => home.clock?.now() ?? home.now(),
    async sleep(milliseconds: number, until?: AbortSignal) {
      if (home.clock) return home.clock.sleep(milliseconds, until);
      // Who waits beside what is being read waits for that: the clock stands still.
      if (until !== undefined && until !== signal) return besideWork(until);
      home.slept(milliseconds);
      home.pass(milliseconds);
      // Files that are let go of are closed when the loop has its turn.
      await new Promise((resume) => setImmediate(resume));
    },
    signal,
    world: () => TEST_WORLD,
    reading: {
      identifier: () => ({ ready: async () => {}, identify: () => new Map<string, string>() }),
      readers: () => ({ close: async () => {} }),
      refused: async (address: string, allowPrivate: boolean) => refusedAddress(address, allowPrivate),
      list: async ({ address }: { address: string }) => home.list(address),
      async *entry(entry: SourceEntry) {
        yield* [await home.entry(entry.key, entry)].flat() as SourceItem[];
      },
    },
  } as unknown as Context;
}
