// The page for everyone: axe over its states, in both themes, on a desktop and on a phone; and its other language.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { servingSeeds } from './desk.ts';
import { cutOff } from './everyone/cut-off.ts';
import { englishLeft } from './everyone/english-left.ts';
import { STATES, type State, type StateName } from './everyone/states.ts';
import { smallTargets } from './everyone/targets.ts';
import { served } from './served.ts';

const PHONE = { width: 390, height: 844 };
/** Half of a small window: what is left of it at twice the size of everything. */
const TWICE = { width: 640, height: 400 };
/** Those that a phone lays out otherwise. */
const ON_A_PHONE: ReadonlySet<StateName> = new Set([
  'arriving', 'searching', 'a meeting', 'reading an article', 'help', 'ways on the map', 'answered in Cypher',
]); // prettier-ignore
const TWICE_AS_LARGE: ReadonlySet<StateName> = new Set([
  'arriving', 'a meeting', 'expanding', 'help', 'the map', 'answered in Cypher', 'reviewing',
]); // prettier-ignore
/** Rows behind the first ones are like these, and cost axe seconds. */
const ALIKE = '.grid-row:nth-child(n + 8)';
const names = Object.keys(STATES) as StateName[];

inChromium('the page, for everyone', () => {
  const { open } = served(servingSeeds);

  /** What axe minds in the light theme, and which colours it minds in the dark one. */
  async function minded(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const theme of ['light', 'dark']) {
      await page.evaluate((to) => (document.documentElement.dataset['theme'] = to), theme);
      // Without frames in the page it needs no second, empty page to gather what each of them gave.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(ALIKE);
      const { violations } = await (theme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map((n) => n.target).join(' ')}`),
      );
    }
    return found;
  }

  /** Gives the window another size, and the page the time to take it. */
  async function resized(page: Page, size: typeof PHONE): Promise<void> {
    await page.setViewportSize(size);
    await page.evaluate(
      () => new Promise((rested) => requestAnimationFrame(() => requestAnimationFrame(rested))),
    );
  }

  async function fitsAtTwiceItsSize(page: Page): Promise<void> {
    await resized(page, TWICE);
    expect(await cutOff(page), 'cut off at twice its size').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(TWICE.width);
    expect((await page.locator('#desk > main').boundingBox())!.height).toBeGreaterThanOrEqual(280);
  }

  // A page costs seconds to be opened and drawn without a graphics card, so that each state is opened once.
  it.each(names)('%s is for everyone: in German, for axe in both themes, small and large', async (name) => {
    const { link = '', reach }: State = STATES[name];
    const { page, faults } = await open(link, { locale: 'de-DE' });
    await reach(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const { english, german } = await englishLeft(page);
    expect(english, 'said in English').toEqual([]);
    expect(german).toBeGreaterThan(20);
    expect(await smallTargets(page), 'too small to hit').toEqual([]);
    expect(await minded(page), 'minded by axe').toEqual([]);
    if (TWICE_AS_LARGE.has(name)) await fitsAtTwiceItsSize(page);
    if (ON_A_PHONE.has(name)) {
      await resized(page, PHONE);
      expect(await smallTargets(page), 'too small to hit on a phone').toEqual([]);
      expect(await minded(page), 'minded by axe on a phone').toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('changes its language in the help, and keeps what was set and the choice', async () => {
    const { page } = await open('#1;r=2025-01-01,2025-12-31');
    await STATES.help.reach(page);
    await page.locator('dialog select').selectOption('de');
    await page.locator('.legend', { hasText: 'Legende' }).waitFor();
    expect(await page.locator('.timeline-range').innerText()).toMatch(/^2025 · \d+ von \d+ Treffen$/);
    await page.reload();
    await page.locator('.legend', { hasText: 'Legende' }).waitFor();
    await page.context().close();
  });

  it('is walked through by Tab from the top, and always shows where it is', async () => {
    const { page } = await open();
    await STATES.arriving.reach(page);
    await page.locator('#facts :is(a, button):visible').first().waitFor();
    const seen: string[] = [];
    for (let step = 0; step < 80 && !seen.includes('ASIDE'); step++) {
      await page.keyboard.press('Tab');
      const { where, shown } = await page.evaluate(() => {
        const now = document.activeElement as HTMLElement;
        const lit = (element: Element | null): boolean =>
          element !== null &&
          getComputedStyle(element).outlineStyle !== 'none' &&
          getComputedStyle(element).outlineWidth !== '0px';
        const part = now.closest('header, nav, main, aside, footer');
        return {
          where: part?.tagName ?? '',
          shown: lit(now) || lit(now.closest('.search')) || lit(now.closest('.picture-host')),
        };
      });
      expect([step, where, shown]).toEqual([step, where, true]);
      if (seen.at(-1) !== where) seen.push(where);
    }
    expect(seen).toEqual(['HEADER', 'NAV', 'MAIN', 'ASIDE']);
    await page.context().close();
  });

  it('moves nothing for who wants nothing to move, and marks what is on in forced colours', async () => {
    const { page } = await open();
    await STATES.arriving.reach(page);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const moving = await page.evaluate(() => {
      document
        .querySelector('#facts')!
        .insertAdjacentHTML('beforeend', '<div class="skeleton"><i></i></div>');
      return document.getAnimations().length;
    });
    expect(moving).toBe(0);
    const outlines = await page
      .locator('#desk > nav button')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect([outlines[0], new Set(outlines.slice(1))]).toEqual(['solid', new Set(['none'])]);
    await page.context().close();
  });
});
