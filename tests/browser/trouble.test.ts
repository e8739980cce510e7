// What the page does when there is nothing, when the server is gone, and when an article means harm.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium, launch } from './chromium.ts';
import { dropHome, newHome, openDesk, serving } from './desk.ts';

const HOSTILE = [
  'published: 2025-02-28',
  'publisher: <img src=x onerror="window.harmed=1">',
  'title: <script>window.harmed=1</script> Talks \u202egnorw\u202c',
  '',
  'U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18 <img src=x onerror="window.harmed=1"> and they talked.',
  '',
].join('\n');

/** The page's own canvases of two dimensions stay. */
const withoutWebGl2 = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });

inChromium('the page in trouble', () => {
  const homes: string[] = [];
  let browser: Browser;
  const home = (): string => {
    homes.push(newHome());
    return homes.at(-1)!;
  };

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    for (const one of homes) dropHome(one);
  });

  it('says what to do where nothing was read', async () => {
    const dir = home();
    mkdirSync(join(dir, 'none'));
    const server = await serving(join(dir, 'none'), dir);
    const { page, faults } = await openDesk(browser, server.url);
    await page
      .getByText(/ingest/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    await server.stop();
  });

  it('shows markup of an article as text, and runs none of it', async () => {
    const dir = home();
    writeFileSync(join(dir, 'hostile.txt'), HOSTILE);
    const server = await serving(join(dir, 'hostile.txt'), dir);
    const { page, faults } = await openDesk(browser, server.url);
    await page.locator('[role=combobox]').fill('Riyadh');
    await page.locator('[role=option]', { hasText: 'Talks' }).first().click(); // prettier-ignore
    await page.locator('#facts blockquote, #facts mark').first().waitFor();
    expect(await page.locator('#facts').innerText()).toContain('<img src=x onerror="window.harmed=1">');
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(await page.locator('#facts img, #facts script').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
    await server.stop();
  });

  it('lists what it can’t draw, works on as it does, and says so when the server is gone', async () => {
    const dir = home();
    const server = await serving('seeds/articles/en-21.txt', dir);
    const { page, faults } = await openDesk(browser, server.url, { prepare: withoutWebGl2 });
    const list = page.locator('.list-view');
    await list.getByText('offers no WebGL 2').waitFor();
    await list.locator('section', { hasText: 'Meetings' }).locator('.name').first().click();
    await page.locator('#facts blockquote mark').first().waitFor();
    for (const [view, there] of [['Table', '.grid-body .grid-row'], ['Map', '.map-sea'], ['Graph', '.list-view .name']] as const) {
      await page.locator('nav button', { hasText: view }).click();
      await page.locator(there).first().waitFor();
    }
    await page.locator('.timeline-range').waitFor();
    expect(faults).toEqual([]);
    await server.stop();
    await page.locator('.notice[data-alarm]').waitFor({ timeout: 30_000 });
    await page.context().close();
  }); // prettier-ignore
});
