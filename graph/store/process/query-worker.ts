// One query process, seen from the store: runs a job at a time, ends it by SIGKILL when it costs too much.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { QueryLimits } from '../contract.ts';
import type { FromProcess, Job, ToProcess } from './protocol.ts';

/** How a job ended. `killed` and `died`: the process is gone, and another one is needed. */
export type Outcome =
  | Extract<FromProcess, { say: 'table' | 'failed' | 'unopened' }>
  | { readonly say: 'killed'; readonly why: 'timeout' | 'memory' | 'cancelled' }
  | { readonly say: 'died'; readonly message: string };

/** A process that waits for a job. */
export interface QueryWorker {
  readonly pid: number | undefined;
  isAlive(): boolean;
  /** Opens what a query will run on ahead of time. */
  warm(at: string): void;
  /** Runs one job; never rejects. */
  run(job: Job, limits: QueryLimits): Promise<Outcome>;
  /** Ends the process; resolves when it is gone. */
  kill(): Promise<void>;
}

const MEMORY_EVERY_MS = 50;
const TYPESCRIPT = new URL('../../typescript/register.mjs', import.meta.url).href;

/** Starts the program `entry` in `cwd` (an empty folder), with an empty environment. */
export function startQueryWorker(entry: URL, cwd: string): QueryWorker {
  const child = forkProcess(entry, cwd);
  let ended: string | undefined;
  const ready = once(child, 'message');
  const gone = new Promise<void>((resolve) => {
    const end = (message: string): void => {
      ended ??= message;
      resolve();
    };
    child.once('exit', (code, signal) => end(`it ended with ${signal ?? `code ${code}`}`));
    child.once('error', (error) => end(error.message));
  });
  // A process that ends before it is ready is told by `gone`.
  ready.catch(() => undefined);
  rest(child);

  const kill = (): Promise<void> => {
    // Whoever waits for its end must not run out of things to wait for.
    if (ended === undefined) child.ref();
    child.kill('SIGKILL');
    return gone;
  };
  return {
    pid: child.pid,
    kill,
    isAlive: () => ended === undefined,
    warm: (at) => send(child, { do: 'open', at }),
    async run(job, limits) {
      wake(child);
      const stop = new AbortController();
      const outcome = await new Promise<Outcome>((resolve) => {
        const die = (): void => resolve({ say: 'died', message: ended ?? 'it is gone' });
        if (ended !== undefined) return die();
        listen(child, job.at, limits, resolve, stop.signal);
        child.once('exit', die);
        child.once('error', die);
        onAbort(stop.signal, () => child.off('exit', die).off('error', die));
        const cancel = (): void => resolve({ say: 'killed', why: 'cancelled' });
        limits.signal?.addEventListener('abort', cancel, { signal: stop.signal });
        if (limits.signal?.aborted) return cancel();
        const begin = (): void => {
          if (stop.signal.aborted) return;
          send(child, job);
          watch(child, limits, (why) => resolve({ say: 'killed', why }), stop.signal);
        };
        ready.then(begin, () => undefined);
      });
      stop.abort();
      if (outcome.say === 'killed') await kill();
      rest(child);
      return outcome;
    },
  };
}

/** Takes the process's word: the answer, or that it has grown too large. */
function listen(
  child: ChildProcess,
  at: string,
  limits: QueryLimits,
  settle: (outcome: Outcome) => void,
  until: AbortSignal,
): void {
  const hear = (message: FromProcess): void => {
    if (message.say === 'memory' && message.bytes > limits.maxMemory)
      settle({ say: 'killed', why: 'memory' });
    if (message.say === 'table' || message.say === 'failed') settle(message);
    if (message.say === 'unopened' && message.at === at) settle(message);
  };
  child.on('message', hear);
  onAbort(until, () => child.off('message', hear));
}

/** Looks at the clock and at the process's memory from outside, since a busy process tells nothing. */
function watch(
  child: ChildProcess,
  limits: QueryLimits,
  stop: (why: 'timeout' | 'memory') => void,
  until: AbortSignal,
): void {
  const deadline = setTimeout(() => stop('timeout'), limits.timeoutMs);
  const look = setInterval(() => {
    if (residentBytes(child.pid) > limits.maxMemory) stop('memory');
  }, MEMORY_EVERY_MS);
  onAbort(until, () => {
    clearTimeout(deadline);
    clearInterval(look);
  });
}

function onAbort(signal: AbortSignal, run: () => unknown): void {
  signal.addEventListener('abort', run, { once: true });
}

/** The `query-process` beside the module at `url`, from source or built. */
export function queryProcessBeside(url: string): URL {
  return new URL(url.endsWith('.ts') ? './query-process.ts' : './query-process.js', url);
}

/** From source the child is to read TypeScript, and is told by what; built, it is plain JavaScript. */
function forkProcess(entry: URL, cwd: string): ChildProcess {
  return fork(fileURLToPath(entry), [], {
    cwd,
    env: {},
    execArgv: entry.pathname.endsWith('.ts') ? ['--import', TYPESCRIPT] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** An idle process keeps nobody from ending; a working one does. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** A message sent before the process is ready waits for it; one to a process that has just ended is not an error. */
function send(child: ChildProcess, message: ToProcess): void {
  if (child.connected) child.send(message, () => undefined);
}

/** Resident bytes of a process by /proc; 0 where the system has none (the process tells then) or it is gone. */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux') return 0;
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? 0 : Number(kib) * 1024;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}
