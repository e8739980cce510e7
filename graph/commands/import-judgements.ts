// Judgements out of a file, with a line for each that can't be used.

import { readFileSync } from 'node:fs';
import type { Judgement } from '../model/index.ts';
import { ChanceryError, checkJudgement } from '../model/index.ts';
import { flat } from '../views/index.ts';
import type { Arguments } from './command.ts';
import type { Context, Terminal } from './context.ts';
import type { Home } from './with-home.ts';

/** Takes the judgements of `file`, one JSON object a line; one bad line never ends the run. */
export async function importFrom(
  file: string,
  args: Arguments,
  home: Home,
  { terminal }: Context,
  now: string,
): Promise<void> {
  const text = await textOf(file, terminal);
  const judgements: Judgement[] = [];
  let refused = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const check = parsed(line);
    if (check.ok) judgements.push(check.judgement);
    else {
      refused++;
      terminal.err(`${file}:${i + 1}: ${flat(check.message)}; mend the line and import again\n`);
    }
  }
  const outcomes = await home.importJudgements(judgements, now);
  for (const { outcome, message } of outcomes)
    if (outcome === 'refused') terminal.err(`${flat(message ?? '')}\n`);
  const count = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length;
  const summary = { added: count('added'), known: count('known'), refused: refused + count('refused') };
  if (args.flag('json')) terminal.out(`${JSON.stringify(summary)}\n`);
  terminal.err(`${summary.added} added, ${summary.known} known, ${summary.refused} refused\n`);
}

function parsed(line: string): ReturnType<typeof checkJudgement> {
  try {
    return checkJudgement(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, message: `no JSON: ${error.message}` };
  }
}

async function textOf(file: string, { stdin }: Terminal): Promise<string> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    for await (const part of stdin) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ChanceryError('no-file', `"${file}" can't be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
