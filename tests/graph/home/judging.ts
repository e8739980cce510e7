// Judging in tests.

import { expect } from 'vitest';
import type { Home } from '../../../graph/home/index.ts';
import type { JudgementRequest } from '../../../graph/model/index.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { report, type Told } from '../merge/report.ts';

/** Makes judgements one after another; gives their ids. */
export const judge = (home: Home, ...requests: JudgementRequest[]): Promise<string[]> =>
  requests.reduce<Promise<string[]>>(
    async (ids, request) => [
      ...(await ids),
      ...(await home.judge(request, NOW.now())).made.map(({ id }) => id),
    ],
    Promise.resolve([]),
  );
/** What a refused request says. */
export const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );

/** A home with one report an article, `a`, `b` and so on; at the end all is undone, which must leave no trace. */
export const withReports = (told: readonly Told[][], work: (home: Home) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    await home.load(told.map((one, i) => report('abcdef'[i]!, one)), NOW); // prettier-ignore
    const untouched = bytesOf(home);
    await work(home);
    for (const { id } of home.ledger.judgements()) await home.undo(id, NOW.now());
    expect(bytesOf(home) === untouched, 'undone').toBe(true);
  });
