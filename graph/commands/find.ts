import { createSearchIndex } from '../search/index.ts';
import { dayText } from '../views/index.ts';
import type { Command } from './command.ts';
import { AS_OF, withHome } from './with-home.ts';
import { otherNames } from '../world/index.ts';
import { table } from './table.ts';

export const find: Command = {
  name: 'find',
  summary: 'list actors, places and events that match, with their ids',
  takes: 'TEXT…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    limit: { type: 'string', value: 'N', help: 'matches at most (20)' },
    ...AS_OF,
    json: { type: 'boolean', help: 'the answer of the API as JSON' },
  },
  example: 'find Lavrov Istanbul',
  run: (args, context) =>
    withHome(args, context, ({ reader }) => {
      const { terminal } = context;
      const text = args.positionals.join(' ');
      const result = createSearchIndex(reader, otherNames(context.world().records)).find(
        text,
        args.count('limit', 20, 1),
      );
      if (args.flag('json')) return terminal.out(`${JSON.stringify(result)}\n`);
      if (result.total === 0) return terminal.err(`nothing matches "${text}"\n`);
      const rows = result.hits.map(({ node, matched }) => [
        node.id,
        node.kind,
        node.date === undefined ? '' : dayText(node.date),
        node.status ?? '',
        matched && matched !== node.name ? `${node.name} (${matched})` : node.name,
      ]);
      terminal.out(
        table(['id', 'kind', 'day', 'status', 'name'], rows, {
          width: terminal.columns,
          color: terminal.color,
        }),
      );
      if (result.total > result.hits.length)
        terminal.err(`${result.hits.length} of ${result.total}; --limit N shows more\n`);
    }),
};
