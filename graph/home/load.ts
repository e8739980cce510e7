// Articles into the ledger, several a transaction, each reported only when it is on the disk.

import type { Extraction, Issue } from '../model/index.ts';
import { articleKey, checkExtraction } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { type Judging, judgingIn } from './judging.ts';
import { type Outcome, takeArticle } from './take-article.ts';

/** What a load did. `read` = added + unchanged + replaced + refused. */
export interface LoadSummary {
  readonly read: number;
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly refused: number;
  /** Events that the articles taken in told, before joining. */
  readonly events: number;
  /** Whether the signal stopped it before the end. */
  readonly stopped: boolean;
}

/** One article that is on the disk, or was refused, with why. */
export interface LoadReport {
  readonly label: string;
  /** The article's key; absent where it was refused. */
  readonly key?: string;
  readonly outcome: Outcome | 'refused';
  readonly issues: readonly Issue[];
  readonly soFar: LoadSummary;
}

export interface LoadOptions {
  /** The time, as an ISO instant; asked for every article. */
  readonly now: () => string;
  /** Called for every article, after its transaction is on the disk. */
  readonly onProgress?: (report: LoadReport) => void;
  /** Stops between two articles; what has been read is committed. */
  readonly signal?: AbortSignal;
}

/** A transaction takes so many articles at most, and waits so many milliseconds for more. */
const GROUP = { articles: 1024, milliseconds: 1000 } as const;

/** Takes what comes until it ends or the signal stops it. Throws `disk-full`; what was reported stays. */
export async function loadInto(
  ledger: Ledger,
  world: KnownWorld,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  { now, onProgress, signal }: LoadOptions,
): Promise<LoadSummary> {
  // Whoever is one with what comes, by judgement or by office, is merged anew too, in whatever language.
  await world.ready?.(ledger.samples());
  const run = ledger.transaction(() => ledger.startRun('load', now()));
  const counts = { read: 0, added: 0, unchanged: 0, replaced: 0, refused: 0, events: 0 };
  let stopped = false;
  let group: Extraction[] = [];
  let began = '';
  const isDue = (time: string): boolean =>
    group.length >= GROUP.articles || Date.parse(time) - Date.parse(began) >= GROUP.milliseconds;
  const commit = async (): Promise<void> => {
    await world.ready?.(group.filter(isWhole));
    const reports = takeGroup(ledger, world, group, now());
    group = [];
    for (const { events, ...report } of reports) {
      counts.read++;
      counts[report.outcome]++;
      counts.events += events;
      onProgress?.({ ...report, soFar: { ...counts, stopped } });
    }
  };
  for await (const extraction of extractions) {
    if (signal?.aborted) {
      stopped = true;
      break;
    }
    const time = now();
    if (group.length === 0) began = time;
    group.push(extraction);
    if (isDue(time)) {
      await commit();
      // Lets a server beside it, and the signal, have their turn.
      await new Promise((resume) => setImmediate(resume));
    }
  }
  await commit();
  const summary = { ...counts, stopped };
  ledger.transaction(() => ledger.endRun(run, summary, now()));
  return summary;
}

/** What comes may be no extraction at all: that is checked when it is taken. */
export function isWhole(given: Extraction): boolean {
  return typeof given?.article?.language === 'string';
}

/** What an article was to the ledger, and the events that it told. */
export interface Taken extends Pick<LoadReport, 'label' | 'key' | 'outcome' | 'issues'> {
  readonly events: number;
}

/** Takes what is at hand in one transaction; who asks has called `world.ready`. Throws `disk-full`. */
export function takeGroup(
  ledger: Ledger,
  world: KnownWorld,
  group: readonly Extraction[],
  now: string,
): Taken[] {
  return judgingIn(ledger, world, (judging) => group.map((given) => takeGiven(ledger, judging, given, now)));
}

/** Takes what comes, or refuses it, within the transaction of `judging`. */
export function takeGiven(ledger: Ledger, judging: Judging, given: Extraction, now: string): Taken {
  const label = String(given?.article?.id ?? '');
  const check = checkExtraction(given);
  if (!check.ok) return { label, outcome: 'refused', issues: check.issues, events: 0 };
  const { extraction } = check;
  const key = articleKey(extraction.article);
  const outcome = takeArticle(ledger, judging, key, extraction, now);
  const events = outcome === 'unchanged' ? 0 : extraction.events.length;
  return { label, key, outcome, issues: extraction.issues, events };
}
