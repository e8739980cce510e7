// Where articles come from, as a person sees it: what was read when, what failed and why, trying it again.

import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { type Desk, type Look, run, running } from './desk.ts';
import { served } from './served.ts';

const TEXT =
  'published: 2024-05-31\ntitle: News\n\nThe foreign minister of Norway met her Swedish colleague in Oslo.\n';

inChromium('where articles come from', () => {
  const { home, open } = served(async () => {
    mkdirSync(news);
    file('good.txt', TEXT);
    file('broken.txt', 'no text: \u0000');
    await watch();
    return running('serve', home);
  });
  const news = join(home, 'news');

  /** A file that was left alone for a while. */
  function file(name: string, content: string): void {
    writeFileSync(join(news, name), content);
    utimesSync(join(news, name), 1_700_000_000, 1_700_000_000);
  }
  /** Names the folder as a source, so that it is due now, and has all sources read. */
  async function watch(): Promise<void> {
    await run('sources', 'add', news, '--home', home);
    await run('watch', '--once', '--home', home);
  }
  async function opened(look: Look = {}): Promise<Desk> {
    const desk = await open('', look);
    await desk.page.locator('nav button').last().click();
    await desk.page.locator('.sources h1').waitFor();
    return desk;
  }

  it('says what was read and what could not be, and why; tries it again, and undoes that', async () => {
    const { page, faults } = await opened();
    await page.getByText('1 article read · 1 set aside').waitFor();
    await page.getByText('every minute').waitFor();
    await page.getByText('this is no text in UTF-8').waitFor();
    await page.getByRole('button', { name: `Try again: ${join(news, 'broken.txt')}` }).click();
    await page.getByText('1 will be tried again.').first().waitFor();
    await page.getByText('Everything that was shown has been read.').waitFor();
    await page.getByText('1 waiting').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('this is no text in UTF-8').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('sees by itself what a watch beside it has read', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Try all again' }).click();
    await page.getByText('1 waiting').waitFor();
    file('broken.txt', TEXT.replace('News', 'Mended'));
    await watch();
    await page.getByText('2 articles read').waitFor();
    file('broken.txt', 'no text: \u0000');
    await watch();
    await page.getByText('1 article read · 1 set aside').waitFor();
    await page.context().close();
  });

  it('lists the trouble of one source alone', async () => {
    const { page } = await opened();
    const asked = page.waitForRequest((to) => new URL(to.url()).searchParams.get('source') === news);
    await page.locator('.watched [aria-pressed]').click();
    await asked;
    await page.getByRole('button', { name: 'From all sources' }).click();
    expect(await page.locator('.watched [aria-pressed=true]').count()).toBe(0);
    await page.context().close();
  });

  it.each<[string, Look]>([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['German, on a phone', { locale: 'de', width: 390, height: 780 }],
  ])('is for everybody: %s', async (_, look) => {
    const { page } = await opened(look);
    await page.locator('.jobs li').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.sources').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });
});
