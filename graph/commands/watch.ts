import { ChanceryError, later, REMEMBERED_MS } from '../model/index.ts';
import { ledgerPath } from '../home/index.ts';
import { takeWatchLock } from '../ledger/index.ts';
import { flat } from '../views/index.ts';
import type { Arguments, Command } from './command.ts';
import type { Context } from './context.ts';
import { instant } from './instant.ts';
import { LOG_OPTION } from './log.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { serverFollower } from './watching/follow-server.ts';
import { NOTHING_READ, sumOf, summaryOf, summaryWords } from './watching/watch-summary.ts';
import { SOURCE_OPTIONS, sourceOptions } from './source-options.ts';
import { watchLoop } from './watching/watch-loop.ts';
import { WATCH, type WatchRun } from './watching/watch-run.ts';
import { writerTurns } from './watching/writer-turns.ts';
import { homeFolder } from './home-folder.ts';
import { withLedger } from './with-home.ts';

// Whether private addresses may be asked is said of each source.
const { 'allow-private': _private, ...ASKING } = SOURCE_OPTIONS;
const { 'dry-run': _none, ...READING } = READER_OPTIONS;

export const watch: Command = {
  name: 'watch',
  summary: 'read the sources when they are due, and what they show, until stopped',
  takes: '',
  least: 0,
  most: 0,
  options: {
    once: { type: 'boolean', help: 'end when nothing more is due' },
    json: { type: 'boolean', help: 'the summary as JSON on stdout' },
    log: LOG_OPTION,
    ...ASKING,
    ...READING,
  },
  notes: [
    'Sources are named with "chancery sources add". Articles that can\'t be read are tried three times and then set aside ("chancery jobs list"). "serve", "judge" and "ingest" can run beside it.',
    READER_NOTE,
  ],
  example: 'watch --once',
  run: (args, context) =>
    withLedger(args, context, { readOnly: true }, (ledger) => watchWith(ledger, args, context)),
};

async function watchWith(ledger: WatchRun['ledger'], args: Arguments, context: Context): Promise<number> {
  const { terminal, reading, signal } = context;
  const sources = ledger.sources().length;
  if (sources === 0)
    throw new ChanceryError(
      'no-sources',
      'no source is watched yet; name one with "chancery sources add ADDRESS"',
    );
  const dir = homeFolder(args, context);
  const choice = modelChoice(args, context);
  const asking = sourceOptions(args, context);
  const lock = takeWatchLock(ledgerPath(dir));
  let readers: ReturnType<WatchRun['readers']> | undefined;
  const say = (line: string): void => {
    // A log has the time of every line already.
    const time = context.log ? '' : `${clock(context)} `;
    terminal.err(`${time}${line.split('\n').map(flat).join('\n')}\n`);
  };
  const run: WatchRun = {
    ...context,
    dir,
    asking,
    ledger,
    say,
    write: writerTurns(args, context, say),
    readers: () => (readers ??= choice ? reading.model(choice) : reading.readers(ledger.jobCounts().taken)),
  };
  let sum = NOTHING_READ;
  const follow = serverFollower(args, context, say);
  try {
    // Whoever watched before is gone: the lock says so.
    await run.write(({ ledger: to }) => to.transaction(() => to.giveUpJobs(WATCH, instant(run))));
    if (!args.flag('once'))
      say(`watching ${sources} ${sources === 1 ? 'source' : 'sources'} (Ctrl-C ends it)`);
    await watchLoop(run, args.flag('once'), {
      finished(jobs) {
        const batch = summaryOf(jobs);
        const { waiting } = ledger.jobCounts();
        say(`${summaryWords(batch)}${waiting > 0 ? `; ${waiting} more wait` : ''}`);
        sum = sumOf(sum, batch);
      },
      quiet: () => follow(ledger.change()),
      async idle() {
        await (await readers)?.close();
        readers = undefined;
        await forgetGone(run);
        await follow(ledger.change());
      },
    });
  } finally {
    lock.release();
    await (await readers)?.close();
  }
  if (args.flag('json')) terminal.out(`${JSON.stringify(sum)}\n`);
  else terminal.err(`${summaryWords(sum)}\n`);
  return signal.aborted ? 130 : 0;
}

/** Every source had its turn: what none of them has shown for long is forgotten. */
async function forgetGone(run: WatchRun): Promise<void> {
  const before = later(instant(run), -REMEMBERED_MS);
  if (run.ledger.hasGone(before))
    await run.write(({ ledger: to }) => to.transaction(() => to.forgetGone(before)));
}

/** The time of day in UTC, for lines that follow one another for days. */
function clock(context: Pick<Context, 'now'>): string {
  return instant(context).slice(0, 19).replace('T', ' ');
}
