// What the picture costs beside bare sigma on the same graph: only what does not depend on the machine is gated.

import type { Browser, Page } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BenchPage } from '../bench/viewer/page.ts';
import { servePage } from '../bench/viewer/serve-page.ts';
import { inChromium, launch } from './chromium.ts';

declare const page: BenchPage;

/** Shapes, names, heads and curves against circles and straight lines: measured 1.1, with room for a loaded machine. */
const MOST_TIMES_BARE = 6;

inChromium('the cost of the picture', () => {
  let server: ViteDevServer;
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    const served = await servePage();
    server = served.server;
    browser = await launch();
    tab = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await tab.goto(served.url);
    await tab.waitForFunction(() => document.title === 'ready');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is a few draw calls, whatever the size, and a bounded multiple of bare sigma’s', async () => {
    const bare = await tab.evaluate(() => page.bare(500, 1_500, 5));
    const small = await tab.evaluate(() => page.scene(500, 1_500, 5));
    const large = await tab.evaluate(() => page.scene(2_000, 6_000, 3));
    expect(small.render.draws).toBeGreaterThan(0);
    expect(small.render.draws).toBeLessThanOrEqual(8);
    expect(large.render.draws).toBeLessThanOrEqual(8);
    expect(small.render.whole / bare.render.whole).toBeLessThan(MOST_TIMES_BARE);
  });

  it('tells the renderer of no edge, however many there are: lines are drawn from a table of our own', async () => {
    expect(await tab.evaluate(() => page.told(300, 900))).toEqual({ nodes: 300, edges: 0 });
    expect(await tab.evaluate(() => page.told(1_500, 10_500))).toEqual({ nodes: 1_500, edges: 0 });
  });

  it('leaves what was there where it is when more is added, and loses no drawing surface', async () => {
    const { moved } = await tab.evaluate(() => page.relax(300, 900, 20));
    expect(moved).toBe(0);
    expect(await tab.evaluate(() => page.cycles(12))).toBe(0);
  });
});
