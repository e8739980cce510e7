import { join } from 'node:path';
import { buildViewer, viewerIsStale } from './build-viewer.ts';
import type { Arguments, Command } from './command.ts';
import type { Context } from './context.ts';
import { LOG_OPTION } from './log.ts';
import { loadSources } from './load-sources.ts';
import { checkServing, SERVE_OPTIONS, serveHome } from './serve.ts';
import { homeFolder } from './home-folder.ts';
import { homeExists, withOpened, type Home } from './with-home.ts';

/** The ledger's note on the seeds: being read, or read. Absent where a person filled the home. */
const SEEDS = 'seeds';

export const start: Command = {
  name: 'start',
  summary: 'read the seeds where nothing is stored yet, build the viewer if needed, and serve',
  takes: '',
  least: 0,
  most: 0,
  options: { ...SERVE_OPTIONS, log: LOG_OPTION },
  example: 'start --home my-data',
  async run(args, context) {
    checkServing(args, context);
    if (await seedsAreDue(args, context)) {
      const done = await withOpened(args, {}, context, (home) => readSeeds(home, context));
      if (!done) return 130;
    }
    if (viewerIsStale(context.root)) {
      context.terminal.err('building the viewer\n');
      await buildViewer(context.root);
    }
    if (context.signal.aborted) return 130;
    return withOpened(args, { readOnly: true, warm: true }, context, (home) =>
      serveHome(home, args, context),
    );
  },
};

async function seedsAreDue(args: Arguments, context: Context): Promise<boolean> {
  if (!homeExists(homeFolder(args, context))) return true;
  return withOpened(args, { readOnly: true }, context, ({ ledger }) => {
    const note = ledger.note(SEEDS);
    if (note !== undefined) return note !== 'read';
    for (const _ of ledger.articles()) return false;
    return true;
  });
}

/** Reads the seeds; false where it was stopped before the end: the next start goes on from there. */
async function readSeeds(home: Home, context: Context): Promise<boolean> {
  const note = (word: string) => home.ledger.transaction(() => home.ledger.putNote(SEEDS, word));
  note('being read');
  context.terminal.err('nothing is stored yet: reading the seeds\n');
  const { stopped } = await loadSources(home, [join(context.root, 'seeds', 'articles')], context);
  if (!stopped) note('read');
  return !stopped;
}
