import { ChanceryError } from '../model/index.ts';
import type { GraphReader, QueryTable } from '../model/index.ts';
import { QUESTIONS, questionOf, type ReadQuestion, readQuestion } from '../questions/index.ts';
import { QUERY_LIMITS } from '../server/index.ts';
import type { Arguments, Command } from './command.ts';
import type { Context, Terminal } from './context.ts';
import { csv } from './csv.ts';
import { errorLines } from './error-lines.ts';
import { cypherText, nameText } from './cypher-text.ts';
import { finderOf } from './named.ts';
import { questionLines, questionPage } from './question-lines.ts';
import { table } from './table.ts';
import { AS_OF, NO_TWO_GRAPHS, storeServer, withHome } from './with-home.ts';
import type { Home } from './with-home.ts';

export const query: Command = {
  name: 'query',
  summary: 'ask the graph in Cypher, read-only, or one of the prepared questions',
  takes: '[CYPHER]',
  least: 0,
  most: 1,
  options: {
    question: { type: 'string', value: 'ID', help: 'a prepared question in place of Cypher' },
    questions: { type: 'boolean', help: 'lists them; with an ID: what it takes, its columns, its Cypher' },
    param: {
      type: 'string',
      value: 'K=V',
      multiple: true,
      help: 'a parameter; V is JSON, else taken as text; a question takes names for ids',
    },
    ...AS_OF,
    json: { type: 'boolean', help: 'rows as JSON, values tagged as in the API' },
    csv: { type: 'boolean', help: 'rows as CSV' },
  },
  example: `query "MATCH (a:Actor)-[m:MET_WITH]-(b:Actor) RETURN a.name, b.name, m.count ORDER BY m.count DESC LIMIT 10"`,
  async run(args, context) {
    const { terminal } = context;
    const [text] = args.positionals;
    if (args.flag('questions')) {
      const page =
        text === undefined
          ? questionLines(QUESTIONS, terminal.color)
          : questionPage(questionOf(text), terminal.color);
      return terminal.out(page);
    }
    const asked = whatIsAsked(args, text);
    return withHome(args, context, async (home): Promise<number | void> => {
      if (args.text('as-of') !== undefined && storeServer(args, context))
        throw new ChanceryError(
          'no-as-of',
          `${NO_TWO_GRAPHS}; "--store embedded" asks a snapshot as of the day`,
        );
      await home.catchUp();
      const result = await answerOf(asked, home, context).catch((error: unknown) => {
        if (!(error instanceof ChanceryError) || !error.place) throw error;
        const written = 'text' in asked ? asked.text : asked.cypher;
        terminal.err(errorLines(error, written, terminal.color));
        return undefined;
      });
      if (!result) return 1;
      print(result, args, terminal, 'question' in asked ? nameText : cypherText);
    });
  },
};

/** Milliseconds from which on a query is worth explaining. */
const SLOW_MS = 2_000;

type Asked = { readonly text: string; readonly params: Readonly<Record<string, unknown>> } | ReadQuestion;

/** Cypher or a question, with what it is given; wrong use is said before anything is opened. */
function whatIsAsked(args: Arguments, text: string | undefined): Asked {
  const id = args.text('question');
  if (id !== undefined && text !== undefined)
    throw new ChanceryError(
      'wrong-use',
      `"${text}" is one word too many beside --question; see "chancery query --help"`,
    );
  if (id !== undefined) return readQuestion(id, pairs(args));
  if (text === undefined)
    throw new ChanceryError('wrong-use', 'query needs CYPHER or --question ID; see "chancery query --help"');
  const params = Object.entries(pairs(args)).map(([name, value]) => [name, parameterValue(value)]);
  return { text, params: Object.fromEntries(params) };
}

async function answerOf(
  asked: Asked,
  { store, reader }: Home,
  { terminal, signal }: Context,
): Promise<QueryTable> {
  const limits = { ...QUERY_LIMITS, signal };
  if ('text' in asked) return store.query(asked.text, asked.params, limits);
  return store.query(asked.cypher, withIds(asked, reader, terminal.err), limits);
}

/** The parameters with names replaced by the ids of whom they mean; ids are passed on as they are. */
function withIds(
  { question, params }: ReadQuestion,
  reader: GraphReader,
  told: (line: string) => void,
): ReadQuestion['params'] {
  const find = finderOf(reader, told);
  const given = question.parameters.map(({ name, type }) => {
    const value = params[name]!;
    const isName =
      (type === 'actor' || type === 'country' || type === 'person') &&
      typeof value === 'string' &&
      !/^\w+:\S+$/.test(value);
    return [name, isName ? find(value, type).id : value];
  });
  return Object.fromEntries(given);
}

function print(result: QueryTable, args: Arguments, terminal: Terminal, inWords: typeof cypherText): void {
  const rows = () => result.rows.map((row) => row.map(inWords));
  if (args.flag('json')) terminal.out(`${JSON.stringify(result)}\n`);
  else if (args.flag('csv')) terminal.out(csv([result.columns, ...rows()]));
  else if (isPlan(result)) terminal.out(`${cypherText(result.rows[0]![0]!).trimEnd()}\n`);
  else {
    const numbers = result.rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? value : inWords(value))),
    );
    terminal.out(table(result.columns, numbers, { width: terminal.columns, color: terminal.color }));
  }
  const count = `${result.rows.length} ${result.rows.length === 1 ? 'row' : 'rows'}`;
  terminal.err(`${count} in ${Math.round(result.tookMs)} ms${result.cut ? `; ${result.cut}` : ''}\n`);
  for (const note of result.notes ?? []) terminal.err(`${note}\n`);
  if (result.tookMs > SLOW_MS && !isPlan(result))
    terminal.err('slow? EXPLAIN before the query shows how the engine goes about it, and runs nothing\n');
}

/** What EXPLAIN and PROFILE answer with: text in lines, which no table would keep. */
function isPlan({ columns, rows }: QueryTable): boolean {
  return rows.length === 1 && columns.length === 1 && ['plan', 'profile'].includes(columns[0]!);
}

function pairs(args: Arguments): Record<string, string> {
  return Object.fromEntries(
    args.list('param').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ChanceryError('wrong-use', `--param "${pair}" lacks its "="; write --param name=value`);
      return [pair.slice(0, at), pair.slice(at + 1)];
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
