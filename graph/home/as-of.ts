// The graph that the articles published up to a day make, with today's judgements: a home of its own, made from the
// ledger when it is first asked for and kept until the ledger changes.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { Day, Extraction } from '../model/index.ts';
import { articleKey, ChanceryError, hash, isDay } from '../model/index.ts';
import { type Ledger, LEDGER_VERSION, openLedger } from '../ledger/index.ts';
import { type KnownWorld, MERGE_VERSION } from '../merge/index.ts';
import { digestOf } from './digest.ts';
import { judgingIn } from './judging.ts';

/** Homes of other days that are kept. */
const KEPT = 8;
/** Articles that are merged before others have their turn. */
const GROUP = 256;

/**
 * The folder of the home as of `day`, beside the ledger in `dir`. An article without a day of publication is in none.
 * Throws `wrong-use` where `day` is no day.
 */
export async function asOfHome(dir: string, world: KnownWorld, day: Day): Promise<string> {
  if (!isDay(day)) throw new ChanceryError('wrong-use', `"${day}" is no day; write YYYY-MM-DD`);
  const ledger = openLedger(join(dir, 'ledger.db'), { readOnly: true });
  try {
    const state = hash(ledger.note('id') ?? '', ledger.change(), LEDGER_VERSION, MERGE_VERSION);
    const folder = join(dir, 'as-of', `${day}-${state}`);
    if (existsSync(folder)) return folder;
    const part = `${folder}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    try {
      await fill(ledger, join(part, 'ledger.db'), world, day);
      // Another process may have been as fast.
      if (!existsSync(folder)) renameSync(part, folder);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
    dropOld(join(dir, 'as-of'), folder);
    return folder;
  } finally {
    ledger.close();
  }
}

/** Makes the ledger at `path`, article by article, so that a server can answer others meanwhile. */
async function fill(from: Ledger, path: string, world: KnownWorld, day: Day): Promise<void> {
  await world.ready?.(from.samples());
  const ledger = openLedger(path);
  try {
    const now = '';
    let group: Extraction[] = [];
    const put = (): void =>
      judgingIn(ledger, world, (judging) => {
        for (const extraction of group) {
          const key = articleKey(extraction.article);
          ledger.putExtraction(key, extraction, digestOf(extraction), now);
          judging.merge(key, extraction);
        }
        group = [];
      });
    judgingIn(ledger, world, (judging) => {
      for (const judgement of from.judgements()) ledger.putJudgement(judgement, now);
      judging.attachAll();
    });
    for (const extraction of from.extractions()) {
      const { published } = extraction.article;
      if (published === null || published > day) continue;
      group.push(extraction);
      if (group.length < GROUP) continue;
      put();
      await pause();
    }
    put();
  } finally {
    ledger.close();
  }
}

/** Homes of the same day, which the ledger has outgrown, and more than are kept, the oldest first. */
function dropOld(folder: string, made: string): void {
  const day = made.slice(folder.length + 1).slice(0, 'YYYY-MM-DD'.length);
  const others = readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => path !== made && existsSync(join(path, 'ledger.db')) && !/\.\d+$/.test(path))
    .map((one) => ({ ...one, at: statSync(one.path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const outgrown = others.filter(({ name }) => name.startsWith(day));
  const tooMany = others.filter(({ name }) => !name.startsWith(day)).slice(KEPT - 1);
  for (const { path } of [...outgrown, ...tooMany]) drop(path);
}

/** Where a system keeps files that somebody has open, they go another time. */
function drop(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!['EBUSY', 'EPERM', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
