// What somebody writes to do harm: markup, scripts, control and direction characters, ten thousand marks on one letter,
// names without an end. All of it is shown as text; it runs nothing and pushes nothing aside.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.ts';
import { TABS } from '../../viewer/state/index.ts';
import { inChromium } from './chromium.ts';
import type { Look } from './desk.ts';
import { served } from './served.ts';

const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const TURNED = 'Envoy \u202Eexe.fdp\u0007\u0000\u001b[31m';
const HEAP = `Z${'\u0301'.repeat(10_000)}`;
const ENDLESS = 'An endless name '.repeat(60).trim();
const UNBROKEN = 'Unbroken'.repeat(120);

const TITLE = `${MARKUP} ${TURNED}`;
const MET = `${MARKUP} met \u202Eyovne\u202C the ${HEAP} envoy in Istanbul on 27 February 2025.`;
const TEXT = `${TITLE}\n\n${MET} Then ${UNBROKEN} went home.`;
const evidence = [{ start: TEXT.indexOf(MET), end: TEXT.indexOf(MET) + MET.length, quote: MET }];
const WHO: Extraction['entities'] = [
  { id: 'country:US', kind: 'country', name: 'United States' },
  { id: 'person:markup', kind: 'person', name: MARKUP, country: 'country:US' },
  { id: 'person:turned', kind: 'person', name: TURNED },
  { id: 'org:heap', kind: 'organization', name: HEAP },
  { id: 'org:endless', kind: 'organization', name: ENDLESS },
];

const HOSTILE: Extraction = {
  article: {
    id: 'hostile',
    publisher: `Paper ${TURNED}`,
    url: 'javascript:window.hacked=1',
    published: '2025-02-28',
    language: 'en',
    title: TITLE,
    text: TEXT,
  },
  mentions: [],
  entities: [...WHO, { id: 'place:unbroken', kind: 'location', name: UNBROKEN, lat: 41, lon: 29 }],
  events: [
    {
      id: 'event:talks',
      kind: 'talks',
      status: 'held',
      date: { start: '2025-02-27', end: '2025-02-27' },
      title: `Talks ${MARKUP} ${TURNED} ${HEAP}`,
      evidence,
    },
    { id: 'event:call', kind: 'call', status: 'planned', date: null, title: UNBROKEN, evidence },
  ],
  edges: [
    ...WHO.map(({ id }) => ({ type: 'PARTICIPATED_IN' as const, from: id, to: 'event:talks', role: `${TURNED} ${MARKUP}`, evidence })),
    ...WHO.slice(0, 2).map(({ id }) => ({ type: 'PARTICIPATED_IN' as const, from: id, to: 'event:call', evidence })),
    { type: 'HELD_IN', from: 'event:talks', to: 'place:unbroken', evidence },
  ],
  issues: [{ code: 'odd', message: `${MARKUP} ${TURNED}` }],
}; // prettier-ignore

/** What of a page an attacker would have reached: nothing, on a good page. */
function reached(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('hacked' in window) found.push('a script ran');
    if (document.querySelector('#desk :is(img, script, iframe), [onerror]'))
      found.push('markup became elements');
    if (document.querySelector('a[href^="javascript:"]')) found.push('a link runs a script');
    const text = document.body.textContent ?? '';
    if (/(?![\t\n\r])\p{Cc}|[\u202D\u202E]/u.test(text)) found.push('characters that are not seen');
    if (/\p{M}{7}/u.test(text)) found.push('a heap of marks');
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the screen');
    for (const element of document.querySelectorAll('#facts, #facts :is(h1, h2, p, li, dd, summary)')) {
      if (!element.checkVisibility()) continue;
      const { right } = element.getBoundingClientRect();
      if (right > innerWidth + 1) found.push(`sticks out: ${element.tagName} ${element.className}`);
    }
    for (const head of document.querySelectorAll('#facts h1')) {
      if (head.getBoundingClientRect().height > innerHeight / 2) found.push('a heading fills the screen');
    }
    return found;
  });
}

inChromium('hostile content', () => {
  const { open } = served([HOSTILE]);

  async function looked(link: string, look: Look, reach: (page: Page) => Promise<unknown>): Promise<void> {
    const { page, faults } = await open(link, look);
    page.on('dialog', () => faults.push('a dialog'));
    await reach(page);
    expect(await reached(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }
  const searched = async (page: Page, q: string): Promise<void> => {
    await page.locator('[role=combobox]').fill(q);
    await page.locator('[role=option]').first().waitFor();
  };
  const opened = async (page: Page, q: string): Promise<void> => {
    await searched(page, q);
    await page.locator('[role=option]').first().click();
    await page.locator('#facts .actions').first().waitFor();
  };

  it.each(TABS)('is text and nothing more in the view “%s”', (tab) =>
    looked(`#1;v=${tab}`, {}, (page) =>
      tab === 'graph'
        ? page.locator('.picture-tools').waitFor()
        : page.locator(`.view > *`).first().waitFor(),
    ),
  );

  it.each<[string, Look]>([
    ['a desktop', {}],
    ['a phone', { width: 390, height: 844 }],
  ])('is text and nothing more in search, facts and article on %s', async (_, look) => {
    await looked('', look, async (page) => {
      await searched(page, 'Envoy');
      expect(await reached(page)).toEqual([]);
    });
    await looked('', look, async (page) => {
      await opened(page, 'Talks');
      await page.locator('#facts h1', { hasText: '<img src=x onerror=' }).waitFor();
      await page.locator('#facts mark', { hasText: '<script>window.hacked=1</script>' }).first().waitFor();
      expect(await page.locator('#facts h1').innerText()).toContain('Envoy \uFFFDexe.fdp␇␀␛[31m');
      expect(await reached(page)).toEqual([]);
      await page.locator('.quotation button.source:visible').first().click();
      const mark = page.locator('.reader mark[data-here]').first();
      await mark.waitFor();
      // The marks still lie on the very words: nothing has moved.
      expect((await mark.innerText()).endsWith('on 27 February 2025.')).toBe(true);
    });
  });

  it.each([ENDLESS.slice(0, 20), 'Unbroken', 'United States'])(
    'keeps its place in the facts of “%s”',
    (name) => looked('', {}, (page) => opened(page, name)),
  );

  it('is text in an answer of Cypher, too', () =>
    looked('#1;v=cypher', {}, async (page) => {
      await page.locator('.cypher-chosen').waitFor();
      await page.locator('.cypher-acts .first').click();
      await page.locator('.cypher-sum').waitFor();
    }));
});
