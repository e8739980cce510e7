// An article that runs from right to left, from its facts to its text: what is quoted turns, what is ours does not.

import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Extraction, Span } from '../../graph/model/index.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

const TITLE = 'مصر وتركيا تبحثان الهدنة في القاهرة';
const MET = 'التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في القاهرة يوم 5 مارس 2025.';
const AFTER = 'وجاء اللقاء بعد مكالمة هاتفية بين الوزيرين في 20 فبراير 2025.';
const TEXT = `${TITLE}\n\n${MET} وشكر الوزير ضيفه.\n${AFTER}`;

const span = (quote: string): Span => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const ARTICLE: Extraction = {
  article: {
    id: 'ar-own',
    publisher: 'جريدة الضفة',
    published: '2025-03-06',
    language: 'ar',
    title: TITLE,
    text: TEXT,
  },
  mentions: [],
  entities: [
    { id: 'country:EG', kind: 'country', name: 'Egypt' },
    { id: 'country:TR', kind: 'country', name: 'Turkey' },
    { id: 'person:wazir', kind: 'person', name: 'بدر عبد العاطي', country: 'country:EG' },
  ],
  events: [
    {
      id: 'event:talks',
      kind: 'talks',
      status: 'held',
      date: { start: '2025-03-05', end: '2025-03-05' },
      title: 'Talks: Egypt and Turkey',
      evidence: [span(MET)],
    },
    {
      id: 'event:call',
      kind: 'call',
      status: 'held',
      date: { start: '2025-02-20', end: '2025-02-20' },
      title: 'Call: Egypt and Turkey',
      evidence: [span(AFTER)],
    },
  ],
  edges: [
    ...['country:EG', 'country:TR', 'person:wazir'].map((from) => ({
      type: 'PARTICIPATED_IN' as const,
      from,
      to: 'event:talks',
      evidence: [span(MET)],
    })),
    ...['country:EG', 'country:TR'].map((from) => ({
      type: 'PARTICIPATED_IN' as const,
      from,
      to: 'event:call',
      evidence: [span(AFTER)],
    })),
    {
      type: 'PRECEDED_BY',
      from: 'event:talks',
      to: 'event:call',
      basis: 'stated',
      evidence: [span(AFTER)],
    },
  ],
  issues: [],
};

inChromium('an Arabic article on the desk', () => {
  const { open } = served([ARTICLE]);
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    const desk = await open();
    page = desk.page;
    desk.page.on('pageerror', (error) => faults.push(error.message));
    await page.locator('[role=combobox]').fill('العاطي');
    await page.locator('[role=option]', { hasText: 'بدر' }).first().click();
    await page.locator('#facts h1', { hasText: 'بدر' }).waitFor();
  });

  const style = (where: Locator, name: string): Promise<string> =>
    where.evaluate((it, property) => getComputedStyle(it).getPropertyValue(property), name);
  const box = async (where: Locator) => (await where.boundingBox())!;
  /** The first line of an element's text: how far it stands from the left and the right edge of the element. */
  const firstLine = (where: Locator): Promise<{ left: number; right: number }> =>
    where.evaluate((it) => {
      const range = document.createRange();
      range.selectNodeContents(it);
      const [line] = range.getClientRects();
      const frame = it.getBoundingClientRect();
      return { left: line!.left - frame.left, right: frame.right - line!.right };
    });

  it('is found by its own words, which stand in their own direction', async () => {
    expect(await style(page.locator('#facts h1 bdi'), 'direction')).toBe('rtl');
    expect(await style(page.locator('#facts'), 'direction')).toBe('ltr');
    await page.locator('[role=combobox]').fill('القاهرة');
    expect(await style(page.locator('[role=combobox]'), 'direction')).toBe('rtl');
    const matched = page.locator('[role=option] q').first();
    await matched.waitFor();
    expect(await style(matched, 'direction')).toBe('rtl');
  });

  it('shows the sentence set right, its rule on the right, its words marked, our figures as they are', async () => {
    await page.locator('[role=option]', { hasText: 'Talks' }).first().click();
    await page.locator('#facts h1', { hasText: 'Talks' }).waitFor();
    const quote = page.locator('.quotation blockquote:visible', { hasText: 'التقى' }).first();
    expect(await quote.getAttribute('lang')).toBe('ar');
    expect(await style(quote, 'direction')).toBe('rtl');
    expect(await quote.locator('mark').innerText()).toBe(MET);
    expect([await style(quote, 'border-right-width'), await style(quote, 'border-left-width')]).toEqual([
      '2px',
      '0px',
    ]);
    const { right, left } = await firstLine(quote);
    expect(right).toBeLessThan(20);
    expect(left).toBeGreaterThan(right);
    const caption = page.locator('.quotation figcaption:visible').first();
    expect(await style(caption, 'direction')).toBe('ltr');
    expect(await caption.innerText()).toContain('6 Mar 2025');
    expect(await style(caption.locator('bdi'), 'direction')).toBe('rtl');
    expect(await page.locator('.facts dd').first().innerText()).toBe('Wednesday, 5 March 2025');
    const [name, close] = [await box(page.locator('#facts h1')), await box(page.locator('#facts .close'))];
    expect(close.x).toBeGreaterThan(name.x);
  });

  it('says in its words why one came before the other', async () => {
    const why = page.locator('.lane q').first();
    expect(await why.innerText()).toBe(AFTER);
    expect([await why.getAttribute('lang'), await style(why, 'direction')]).toEqual(['ar', 'rtl']);
    expect(await page.locator('.lane li:has(q) time').innerText()).toBe('20 Feb 2025');
    const [day, words] = [await box(page.locator('.lane li:has(q) time')), await box(why)];
    expect(day.x).toBeLessThan(words.x);
  });

  it('reads from the right in the reader, whose bar and byline stay ours', async () => {
    await page.locator('.quotation:visible', { hasText: 'التقى' }).first().locator('button.source').click();
    const text = page.locator('.reader article');
    await text.waitFor();
    expect([await text.getAttribute('lang'), await text.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    const heading = text.locator('h1');
    expect(await heading.innerText()).toBe(TITLE);
    const line = await firstLine(heading);
    expect(line.right).toBeLessThan(2);
    expect(line.left).toBeGreaterThan(line.right);
    expect(await text.locator('mark[data-here]').allInnerTexts()).toEqual([MET]);
    const byline = text.locator('.byline');
    expect(await style(byline, 'direction')).toBe('ltr');
    expect(await byline.innerText()).toMatch(/جريدة الضفة · Thursday, 6 March 2025 · Arabic$/);
    const [back, next] = [await box(page.locator('.reader-bar button').first()), await box(page.locator('.reader-bar button').last())]; // prettier-ignore
    expect(back.x).toBeLessThan(next.x);
  });

  it('gives the address ids that no direction touches, and throws nothing', async () => {
    expect(decodeURIComponent(page.url())).toMatch(/s=event:[0-9a-f]{16}/);
    expect(faults).toEqual([]);
  });
});
