// The commands of a queue as processes, as they run on many machines.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of ours. */
export interface Machine {
  /** What it has said on stderr so far. */
  said(): string;
  /** Resolves when it has said that. */
  until(words: string): Promise<void>;
  /** Ends it; gives its exit code, null where the signal took it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `chancery WORDS`. */
export function startMachine(...words: readonly string[]): Machine {
  const child = spawnChancery(words);
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stdout!.resume();
  const ended = once(child, 'exit');
  return {
    said: () => said,
    async until(words) {
      while (!said.includes(words)) await once(child.stderr!, 'data');
    },
    async end(signal) {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Runs `chancery WORDS` to its end. Rejects with what it said where that was no success. */
export async function runMachine(...words: readonly string[]): Promise<string> {
  const child = spawnChancery(words);
  const [out, err]: [string[], string[]] = [[], []];
  // A letter may lie in two pieces.
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => out.push(chunk));
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => err.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`chancery ${words[0]} ended with ${code}: ${err.join('')}`);
  return out.join('');
}

function spawnChancery(words: readonly string[]): ChildProcess {
  const { CHANCERY_QUEUE: _, CHANCERY_HOME: __, ...env } = process.env;
  return spawn(process.execPath, ['chancery.mjs', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}
