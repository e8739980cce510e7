import type { Extraction, SourceItem, Unread } from '../model/index.ts';
import { ChanceryError } from '../model/index.ts';
import { billLine, estimateAll, estimateLines } from './bill-lines.ts';
import type { Command } from './command.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { problemLine } from './problems.ts';
import { readAhead } from './read-ahead.ts';
import { SOURCE_OPTIONS, sourceOptions } from './source-options.ts';

/** Articles about which a model is asked before the first of them is printed. */
const AHEAD = 64;

export const extract: Command = {
  name: 'extract',
  summary: 'print what each article says, one JSON object a line, without storing anything',
  takes: 'SOURCE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    explain: { type: 'boolean', help: 'instead, show clause by clause what was read, carried and dropped' },
    ...SOURCE_OPTIONS,
    ...READER_OPTIONS,
  },
  notes: [READER_NOTE],
  example: 'extract seeds/articles/en-08.txt',
  async run(args, context) {
    const { terminal, reading, signal } = context;
    const choice = modelChoice(args, context);
    const sources = reading.sources(args.positionals, terminal.stdin, sourceOptions(args, context));
    if (choice && args.flag('explain'))
      throw new ChanceryError('wrong-use', '--explain shows how the rules read; leave out --extractor');
    if (choice && args.flag('dry-run')) {
      const sum = await estimateAll(sources, (article) => reading.estimate(article, choice), signal);
      terminal.out(estimateLines(sum, choice));
      return 0;
    }
    const model = choice && (await reading.model(choice));
    const make = async (item: SourceItem): Promise<Extraction | Unread | undefined> => {
      if ('problem' in item) return undefined;
      if ('extraction' in item) return item.extraction;
      if (args.flag('explain')) return undefined;
      return (model ?? reading).extract(item.article);
    };
    let bad = 0;
    try {
      for await (const { item, made } of readAhead(sources, make, model ? AHEAD : 1)) {
        if (signal.aborted) return 130;
        const problem =
          'problem' in item ? item.problem : made && 'problem' in made ? made.problem : undefined;
        if (problem) {
          if (problem.leftOut === undefined) bad++;
          terminal.err(problemLine(problem));
        } else if (made) terminal.out(`${JSON.stringify(made)}\n`);
        else if ('article' in item) terminal.out(await reading.explain(item.article));
      }
    } catch (error) {
      if (signal.aborted) return 130;
      throw error;
    } finally {
      await model?.close();
      if (model) terminal.err(billLine(model.figures()));
    }
    if (bad) terminal.err(`${bad} ${bad === 1 ? 'source' : 'sources'} could not be used\n`);
    return 0;
  },
};
