import { eachJob, type Ledger } from '../ledger/index.ts';
import type { Job, JobCounts, JobFilter, JobState } from '../model/index.ts';
import { ChanceryError, JOB_STATES } from '../model/index.ts';
import { type Action, actionCommand } from './actions.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { flat } from '../views/index.ts';
import { instant } from './instant.ts';
import { table } from './table.ts';
import { instantText } from './time-span.ts';
import { dropBytes, keptBytes } from './watching/kept-bytes.ts';
import { homeFolder } from './home-folder.ts';
import { withLedger } from './with-home.ts';

const LISTED = 50;

const ACTIONS: Readonly<Record<string, Action>> = {
  list: {
    takes: '',
    help: 'the latest first, with why each of them failed; --state, --source, --limit',
    run: (_, args, context) =>
      withLedger(args, context, { readOnly: true }, (ledger) => list(ledger, args, context)),
  },
  retry: {
    takes: '[KEY…]',
    help: 'try again now what failed or was set aside: by key, by --source, or --all',
    run: (keys, args, context) =>
      change(keys, args, context, ['failed', 'set-aside'], 'tried again', (ledger, { key }) => {
        ledger.stepJob(key, { type: 'retried', at: instant(context) });
      }),
  },
  drop: {
    takes: '[KEY…]',
    help: 'never read what waits, failed or was set aside, unless it changes: by key, by --state, by --source, or --all that was set aside',
    run: (keys, args, context) =>
      change(keys, args, context, ['set-aside'], 'dropped', (ledger, { key }) => {
        ledger.stepJob(key, { type: 'dropped', at: instant(context) });
      }),
  },
};

export const jobs = actionCommand({
  name: 'jobs',
  summary: 'articles that sources have shown: what waits, what failed and why; try again, or drop',
  options: {
    state: {
      type: 'string',
      value: 'STATE',
      help: `only those: ${JOB_STATES.join(', ')} (several with commas)`,
    },
    source: { type: 'string', value: 'ADDRESS', help: 'only those that this source has shown' },
    limit: { type: 'string', value: 'N', help: `list: rows at most (${LISTED})` },
    all: { type: 'boolean', help: 'retry, drop: every one that was set aside (retry: or failed)' },
    json: { type: 'boolean', help: 'as JSON' },
  },
  actions: ACTIONS,
  notes: [
    'What was set aside can be looked at: the first bytes of what came lie in the data folder under set-aside/.',
  ],
  example: 'jobs list --state set-aside,failed',
});

function list(ledger: Ledger, args: Arguments, context: Context): void {
  const { terminal } = context;
  const filter = filterOf(args);
  const limit = args.count('limit', LISTED, 1);
  const listed = ledger.jobs(filter, limit);
  const counts = ledger.jobCounts(args.text('source'));
  const dir = homeFolder(args, context);
  const kept = ({ key, state }: Job): string | undefined =>
    state === 'set-aside' ? keptBytes(dir, key) : undefined;
  if (args.flag('json')) {
    const rows = listed.map((job) => ({ ...job, ...(kept(job) !== undefined && { kept: kept(job) }) }));
    return terminal.out(`${JSON.stringify({ jobs: rows, counts })}\n`);
  }
  if (listed.length > 0) {
    const rows = listed.map((job) => [
      job.state,
      job.tries,
      whenOf(job),
      flat(job.key),
      whyOf(job, kept(job)),
    ]);
    terminal.out(
      table(['state', 'tries', 'when', 'article', 'why'], rows, {
        width: terminal.columns,
        color: terminal.color,
      }),
    );
  }
  terminal.err(
    `${countsText(counts)}${listed.length === limit ? `; the latest ${limit} are shown (--limit)` : ''}\n`,
  );
}

/** When it is tried next, or when it came to what it is. */
function whenOf({ state, due, changed }: Job): string {
  return state === 'failed' ? `next ${instantText(due)}` : instantText(changed);
}

function whyOf({ reason }: Job, kept: string | undefined): string {
  return [reason === undefined ? '' : flat(reason), kept === undefined ? '' : `(what came: ${kept})`]
    .join(' ')
    .trim();
}

/** `3 waiting, 1 set-aside, 120 done`, or that there is none. */
function countsText(counts: JobCounts): string {
  const parts = JOB_STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  return parts.length > 0
    ? parts.join(', ')
    : 'no source has shown an article yet; "chancery sources add ADDRESS" names one';
}

/** Does something to every job that is meant, and says how many those were. */
function change(
  keys: readonly string[],
  args: Arguments,
  context: Context,
  states: readonly JobState[],
  did: string,
  work: (ledger: Ledger, job: Job) => void,
): Promise<void> {
  const filter = filterOf(args);
  const isNamed =
    keys.length > 0 || filter.states !== undefined || filter.source !== undefined || args.flag('all');
  if (!isNamed)
    throw new ChanceryError(
      'wrong-use',
      'say which: KEY…, --state, --source, or --all; "chancery jobs list" shows them',
    );
  return withLedger(args, context, { readOnly: false }, (ledger) => {
    const wanted: JobFilter = {
      ...(keys.length === 0 && { states }),
      ...filter,
      ...(keys.length > 0 && { keys }),
    };
    const unknown = keys.find((key) => !ledger.job(key));
    if (unknown !== undefined)
      throw new ChanceryError(
        'unknown-job',
        `no job has the key "${unknown}"; "chancery jobs list" shows them`,
      );
    const meant = [...eachJob(ledger, wanted)].filter(({ state }) => state !== 'taken');
    ledger.transaction(() => meant.forEach((job) => work(ledger, job)));
    for (const { key } of meant) dropBytes(homeFolder(args, context), key);
    if (args.flag('json')) context.terminal.out(`${JSON.stringify({ keys: meant.map(({ key }) => key) })}\n`);
    else
      context.terminal.err(
        `${meant.length === 0 ? 'none' : meant.length} ${did}${hintFor(did, meant.length)}\n`,
      );
  });
}

function hintFor(did: string, count: number): string {
  return did === 'dropped' || count === 0 ? '' : '; "chancery watch" reads them';
}

/** @throws ChanceryError `wrong-use` for a state that is none */
function filterOf(args: Arguments): JobFilter {
  const states = args.text('state')?.split(',').map(stateNamed);
  const source = args.text('source');
  return { ...(states && { states }), ...(source !== undefined && { source }) };
}

function stateNamed(text: string): JobState {
  const state = JOB_STATES.find((one) => one === text.trim());
  if (state) return state;
  throw new ChanceryError('wrong-use', `"${text}" is no state; there are ${JOB_STATES.join(', ')}`);
}
