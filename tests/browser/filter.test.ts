// One filter over everything: set by facets, brush, player and table; every view shows the same; undone and kept.

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeFacts } from '../viewer/state/crossfilter/make-facts.ts';
import { inChromium } from './chromium.ts';
import { type Look, servingSeeds } from './desk.ts';
import { served } from './served.ts';

const PHONE: Look = { width: 390, height: 844 };
const ARABIC = 'محادثات مصر وتركيا في القاهرة';

inChromium('the filter over everything', () => {
  const { open } = served(servingSeeds);

  async function on(link: string, act: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
    const { page, faults } = await open(link, look);
    await page.locator('.timeline-range').waitFor();
    await act(page);
    expect(faults).toEqual([]);
    await page.context().close();
  }

  /** The first number of a text. */
  const figure = async (page: Page, place: string): Promise<number> =>
    Number(/\d[\d,]*/.exec((await page.locator(place).first().textContent())!)![0].replaceAll(',', ''));
  const passing = (page: Page): Promise<number> => figure(page, '.filter-count');
  const inStrip = async (page: Page): Promise<number> =>
    Number(
      /· ([\d,]+)/.exec((await page.locator('.timeline-range').textContent())!)![1]!.replaceAll(',', ''),
    );
  const tab = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  };
  const inTable = async (page: Page): Promise<number> => {
    await tab(page, 'Table');
    await page.locator('.grid-body .grid-row').first().waitFor();
    const rows = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount')) - 1;
    await tab(page, 'Graph');
    return rows;
  };
  /** How many pass, as bar, strip and table say alike. */
  async function agreed(page: Page): Promise<number> {
    const n = await passing(page);
    expect([await inStrip(page), await inTable(page)]).toEqual([n, n]);
    return n;
  }
  const facet = (page: Page, name: string) =>
    page.locator('.filter-panel details').filter({ has: page.locator('summary', { hasText: name }) });
  async function openFacet(page: Page, name: string): Promise<void> {
    if ((await facet(page, name).getAttribute('open')) === null)
      await facet(page, name).locator('summary').click();
    await facet(page, name).locator('.facet-value').first().waitFor();
  }
  const countOf = async (page: Page, facetName: string, value: string): Promise<number> =>
    Number(
      await facet(page, facetName)
        .locator('.facet-value', { hasText: value })
        .locator('.count')
        .textContent(),
    );
  const violations = async (page: Page): Promise<string[]> => {
    const found = await new AxeBuilder({ page }).analyze();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' ')}`);
  };

  it('narrows by country, language, outlet, sources and time, the same in every view; undone and kept', async () => {
    await on('', async (page) => {
      const all = await passing(page);
      await page.keyboard.press('f');
      await openFacet(page, 'Country taking part');
      const turkey = await countOf(page, 'Country taking part', 'Turkey');
      await facet(page, 'Country taking part').locator('.facet-value', { hasText: 'Turkey' }).click();
      expect(await agreed(page)).toBe(turkey);
      expect(turkey).toBeLessThan(all);

      const english = await countOf(page, 'Language', 'English');
      await facet(page, 'Language').locator('.facet-value', { hasText: 'English' }).click();
      expect(await agreed(page)).toBe(english);

      await openFacet(page, 'Outlet');
      await facet(page, 'Outlet').locator('.facet-value').first().click();
      const byOutlet = await agreed(page);
      expect(byOutlet).toBeLessThanOrEqual(english);

      await openFacet(page, 'Number of sources');
      const voiced = Number(await facet(page, 'Number of sources').locator('.count').first().textContent());
      await facet(page, 'Number of sources').locator('.facet-value').first().click();
      expect([await passing(page), await inStrip(page)]).toEqual([voiced, voiced]);
      await page.keyboard.press('Control+z');
      expect(await agreed(page)).toBe(byOutlet);

      const from = page.getByRole('slider', { name: 'From' });
      await from.focus();
      for (let i = 0; i < 6; i++) await from.press('PageUp');
      const inTime = await agreed(page);
      expect(inTime).toBeLessThanOrEqual(byOutlet);

      await page.waitForFunction(() => location.hash.includes('fw=outlet') && location.hash.includes('r='));
      // Of several strokes in a row the address tells the last one a moment later.
      await page.waitForTimeout(300);
      await page.reload();
      await page.locator('.filter-count', { hasText: 'pass' }).waitFor();
      expect(await agreed(page)).toBe(inTime);
      expect(await page.locator('.chip').count()).toBe(4);

      await page.locator('.chip', { hasText: 'English' }).click();
      await page.getByRole('button', { name: 'Clear all' }).click();
      expect([await passing(page), await inStrip(page)]).toEqual([all, all]);
      await page.keyboard.press('Control+z');
      expect(await page.locator('.chip').count()).toBe(3);
    });
  });

  it('finds a person in another script, leaves one out by keyboard, and draws what passes', async () => {
    await on('', async (page) => {
      await page.keyboard.press('f');
      await openFacet(page, 'Person');
      await facet(page, 'Person').locator('input').fill('Лавров');
      const lavrov = facet(page, 'Person').locator('.facet-value', {
        hasText: 'Lavrov',
      });
      await lavrov.waitFor();
      await lavrov.focus();
      await page.keyboard.press('Space');
      const his = await passing(page);
      await page.locator('.facet-value[aria-checked=true]').waitFor();
      await page.getByRole('button', { name: 'Draw what passes' }).click();
      const drawn = page.locator('.filter-drawn');
      await drawn.waitFor();
      expect(await drawn.textContent()).toBe(`${his} of ${his} drawn, by number of relations`);

      await lavrov.focus();
      await page.keyboard.press('x');
      await page.locator('.chip', { hasText: 'not Sergey Lavrov' }).waitFor();
      expect(await passing(page)).toBeGreaterThan(his);
      expect(await violations(page)).toEqual([]);
      await page.locator('.facet-value').first().focus();
      await page.keyboard.press('Escape');
      await page.locator('.filter-panel').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-open');
    });
  });

  it('plays time as one step, in the unit that is chosen, with or without what has no day', async () => {
    await on('', async (page) => {
      const range = page.locator('.timeline-range');
      await page.getByRole('combobox', { name: 'Count by' }).selectOption('year');
      await page.getByRole('button', { name: 'Play' }).click();
      const first = await range.textContent();
      await page.waitForFunction(
        (was) => document.querySelector('.timeline-range')!.textContent !== was,
        first,
      );
      await page.getByRole('button', { name: 'Pause' }).click();
      const without = await passing(page);
      await page.getByRole('button', { name: /without a day/ }).click();
      expect(await passing(page)).toBeGreaterThan(without);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await range.getByText('All days').waitFor();

      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      const step = page.getByRole('button', { name: 'One step on' });
      await step.click();
      const before = await range.textContent();
      await step.click();
      await page.waitForFunction(
        (was) => document.querySelector('.timeline-range')!.textContent !== was,
        before,
      );
    });
  });

  it('lists, sorts, opens, filters from a cell, saves what is listed, and puts rows on the canvas', async () => {
    await on('#1;v=table;fw=country,1,country:TR', async (page) => {
      const rows = page.locator('.grid-body .grid-row');
      await rows.first().waitFor();
      const n = await passing(page);
      const head = page.getByRole('columnheader', { name: 'When' });
      const wide = async (): Promise<number> => Math.round((await head.boundingBox())!.width);
      const edge = (await head.locator('.grid-edge').boundingBox())!;
      await page.mouse.move(edge.x + 5, edge.y + 8);
      await page.mouse.down();
      await page.mouse.move(edge.x + 65, edge.y + 8, { steps: 3 });
      await page.mouse.up();
      expect(await wide()).toBe(148 + 60);
      await head.getByRole('button').press('Shift+ArrowLeft');
      await expect.poll(wide).toBe(148 + 36);
      await page.waitForURL(/fz=events,start,184/);
      await page.getByRole('button', { name: /^Undo: change a column/ }).click();
      await expect.poll(wide).toBe(148);

      await page.getByRole('columnheader', { name: 'Sources' }).getByRole('button').click();
      await page
        .locator('[role=columnheader][aria-sort=descending]', {
          hasText: 'Sources',
        })
        .waitFor();

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as CSV' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('chancery-events.csv');
      const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
      expect(lines[0]).toBe('\uFEFFTitle,When,Kind,Status,Who,Where,Sources,Languages,Outlets,Id');
      expect(lines).toHaveLength(n + 2);

      await rows.first().locator('[data-column=title]').click();
      await page.locator('#facts .actions').first().waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('o');
      await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
      expect(await passing(page)).toBeLessThanOrEqual(n);
      await page.keyboard.press('Space');
      await page.locator('.grid-row[aria-selected=true]').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Put 1 on the canvas' }).click();
      await page.locator('.graph-tab:not([inert])').waitFor();
      await page.waitForFunction(() => location.hash.includes('d=i,event:'));

      await tab(page, 'Table');
      await page.getByRole('button', { name: 'Actors', exact: true }).click();
      await page.getByRole('columnheader', { name: 'Of all' }).waitFor();
      await page.keyboard.press('Control+z');
      await page.getByRole('columnheader', { name: 'Sources' }).waitFor();
    });
  });

  it('scrolls ten thousand rows with a few dozen on the page, each title in its own direction', async () => {
    const facts = makeFacts(10_000);
    const title = facts.events.title.map((one, row) => (row === 0 ? ARABIC : one));
    const body = JSON.stringify({
      ...facts,
      events: { ...facts.events, title },
    });
    const { page, faults } = await open('#1;v=table');
    await page.route('**/api/v1/facts*', (route) => route.fulfill({ contentType: 'application/json', body }));
    await page.reload();
    const rows = page.locator('.grid-body .grid-row');
    await page.locator('[role=grid][aria-rowcount="10001"]').waitFor();
    const cell = rows.first().locator('[data-column=title]');
    await cell.focus();
    await page.keyboard.press('Control+End');
    await page.locator('.grid-row[aria-rowindex="10001"]').waitFor();
    expect(await rows.count()).toBeLessThan(60);
    for (const at of [0.2, 0.5, 0.8]) {
      await page
        .locator('[role=grid]')
        .evaluate((grid, part) => grid.scrollTo(0, grid.scrollHeight * part), at);
      const middle = `[aria-rowindex="${Math.round(10_000 * at) + 4}"]`;
      await page.locator(`.grid-body ${middle}`).waitFor();
      expect(await rows.count()).toBeLessThan(60);
    }
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
    await page.locator('[role=grid]').evaluate((grid) => grid.scrollTo(0, 0));
    const arabic = page.locator('[data-column=title]', { hasText: ARABIC });
    await arabic.waitFor();
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is a sheet from below on a phone', async () => {
    await on(
      '',
      async (page) => {
        await page.locator('#filter-open').click();
        const box = (await page.locator('.filter-panel').boundingBox())!;
        expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844]);
        expect(box.height).toBeLessThan(640);
        await facet(page, 'Kind').locator('.facet-value', { hasText: 'Talks' }).click();
        await page.getByRole('button', { name: 'Close the filter' }).click();
        await page.locator('.chip', { hasText: 'Talks' }).waitFor();
        expect(await inStrip(page)).toBe(await passing(page));
        expect(await violations(page)).toEqual([]);
      },
      PHONE,
    );
  });
});
