// How long a reader waits for the graph: from navigation to the first frame that shows nodes and their names.

import type { Browser, BrowserContext } from 'playwright-core';
import { dropHome, newHome, servingSeeds } from '../browser/desk.ts';

const VIEW = { width: 1360, height: 860 };

declare global {
  interface Window {
    drawnAt?: number;
  }
}

/** Milliseconds of each round, the quickest first: with empty caches, and in the same browser once more. */
export interface FirstGraph {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** Serves the seeds to `work`, on a home that is dropped afterwards. */
export async function onTheSeeds<T>(work: (url: string) => Promise<T>): Promise<T> {
  const home = newHome();
  const server = await servingSeeds(home);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    dropHome(home);
  }
}

/** Opens the page at `url` in a context of its own for each round, twice. */
export async function timesToGraph(browser: Browser, url: string, rounds: number): Promise<FirstGraph> {
  await inContext(browser, (context) => timeToGraph(context, url)); // the server's first answer is not counted
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await inContext(browser, async (context) => {
      cold.push(await timeToGraph(context, url));
      warm.push(await timeToGraph(context, url));
    });
  }
  for (const times of [cold, warm]) times.sort((a, b) => a - b);
  return { cold, warm };
}

async function inContext(
  browser: Browser,
  work: (context: BrowserContext) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({ viewport: VIEW });
  await work(context);
  await context.close();
}

async function timeToGraph(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstName);
  await page.goto(url);
  await page.waitForFunction(() => window.drawnAt !== undefined);
  const time = await page.evaluate(() => window.drawnAt!);
  await page.close();
  return time;
}

/** Runs in the page: names are drawn right after the nodes, so the frame with the first of them has both. */
function noteFirstName(): void {
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (...words) {
    draw.apply(this, words);
    if (window.drawnAt !== undefined || !this.canvas.closest('.picture-host')) return;
    CanvasRenderingContext2D.prototype.fillText = draw;
    requestAnimationFrame(() => (window.drawnAt = performance.now()));
  };
}
