import type { Extraction, SourceItem } from '../model/index.ts';
import { DEFAULT_EXTRACTOR, READERS } from '../model/index.ts';
import { estimateAll, estimateLines } from './bill-lines.ts';
import type { Command } from './command.ts';
import { loadItems } from './load-sources.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { type Home, withHome, withOpened } from './with-home.ts';

export const reread: Command = {
  name: 'reread',
  summary: 'read the stored articles again with the extractor of today; judgements are attached anew',
  takes: '',
  least: 0,
  most: 0,
  options: {
    all: { type: 'boolean', help: 'those too that were read elsewhere, by another extractor' },
    json: { type: 'boolean', help: 'the summary as JSON on stdout' },
    ...READER_OPTIONS,
  },
  notes: ['The rules read again what the rules have read; a model what rules or a model have.', READER_NOTE],
  example: 'reread',
  async run(args, context) {
    const choice = modelChoice(args, context);
    const { reading, terminal, signal } = context;
    const ours: readonly string[] = choice ? READERS : ['rules'];
    const isDue = ({ extractor = DEFAULT_EXTRACTOR }: Extraction): boolean =>
      args.flag('all') || ours.includes(nameOf(extractor));
    if (choice && args.flag('dry-run'))
      return withHome(args, context, async (home) => {
        const due = dueIn(home, isDue);
        const sum = await estimateAll(due, (article) => reading.estimate(article, choice), signal);
        terminal.out(args.flag('json') ? `${JSON.stringify(sum)}\n` : estimateLines(sum, choice));
        return 0;
      });
    const model = choice && (await reading.model(choice));
    return withOpened(args, { existing: true }, context, async (home) => {
      async function* items(): AsyncGenerator<SourceItem> {
        yield* dueIn(home, isDue);
      }
      let count = 0;
      for (const _ of dueIn(home, isDue)) count++;
      const summary = await loadItems(home, items(), count, context, model);
      if (args.flag('json')) terminal.out(`${JSON.stringify(summary)}\n`);
      return signal.aborted ? 130 : 0;
    });
  },
};

/** The articles that are to be read again. */
function* dueIn({ ledger }: Home, isDue: (extraction: Extraction) => boolean): Generator<SourceItem> {
  for (const extraction of ledger.extractions()) if (isDue(extraction)) yield { article: extraction.article };
}

/** An extractor without its version. */
function nameOf(extractor: string): string {
  return extractor.split('/')[0]!;
}
