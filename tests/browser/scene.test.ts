// The real scene in a real browser: the same promises as the recording one, and what hands do to it.

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCENE_PROMISES } from '../contracts/scene.ts';
import { inChromium, launch } from './chromium.ts';
import type { ScenePage } from './scene-page/page.ts';

declare const page: ScenePage;

const VIEW = { width: 1000, height: 700 };

inChromium('the scene in Chromium', () => {
  let server: ViteDevServer;
  let browser: Browser;
  let tab: Page;
  const faults: string[] = [];

  async function open(gl: 'drawing' | 'blind'): Promise<void> {
    browser = await launch(gl);
    tab = await browser.newPage({ viewport: VIEW });
    tab.on('pageerror', (error) => faults.push(error.message));
    await tab.goto(`${server.resolvedUrls!.local[0]!}tests/browser/scene-page/index.html`);
    await tab.waitForFunction(() => document.title === 'ready');
  }

  beforeAll(async () => {
    server = await createServer({
      root: join(import.meta.dirname, '../..'),
      configFile: false,
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
      optimizeDeps: {
        entries: ['tests/browser/scene-page/index.html'],
        include: ['sigma', 'sigma/rendering', 'graphology', 'graphology-layout-forceatlas2/iterate.js'],
      },
    });
    await server.listen();
    await open('drawing');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(SCENE_PROMISES)('$says', async ({ says }) => {
    expect(await tab.evaluate((which) => page.keeps(which), says)).toBe('');
  });

  it('answers the pointer and the keys, pins what is dragged, and throws nothing', async () => {
    await tab.evaluate(() => page.three());
    const heard = async (): Promise<unknown> => {
      await tab.waitForTimeout(400);
      return tab.evaluate(() => page.heard.splice(0));
    };
    const middle = { x: VIEW.width / 2, y: VIEW.height / 2 };
    await tab.mouse.move(middle.x, middle.y, { steps: 2 });
    expect(await heard()).toEqual([['hover', { id: 'talks' }]]);

    await tab.mouse.click(middle.x, middle.y);
    expect(await heard()).toEqual([['node', { id: 'talks', double: false, additive: false }]]);

    await tab.mouse.click(middle.x + 50, middle.y);
    expect(await heard()).toContainEqual(['edge', { id: 'b' }]);

    await tab.mouse.click(40, 40);
    expect(await heard()).toContainEqual(['stage', {}]);

    // The later meeting is bound to the earlier one by an arc, which stands out 54 units at its middle.
    await tab.evaluate(() => page.arc('there'));
    await tab.mouse.move(middle.x + 2, middle.y + 38, { steps: 2 });
    expect(await heard()).toContainEqual(['hover', { id: 'arc' }]);
    await tab.mouse.click(middle.x, middle.y + 38);
    expect(await heard()).toContainEqual(['edge', { id: 'arc' }]);
    await tab.mouse.click(middle.x, middle.y - 38);
    expect(await heard()).toContainEqual(['stage', {}]);
    await tab.evaluate(() => page.arc('gone'));

    await tab.mouse.move(middle.x, middle.y, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(middle.x, middle.y + 120, { steps: 8 });
    await tab.mouse.up();
    expect((await heard()) as unknown[]).toContainEqual(['drag', expect.objectContaining({ id: 'talks' })]);
    expect(await tab.evaluate(() => page.scene!.pinned())).toEqual(['talks']);

    await tab.focus('#host');
    for (const key of ['Home', 'ArrowLeft', 'Enter', 'e', 'Escape']) await tab.keyboard.press(key);
    expect(await heard()).toEqual([
      ['walk', { id: 'talks', neighbours: 2, linked: false }],
      ['walk', { id: 'us', neighbours: 1, linked: true }],
      ['node', { id: 'us', double: false, additive: false }],
      ['key', { id: 'us', key: 'e' }],
      ['stage', {}],
    ]);
    expect(faults).toEqual([]);
  });

  it('draws nodes and ground in the colours of the theme that is on the page', async () => {
    const us = { x: VIEW.width / 2 - 300 * 0.7, y: VIEW.height / 2 };
    /** Node and ground; a shader rounds, so one step more or less is the same colour. */
    const shows = async (...colours: number[][]): Promise<void> => {
      const seen = await tab.evaluate(
        async ({ x, y }) => [await page.colourAt(x, y), await page.colourAt(5, 5)],
        us,
      );
      for (const [i, channel] of seen.flat().entries()) {
        expect(Math.abs(channel - colours.flat()[i]!), `${seen} is ${colours}`).toBeLessThanOrEqual(2);
      }
    };
    const light = [[47, 97, 153], [251, 250, 247]]; // prettier-ignore
    const dark = [[121, 169, 222], [21, 24, 27]]; // prettier-ignore
    await tab.evaluate(() => page.scene!.setPositions({ us: { x: -300, y: 0 } }));
    await tab.evaluate(() => page.scene!.setCamera({ x: 0, y: 0, ratio: 1 }));
    await shows(...light);
    await tab.evaluate(() => page.turn('dark'));
    await shows(...dark);
    await tab.evaluate(() => page.turn('light'));
    await shows(...light);
  });

  it('frames what it shows beside what lies over it, and brings the chosen node out from under it', async () => {
    const half = { left: 0, top: 0, width: 500, height: VIEW.height };
    const across = (): Promise<number[]> =>
      tab.evaluate((width) => {
        const { x: middle, ratio } = page.scene!.camera();
        return Object.values(page.scene!.positions()).map(
          ({ x }) => width / 2 + ((x - middle) * 0.7) / ratio,
        );
      }, VIEW.width);
    await tab.evaluate((box) => page.scene!.setCovers([box]), half);
    await tab.evaluate(() => page.scene!.fit());
    expect(Math.min(...(await across()))).toBeGreaterThan(500);
    await tab.evaluate(() => page.scene!.setCovers([]));
    await tab.evaluate(() => page.scene!.setCamera({ x: 0, y: 0, ratio: 1 }));
    await tab.evaluate(() => page.scene!.select('us'));
    expect((await across())[0]).toBeCloseTo(290, 0);
    await tab.evaluate((box) => page.scene!.setCovers([box]), half);
    expect((await across())[0]).toBeGreaterThan(500);
    await tab.evaluate(() => page.scene!.setCovers([]));
  });

  it('jumps to nodes that still find their places: a flight would draw them all again and again', async () => {
    await tab.evaluate(() => page.scene!.destroy());
    const { before, after } = await tab.evaluate(() => page.coveredWhileFinding());
    expect(after.x).toBeLessThan(before.x);
  });

  it('leaves nothing behind, and keeps no drawing surface, after twenty rounds', async () => {
    const left = await tab.evaluate(async () => {
      page.scene!.destroy();
      for (let i = 0; i < 20; i++) await page.keeps('doubles nothing that is added twice');
      return document.querySelector('#host')!.childElementCount;
    });
    expect(left).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says why there is none where WebGL 2 is missing', async () => {
    await browser.close();
    await open('blind');
    expect(await tab.evaluate(() => page.created())).toEqual({ unavailable: 'no-webgl2' });
  });
});
