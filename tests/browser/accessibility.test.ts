// axe over the page's states, in both themes, on a desktop and on a phone.

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium, launch } from './chromium.ts';
import { dropHome, newHome, openDesk, run, running } from './desk.ts';
import type { Look, Running } from './desk.ts';

const PHONE: Look = { width: 390, height: 844 };
const DARK: Look = { theme: 'dark' };

inChromium('the page, for everyone', () => {
  const home = newHome();
  let server: Running;
  let browser: Browser;

  beforeAll(async () => {
    await run('ingest', 'seeds/articles', '--home', home);
    server = await running('serve', home);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    dropHome(home);
  });

  const drawn = (page: Page) => page.locator('.picture-tools').waitFor();
  const searched = async (page: Page): Promise<void> => {
    await drawn(page);
    await page.locator('[role=combobox]').fill('Istanbul');
    await page.locator('[role=option]').first().waitFor();
  };
  const opened = async (page: Page): Promise<void> => {
    await searched(page);
    await page.locator('[role=option]', { hasText: /Talks|Istanbul/ }).first().click(); // prettier-ignore
    await page.locator('#facts h1').waitFor();
  };
  const cypher = async (page: Page): Promise<void> => {
    await drawn(page);
    await page.getByRole('button', { name: 'Cypher' }).or(page.getByRole('link', { name: 'Cypher' })).first().click(); // prettier-ignore
    await page.locator('.cypher-chosen').waitFor();
  };
  const answered = async (page: Page): Promise<void> => {
    await cypher(page);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('.cypher-rows').waitFor();
    await page.getByRole('button', { name: 'Show the Cypher' }).click();
  };

  it.each([
    ['arriving', drawn, {}],
    ['arriving, dark', drawn, DARK],
    ['arriving on a phone', drawn, PHONE],
    ['searching', searched, {}],
    ['searching, dark, on a phone', searched, { ...PHONE, ...DARK }],
    ['reading the facts', opened, {}],
    ['reading the facts, dark', opened, DARK],
    ['reading the facts on a phone', opened, PHONE],
    ['asking in Cypher', cypher, {}],
    ['asking in Cypher, dark', cypher, DARK],
    ['answered in Cypher', answered, {}],
    ['answered in Cypher, dark, on a phone', answered, { ...PHONE, ...DARK }],
  ] as const)('has nothing that axe minds when %s', async (_, reach, look) => {
    const { page } = await openDesk(browser, server.url, look);
    await reach(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
    await page.context().close();
  });
});
