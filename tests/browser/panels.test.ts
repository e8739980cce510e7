// The panels and the picture share the room: on a phone with its sheet, and on a desktop with its legend.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { type Look, servingSeeds } from './desk.ts';
import { served } from './served.ts';

const PHONE: Look = { width: 390, height: 844 };
/** A picture of one colour takes less than this, bytes. */
const PLAIN = 700;

inChromium('panels and picture', () => {
  const { open } = served(servingSeeds);

  async function on(look: Look, act: (page: Page) => Promise<void>): Promise<void> {
    const { page, faults } = await open('', look);
    await page.locator('.picture-tools').waitFor();
    await atRest(page);
    await act(page);
    expect(faults).toEqual([]);
    await page.context().close();
  }

  /** Waits until two looks at the picture, a while apart, are the same. */
  async function atRest(page: Page): Promise<void> {
    let [before, now] = ['', 'begun'];
    while (before !== now) {
      before = now;
      await page.waitForTimeout(500);
      now = (await page.locator('.picture-host').screenshot()).toString('base64');
    }
  }

  async function openTalks(page: Page): Promise<void> {
    await page.locator('[role=combobox]').fill('istanbul');
    await page.locator('[role=option]', { hasText: /^Talks: United States/ }).first().click(); // prettier-ignore
    await page.locator('#facts h1', { hasText: /^Talks/ }).waitFor();
    await atRest(page);
  }

  /** How much there is of the chosen node's ring between the top of the picture and a height of the page, pixels. */
  const ringAbove = (page: Page, height: number): Promise<number> =>
    page.evaluate((end) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.picture-host > canvas')!;
      const { left, top, width } = canvas.getBoundingClientRect();
      const ring = getComputedStyle(canvas).getPropertyValue('--focus');
      const wanted = [1, 3, 5].map((at) => Number.parseInt(ring.trim().slice(at, at + 2), 16));
      const { data } = canvas.getContext('2d')!.getImageData(left, 0, width, end - top);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] === 255 && wanted.every((channel, c) => data[i + c] === channel)) found++;
      }
      return found;
    }, height);

  it.each<[string, Look, readonly string[]]>([
    ['a desktop', {}, ['.pill', '.picture-tools', '.legend']],
    ['a wide screen', { width: 1920, height: 1080 }, ['.pill', '.picture-tools', '.legend']],
    ['a phone', PHONE, ['.pill', '.picture-tools', '.legend']],
  ])('no node and no name lies under a panel on %s', async (_, look, panels) => {
    await on(look, async (page) => {
      for (const panel of panels) {
        const clip = (await page.locator(panel).boundingBox())!;
        await page.locator(panel).evaluate((it) => (it.style.visibility = 'hidden'));
        expect([panel, (await page.screenshot({ clip })).length < PLAIN]).toEqual([panel, true]);
      }
    });
  });

  it('whose facts these are is said in the help', () =>
    on({ width: 1360, height: 860 }, async (page) => {
      await page.getByRole('button', { name: 'Help' }).click();
      const credit = page.locator('dialog a', { hasText: 'GeoNames' });
      expect(await credit.getAttribute('href')).toBe('https://www.geonames.org/');
      expect(await credit.isVisible()).toBe(true);
    }));

  it('brings the chosen node above the sheet, which goes when nothing is chosen', async () => {
    await on(PHONE, async (page) => {
      await openTalks(page);
      const sheet = (await page.locator('#facts').boundingBox())!;
      expect(sheet.height).toBeGreaterThan(400);
      expect(await ringAbove(page, sheet.y)).toBeGreaterThan(20);
      await page.locator('#facts .close').click();
      await page.waitForFunction(() => document.querySelector('#facts')!.clientHeight < 60);
    });
  });

  it('keeps the sheet down when the reader has put it down, and the way up and down in reach', async () => {
    await on(PHONE, async (page) => {
      await openTalks(page);
      await page.locator('#facts').evaluate((it) => it.scrollTo(0, 500));
      await page.getByRole('button', { name: 'Close the facts' }).click();
      expect(await page.locator('#facts h1').isVisible()).toBe(true);
      await page.locator('.legend summary').click();
      await page.locator('.legend button', { hasText: 'planned' }).click();
      await page.locator('.pill', { hasText: 'pass the filter' }).waitFor();
      expect((await page.locator('#facts').boundingBox())!.height).toBeLessThan(60);
      await page.getByRole('button', { name: 'Open the facts' }).click();
      // Those of what sources differ on are folded away.
      await page.locator('button.source:visible').first().click();
      await page.locator('.reader').waitFor();
      await page.getByRole('button', { name: 'Close the facts' }).click();
      expect((await page.locator('#facts').boundingBox())!.height).toBeLessThan(60);
    });
  });

  it('breaks no word of a table on a phone, and sets figures under their head', async () => {
    await on(PHONE, async (page) => {
      await page.locator('nav button', { hasText: 'Cypher' }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      await page.locator('.cypher-answer tbody tr').first().waitFor();
      const head = (await page.locator('.cypher-rows th.cypher-figure').last().boundingBox())!;
      expect(head.height).toBeLessThan(34);
      const ends = (where: string): Promise<number> =>
        page.locator(where).last().evaluate((it) => {
          const range = document.createRange();
          range.selectNodeContents(it);
          return range.getBoundingClientRect().right;
        }); // prettier-ignore
      expect(await ends('.cypher-rows td.cypher-figure')).toBeCloseTo(
        await ends('.cypher-rows th.cypher-figure'),
        0,
      );
    });
  });

  it('gives the focus to the facts when what had it is gone', async () => {
    await on({}, async (page) => {
      const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
      await page.locator('[role=combobox]').fill('istanbul');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#facts .close').waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'facts');
      await page.locator('#facts .close').focus();
      await page.keyboard.press('Enter');
      await page.locator('#facts h1', { hasText: 'What is in here' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'facts');
      expect(await focused()).toBe('facts');
    });
  });
});
