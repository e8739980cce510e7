import type { Command } from './command.ts';
import { problemLine } from './problems.ts';

export const extract: Command = {
  name: 'extract',
  summary: 'print what each article says, one JSON object a line, without storing anything',
  takes: 'FILE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    explain: { type: 'boolean', help: 'instead, show clause by clause what was read, carried and dropped' },
  },
  example: 'extract seeds/articles/istanbul-1.txt',
  async run(args, { terminal, reading, signal }) {
    let bad = 0;
    for await (const item of reading.sources(args.positionals, terminal.stdin)) {
      if (signal.aborted) return 130;
      if ('problem' in item) {
        bad++;
        terminal.err(problemLine(item.problem));
      } else if ('extraction' in item) terminal.out(`${JSON.stringify(item.extraction)}\n`);
      else if (args.flag('explain')) terminal.out(await reading.explain(item.article));
      else terminal.out(`${JSON.stringify(await reading.extract(item.article))}\n`);
    }
    if (bad) terminal.err(`${bad} ${bad === 1 ? 'source' : 'sources'} could not be used\n`);
  },
};
