// How long a person waits for an answer in the console beyond what the engine itself takes, on the seeds.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { QUESTIONS, readQuestion } from '../../graph/questions/index.ts';
import { withAliases } from '../../graph/store/grafeo/aliases.ts';
import { loadEngine } from '../../graph/store/grafeo/engine.ts';
import { launchWhole } from '../browser/chromium.ts';
import { dropHome, newHome, openDesk, servingSeeds } from '../browser/desk.ts';
import { compareWithLast } from './last-run.ts';

const ROUNDS = 5;

/**
 * Asks every question of the library in the real console, in Chromium, on the real server: milliseconds from the press
 * on Run to the first frame with the rows, less the engine's own for the same question in this process. Medians of each.
 */
export async function benchQuery(words: readonly string[]): Promise<void> {
  const home = newHome();
  const server = await servingSeeds(home);
  const browser = await launchWhole();
  try {
    const engine = await engineTimes(join(home, 'graph'));
    const { page } = await openDesk(browser, `${server.url}#1;v=cypher`, { width: 1280, height: 800 });
    const waited = await consoleTimes(page);
    const beyond = [...waited].map(([id, ms]) => ({
      id,
      ms,
      own: engine.get(id)!,
      more: ms - engine.get(id)!,
    }));
    beyond.sort((a, b) => a.more - b.more);
    if (words.includes('--details'))
      for (const { id, ms, own, more } of beyond)
        console.log(
          `${id.padEnd(20)} ${ms.toFixed(1)} ms, the engine ${own.toFixed(1)}, beyond it ${more.toFixed(1)}`,
        );
    compareWithLast('query', 'ms', {
      'beyond, median': Math.round(beyond[beyond.length >> 1]!.more),
      'beyond, most': Math.round(beyond.at(-1)!.more),
      'round trip, most': Math.round(Math.max(...waited.values())),
      'engine, most': Math.round(Math.max(...engine.values())),
    });
  } finally {
    await browser.close();
    await server.stop();
    dropHome(home);
  }
}

/** Of each question, the engine's own milliseconds on the server's snapshot. */
async function engineTimes(folder: string): Promise<ReadonlyMap<string, number>> {
  const snapshot = readdirSync(folder).find((name) => name.endsWith('.grafeo'))!;
  const db = loadEngine().GrafeoDB.openReadOnly(join(folder, snapshot));
  const times = new Map<string, number>();
  for (const { id } of QUESTIONS) {
    const { cypher, params } = readQuestion(id, {});
    const rounds: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const begun = performance.now();
      await db.executeCypher(withAliases(cypher), { ...params });
      if (round > 0) rounds.push(performance.now() - begun);
    }
    times.set(id, median(rounds));
  }
  db.close();
  return times;
}

async function consoleTimes(page: Page): Promise<ReadonlyMap<string, number>> {
  await page.locator('.cypher-chosen').waitFor();
  const times = new Map<string, number>();
  for (const { id, title } of QUESTIONS) {
    await page.locator('.cypher-question', { hasText: title }).click();
    await page.locator('.cypher-chosen h2', { hasText: title }).waitFor();
    await page.locator('.cypher-answer[aria-busy=false] .cypher-rows').waitFor();
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await page.evaluate(runOnce));
    times.set(id, median(rounds));
  }
  return times;
}

/** Runs in the page: presses Run, and waits for the first frame in which other rows stand than before. */
async function runOnce(): Promise<number> {
  const before = document.querySelector('.cypher-rows');
  const begun = performance.now();
  document.querySelector<HTMLButtonElement>('.cypher-acts .first')!.click();
  for (;;) {
    await new Promise(requestAnimationFrame);
    const now = document.querySelector('.cypher-rows');
    if (now && now !== before) return performance.now() - begun;
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
