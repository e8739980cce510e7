// One query process, seen from the store: runs a job at a time, ends it by SIGKILL when it costs too much.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { QueryLimits } from '../contract.ts';
import type { FromProcess, ToProcess } from './protocol.ts';

/** How a job ended. `killed` and `died`: the process is gone, and another one is needed. */
export type Outcome =
  | Extract<FromProcess, { say: 'table' | 'failed' | 'unopened' }>
  | { readonly say: 'killed'; readonly why: 'timeout' | 'memory' | 'cancelled' }
  | { readonly say: 'died'; readonly message: string };

/** A process that waits for a job. */
export interface QueryWorker {
  readonly pid: number | undefined;
  /** Opens a snapshot ahead of time. */
  warm(snapshot: string): void;
  /** Runs one job; never rejects. */
  run(job: Extract<ToProcess, { do: 'run' }>, limits: QueryLimits): Promise<Outcome>;
  /** Ends the process; resolves when it is gone. */
  kill(): Promise<void>;
}

const MEMORY_EVERY_MS = 50;

/** Starts a process whose working directory is `cwd` (an empty folder) and whose environment is empty. */
export function startQueryWorker(cwd: string): QueryWorker {
  const child = forkProcess(cwd);
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended ??= `it ended with ${signal ?? `code ${code}`}`));
  child.once('error', (error) => (ended ??= error.message));
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: FromProcess) => message.say === 'ready' && resolve());
  });
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return gone;
  };
  rest(child);

  return {
    pid: child.pid,
    kill,
    warm: (snapshot) => void ready.then(() => send(child, { do: 'open', snapshot })),
    async run(job, limits) {
      wake(child);
      const stop = new AbortController();
      const answer = new Promise<Outcome>((resolve) => {
        const listen = (message: FromProcess): void => {
          if (message.say === 'memory' && message.bytes > limits.maxMemory)
            resolve({ say: 'killed', why: 'memory' });
          if (message.say === 'table' || message.say === 'failed') resolve(message);
          if (message.say === 'unopened' && message.snapshot === job.snapshot) resolve(message);
        };
        child.on('message', listen);
        stop.signal.addEventListener('abort', () => child.off('message', listen));
        const cancel = (): void => resolve({ say: 'killed', why: 'cancelled' });
        limits.signal?.addEventListener('abort', cancel, { signal: stop.signal });
        if (limits.signal?.aborted) cancel();
        const die = (): void => resolve({ say: 'died', message: ended ?? 'it is gone' });
        child.once('exit', die);
        child.once('error', die);
        stop.signal.addEventListener('abort', () => void child.off('exit', die).off('error', die));
        if (ended !== undefined) die();
        void ready.then(() => {
          if (stop.signal.aborted) return;
          send(child, job);
          const deadline = setTimeout(() => resolve({ say: 'killed', why: 'timeout' }), limits.timeoutMs);
          const watch = setInterval(() => {
            if (residentBytes(child.pid) > limits.maxMemory) resolve({ say: 'killed', why: 'memory' });
          }, MEMORY_EVERY_MS);
          stop.signal.addEventListener('abort', () => {
            clearTimeout(deadline);
            clearInterval(watch);
          });
        });
      });
      const outcome = await answer;
      stop.abort();
      if (outcome.say === 'killed') await kill();
      rest(child);
      return outcome;
    },
  };
}

/** From source the child needs tsx to read TypeScript, and is told where it lies; built, it is plain JavaScript. */
function forkProcess(cwd: string): ChildProcess {
  const source = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(source ? './query-process.ts' : './query-process.js', import.meta.url));
  const loader = source ? pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href : undefined;
  return fork(entry, [], {
    cwd,
    env: {},
    execArgv: loader === undefined ? [] : ['--import', loader],
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

/** Sending to a process that has just ended is not an error: its end is what the caller hears of. */
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
