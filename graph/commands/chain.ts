import {
  CHAIN_DEFAULTS,
  chainOf,
  chainPage,
  type ChainPage,
  encounterList,
  encounterPage,
  GAP_DEFAULTS,
  gapList,
  gapPage,
  markdownText,
  PATH_DEFAULTS,
  pathList,
  pathPage,
  sharedEvents,
  sharedPage,
  TOGETHER_DEFAULTS,
} from '../views/index.ts';
import { dotText } from './chain-dot.ts';
import { laneText } from './chain-lane.ts';
import { basisOf, FILTER_OPTIONS, filterOf, measureOf } from './chain-options.ts';
import { type ChainQuestion, questionOf, wrongUse } from './chain-question.ts';
import type { Arguments, Command } from './command.ts';
import { finderOf } from './named.ts';
import { AS_OF, type Home, withHome } from './with-home.ts';

const FORMS = ['json', 'markdown', 'dot', 'cypher'] as const;

export const chain: Command = {
  name: 'chain',
  summary: 'trace what came before an event or after it, and how actors met, each hop with the sentence',
  takes: '[FROM [TO …]]',
  least: 0,
  most: 50,
  options: {
    back: { type: 'string', value: 'N', help: `hops back from the event FROM at most (${CHAIN_DEFAULTS.depth}); what is asked unless said` },
    forward: { type: 'string', value: 'N', help: 'hops forward in place of back' },
    basis: { type: 'string', value: 'BASIS', help: 'stated: only what an article relates; all (the default)' },
    k: { type: 'string', value: 'N', help: `paths from the actor FROM to the actor TO at most (${PATH_DEFAULTS.k})` },
    by: { type: 'string', value: 'MEASURE', help: 'which paths are best: hops (fewest meetings; the default) or time (fewest days)' },
    hops: { type: 'string', value: 'N', help: `meetings of a path at most (${PATH_DEFAULTS.hops})` },
    shared: { type: 'boolean', help: 'what led to the event FROM: the events that every path to it goes through' },
    together: { type: 'boolean', help: 'the events in which all the actors FROM TO … took part' },
    gaps: { type: 'boolean', help: 'pairs that met regularly and stopped; with FROM: those of that actor' },
    least: { type: 'string', value: 'N', help: `--together: so many of them at least (all); --gaps: days on which they met (${GAP_DEFAULTS.least})` },
    times: { type: 'string', value: 'N', help: `--gaps: silent for more than so many times the usual interval (${GAP_DEFAULTS.times})` },
    limit: { type: 'string', value: 'N', help: `events at most (${CHAIN_DEFAULTS.limit}; --together: ${TOGETHER_DEFAULTS.limit}), or pairs (${GAP_DEFAULTS.limit})` },
    ...FILTER_OPTIONS,
    ...AS_OF,
    json: { type: 'boolean', help: 'the answer of the API as JSON' },
    markdown: { type: 'boolean', help: 'a list of citations for a report' },
    dot: { type: 'boolean', help: 'a graph for Graphviz' },
    cypher: { type: 'boolean', help: 'the question in Cypher, for "chancery query" and consoles' },
  },
  notes: [
    'FROM and TO are ids or names. On a path every meeting is on a later day than the one before; who met is MET_WITH,',
    'so neither speeches nor press conferences count. Only what was held counts unless --status says more.',
    '',
    'More examples:',
    '  chain Rubio Lavrov --by time --avoid country:SA     how they met through others, not by way of Saudi Arabia',
    '  chain event:20813dbbc2401158 --shared               what led to it whichever way one goes back',
    '  chain Rubio Lavrov Fidan --together --least 2       where at least two of the three met',
    '  chain --gaps --from 2020-01-01 --markdown           who stopped meeting, as citations',
  ],
  example: 'chain event:0123456789abcdef --basis stated',
  async run(args, context) {
    const question = questionOf(args);
    const forms = FORMS.filter((form) => args.flag(form));
    if (forms.length > 1) throw wrongUse(`--${forms.join(' and --')} are two answers; ask for one`);
    await withHome(args, context, (home) => {
      const { terminal } = context;
      const { answer, page, notes } = asked(question, args, home, (line) => terminal.err(line));
      if (args.flag('json')) terminal.out(`${JSON.stringify(answer)}\n`);
      else if (args.flag('markdown')) terminal.out(markdownText(page));
      else if (args.flag('dot')) terminal.out(dotText(page));
      else if (args.flag('cypher')) terminal.out(`${page.cypher ?? notInCypher()}\n`);
      else terminal.out(laneText(page, terminal.color));
      if (page.parts.length === 0) terminal.err(`${page.empty}\n`);
      for (const note of notes) terminal.err(`${note}\n`);
    });
  },
}; // prettier-ignore

