import { ChanceryError, CORRECTED_FIELDS, type JudgementRequest, judgementSentence } from '../model/index.ts';
import { canonicalJson } from '../export/index.ts';
import { type Action, actionCommand } from './actions.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { importFrom } from './import-judgements.ts';
import { instant } from './instant.ts';
import { decisionTable, judgementTable, madeLines, reviewTable } from './judgement-lines.ts';
import { doubtsIn, reviewList } from '../review/index.ts';
import { flat } from '../views/index.ts';
import { decisionsOf } from './rule-decisions.ts';
import { type Home, withHome, withOpened } from './with-home.ts';

/** One first word of `chancery judge`. */
interface Judging extends Pick<Action, 'takes' | 'help'> {
  /** Only reads, and so takes no lock. */
  readonly reads?: true;
  run(words: readonly string[], args: Arguments, home: Home, context: Context): void | Promise<void>;
}

const FIELDS = CORRECTED_FIELDS.join(', ');

const ACTIONS: Readonly<Record<string, Judging>> = {
  list: {
    takes: '',
    help: 'the judgements that hold (--all: those undone too); --rules: what the rules decide by themselves',
    reads: true,
    async run(_, args, home, context) {
      const { ledger } = home;
      const { terminal } = context;
      if (args.flag('rules')) {
        const decisions = await decisionsOf(home, context, args.text('of'));
        if (args.flag('json')) return terminal.out(`${JSON.stringify(decisions)}\n`);
        const label = (article: string): string => ledger.article(article)?.label ?? article;
        return terminal.out(decisionTable(decisions, label, terminal));
      }
      const kept = ledger.allJudgements().filter(({ undoneAt }) => args.flag('all') || undoneAt === null);
      if (args.flag('json')) return terminal.out(`${JSON.stringify(kept)}\n`);
      if (kept.length === 0) return terminal.err('nothing has been judged\n');
      terminal.out(judgementTable(kept, ledger.anchors(), terminal));
    },
  },
  review: {
    takes: '',
    help: 'what may be one and was not joined, the most likely first; judgements whose words are gone',
    reads: true,
    async run(_, args, { ledger }, { terminal }) {
      const list = reviewList(ledger, await doubtsIn(ledger), {
        limit: args.count('limit', 20, 1),
      });
      if (args.flag('json')) return terminal.out(`${JSON.stringify(list)}\n`);
      if (list.pairs.length > 0) terminal.out(reviewTable(list.pairs, terminal));
      for (const one of list.waiting)
        terminal.out(`waits for its words: ${flat(judgementSentence(one))}  ${one.id}\n`);
      terminal.err(`${list.pairs.length} of ${list.total}; judge them with "same A B" or "different A B"\n`);
    },
  },
  same: {
    takes: 'A B',
    help: 'two actors, places or events are one',
    run: ([a, b], ...rest) => judge({ type: 'same', a: a!, b: b! }, ...rest),
  },
  different: {
    takes: 'A B',
    help: 'they are two; ARTICLE#ID names what one article says, to part what was joined',
    run: ([a, b], ...rest) => judge({ type: 'different', a: a!, b: b! }, ...rest),
  },
  reject: {
    takes: 'ID',
    help: 'an event did not happen so, or an edge is wrong (TYPE|FROM|TO)',
    run: ([id], ...rest) => judge({ type: 'reject', id: id! }, ...rest),
  },
  correct: {
    takes: 'EVENT FIELD VALUE',
    help: `what is right: ${FIELDS}; a date is a day, DAY/DAY or none`,
    run([event, given, value], ...rest) {
      const field = CORRECTED_FIELDS.find((one) => one === given);
      if (field === undefined) throw new ChanceryError('wrong-use', `"${given}" is none of ${FIELDS}`);
      return judge({ type: 'correct', event: event!, field, value: value! }, ...rest);
    },
  },
  undo: {
    takes: 'JUDGEMENT',
    help: 'it holds no more',
    async run([id], args, home, context) {
      const undone = [await home.undo(id!, instant(context))];
      context.terminal.out(
        args.flag('json') ? `${JSON.stringify({ made: [], undone })}\n` : madeLines({ made: [], undone }),
      );
    },
  },
  export: {
    takes: '',
    help: 'the judgements that hold, one JSON object a line',
    reads: true,
    run(_, __, { ledger }, { terminal }) {
      for (const judgement of ledger.judgements()) terminal.out(`${canonicalJson(judgement)}\n`);
    },
  },
  import: {
    takes: 'FILE',
    help: 'judgements that were exported, also from another folder (- for standard input)',
    run: ([file], args, home, context) => importFrom(file!, args, home, context, instant(context)),
  },
};

/** The same, each with the home opened as it needs it. */
const opened: Readonly<Record<string, Action>> = Object.fromEntries(
  Object.entries(ACTIONS).map(([name, { takes, help, reads, run }]) => [
    name,
    {
      takes,
      help,
      run(words, args, context) {
        const use = (home: Home) => run(words, args, home, context);
        return reads ? withHome(args, context, use) : withOpened(args, { existing: true }, context, use);
      },
    },
  ]),
);

export const judgeCommand = actionCommand({
  name: 'judge',
  summary: 'say what is one, what is two, what is wrong and what is right; undo it',
  options: {
    reason: { type: 'string', value: 'TEXT', help: 'why, for whoever reads it later' },
    all: { type: 'boolean', help: 'list: those undone too' },
    rules: { type: 'boolean', help: 'list: what the rules decide: the same, different, unsure' },
    of: { type: 'string', value: 'ID', help: 'list --rules: of one actor, place or event' },
    limit: { type: 'string', value: 'N', help: 'review: pairs at most (20)' },
    json: { type: 'boolean', help: 'the judgements as JSON' },
  },
  actions: opened,
  example: `judge correct event:20813dbbc2401158 date 2025-02-18 --reason "the ministry's own page"`,
});

async function judge(
  request: JudgementRequest,
  args: Arguments,
  home: Home,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const reason = args.text('reason');
  const result = await home.judge({ ...request, ...(reason !== undefined && { reason }) }, instant(context));
  terminal.out(args.flag('json') ? `${JSON.stringify(result)}\n` : madeLines(result));
}
