// The trace as a person uses it: back from a meeting, from one actor to another, without this one, and out into files.

import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

const [FROM, THROUGH, TO] = ['country:US', 'country:RU', 'country:TR'] as const;

inChromium('the trace', () => {
  const { open } = served([
    report('first', [{ on: '2025-02-01', who: [FROM, THROUGH] }]),
    report('second', [{ on: '2025-02-10', who: [THROUGH, TO] }]),
    report('third', [{ on: '2025-02-20', who: [THROUGH, TO], kind: 'call' }]),
    report('history', [
      { on: '2025-04-20', who: ['country:FR', 'country:DE'], after: 1 },
      { on: '2025-04-02', who: ['country:FR', 'country:DE'], kind: 'call' },
    ]),
  ]);

  const on = async (link: string, use: (page: Page) => Promise<void>, phone = false): Promise<void> => {
    const { page, faults } = await open(link, phone ? { width: 390, height: 844 } : {});
    await use(page);
    expect(faults).toEqual([]);
    await page.context().close();
  };
  const stops = (page: Page): Promise<string[]> => page.locator('.stop-name').allTextContents();
  const days = (page: Page): Promise<string[]> => page.locator('.trace-hops time').allInnerTexts();
  const PATHS = `#1;xt=paths,${FROM},${TO},hops,4,all,actor,0,,held;v=trace`;
  const text = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
  const saved = async (page: Page, button: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.trace-save').getByRole('button', { name: button }).click(),
    ]);
    return download;
  };

  it('goes back from the facts of a meeting, and forward again, each step with its sentence', () =>
    on('', async (page) => {
      await page.locator('[role=combobox]').fill('talks history');
      await page.locator('[role=option]', { hasText: 'talks history' }).first().click();
      await page.getByRole('button', { name: 'Trace back in time' }).click();
      await page.locator('svg.lanes').waitFor();
      expect(await days(page)).toEqual(['2 Apr 2025', '20 Apr 2025']);
      // The sentence that relates the two comes first.
      await page.locator('.trace-hops li').first().locator('mark', { hasText: '"after":1' }).waitFor();
      expect(await page.locator('.trace-hops li').first().innerText()).toContain('the article says so');
      await page.locator('.stop', { hasText: 'call history' }).click();
      await page.locator('#facts h1', { hasText: 'call history' }).waitFor();
      await page.getByRole('button', { name: 'Trace forward' }).click();
      await page.locator('.trace h1', { hasText: 'What came after: call history' }).waitFor();
      await expect.poll(() => stops(page)).toEqual(['call history', 'talks history']);
    }));

  it('leads from one actor to another by keys alone, with other ways to choose from', () =>
    on('#1;v=trace', async (page) => {
      await page.locator('.trace-choice input').first().focus();
      for (const _ of ['forward', 'paths']) await page.keyboard.press('ArrowRight');
      await page.locator('#trace-to').waitFor();
      for (const [field, typed] of [['#trace-from', 'US'], ['#trace-to', 'TR']] as const) {
        await page.locator(field).focus();
        await page.keyboard.type(typed);
        await page.locator(`${field}-matches li`, { hasText: typed }).first().waitFor();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator(field).inputValue()).toBe(typed);
      }
      await page.locator('svg.lanes').waitFor();
      expect(await page.locator('.trace-ways button').allInnerTexts()).toEqual([
        '1: 2 meetings in 9 days',
        '2: 2 meetings in 19 days',
      ]);
      expect(await stops(page)).toEqual(['talks first', 'talks second']);
      await page.locator('.trace-ways button').last().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => stops(page)).toEqual(['talks first', 'call third']);
      await page.locator('.stop[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.locator('#facts h1', { hasText: 'call third' }).waitFor();
    })); // prettier-ignore

  it('does without a meeting and without an actor, and takes both in again', () =>
    on(PATHS, async (page) => {
      await page.locator('.trace-hops li', { hasText: 'talks second' }).getByRole('button', { name: 'Without this meeting' }).click();
      await expect.poll(() => stops(page)).toEqual(['talks first', 'call third']);
      await page.reload();
      await expect.poll(() => stops(page)).toEqual(['talks first', 'call third']);
      await page.getByRole('button', { name: 'Take talks second in again' }).click();
      await expect.poll(() => stops(page)).toEqual(['talks first', 'talks second']);
      await page.getByRole('button', { name: 'Without RU' }).click();
      await page.locator('.trace-nothing', { hasText: 'Up to 4 meetings' }).waitFor();
      await page.locator('.trace-nothing').getByRole('button', { name: 'Leave nothing out' }).click();
      await expect.poll(() => stops(page)).toEqual(['talks first', 'talks second']);
      await page.getByRole('button', { name: /^Undo: trace/ }).click();
      await page.locator('.trace-nothing').waitFor();
    })); // prettier-ignore

  it('says how far it looked where there is no way, and asks the other way round, of both together, of who stopped', () =>
    on(`#1;xt=paths,${TO},${FROM},hops,3,all,actor,0,,held;v=trace`, async (page) => {
      const nothing = page.locator('.trace-nothing');
      await nothing.waitFor();
      expect(await nothing.innerText()).toContain('No way from TR to US');
      expect(await nothing.innerText()).toContain('Up to 3 meetings');
      await nothing.getByRole('button', { name: 'From US to TR' }).click();
      await page.locator('svg.lanes').waitFor();

      // The same two, together; then who met regularly and stopped, of everybody and on fewer days, and all that pair did.
      await page.getByRole('radio', { name: 'Together' }).check();
      await nothing.getByText('No article tells of US and TR together').waitFor();
      await page.getByRole('radio', { name: 'Silences' }).check();
      for (const wider of ['Of everybody', 'Also who met on 3 days only', 'Also who met on 2 days only'])
        await nothing.getByRole('button', { name: wider }).click();
      await page.locator('.trace-gaps li', { hasText: '2 meetings, usually every 10 days, none for 59 days' }).waitFor();
      await page.locator('.trace-gaps').getByRole('button', { name: 'All their meetings' }).click();
      await page.locator('.trace h1', { hasText: 'Where RU and TR were together' }).waitFor();
      await expect.poll(() => stops(page)).toEqual(['talks second', 'call third']);
    })); // prettier-ignore

  it('is saved as Markdown with citations, as words in an SVG, as a PNG', () =>
    on(PATHS, async (page) => {
      await page.locator('svg.lanes').waitFor();
      const markdown = await text(await saved(page, 'Markdown'));
      expect(markdown).toMatch(/^# How US met TR through others\n\n## Path 1: 2 meetings in 9 days\n/);
      expect(markdown).toContain('<https://example.org/second>');
      const svg = await text(await saved(page, 'SVG'));
      const words = await page.evaluate(
        (source) => {
          const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
          return [...picture.querySelectorAll('text')].map((one) => one.textContent);
        },
        svg,
      ); // prettier-ignore
      expect(words).toEqual(expect.arrayContaining(['USUS', 'talks first1 Feb 2025']));
      expect(svg).not.toMatch(/var\(|class=/);
      const png = readFileSync(await (await saved(page, 'PNG')).path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }));

  it('opens the console with its query, which finds the same meetings', () =>
    on(PATHS, async (page) => {
      await page.locator('svg.lanes').waitFor();
      await page.locator('.trace-acts').getByRole('button', { name: 'Show the Cypher' }).click();
      await page.locator('.cm-content', { hasText: 'MET_WITH' }).waitFor();
      await page.locator('.cypher-rows tbody tr').first().waitFor();
      expect(await page.locator('.cypher-rows tbody tr').count()).toBe(2);
      expect(await page.locator('.cypher-rows tbody tr').first().innerText()).toContain(TO);
    }));

  it('the Cypher of what is clicked runs with its parameters filled in', () =>
    on('#1;s=country:FR', async (page) => {
      await page.locator('#facts .show-cypher').click();
      await page.locator('.cypher-rows tbody tr', { hasText: 'FR' }).waitFor();
      expect(await page.locator('.cypher-params input').inputValue()).toBe('{"id":"country:FR"}');
    }));

  it('moves sideways on a phone, and has all in the list', () =>
    on(PATHS, async (page) => {
      await page.locator('svg.lanes').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await page.locator('.trace-picture').evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
      expect(await days(page)).toEqual(['1 Feb 2025', '10 Feb 2025']);
    }, true)); // prettier-ignore
});