interface Answer {
  /** What the API answers. */
  readonly answer: unknown;
  readonly page: ChainPage;
  /** What a person should know of it beside. */
  readonly notes: readonly string[];
}

function asked(
  question: ChainQuestion,
  args: Arguments,
  { reader }: Home,
  told: (line: string) => void,
): Answer {
  const find = finderOf(reader, told);
  const ids = (wanted: 'actor' | 'event'): string[] => args.positionals.map((text) => find(text, wanted).id);
  const filter = filterOf(args, (text) => find(text, 'node').id);
  const basis = basisOf(args);
  switch (question) {
    case 'back':
    case 'forward': {
      const [id] = ids('event');
      const depth = args.count(question, CHAIN_DEFAULTS.depth);
      const limit = args.count('limit', CHAIN_DEFAULTS.limit, 1);
      const answer = chainOf(reader, id!, { direction: question, basis, depth, limit, filter })!;
      const cut = `more came ${question === 'back' ? 'before' : 'after'}; --${question} N and --limit N go further`;
      const left = `${answer.left} beside it left out; --status any and looser filters take them in`;
      const notes = [...(answer.cut ? [cut] : []), ...(answer.left > 0 ? [left] : [])];
      return { answer, page: chainPage(answer, question), notes };
    }
    case 'shared': {
      const answer = sharedEvents(reader, ids('event')[0]!, { basis, ...filter })!;
      return { answer, page: sharedPage(answer), notes: [] };
    }
    case 'paths': {
      const [source, target] = ids('actor');
      const k = args.count('k', PATH_DEFAULTS.k, 1);
      const hops = args.count('hops', PATH_DEFAULTS.hops, 1);
      const answer = pathList(reader, source!, target!, { k, by: measureOf(args), hops, ...filter })!;
      return { answer, page: pathPage(answer), notes: [] };
    }
    case 'together': {
      const actors = ids('actor');
      const least = args.count('least', actors.length, 1);
      const limit = args.count('limit', TOGETHER_DEFAULTS.limit, 1);
      const answer = encounterList(reader, actors, { least, limit, ...filter })!;
      return { answer, page: encounterPage(answer), notes: shown(answer.encounters.length, answer.total) };
    }
    case 'gaps': {
      const [actor] = ids('actor');
      const least = args.count('least', GAP_DEFAULTS.least, 2);
      const times = args.count('times', GAP_DEFAULTS.times, 1);
      const limit = args.count('limit', GAP_DEFAULTS.limit, 1);
      const answer = gapList(reader, { least, times, limit, ...(actor !== undefined && { actor }), ...filter });
      return { answer, page: gapPage(answer), notes: shown(answer.gaps.length, answer.total) };
    }
  }
} // prettier-ignore

function shown(some: number, total: number): string[] {
  return total > some ? [`${some} of ${total}; --limit N shows more`] : [];
}

function notInCypher(): never {
  throw wrongUse('MET_WITH has only what was held: with other statuses this cannot be asked in Cypher');
}
