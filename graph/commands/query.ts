import { ChanceryError } from '../model/index.ts';
import { QUERY_LIMITS } from '../server/index.ts';
import type { Arguments, Command } from './command.ts';
import { csv } from './csv.ts';
import { cypherText } from './cypher-text.ts';
import { table } from './table.ts';
import { AS_OF, NO_TWO_GRAPHS, storeServer, withHome } from './with-home.ts';

export const query: Command = {
  name: 'query',
  summary: 'ask the graph in Cypher, read-only',
  takes: 'CYPHER',
  least: 1,
  most: 1,
  options: {
    param: {
      type: 'string',
      value: 'K=V',
      multiple: true,
      help: 'a parameter; V is JSON, else taken as text',
    },
    ...AS_OF,
    json: { type: 'boolean', help: 'rows as JSON, values tagged as in the API' },
    csv: { type: 'boolean', help: 'rows as CSV' },
  },
  example: `query "MATCH (a:Actor)-[m:MET_WITH]-(b:Actor) RETURN a.name, b.name, m.count ORDER BY m.count DESC LIMIT 10"`,
  run: (args, context) =>
    withHome(args, context, async (home) => {
      if (args.text('as-of') !== undefined && storeServer(args, context))
        throw new ChanceryError(
          'no-as-of',
          `${NO_TWO_GRAPHS}; "--store embedded" asks a snapshot as of the day`,
        );
      await home.catchUp();
      const { terminal, signal } = context;
      const [text = ''] = args.positionals;
      const result = await home.store.query(text, parameters(args), { ...QUERY_LIMITS, signal });
      const rows = () => result.rows.map((row) => row.map(cypherText));
      if (args.flag('json')) terminal.out(`${JSON.stringify(result)}\n`);
      else if (args.flag('csv')) terminal.out(csv([result.columns, ...rows()]));
      else {
        const numbers = result.rows.map((row) =>
          row.map((value) => (typeof value === 'number' ? value : cypherText(value))),
        );
        terminal.out(table(result.columns, numbers, { width: terminal.columns, color: terminal.color }));
      }
      const count = `${result.rows.length} ${result.rows.length === 1 ? 'row' : 'rows'}`;
      terminal.err(`${count} in ${Math.round(result.tookMs)} ms${result.cut ? `; ${result.cut}` : ''}\n`);
    }),
};

function parameters(args: Arguments): Record<string, unknown> {
  return Object.fromEntries(
    args.list('param').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ChanceryError('wrong-use', `--param "${pair}" lacks its "="; write --param name=value`);
      return [pair.slice(0, at), parameterValue(pair.slice(at + 1))];
    }),
  );
}

function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // no JSON: a plain word, as the help says
  }
}
