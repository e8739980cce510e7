// One job, read: what its articles say, or what was wrong with them.

import { type ArticleCounts, type LoadReport, NO_ARTICLES, type ReadJob } from '../../home/index.ts';
import type { Extraction, Job, SourceItem, SourceProblem, Unread } from '../../model/index.ts';
import { articleKey, ChanceryError } from '../../model/index.ts';
import { instant } from '../instant.ts';
import { faultOfOurs } from '../fault-of-ours.ts';
import { sumOf } from './watch-summary.ts';
import type { WatchRun } from './watch-run.ts';

/** Extractions of one job that are held before they are loaded: an archive may have millions. */
const HELD = 64;

/** Bytes of what could not be read that are kept. */
const KEPT_BYTES = 1_048_576;

/** A job that was read, and the first bytes of it. */
export interface JobReading {
  readonly read: ReadJob;
  readonly bytes: Uint8Array;
}

/** Reads a job; undefined where the run was stopped before its end. Throws what a model's readers throw. */
export async function readJob(job: Job, run: WatchRun): Promise<JobReading | undefined> {
  const { reading, signal, ledger, log } = run;
  const { key, version, source } = job;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const onBytes = (bytes: Uint8Array): void => {
    if (size < KEPT_BYTES) chunks.push(bytes.slice(0, KEPT_BYTES - size));
    size += bytes.length;
  };
  let before = NO_ARTICLES;
  let extractions: Extraction[] = [];
  let problem: SourceProblem | undefined;
  const options = {
    ...run.asking,
    allowPrivate: source !== undefined && ledger.source(source)?.allowPrivate === true,
    onBytes,
  };
  try {
    for await (const item of reading.entry(job, options)) {
      if (signal.aborted) return undefined;
      const made = await extractionOf(item, run);
      if ('problem' in made) problem ??= made.problem;
      else {
        extractions.push(made);
        log?.('read', { article: articleKey(made.article), label: made.article.id, job: key });
      }
      if (extractions.length < HELD) continue;
      before = sumOf(before, await load(job, extractions, run));
      extractions = [];
    }
  } catch (error) {
    if (signal.aborted) return undefined;
    if (error instanceof ChanceryError) throw error;
    problem = faultOfOurs(key, error, run);
  }
  return {
    read: { key, version, extractions, before, ...(problem && { problem }) },
    bytes: Buffer.concat(chunks),
  };
}

async function extractionOf(item: SourceItem, run: WatchRun): Promise<Extraction | Unread> {
  if ('problem' in item) return item;
  return 'extraction' in item ? item.extraction : (await run.readers()).extract(item.article);
}

/** Loads what was read so far of a long one; its job is still to end. */
function load(job: Job, extractions: readonly Extraction[], run: WatchRun): Promise<ArticleCounts> {
  const onProgress = ({ key, label, outcome }: LoadReport): void =>
    run.log?.('written', { article: key, label, job: job.key, outcome });
  return run.write((home) => home.load(extractions, { now: () => instant(run), onProgress }));
}
