// The data folder, opened: ledger, merge and a store kept up to date with them.

import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction, Judgement, JudgementRequest, JudgementsMade } from '../model/index.ts';
import { type Ledger, type LedgerOptions, openLedger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import type { Store } from '../store/contract.ts';
import { catchUp, graphRows } from './catch-up.ts';
import { isWhole, loadInto, type LoadOptions, type LoadSummary, type Taken, takeGroup } from './load.ts';
import { type Imported, importJudgements, judge, undoJudgement } from './judge.ts';
import { finishJobs, type FinishedJob, type ReadJob } from './finish-jobs.ts';
import { giveId, idOf } from './ledger-id.ts';
import { removeNamed } from './remove-article.ts';
import { isStale, remerge } from './remerge.ts';

export interface HomeOptions extends LedgerOptions {
  /** The data folder, made where it is missing. */
  readonly dir: string;
  readonly world: KnownWorld;
  /** Opens what answers Cypher, for the ledger with that id; left out where none is needed. The home closes it. */
  readonly store?: (ledgerId: () => string) => Store;
  /** A text that nobody else has, for a new ledger's id. */
  readonly unique?: () => string;
}

export interface Home {
  readonly ledger: Ledger;
  readonly store: Store | undefined;
  /** Takes articles in and then brings the store up to date. */
  load(
    extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
    options: LoadOptions,
  ): Promise<LoadSummary>;
  /** Takes articles in, in one transaction; the store is left for `catchUp`. Throws `disk-full`. */
  take(extractions: readonly Extraction[], now: string): Promise<readonly Taken[]>;
  /** Takes in what jobs said and ends them, in one transaction; the store is left for `catchUp`. */
  finish(jobs: readonly ReadJob[], now: string): Promise<FinishedJob[]>;
  /** Keeps and applies what a person judges; the store follows. Throws what `judge` throws. */
  judge(request: JudgementRequest, now: string): Promise<JudgementsMade>;
  /** A judgement holds no more. Throws `unknown-judgement`. */
  undo(judgement: string, now: string): Promise<Judgement>;
  /** Takes judgements made elsewhere. */
  importJudgements(judgements: readonly Judgement[], now: string): Promise<Imported[]>;
  /** Takes an article out of the graph, by label or key; gives its key. Throws `unknown-article`. */
  remove(article: string, now: string): Promise<string>;
  /** Brings the store to the ledger's change number; what another process committed is seen too. */
  catchUp(): Promise<'nothing' | 'delta' | 'rebuild'>;
  /** Computes the merged graph anew from the ledger, and fills the store with it. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/** The ledger's file in the data folder `dir`. */
export function ledgerPath(dir: string): string {
  return join(dir, 'ledger.db');
}

/**
 * Opens a data folder. A graph made by an older version's rules is computed anew. Throws what `openLedger` throws.
 */
export async function openHome({
  dir,
  world,
  store: open,
  unique = randomUUID,
  ...options
}: HomeOptions): Promise<Home> {
  if (options.readOnly !== true) mkdirSync(dir, { recursive: true });
  const ledger = openLedger(ledgerPath(dir), options);
  if (options.readOnly !== true) {
    if (isStale(ledger)) await remerge(ledger, world);
    giveId(ledger, unique);
  }
  const store = opened(ledger, () => open?.(() => idOf(ledger, dir)));
  const follow = (): ReturnType<Home['catchUp']> =>
    store ? catchUp(ledger, store) : Promise.resolve('nothing');
  const thenFollow = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done;
    await follow();
    return result;
  };
  // Whoever is one with what comes is merged anew too, in whatever language: asked once, not for every group.
  let isReady: Promise<void> | undefined;
  return {
    ledger,
    store,
    async load(extractions, loadOptions) {
      const summary = await loadInto(ledger, world, extractions, loadOptions);
      // A store that is filled anew wants the room.
      ledger.rest();
      await follow();
      return summary;
    },
    async take(extractions, now) {
      isReady ??= Promise.resolve(world.ready?.(ledger.samples()));
      await isReady;
      await world.ready?.(extractions.filter(isWhole));
      return takeGroup(ledger, world, extractions, now);
    },
    finish: (jobs, now) => finishJobs(ledger, world, jobs, now),
    judge: (request, now) => thenFollow(judge(ledger, world, request, now)),
    undo: (id, now) => thenFollow(undoJudgement(ledger, world, id, now)),
    importJudgements: (list, now) => thenFollow(importJudgements(ledger, world, list, now)),
    remove: (article, now) => thenFollow(removeNamed(ledger, world, article, now)),
    catchUp: follow,
    async rebuild() {
      await remerge(ledger, world);
      await store?.rebuild(graphRows(ledger), ledger.change());
    },
    async close() {
      try {
        await store?.close();
      } finally {
        ledger.close();
      }
    },
  };
}

/** What `open` gives; the ledger is let go of where it throws. */
function opened<T>(ledger: Ledger, open: () => T): T {
  try {
    return open();
  } catch (error) {
    ledger.close();
    throw error;
  }
}
