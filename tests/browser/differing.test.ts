// On what the sources of an event differ, in its facts.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { report } from '../graph/merge/report.ts';
import { knowing } from '../graph/review/knowing.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

inChromium('what sources differ on', () => {
  const { open } = served([
    report('first', [{}]),
    report('second', [{}]),
    report('third', [{ status: 'denied' }]),
    report('alone', [{ on: '2025-06-01' }]),
    knowing('one', 'org:unknown-1: Upper Assembly'),
    knowing('other', 'org:unknown-2: Upper Assembly'),
  ]);

  it('is shown value by value, with voices and sentences', async () => {
    const { page, faults } = await open();
    await page.locator('[role=combobox]').fill('first');
    await page.locator('[role=option]').first().click();
    const values = page.locator('.said summary:not(.cite summary)');
    await values.first().waitFor();
    expect(await values.allInnerTexts()).toEqual([
      'held 4 of 5 voices say so · 1 says otherwise',
      'denied 1 of 5 voices says so · 4 say otherwise · not shown above',
    ]);
    const { height } = (await page.locator('.said').boundingBox())!;
    expect(height, 'no empty space behind two lines').toBeLessThan(150);
    await values.nth(1).press('Enter');
    await page.locator('.said details[open] .quotation', { hasText: 'denied' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('#facts').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of an entity of which no article says anything: that it is named', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText('One name, and no report says').waitFor();
    await page.getByText('Named in 1 article, which says nothing of it alone.').nth(1).waitFor();
    expect(await page.getByText('it follows from other facts').count()).toBe(0);
    await page.context().close();
  });

  it('is not there where they say the same', async () => {
    const { page } = await open();
    await page.locator('[role=combobox]').fill('alone');
    await page.locator('[role=option]').first().click();
    await page.locator('#facts .quotation').first().waitFor();
    expect(await page.getByText('Where sources differ').count()).toBe(0);
    await page.context().close();
  });
});
