// What a person does with the seeds on the desk, in the order in which they would: arrive, look, ask, go back.

import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { type Desk, running } from './desk.ts';
import { served } from './served.ts';
import { QUESTIONS } from '../../graph/questions/index.ts';

inChromium('the desk, with the seeds on it', () => {
  const { open } = served((home) => running('start', home));
  let desk: Desk;
  let page: Page;

  beforeEach(async () => {
    desk = await open();
    page = desk.page;
    await page.waitForFunction(() => /\d+ of \d+/.test(document.querySelector('.pill')?.textContent ?? ''));
  });
  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });

  const title = async (): Promise<string> => {
    await page.locator('#facts h1').waitFor();
    return page.locator('#facts h1').innerText();
  };
  const spoken = (): Promise<string> => page.locator('p[aria-live=polite]').innerText();
  const pill = (): Promise<string> => page.locator('.pill').innerText();
  const titled = (words: RegExp): Promise<void> => page.locator('#facts h1', { hasText: words }).waitFor();

  /** Searches, chooses the first hit with these words, and waits for its facts. */
  async function find(query: string, words: RegExp): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.locator('[role=option]', { hasText: words }).first().click();
    await titled(words);
  }

  /** Clicks from the middle of the picture outwards until the facts show what is looked for. */
  async function clickUntil(shown: () => Promise<boolean>): Promise<void> {
    const box = (await page.locator('.picture').boundingBox())!;
    for (let radius = 0; radius < 200; radius += 6) {
      for (let turn = 0; turn < 6; turn++) {
        const angle = turn + radius;
        const x = box.x + box.width / 2 + radius * Math.cos(angle);
        const y = box.y + box.height / 2 + radius * Math.sin(angle);
        await page.mouse.click(x, y);
        await page.waitForTimeout(40);
        if (await shown()) return;
      }
    }
    throw new Error('Nothing in the picture could be clicked.');
  }

  it('shows how much there is, the graph, its legend and its days', async () => {
    expect(await page.locator('header .counts').innerText()).toMatch(
      /^\d+ articles · \d+ languages · \d+ meetings$/,
    );
    expect(await pill()).toMatch(/^\d+ of \d+/);
    expect(await page.locator('.legend button').allInnerTexts()).toHaveLength(10);
    await page.locator('.timeline-strip').waitFor();
    await page.waitForTimeout(600);
    const picture = await page.locator('.picture-host').screenshot();
    expect(picture.length).toBeGreaterThan(20_000);
  });

  it('finds with the slash, walks the hits with the arrows and opens with Enter', async () => {
    // What is on the screen is found at once; what the server finds takes its place among it.
    const answered = page.waitForResponse((answer) => /search\?.*q=istanbul(?:&|$)/.test(answer.url()));
    await page.keyboard.press('/');
    await page.keyboard.type('istanbul');
    await answered;
    await page.waitForTimeout(200);
    const nameOf = (hit: Locator): Promise<string> => hit.locator('bdi').first().innerText();
    const second = await nameOf(page.locator('[role=option]').nth(1));
    await page.keyboard.press('ArrowDown');
    expect(await nameOf(page.locator('[role=option][aria-selected=true]'))).toBe(second);
    await page.keyboard.press('Enter');
    await page.locator('#facts h1', { hasText: second }).waitFor();
    await page.waitForFunction(() => /[;#]s=\w+:/.test(location.hash));
    await expect.poll(() => page.title()).toBe(`${second} · Chancery`);
  });

  it('says so where nothing is found', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzqqqq');
    await page.getByText('Nothing matches “zzzzqqqq”').waitFor();
  });

  it('opens a node that is clicked, and an edge, and closes with Escape', async () => {
    const before = await title();
    const selected = (what: RegExp) => async (): Promise<boolean> => {
      if ((await title()) === before) return false;
      await page.waitForTimeout(250); // the address is written at rest
      return what.test(page.url());
    };
    await clickUntil(selected(/s=[a-z]+:/));
    await page.keyboard.press('Escape');
    await titled(new RegExp(before));
    await clickUntil(selected(/s=[A-Z_]+(?:\||%7C)/));
    expect(await page.locator('#facts .quotation, #facts .record, #facts p').count()).toBeGreaterThan(0);
  });

  it('marks the sentence that says so in its article', async () => {
    await find('istanbul', /^Talks/);
    // Those of what sources differ on are folded away.
    const quotation = page.locator('.quotation:visible').first();
    const quote = await quotation.locator('mark').first().innerText();
    await quotation.locator('button.source').click();
    const marked = page.locator('.reader mark[data-here]').first();
    await marked.waitFor();
    expect(quote).toContain((await marked.innerText()).slice(0, 40));
    const box = (await marked.boundingBox())!;
    expect(box.y > 0 && box.y < 860).toBe(true);
    await page.keyboard.press('Escape');
    await titled(/^Talks/);
  });

  it('traces what came before, and is the same after a reload', async () => {
    await find('istanbul', /^Talks: United States and Russia/);
    await page.getByRole('button', { name: 'Trace back', exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('.lane li').length > 0);
    await page.waitForFunction(() => location.hash.includes('s=event:'));
    await page.waitForTimeout(300);
    const there = [await title(), page.url(), await page.locator('.lane li').count(), await pill()];
    await page.reload();
    await titled(/^Talks: United States and Russia/);
    await page.waitForFunction((n) => document.querySelectorAll('.lane li').length === n, there[2]);
    await page.waitForFunction(
      (words) => document.querySelector<HTMLElement>('.pill')?.innerText === words,
      there[3],
    );
    expect([await title(), page.url()]).toEqual(there.slice(0, 2));
  });

  it('filters by status and by kind in the legend, and clears', async () => {
    await page.locator('.legend button', { hasText: 'held' }).click();
    await page.locator('.pill', { hasText: 'pass the filter' }).waitFor();
    expect(await page.locator('.legend button', { hasText: 'held' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    const [passing] = /\d+(?= pass)/.exec(await pill())!;
    await page.locator('.legend button', { hasText: 'person' }).click();
    await page.waitForFunction(
      (n) => !document.querySelector('.pill')!.textContent!.includes(`${n} pass`),
      passing,
    );
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForFunction(() => !document.querySelector('.pill')!.textContent!.includes('pass'));
  });

  it('narrows the time with the pointer and takes it back with undo', async () => {
    const strip = (await page.locator('.timeline-strip').boundingBox())!;
    await page.mouse.move(strip.x + strip.width * 0.8, strip.y + 30);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.9, strip.y + 30, { steps: 6 });
    await page.mouse.up();
    await page.locator('.pill', { hasText: 'pass the filter' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !document.querySelector('.pill')!.textContent!.includes('pass'));
    expect(await spoken()).toBe('Undone: choose a time');
  });

  it('expands and hides a node, and takes both back', async () => {
    await find('riyadh', /^Talks/);
    const name = await title();
    const shown = async (): Promise<number> => Number(/^\d+/.exec(await pill())![0]);
    const before = await shown();
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.locator('.pill', { hasText: '1 hidden' }).waitFor();
    expect(await shown()).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !document.querySelector('.pill')!.textContent!.includes('hidden'));
    expect(await title()).toBe(name);
    await page.getByRole('button', { name: 'Expand…' }).click();
    await page.locator('.expand li button:not([disabled])').first().click();
    await page.waitForFunction(() => location.hash.includes('s=event:'));
    await page.keyboard.press('Control+z');
    expect(await spoken()).toBe('Undone: expand');
    expect(await shown()).toBe(before);
  });

  it('walks the graph with the keys', async () => {
    await page.locator('.picture [tabindex="0"]').first().focus();
    await page.waitForTimeout(600); // the layout comes to rest
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() =>
      /connection/.test(document.querySelector('p[aria-live=polite]')?.textContent ?? ''),
    );
    const said = await spoken();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (words) => words.startsWith(document.querySelector('#facts h1')?.textContent ?? '?'),
      said,
    );
    await page.keyboard.press('e');
    await page.waitForFunction(() => /;e=n,25,/.test(location.hash));
    await page.keyboard.press('p');
    await page.waitForFunction(() => /;(?:t=c|xt=paths),/.test(location.hash));
  });

  it('answers every prepared question with rows, and draws a result', async () => {
    await page.locator('nav button', { hasText: 'Cypher' }).click();
    const answer = page.locator('.cypher-answer');
    await page.locator('.cypher-chosen').waitFor();
    for (const { title: asked } of QUESTIONS) {
      await page.locator('.cypher-question', { hasText: asked }).click();
      await page.locator('.cypher-chosen h2', { hasText: asked }).waitFor();
      await page.waitForFunction(
        () => document.querySelector('.cypher-answer')!.getAttribute('aria-busy') !== 'true',
      );
      await answer.locator('.cypher-sum, .cypher-failed').waitFor();
      expect([asked, await answer.locator('.cypher-failed').count()]).toEqual([asked, 0]);
      expect([asked, (await answer.locator('tbody tr').count()) > 0]).toEqual([asked, true]);
    }
    await page.locator('.cypher-question').first().click();
    await answer.locator('.cypher-sum').waitFor();
    await page.locator('.cypher-acts').getByRole('button', { name: 'Show the Cypher' }).click();
    expect(await page.locator('.cm-editor').evaluate((it) => getComputedStyle(it).display)).not.toBe('block');
    await answer.getByRole('button', { name: /as graph$/ }).click();
    await page.locator('.pill').waitFor();
    await page.waitForFunction(() => !document.querySelector('.cypher-view'));
  });

  it('says what is wrong with a query, and runs it with the keys when it is mended', async () => {
    await page.locator('nav button', { hasText: 'Cypher' }).click();
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.keyboard.type('MATCH (n RETURN n');
    await page.keyboard.press('Control+Enter');
    await page.locator('.cypher-failed').waitFor();
    expect(await page.locator('.cypher-wrong').innerText()).toBe('RETURN');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('RETURN 1 AS one');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.locator('.cypher-answer tbody tr').waitFor();
    expect(await page.locator('.cypher-answer tbody td').innerText()).toBe('1');
    // Two notes are Chromium's own: the answer 422, and the style that it would keep on a line that is typed over.
    const own = /status of 422|^Applying inline style violates/;
    expect(desk.faults.filter((fault) => !own.test(fault))).toEqual([]);
    desk.faults.length = 0;
  });

  it('turns dark, and stays so', async () => {
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await ground()).not.toBe(light);
    await page.reload();
    await page.waitForSelector('.picture-tools');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await ground()).not.toBe(light);
  });
});
