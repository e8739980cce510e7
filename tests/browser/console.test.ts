// The Cypher console as a person uses it: prepared questions, names, history, cancelling, explaining, saving.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)';

inChromium('the Cypher console', () => {
  const { open } = served([
    report('first', [{}]),
    report('second', [{}]),
    report('third', [{ status: 'denied' }]),
    report('alone', [{ on: '2025-06-01' }]),
  ]);
  const on = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const { page } = await open('#1;v=cypher');
    await page.locator('.cypher-chosen').waitFor();
    await use(page);
    await page.context().close();
  };
  const write = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  };

  it('finds a question by a word, fills its fields by names, and asks it again from the history', async () => {
    await on(async (page) => {
      await page.getByRole('button', { name: 'History (0)' }).waitFor();
      await page.getByRole('searchbox', { name: 'Find a question' }).fill('year by year');
      expect(await page.locator('.cypher-question').count()).toBe(1);
      await page.locator('.cypher-question').click();
      const field = page.locator('.cypher-form input').first();
      await page.locator('.cypher-rows, .cypher-answer p').first().waitFor();
      await field.fill('us');
      await page.locator('.cypher-node-field li button').first().click();
      expect(await field.getAttribute('title')).toBe('country:US');
      expect(await field.inputValue()).toBe('US');
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByRole('button', { name: 'History (2)' }).click();
      expect(await page.locator('.cypher-asked').count()).toBe(2);
      await page.locator('.cypher-asked').last().click();
      await page.locator('.cypher-chosen h2', { hasText: 'year by year' }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'History (2)' }).click();
      await page.getByRole('button', { name: 'Clear the history' }).click();
      await page.getByText('Nothing was asked here yet.').waitFor();
    });
  });

  it('says what columns mean, and gives the answer as a file and as a graph', async () => {
    await on(async (page) => {
      await page.locator('.cypher-question', { hasText: 'Which meetings do most sources tell?' }).click();
      await page.locator('.cypher-rows tbody tr').first().waitFor();
      await page.getByText('What the columns mean').click();
      await page.locator('dd', { hasText: 'independent sources' }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFFevent,day,voices,articles\r\n/);
      await page.locator('.cypher-node').first().click();
      await page.locator('#facts h1', { hasText: /first|second|third|alone/ }).waitFor();
      await page.getByRole('button', { name: /as graph$/ }).click();
      await page.locator('.cypher').waitFor({ state: 'detached' });
    });
  });

  it('offers names of the graph inside quotes, and says which label is none', async () => {
    await on(async (page) => {
      await page.getByRole('button', { name: 'Write my own' }).click();
      await page.keyboard.type("MATCH (a:Countri) WHERE a.name = 'US");
      await page.locator('.cm-tooltip-autocomplete li', { hasText: /^US/ }).first().click();
      await page.keyboard.press('End');
      await page.keyboard.type(' RETURN a');
      await page.keyboard.press('Control+Enter');
      await page.locator('.cypher-notes', { hasText: 'did you mean "Country"?' }).waitFor();
      await page.getByText('No rows').waitFor();
      expect(await page.locator('.cm-content').innerText()).toMatch(/name = 'US' RETURN a/);
    });
  });

  it('stops a query that is cancelled, and explains one that took too long', async () => {
    await on(async (page) => {
      await write(page, RUNAWAY);
      for (let time = 0; time < 3; time++) {
        await page.getByRole('button', { name: 'Run' }).click();
        await page.getByRole('button', { name: 'Cancel', exact: true }).click();
        await page.getByText('Cancelled. Nothing was changed').waitFor();
      }
      await page.getByRole('button', { name: 'Run' }).click();
      await page.locator('.cypher-failed', { hasText: 'stopped after 5 s' }).waitFor();
      await page.getByRole('button', { name: 'Explain' }).click();
      await page.locator('.cypher-plan', { hasText: 'NodeScan' }).waitFor();
    });
  });
});
