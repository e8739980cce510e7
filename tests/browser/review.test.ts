// Judging in the page: pairs side by side, a key for each answer, and what is said of one event.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

const ARTICLES = [
  report('first', [{ at: 'country:TR' }]),
  report('second', [{ on: '2025-02-28', at: 'country:TR' }]),
  report('third', [{ on: '2025-06-01' }]),
  report('fourth', [{ on: '2025-06-03' }]),
];

inChromium('judging in the page', () => {
  const { open, url } = served(ARTICLES);

  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url()}api/v1${path}`)).json()) as T;
  const held = async (): Promise<string[]> =>
    (await ask<{ judgements: { type: string }[] }>('/judgements')).judgements.map(({ type }) => type).sort();

  async function onPage(act: (page: Page) => Promise<void>): Promise<void> {
    const { page, faults } = await open();
    await act(page);
    // What the server refuses is told to the reader, and by the browser to its console.
    expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
    await page.context().close();
  }
  const openReview = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Review' }).click();
    await page.locator('.pair .side').nth(1).locator('.quotation').first().waitFor();
  };

  it('shows both sides with their sentences, and takes an answer by one key each', async () => {
    await onPage(async (page) => {
      await openReview(page);
      expect(await page.locator('.side').count()).toBe(2);
      await page.getByText('2 pairs to look at').waitFor();
      await page.keyboard.press('l');
      await page.getByText('1 put off').waitFor();
      await page.keyboard.press('u');
      await page.getByText('2 pairs to look at').waitFor();
      await page.keyboard.press('d');
      await page.getByText('1 pair to look at').waitFor();
      expect(await held()).toEqual(['different']);
      await page.keyboard.press('u');
      await page.getByText('2 pairs to look at').waitFor();
      expect(await held()).toEqual([]);
      await page.keyboard.press('s');
      await page.getByText('1 pair to look at').waitFor();
      expect(await held()).toEqual(['same']);
      expect((await ask<{ events: Record<string, number> }>('/stats')).events['talks']).toBe(3);
      await page.locator('.review section .judged button').first().click();
      await page.getByText('Nobody has judged anything yet.').waitFor();
      expect(await held()).toEqual([]);
    });
  });

  it('is for everybody', async () => {
    await onPage(async (page) => {
      await openReview(page);
      const { violations } = await new AxeBuilder({ page }).include('.review').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

  it('corrects an event from its panel, shows it beside what articles say, and rejects it', async () => {
    await onPage(async (page) => {
      await page.locator('[role=combobox]').fill('third');
      await page.locator('[role=option]').first().click();
      await page.getByRole('button', { name: 'Is this right?' }).click();
      await page.getByLabel('Why').fill('the ministry’s page');
      await page.getByLabel('Day', { exact: true }).fill('2025-02-30');
      await page.getByRole('button', { name: 'Set' }).click();
      await page.getByText('Refused: "2025-02-30" is no day').waitFor();
      await page.getByLabel('Day', { exact: true }).fill('2025-05-30');
      await page.getByRole('button', { name: 'Set' }).click();
      await page.locator('.judged', { hasText: 'the day is 30 May 2025' }).first().waitFor();
      await page.locator('.judged', { hasText: '1 Jun 2025' }).first().waitFor();
      await page.locator('dl.facts', { hasText: '30 May 2025' }).waitFor();
      await page.getByRole('button', { name: 'This is wrong' }).click();
      await page.getByText('A person has taken this out of the graph').waitFor();
      expect(await held()).toEqual(['correct', 'reject']);
      await page.locator('.judging .judged li', { hasText: 'is wrong' }).getByRole('button').click();
      await page.getByRole('button', { name: 'Trace back', exact: true }).waitFor();
      expect(await held()).toEqual(['correct']);
    });
  });
});
