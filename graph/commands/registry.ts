// Every command, in the order in which the help lists them.

import { backup } from './backup.ts';
import { chain } from './chain.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { find } from './find.ts';
import { ingest } from './ingest.ts';
import { judgeCommand } from './judge.ts';
import { mcp } from './mcp.ts';
import { query } from './query.ts';
import { rebuild } from './rebuild.ts';
import { remove } from './remove.ts';
import { reread } from './reread.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';

export const COMMANDS: readonly Command[] = [
  start,
  extract,
  ingest,
  serve,
  mcp,
  find,
  show,
  chain,
  query,
  stats,
  exportCommand,
  judgeCommand,
  remove,
  reread,
  backup,
  rebuild,
  doctor,
];
