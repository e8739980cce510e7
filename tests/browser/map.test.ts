// The map on the real page: places counted, chosen by circle, land, list and area, with a mouse and without one.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Entity, Extraction } from '../../graph/model/index.ts';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

const AT: Readonly<Record<string, Partial<Entity>>> = {
  'place:istanbul': { lat: 41.01, lon: 28.95 },
  'place:ankara': { lat: 39.92, lon: 32.85 },
  'place:riyadh': { lat: 24.69, lon: 46.72 },
};

/** The report with coordinates, where its places have some. */
const placed = (extraction: Extraction): Extraction => ({
  ...extraction,
  entities: extraction.entities.map((entity) => ({ ...entity, ...AT[entity.id] })),
});

const ARTICLES = [
  placed(report('first', [{ on: '2025-02-27', at: 'place:istanbul' }])),
  placed(report('second', [{ on: '2025-05-10', at: 'place:istanbul', who: ['country:US', 'country:TR'] }])),
  placed(report('third', [{ on: '2025-06-01', at: 'place:ankara' }])),
  placed(report('fourth', [{ on: '2025-07-01', at: 'place:riyadh', who: ['country:RU', 'country:SA'] }])),
  placed(report('fifth', [{ on: '2025-08-01', at: 'country:TR', who: ['country:US', 'country:SA'] }])),
  placed(report('sixth', [{ on: '2025-09-01' }])),
  placed(report('seventh', [{ on: '2025-10-01', at: 'place:unknown-hamlet' }])),
];

inChromium('the map', () => {
  const { open } = served(ARTICLES);

  async function onMap(act: (page: Page) => Promise<void>, link = ''): Promise<void> {
    const { page, faults } = await open(`#1;v=map${link}`);
    await page.locator('.map-name').first().waitFor();
    await act(page);
    expect(faults).toEqual([]);
    await page.context().close();
  }
  const row = (page: Page, name: string) => page.locator('.map-list li', { hasText: name });
  /** Waits until the address says so. */
  const addressed = (page: Page, pattern: RegExp) =>
    page.waitForURL((url) => pattern.test(decodeURIComponent(url.hash)));
  const rows = (page: Page) => page.locator('.map-list li').allInnerTexts();

  it('counts meetings by place, and lists what it cannot show', () =>
    onMap(async (page) => {
      await page.getByRole('button', { name: '5 places' }).waitFor();
      const all = (await rows(page)).map((text) => text.replaceAll(/\s+/g, ' '));
      expect(all[0]).toMatch(/^istanbul 2/);
      expect(all.some((text) => text.startsWith('TR only the country is named 1'))).toBe(true);
      expect(await page.locator('.map-list section li').allInnerTexts()).toHaveLength(1);
      await page.getByText('1 meeting names no place').waitFor();
      expect(await page.locator('.map-spot[data-vague]').count()).toBeGreaterThanOrEqual(0);
    }));

  it('filters everything by the place that is chosen, and undoes it', () =>
    onMap(async (page) => {
      await row(page, 'istanbul').locator('.map-count').click();
      await addressed(page, /fw=place,1,place:istanbul/);
      await page.locator('.map-spot[data-place="place:istanbul"][data-chosen]').waitFor();
      await page.getByRole('button', { name: /^Undo/ }).click();
      await page.locator('.map-spot[data-chosen]').first().waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Redo/ }).click();
      await page.getByRole('button', { name: 'Graph' }).click();
      await page.locator('.pill', { hasText: /\d+ pass the filter/ }).waitFor();
    }));

  it('chooses by a circle, a second one with Shift, and by a land', () =>
    onMap(async (page) => {
      await page.locator('.map-spot[data-place="place:istanbul"] .map-circle').click();
      await page.locator('.map-spot[data-place="place:riyadh"] .map-circle').click({ modifiers: ['Shift'] });
      await addressed(page, /fw=place,2,place:istanbul,place:riyadh/);
      await page.getByRole('button', { name: 'All places' }).click();
      await page.locator('.map-land[data-met]', { hasText: 'SA' }).dispatchEvent('click');
      await addressed(page, /fw=venue,1,country:SA/);
      await page.locator('.map-land[data-chosen]').waitFor({ state: 'attached' });
    }, ';yv=33,36,6'));

  it('chooses what lies in an area that is drawn', () =>
    onMap(async (page) => {
      await page.getByRole('button', { name: 'Choose an area' }).click();
      const riyadh = (await page.locator('.map-spot[data-place="place:riyadh"] .map-circle').boundingBox())!;
      await page.mouse.move(riyadh.x - 30, riyadh.y - 30);
      await page.mouse.down();
      await page.mouse.move(riyadh.x + 40, riyadh.y + 40, { steps: 4 });
      await page.mouse.up();
      await addressed(page, /fw=place,1,place:riyadh/);
    }, ';yv=33,36,6'));

  it('moves and comes nearer by keys, and the address says where it looks', () =>
    onMap(async (page) => {
      await page.locator('.map-host').focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await page.keyboard.press('ArrowRight');
      await addressed(page, /yv=-?[\d.]+,-?[\d.]+,2\.56/);
      const link = page.url();
      await page.keyboard.press('0');
      await addressed(page, /^(?!.*yv=)/);
      await page.goto(link);
      await page.reload();
      await page.locator('.map-name').first().waitFor();
      await addressed(page, /yv=/);
    }));

  it('draws the ways of who is chosen, from their capital', () =>
    onMap(async (page) => {
      await page.locator('.map-head', { hasText: '3 ways from capitals' }).waitFor();
      expect(await page.locator('.map-way').count()).toBe(3);
      expect(await page.locator('.map-capital').count()).toBe(1);
      await page.locator('#facts .close').click();
      await page.locator('.map-way').first().waitFor({ state: 'detached' });
    }, ';s=country:US'));

  it('shows the same selection as the strip of time', () =>
    onMap(async (page) => {
      await page.getByRole('button', { name: '2 places' }).waitFor();
    }, ';r=2025-06-01,2025-07-31'));
});
