// `npm run bench -- fuzz`: broken sources by the thousand. Nothing may crash, hang, grow or stay untold.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { millisecondsOf } from '../processor.ts';
import { growthOf } from './growth.ts';
import { MONSTERS } from './monsters.ts';
import { type CaseResult, MONSTER_EVERY } from './run-case.ts';

const PROCESS = fileURLToPath(new URL('case-process.ts', import.meta.url));
/** Megabytes of the heap that a case may need; without a limit nothing would ever be too much. */
const HEAP_MB = 1024;
/** Milliseconds of the processor that a case may take. */
const MOST_MS = 60_000;
/** Milliseconds of the clock between two looks at a case: one that got nothing done in that time waits for ever. */
const LOOK_MS = 180_000;
const MB = 2 ** 20;

export const FUZZ_HELP = `npm run bench -- fuzz [--seed N] [--pages N] [--case N] [--monsters]
  sources broken at random, read in a process of their own: none may crash, hang, grow or stay untold; the number of each that does`;

/** `kept`: bytes that are left after collection, where it was just done. */
type Told = CaseResult & { readonly kept?: number; readonly rss: number };
/** Which cases, of which seed. */
interface Run {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}
type Bad = { readonly number: number; readonly what: string };

/** Runs the cases 1 to `--pages`, or one of them; the exit code is 1 where any was bad, or what is kept grows. */
export async function benchFuzz(words: readonly string[]): Promise<void> {
  const seed = numberOf(words, 'seed') ?? 1;
  const only = numberOf(words, 'case');
  const monsters = words.includes('--monsters');
  const step = monsters ? MONSTER_EVERY : 1;
  const last = only ?? (monsters ? MONSTERS.length * MONSTER_EVERY : (numberOf(words, 'pages') ?? 10_000));
  const told: Told[] = [];
  const bad: Bad[] = [];
  for (let next = only ?? step; next <= last;) {
    const ended = await runFrom({ seed, from: next, to: last, step }, (result) => {
      told.push(result);
      if (result.verdict !== 'fine') bad.push({ number: result.number, what: `${result.verdict}: ${result.what}${result.error === undefined ? '' : `\n${result.error}`}` }); // prettier-ignore
      if (told.length % 500 === 0) console.error(`${told.length} cases, ${bad.length} bad`);
    });
    if (ended.bad) bad.push(ended.bad);
    next = ended.next;
  }
  const grows = print(seed, told, bad);
  process.exitCode = bad.length > 0 || grows ? 1 : 0;
}

/** Reads on from a case until all are read or one ended the process; `next`: with which to go on. */
function runFrom(
  { seed, from, to, step }: Run,
  tell: (result: Told) => void,
): Promise<{ readonly next: number; readonly bad?: Bad }> {
  const child = fork(PROCESS, ['.', String(seed), String(from), String(to), String(step)], {
    execArgv: [
      '--import',
      './graph/typescript/register.mjs',
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
    ],
  });
  let begun = from;
  let reading = true;
  let late = false;
  let alarm: NodeJS.Timeout | undefined;
  /** Ends a case that takes too long, or does nothing; on a busy machine others may only have had its turn. */
  function watch(before: number, last: number): void {
    alarm = setTimeout(() => {
      const now = millisecondsOf(child.pid!);
      if (now > last && now - before < MOST_MS) return watch(before, now);
      late = true;
      child.kill('SIGKILL');
    }, LOOK_MS);
  }
  child.on('message', (message: { readonly begun: number } | Told) => {
    clearTimeout(alarm);
    reading = 'begun' in message;
    if (!('begun' in message)) return tell(message);
    begun = message.begun;
    const now = millisecondsOf(child.pid!);
    watch(now, now);
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(alarm);
      if (code === 0) resolve({ next: to + 1 });
      else {
        const how = late
          ? `more than ${MOST_MS / 1000} s of the processor, or nothing done`
          : `the process ended (${code ?? 'killed'})`;
        resolve({
          next: begun + 1,
          bad: { number: begun, what: reading ? `hang or end: ${how}` : `after it: ${how}` },
        });
      }
    });
  });
}

/** Whether what is kept grows. */
function print(seed: number, told: readonly Told[], bad: readonly Bad[]): boolean {
  const sum = (of: (result: Told) => number): number => told.reduce((all, result) => all + of(result), 0);
  const slowest = told.toSorted((a, b) => b.took - a.took).slice(0, 5);
  const growth = growthOf(told.flatMap(({ kept }) => kept ?? []));
  console.log(`seed ${seed}: ${told.length} cases, ${sum(({ articles }) => articles)} articles, ${sum(({ problems }) => problems)} problems told, ${bad.length} bad`); // prettier-ignore
  console.log(`processor: ${(sum(({ took }) => took) / 1000).toFixed(0)} s in all; slowest:`);
  for (const { number, took, what } of slowest) console.log(`  case ${number}: ${took} ms, ${what}`);
  const most = Math.round(Math.max(...told.map(({ rss }) => rss)) / MB);
  const kept = growth
    ? `kept after collection, by quarters: ${growth.quarters.join(', ')} MB: ${growth.tooMuch ? `IT GROWS by ${growth.grown} MB` : 'no growth'}`
    : 'too few cases to tell growth';
  console.log(`memory: ${most} MB at most; ${kept}`);
  for (const { number, what } of bad) console.log(`case ${number}: ${what}`);
  return growth?.tooMuch === true;
}

function numberOf(words: readonly string[], name: string): number | undefined {
  const value = words[words.indexOf(`--${name}`) + 1];
  return words.includes(`--${name}`) && /^\d+$/.test(value ?? '') ? Number(value) : undefined;
}
