// The graph as of a day: chosen by keyboard, kept in the address, undone, asked in Cypher, and left.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import type { Look } from './desk.ts';
import { served } from './served.ts';

const PHONE: Look = { width: 390, height: 844 };
const DARK: Look = { theme: 'dark' };

/** A report of what happened on a day, published that day. */
function told(id: string, on: string) {
  const one = report(id, [{ on }]);
  return { ...one, article: { ...one.article, published: on } };
}

inChromium('the graph as of a day', () => {
  const { open } = served([told('early', '2025-02-10'), told('late', '2025-06-01')]);

  const control = (page: Page) => page.locator('.as-of > button').first();
  const count = (page: Page) => page.locator('.timeline-range');
  const choose = async (page: Page, day: string): Promise<void> => {
    await control(page).press('Enter');
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.keyboard.press('Enter');
  };
  const on = async (link: string, act: (page: Page) => Promise<void>, look: Look = {}): Promise<void> => {
    const { page, faults } = await open(link, look);
    await act(page);
    // Chromium's own note: the style that it would keep on a line of the editor that is typed over.
    expect(faults.filter((fault) => !fault.startsWith('Applying inline style violates'))).toEqual([]);
    await page.context().close();
  };
  const violations = async (page: Page): Promise<string[]> => {
    const found = await new AxeBuilder({ page }).analyze();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' ')}`);
  };

  it('is chosen by keyboard, says so, is undone and left', async () => {
    await on('', async (page) => {
      await page.locator('.picture-tools').waitFor();
      await count(page).getByText('2 meetings').waitFor();
      await control(page).press('Enter');
      await page.locator('.as-of-form').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.as-of-form').waitFor({ state: 'detached' });
      await choose(page, '2025-03-01');
      await page.getByRole('button', { name: 'As of 1 Mar 2025' }).waitFor();
      await count(page).getByText('1 meeting').waitFor();
      await page.getByText('1 article', { exact: false }).first().waitFor();
      expect(await control(page).evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Control+z');
      await count(page).getByText('2 meetings').waitFor();
      await page.keyboard.press('Control+Shift+z');
      await count(page).getByText('1 meeting').waitFor();
      await page.getByRole('button', { name: 'Today', exact: true }).press('Enter');
      await count(page).getByText('2 meetings').waitFor();
    });
  });

  it('is chosen by a key, but not by one who is writing', async () => {
    await on('', async (page) => {
      await count(page).getByText('2 meetings').waitFor();
      await page.locator('kbd', { hasText: 'T' }).waitFor();
      await page.getByRole('button', { name: /^As of a day/ }).waitFor();
      await page.locator('[role=combobox]').press('t');
      expect(await page.locator('.as-of-form').count()).toBe(0);
      await page.locator('[role=combobox]').fill('');
      await page.locator('[role=combobox]').blur();
      await page.keyboard.press('t');
      await page.locator('.as-of-form').waitFor();
    });
  });

  it('stays to be seen on a phone while the facts are raised', async () => {
    await on(
      '#1;o=2025-03-01',
      async (page) => {
        await page.locator('[role=combobox]').fill('early');
        await page.locator('[role=option]').first().click();
        await page.locator('#facts[data-open] h1').waitFor();
        const [pill, sheet] = [
          (await page.locator('.as-of').boundingBox())!,
          (await page.locator('#facts').boundingBox())!,
        ];
        expect(pill.y).toBeGreaterThan(0);
        expect(pill.y + pill.height).toBeLessThanOrEqual(sheet.y);
        await page.getByRole('button', { name: 'Today', exact: true }).click();
        await page.getByRole('button', { name: 'As of a day…' }).waitFor({ state: 'attached' });
      },
      PHONE,
    );
  });

  it('is reopened by its address, and finds nothing of later days', async () => {
    await on('#1;o=2025-03-01', async (page) => {
      await page.getByRole('button', { name: 'As of 1 Mar 2025' }).waitFor();
      await count(page).getByText('1 meeting').waitFor();
      await page.locator('[role=combobox]').fill('late');
      await page.getByText('Nothing matches').waitFor();
    });
  });

  it('says while it is made that it is, and where it is empty', async () => {
    const { page } = await open();
    await count(page).getByText('2 meetings').waitFor();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/as-of=/, async (route) => {
      await held;
      await route.continue();
    });
    await choose(page, '2024-01-01');
    await page.getByText('Making the graph as of').waitFor();
    expect(await violations(page)).toEqual([]);
    answer();
    await page.getByText('Nothing was known yet').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await count(page).getByText('2 meetings').waitFor();
    await page.context().close();
  });

  it('is asked in Cypher', async () => {
    await on('#1;o=2025-03-01;v=cypher', async (page) => {
      await page.getByRole('button', { name: 'Write my own' }).click();
      await page.locator('.cm-content').fill('MATCH (e:Meeting) RETURN count(e) AS n');
      await page.getByText('Asked of the graph as of 1 Mar 2025.').waitFor();
      await page.getByRole('button', { name: 'Run' }).click();
      await page.locator('.cypher-rows td', { hasText: /^1$/ }).waitFor();
      await page.getByRole('button', { name: 'Today', exact: true }).click();
      await page.locator('.cypher-rows').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Run' }).click();
      await page.locator('.cypher-rows td', { hasText: /^2$/ }).waitFor();
    });
  });

  it('lets nobody judge, and says why', async () => {
    await on('#1;o=2025-03-01', async (page) => {
      await page.locator('[role=combobox]').fill('early');
      await page.locator('[role=option]').first().click();
      await page.locator('#facts').getByText('this is the graph as of 1 Mar 2025').waitFor();
      expect(await page.getByRole('button', { name: 'Is this right?' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Review' }).click();
      await page.locator('.review-view').getByText('People judge today’s graph').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('.review-view').getByRole('button', { name: 'Back to today' }).click();
      await page.getByRole('heading', { name: 'May these be one?' }).waitFor();
    });
  });

  it.each([
    ['light', {}],
    ['dark', DARK],
    ['on a phone', PHONE],
  ] as const)('has nothing that axe minds while a day is chosen, %s', async (_, look) => {
    await on(
      '#1;o=2025-03-01',
      async (page) => {
        await page.locator('.picture-tools').waitFor();
        await control(page).click();
        await page.locator('.as-of-form').waitFor();
        const box = (await page.locator('.as-of-form').boundingBox())!;
        const { width } = page.viewportSize()!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(await violations(page)).toEqual([]);
      },
      look,
    );
  });
});
