// Sources that are being read; what they show becomes jobs.

import type { SourceListing, WatchedSource } from '../../model/index.ts';
import { sourceAfter } from '../../model/index.ts';
import { instant } from '../instant.ts';
import { faultOfOurs } from './fault-of-ours.ts';
import type { WatchRun } from './watch-run.ts';

/** Sources that are asked at once. */
const AT_ONCE = 8;

/** Jobs that may wait before any source is read again: no more is listed than is read. */
const BACKLOG = 10_000;

export interface SourcesInHand {
  readonly size: number;
  /** Begins with sources that are due, where there is room for some; gives how many those were. */
  begin(): number;
  /** Resolves when one of them has been read; never where there is none. */
  next(): Promise<void>;
  /** Waits for all of them. */
  end(): Promise<void>;
}

/** No sources yet, of a run that has just begun. One that fails, or is broken, keeps nobody else from being read. */
export function sourcesInHand(run: WatchRun): SourcesInHand {
  const going = new Map<string, Promise<void>>();
  function read(source: WatchedSource): void {
    const { address } = source;
    const reading = readSource(source, run).finally(() => going.delete(address));
    // Who waits for it hears of a fault; until then it is nobody's.
    reading.catch(() => undefined);
    going.set(address, reading);
  }
  return {
    get size() {
      return going.size;
    },
    begin() {
      const { ledger, signal } = run;
      if (going.size >= AT_ONCE || signal.aborted || ledger.jobCounts().waiting >= BACKLOG) return 0;
      const now = instant(run);
      const due = ledger.sources().filter((source) => source.due <= now && !going.has(source.address));
      const begun = due.slice(0, AT_ONCE - going.size);
      begun.forEach(read);
      return begun.length;
    },
    next: () => Promise.race(going.values()),
    async end() {
      await Promise.all(going.values());
    },
  };
}

async function readSource(source: WatchedSource, run: WatchRun): Promise<void> {
  const { ledger, write, say, signal } = run;
  const listing = await listed(source, run);
  if (signal.aborted) return;
  const at = instant(run);
  const entries = listing.outcome === 'read' ? listing.entries : [];
  // Most of what a source shows was seen before: that holds up nobody who wants to write.
  const unseen = entries.filter(({ key, version }) => ledger.job(key)?.version !== version);
  const found = await write(({ ledger: to }) =>
    to.transaction(() => {
      // Somebody may have removed it meanwhile.
      if (!to.source(source.address)) return 0;
      const fresh = unseen.filter((entry) => to.findJob({ ...entry, source: source.address }, at));
      if (listing.outcome === 'read')
        to.keepShown(
          source.address,
          entries.map(({ key }) => key),
          at,
        );
      to.putSource(sourceAfter(source, listing, at));
      return fresh.length;
    }),
  );
  const line = lineOf(listing, found);
  if (line !== '') say(`${source.address}: ${line}`);
}

/** What the source shows; where reading it breaks, that is told as its failure. */
async function listed(source: WatchedSource, run: WatchRun): Promise<SourceListing> {
  const { reading, ledger, asking } = run;
  const isKnown = (key: string, version: string): boolean => ledger.job(key)?.version === version;
  try {
    return await reading.list({ ...asking, ...source, isKnown });
  } catch (error) {
    return { outcome: 'failed', problem: faultOfOurs(source.address, error, run) };
  }
}

function lineOf(listing: SourceListing, found: number): string {
  if (listing.outcome === 'unchanged') return '';
  if (listing.outcome === 'failed') return `${listing.problem.what}; ${listing.problem.todo}`;
  const problems = listing.problems.map(({ where, what, todo }) => `${where}: ${what}; ${todo}`);
  return [...(found > 0 ? [`${found} to read`] : []), ...problems].join('\n  ');
}
