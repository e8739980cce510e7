import { join } from 'node:path';
import { buildViewer, viewerIsStale } from './build-viewer.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { loadSources } from './load-sources.ts';
import { SERVE_OPTIONS, serveHome } from './serve.ts';
import { homeExists, homeFolder, withOpened, type Home } from './with-home.ts';

/** The ledger's note on the seeds: being read, or read. Absent where a person filled the home. */
const SEEDS = 'seeds';

export const start: Command = {
  name: 'start',
  summary: 'read the seeds where nothing is stored yet, build the viewer if needed, and serve',
  takes: '',
  least: 0,
  most: 0,
  options: SERVE_OPTIONS,
  example: 'start --home my-data',
  async run(args, context) {
    const dir = homeFolder(args, context);
    if (await seedsAreDue(dir, context)) {
      const done = await withOpened(dir, {}, context, (home) => readSeeds(home, context));
      if (!done) return 130;
    }
    if (viewerIsStale(context.root)) {
      context.terminal.err('building the viewer\n');
      await buildViewer(context.root);
    }
    if (context.signal.aborted) return 130;
    return withOpened(dir, { readOnly: true, warm: true }, context, (home) => serveHome(home, args, context));
  },
};

async function seedsAreDue(dir: string, context: Context): Promise<boolean> {
  if (!homeExists(dir)) return true;
  return withOpened(dir, { readOnly: true }, context, ({ ledger }) => {
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
