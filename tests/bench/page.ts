// How long a reader waits for the graph, on the seeds; and the README's picture of it.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { buildViewer, viewerIsStale } from '../../graph/commands/build-viewer.ts';
import { launchWhole } from '../browser/chromium.ts';
import { openDesk } from '../browser/desk.ts';
import { onTheSeeds, timesToGraph } from './first-graph.ts';
import { compareWithLast } from './last-run.ts';

const ROUNDS = 7;

/**
 * Prints milliseconds from navigation to the first frame that shows nodes and their names, with empty caches and with
 * full ones; with `--picture FILE` it takes the README's picture instead.
 */
export async function benchPage(words: readonly string[]): Promise<void> {
  if (viewerIsStale(process.cwd())) await buildViewer(process.cwd());
  const browser = await launchWhole();
  const file = words[words.indexOf('--picture') + 1];
  const isPicture = words.includes('--picture') && file;
  try {
    await onTheSeeds((url) => (isPicture ? takePicture(browser, url, file) : measure(browser, url)));
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, url: string): Promise<void> {
  const { cold, warm } = await timesToGraph(browser, url, ROUNDS);
  compareWithLast('page', 'ms', {
    'graph, fastest': Math.round(cold[0]!),
    'graph, median': Math.round(cold[ROUNDS >> 1]!),
    'graph, slowest': Math.round(cold.at(-1)!),
    'graph, median, caches full': Math.round(warm[ROUNDS >> 1]!),
  });
}

/** Talks in Istanbul, traced back, in 128 colours. */
async function takePicture(browser: Browser, url: string, file: string): Promise<void> {
  const { page } = await openDesk(browser, url, { width: 1280, height: 800 });
  await page.locator('.picture-tools').waitFor();
  await page.locator('[role=combobox]').fill('istanbul');
  await page.locator('[role=option]', { hasText: /^Talks: United States and Russia/ }).first().click(); // prettier-ignore
  await page.getByRole('button', { name: 'Trace back', exact: true }).click();
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
