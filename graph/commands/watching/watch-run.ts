// What a watch has in hand from its beginning to its end.

import type { Ledger } from '../../ledger/index.ts';
import type { ModelReaders, SourceOptions } from '../../model/index.ts';
import type { Context } from '../context.ts';
import type { WriterTurns } from './writer-turns.ts';

export interface WatchRun extends Pick<Context, 'now' | 'sleep' | 'signal' | 'reading' | 'log'> {
  /** The data folder. */
  readonly dir: string;
  /** How addresses are asked and tables are read. */
  readonly asking: SourceOptions;
  /** To look at; it follows what is written. */
  readonly ledger: Ledger;
  readonly write: WriterTurns;
  /** Who reads while there is something to read. */
  readers(): Promise<Pick<ModelReaders, 'extract' | 'close'>>;
  /** A line about what happens. */
  say(line: string): void;
}

/** By whom jobs are taken; a home has one watch at a time. */
export const WATCH = 'watch';
