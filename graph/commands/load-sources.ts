// Sources into an opened home, with progress, a line for each problem, and a summary.

import type { Article, Extraction, ModelReaders, SourceItem, SourceOptions, Unread } from '../model/index.ts';
import { ChanceryError } from '../model/index.ts';
import type { LoadReport, LoadSummary } from '../home/index.ts';
import { flat } from '../views/index.ts';
import type { Home } from './with-home.ts';
import { billLine, spending } from './bill-lines.ts';
import type { Context } from './context.ts';
import { instant } from './instant.ts';
import { languageCounts } from './language-counts.ts';
import { outcomeWords } from './outcome-words.ts';
import { problemLine } from './problems.ts';
import { duration, progressOf } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import { takenCounts } from './taken-line.ts';
import { faultOfOurs } from './fault-of-ours.ts';

/** Articles that are read before the first of them is loaded. */
const AHEAD = 64;

/** What came of a load; `problems` counts sources that could not be used. */
export interface SourcesSummary extends LoadSummary {
  readonly problems: number;
  /** Things within sources that were left out. */
  readonly leftOut: number;
  /** Articles that were read and carry an issue. */
  readonly withIssues: number;
}

/**
 * Reads every source and loads what it says. One bad source or article never ends the run. `options`: how addresses are
 * asked; `model`: who reads in place of the rules.
 */
export async function loadSources(
  home: Home,
  paths: readonly string[],
  context: Context,
  { options, model }: { readonly options?: SourceOptions; readonly model?: ModelReaders | undefined } = {},
): Promise<SourcesSummary> {
  const { reading, terminal } = context;
  const items = reading.sources(paths, terminal.stdin, options);
  return loadItems(home, items, await reading.count(paths), context, model);
}

/**
 * The same for items at hand; `count`: how many there are, where that is known. Where a model can't be asked on, the
 * disk is full or the store has gone, what is on the disk is told before it throws why.
 */
export async function loadItems(
  home: Home,
  items: AsyncIterable<SourceItem>,
  count: number | undefined,
  { reading, terminal, now, signal, log }: Context,
  model?: ModelReaders,
): Promise<SourcesSummary> {
  const began = now();
  const progress = progressOf(terminal, now, count, () => (model ? spending(model.figures()) : ''));
  const readers = model ?? (await reading.readers(count));
  let [problems, leftOut] = [0, 0];
  const unread = languageCounts();
  const taken = takenCounts();
  let withIssues = 0;
  let cut = false;
  let failure: unknown;
  let onDisk: LoadSummary | undefined;

  const make = async (item: SourceItem): Promise<Extraction | Unread | undefined> =>
    'problem' in item ? undefined : 'extraction' in item ? item.extraction : readArticle(item.article);
  async function readArticle(article: Article): Promise<Extraction | Unread> {
    try {
      return await readers.extract(article);
    } catch (error) {
      if (signal.aborted || error instanceof ChanceryError) throw error;
      const where = article.path ?? article.url ?? article.id;
      return { problem: faultOfOurs(where, error, { say: (line) => progress.say(`${line}\n`), signal }) };
    }
  }
  async function* extractions(): AsyncGenerator<Extraction> {
    try {
      yield* readOnes();
    } catch (error) {
      if (!signal.aborted && !(error instanceof ChanceryError)) throw error;
      cut = true;
      failure = signal.aborted ? undefined : error;
    } finally {
      // Before the store is filled: a day's graph and who read it are too much for one memory.
      await readers.close();
    }
  }
  async function* readOnes(): AsyncGenerator<Extraction> {
    for await (const { item, made } of readAhead(items, make, AHEAD)) {
      if (signal.aborted) {
        cut = true;
        return;
      }
      taken.add(item);
      const said = 'problem' in item ? [item.problem] : 'article' in item ? (item.problems ?? []) : [];
      for (const problem of said) {
        if (problem.code !== 'unsupported-language') progress.say(problemLine(problem));
        else if ('article' in item) unread.add(item.article.language);
      }
      if (made && !('problem' in made)) yield made;
      else if ('problem' in item && item.problem.leftOut !== undefined) leftOut += item.problem.leftOut;
      else problems++;
      if (made && 'problem' in made) progress.say(problemLine(made.problem));
    }
  }
  function report({ label, key, outcome, issues, soFar }: LoadReport): void {
    log?.('written', { article: key, label, outcome });
    if (issues.length > 0) withIssues++;
    if (outcome === 'refused')
      for (const issue of issues) progress.say(`${flat(label)}: refused: ${flat(issue.message)}\n`);
    progress.step(soFar.read, soFar.events);
    onDisk = soFar;
  }
  function despite(error: unknown): LoadSummary {
    if (!(error instanceof ChanceryError) || onDisk === undefined) throw error;
    failure ??= error;
    return onDisk;
  }
  const options = { now: () => instant({ now }), onProgress: report, signal };
  // Closed once more where nothing was asked of `extractions`.
  const loaded = await home
    .load(extractions(), options)
    .catch(despite)
    .finally(() => readers.close());
  progress.end();
  terminal.err(taken.line());
  terminal.err(unread.line());
  const summary = { ...loaded, stopped: loaded.stopped || cut, problems, leftOut, withIssues };
  terminal.err(`${summaryLine(summary, (now() - began) / 1000)}\n`);
  if (model) terminal.err(billLine(model.figures()));
  if (failure !== undefined) throw failure;
  return summary;
}

/** `136 articles read in 1.2 s: 130 new, 6 unchanged; 412 events` and what went wrong. */
export function summaryLine(summary: SourcesSummary, seconds: number): string {
  const { read, unchanged, problems, leftOut, withIssues, stopped } = summary;
  const time = seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds);
  const parts = [outcomeWords(summary, `read in ${time}`)];
  if (read > 0 && unchanged === read) parts.push('nothing changed');
  if (withIssues) parts.push(`${withIssues} with issues ("chancery stats" counts them)`);
  if (problems) parts.push(`${problems} ${problems === 1 ? 'source' : 'sources'} could not be used`);
  if (leftOut) parts.push(`${leftOut} ${leftOut === 1 ? 'entry' : 'entries'} of archives left out`);
  if (stopped) parts.push('stopped; the same command goes on from here');
  return parts.join('; ');
}
