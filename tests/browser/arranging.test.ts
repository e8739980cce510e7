// The picture in a reader's hands: layouts, picking by drawing round, groups, hiding and bringing back.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { report } from '../graph/merge/report.ts';
import { inChromium } from './chromium.ts';
import { gone, whereWritten } from './drawn-words.ts';
import { served } from './served.ts';

inChromium('the picture is arranged', () => {
  const { open } = served([
    report('first', [{ on: '2024-03-02', who: ['person:rubio', 'person:lavrov'], at: 'place:riyadh' }]),
    report('second', [{ on: '2025-02-27', who: ['country:US', 'country:RU'], at: 'place:istanbul' }]),
    report('third', [{ on: ['2025-06-01', '2025-06-30'], who: ['country:TR', 'country:RU'] }]),
    report('fourth', [{ on: null, who: ['person:fidan', 'person:lavrov'] }]),
    report('fifth', [{ on: '2025-05-05', who: ['person:vance', 'country:TR'], at: 'place:ankara' }]),
  ]);

  async function opened(link = ''): Promise<Page> {
    const { page } = await open(link);
    await page.locator('.picture-tools').waitFor();
    await whereWritten(page, 'RU');
    return page;
  }
  const arrange = async (page: Page, words: string): Promise<void> => {
    const panel = page.locator('details.arrange');
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
    await panel.getByRole('radio', { name: words }).check();
  };
  const shut = (page: Page): Promise<void> => page.locator('details.arrange summary').click();
  /** Draws with Shift round all that is in the picture. */
  const drawRound = async (page: Page, inset = 8): Promise<void> => {
    const { x, y, width, height } = (await page.locator('.picture-host').boundingBox())!;
    const corners = [[x + inset, y + height / 4], [x + width - inset, y + height / 4], [x + width - inset, y + height - 60], [x + inset, y + height - 60], [x + inset, y + height / 4]] as const; // prettier-ignore
    await page.keyboard.down('Shift');
    await page.mouse.move(...corners[0]);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
  };

  it('in lanes of time: earlier is left of later, with ticks, and what has no day stands apart', async () => {
    const page = await opened();
    await arrange(page, 'In time, a lane a country');
    const [july, next, undated] = await whereWritten(page, 'Jul', '2025', 'no day known');
    expect(july!.x).toBeLessThan(next!.x);
    expect(next!.x).toBeLessThan(undated!.x);
    await page.waitForURL(/la=lanes/);
    await page.getByText('1 of 5 meetings has no day').first().waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await gone(page, 'no day known');
    await page.context().close();
  });

  it('on the map, where west is left, and it is so again from the address', async () => {
    const page = await opened();
    await arrange(page, 'On the map');
    await page.waitForURL(/la=map/);
    await shut(page);
    const inOrder = async (): Promise<void> => {
      await page.waitForFunction(() => {
        const x = (name: string) => window.drawnWords?.find((word) => word.text === name)?.x ?? NaN;
        return x('US') < x('TR') - 50;
      });
    };
    await inOrder();
    await page.reload();
    await inOrder();
    await page.context().close();
  });

  it('by drawing round nodes: hidden together, brought back one by one, all undone', async () => {
    const page = await opened();
    await drawRound(page);
    const bar = page.locator('.together');
    await bar.getByText(/^\d+ picked$/).waitFor();
    const picked = Number((await bar.locator('strong').innerText()).split(' ')[0]);
    expect(picked).toBeGreaterThan(5);
    await bar.getByRole('button', { name: 'List' }).click();
    expect(await bar.locator('li').count()).toBe(picked);
    await bar.getByRole('button', { name: 'Hide' }).click();
    await gone(page, 'RU');
    await page.locator('details.arrange summary').click();
    const hidden = page.locator('details.arrange section', { hasText: `${picked} hidden` });
    await hidden.getByRole('button', { name: /Show RU/ }).click();
    await whereWritten(page, 'RU');
    await page.getByText(`${picked - 1} hidden`, { exact: true }).waitFor();
    await shut(page);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await gone(page, 'RU');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await whereWritten(page, 'RU');
    await page.context().close();
  });

  it('by pinning what was picked, which the address keeps, and freeing it again', async () => {
    const page = await opened();
    await drawRound(page);
    await page.locator('.together').getByRole('button', { name: 'Pin', exact: true }).click();
    await page.waitForURL(/lp=/);
    await page.locator('.together').getByRole('button', { name: 'Unpin' }).click();
    await page.waitForURL((url) => !url.hash.includes('lp='));
    await page.context().close();
  });

  it('with each country and its own as one: counted, opened alone, opened all', async () => {
    const page = await opened();
    await arrange(page, 'Each country with its own');
    await gone(page, 'lavrov', 'rubio', 'vance', 'fidan');
    // Three: the state and its two people.
    await whereWritten(page, '3');
    await shut(page);
    await page.locator('[role=combobox]').fill('US');
    await page.locator('[role=option]').first().click();
    await page.getByRole('button', { name: 'Open the group' }).click();
    await whereWritten(page, 'rubio');
    await gone(page, 'lavrov');
    await page.getByRole('button', { name: 'Draw 3 as one' }).click();
    await gone(page, 'rubio');
    await arrange(page, 'Nothing');
    await whereWritten(page, 'lavrov', 'rubio');
    await page.context().close();
  });

  it('by keys alone: to a node, picked with X, another, and both drawn as one', async () => {
    const page = await opened();
    await page.locator('.picture-host').focus();
    for (const key of ['Home', 'x', 'ArrowLeft', 'x']) await page.keyboard.press(key);
    const bar = page.locator('.together');
    await bar.getByText('2 picked').waitFor();
    await bar.getByRole('button', { name: 'Draw as one' }).press('Enter');
    await page.waitForURL(/lb=/);
    await whereWritten(page, '2');
    await page.context().close();
  });

  it('by picking two actors, and asking how they met', async () => {
    const page = await opened('#1;lc=country:RU,place:istanbul');
    const ask = page.locator('.together').getByRole('button', { name: 'How they met' });
    await ask.waitFor();
    expect(await ask.isDisabled()).toBe(true);
    await page.evaluate(() => (location.hash = '#1;lc=country:RU,country:US'));
    await page.locator('.together button:enabled', { hasText: 'How they met' }).click();
    await page.locator('.trace h1', { hasText: /How (RU met US|US met RU) through others/ }).waitFor();
    await page.locator('.stop').first().waitFor();
    await page.context().close();
  });

  it('by expanding with a choice: counted by relation and year, one year brought, and taken back', async () => {
    const page = await opened('#1;n=1');
    await page.locator('[role=combobox]').fill('RU');
    await page.locator('[role=option]').first().click();
    await page.getByRole('button', { name: 'Expand…' }).click();
    const menu = page.getByRole('group', { name: 'Add to the graph' });
    await menu
      .getByRole('img', { name: /by year: .*2025/ })
      .first()
      .waitFor();
    await menu.locator('select').nth(1).selectOption('2025');
    const took = menu.locator('li', { hasText: 'Took part in' });
    const count = Number(await took.locator('.count').innerText());
    await took.getByRole('button').click();
    await page.waitForURL(/,2025/);
    await took.getByText(`${count} of ${count}`).waitFor();
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.waitForURL((url) => !url.hash.includes(',2025'));
    await page.context().close();
  });

  it('and goes on where the drawing surface is lost: it says so, lists work, and it comes back', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.picture-host canvas')];
      const gl = canvas.map((one) => one.getContext('webgl2')).find(Boolean)!;
      const loss = gl.getExtension('WEBGL_lose_context')!;
      Object.assign(window, { giveBack: () => loss.restoreContext() });
      loss.loseContext();
    });
    await page.getByText('The graphics card took the picture away.').waitFor();
    await page.locator('.list-view .name', { hasText: 'RU' }).first().click();
    await page.locator('#facts h1').waitFor();
    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await page.getByText('The graphics card took the picture away.').waitFor({ state: 'detached' });
    await whereWritten(page, 'RU');
    await page.context().close();
  });
});
