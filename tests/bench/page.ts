// How long a reader waits for the graph, on the seeds; and the README's picture of it.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../browser/chromium.ts';
import { dropHome, newHome, openDesk, run, running } from '../browser/desk.ts';
import { compareWithLast } from './last-run.ts';

const ROUNDS = 7;
const VIEW = { width: 1360, height: 860 };

declare global {
  interface Window {
    drawnAt?: number;
  }
}

/**
 * Prints milliseconds from navigation to the first frame that shows nodes and their names, each round in a browser
 * context with empty caches; with `--picture FILE` it takes the README's picture instead.
 */
export async function benchPage(words: readonly string[]): Promise<void> {
  const home = newHome();
  await run('ingest', 'seeds/articles', '--home', home);
  const server = await running('serve', home);
  const browser = await launch();
  try {
    const file = words[words.indexOf('--picture') + 1];
    if (words.includes('--picture') && file) await takePicture(browser, server.url, file);
    else await measure(browser, server.url);
  } finally {
    await browser.close();
    await server.stop();
    dropHome(home);
  }
}

async function measure(browser: Browser, url: string): Promise<void> {
  await timeToGraph(browser, url); // the server's first answer warms it up and is not counted
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timeToGraph(browser, url));
  times.sort((a, b) => a - b);
  compareWithLast('page', 'ms', {
    'graph, fastest': Math.round(times[0]!),
    'graph, median': Math.round(times[ROUNDS >> 1]!),
    'graph, slowest': Math.round(times.at(-1)!),
  });
}

async function timeToGraph(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEW });
  const page = await context.newPage();
  await page.addInitScript(noteFirstName);
  await page.goto(url);
  await page.waitForFunction(() => window.drawnAt !== undefined);
  const time = await page.evaluate(() => window.drawnAt!);
  await context.close();
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

/** Talks in Istanbul, traced back, in 128 colours. */
async function takePicture(browser: Browser, url: string, file: string): Promise<void> {
  const { page } = await openDesk(browser, url, { width: 1280, height: 800 });
  await page.locator('.picture-tools').waitFor();
  await page.locator('[role=combobox]').fill('istanbul');
  await page.locator('[role=option]', { hasText: /^Talks: United States/ }).first().click(); // prettier-ignore
  await page.getByRole('button', { name: 'Trace back' }).click();
  const picture = await pictureAtRest(page);
  const small = spawnSync('pngquant', ['--nofs', '--speed', '1', '128', '-'], { input: picture });
  if (small.status !== 0) throw new Error(`pngquant did not run (apt-get install pngquant): ${small.stderr}`);
  writeFileSync(file, small.stdout);
  console.log(`${file}  ${small.stdout.length} bytes (${picture.length} as taken)`);
}

async function pictureAtRest(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  for (let before: Buffer | undefined; !before?.equals(picture);) {
    before = picture;
    await page.waitForTimeout(1_000);
    picture = await page.screenshot();
  }
  return picture;
}
