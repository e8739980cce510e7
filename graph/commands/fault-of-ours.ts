import type { SourceProblem } from '../model/index.ts';
import type { WatchRun } from './watching/watch-run.ts';

/** What breaks while a source or an article is read: told, with its place in the program, as a problem like any other. */
export function faultOfOurs(
  where: string,
  error: unknown,
  { say, signal }: Pick<WatchRun, 'say' | 'signal'>,
): SourceProblem {
  const what = `a fault of ours: ${error instanceof Error ? error.message : String(error)}`;
  // Who is stopped while a server is asked hears of it so.
  if (!signal.aborted) say(`${where}: ${error instanceof Error ? (error.stack ?? what) : what}`);
  return { where, what, todo: 'report it' };
}
