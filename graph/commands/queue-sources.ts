// Sources into a queue, for workers to read.

import type { Article, SourceOptions } from '../model/index.ts';
import { articleKey } from '../model/index.ts';
import type { QueueAddress } from '../queue/index.ts';
import type { Context } from './context.ts';
import { problemLine } from './problems.ts';
import { progressOf } from './progress.ts';

/** What came of it. */
export interface QueuedSummary {
  /** Articles that the queue has taken. */
  readonly queued: number;
  /** Sources that could not be used, and extractions, which no worker needs to read. */
  readonly problems: number;
  readonly stopped: boolean;
}

const NO_ARTICLE = {
  what: 'extractions need no worker',
  todo: 'load them with "chancery ingest" where the ledger is',
};

/** Puts every article of the sources into the queue; what can't be used is a line. `options`: how addresses are asked. */
export async function queueSources(
  address: QueueAddress,
  paths: readonly string[],
  { reading, terminal, now, signal, log }: Context,
  options?: SourceOptions,
): Promise<QueuedSummary> {
  const { putArticles } = await import('../queue/index.ts');
  const progress = progressOf(terminal, now, await reading.count(paths));
  let [queued, problems] = [0, 0];
  async function* articles(): AsyncGenerator<Article> {
    for await (const item of reading.sources(paths, terminal.stdin, options)) {
      if ('article' in item) {
        yield item.article;
        log?.('queued', { article: articleKey(item.article), label: item.article.id });
        continue;
      }
      if (!('problem' in item) || item.problem.leftOut === undefined) problems++;
      const where = 'extraction' in item ? item.extraction.article.id : '';
      progress.say(problemLine('problem' in item ? item.problem : { where, ...NO_ARTICLE }));
    }
  }
  await putArticles(address, articles(), {
    signal,
    onPut(more) {
      queued += more;
      progress.step(queued, 0);
    },
  });
  progress.end();
  const trouble = problems > 0 ? `; ${problems} could not be used` : '';
  terminal.err(`${queued} articles are in the queue${trouble}${signal.aborted ? '; stopped' : ''}\n`);
  return { queued, problems, stopped: signal.aborted };
}
