import type { Extraction, SourceItem } from '../model/index.ts';
import { DEFAULT_EXTRACTOR } from '../model/index.ts';
import type { Command } from './command.ts';
import { loadItems } from './load-sources.ts';
import { withOpened } from './with-home.ts';

export const reread: Command = {
  name: 'reread',
  summary: 'read the stored articles again with the extractor of today; judgements are attached anew',
  takes: '',
  least: 0,
  most: 0,
  options: {
    all: { type: 'boolean', help: 'those too that were read elsewhere, by another extractor' },
    json: { type: 'boolean', help: 'the summary as JSON on stdout' },
  },
  example: 'reread',
  run: (args, context) =>
    withOpened(args, { existing: true }, context, async (home) => {
      const isDue = ({ extractor = DEFAULT_EXTRACTOR }: Extraction): boolean =>
        args.flag('all') || nameOf(extractor) === nameOf(DEFAULT_EXTRACTOR);
      async function* items(): AsyncGenerator<SourceItem> {
        for (const extraction of home.ledger.extractions())
          if (isDue(extraction)) yield { article: extraction.article };
      }
      let count = 0;
      for (const extraction of home.ledger.extractions()) if (isDue(extraction)) count++;
      const summary = await loadItems(home, items(), count, context);
      if (args.flag('json')) context.terminal.out(`${JSON.stringify(summary)}\n`);
      return context.signal.aborted ? 130 : 0;
    }),
};

/** An extractor without its version. */
function nameOf(extractor: string): string {
  return extractor.split('/')[0]!;
}
