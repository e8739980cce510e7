// What a person does who arrives at the seeds: looks around, opens a story and a pair, searches, keeps and shares.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { type Desk, running } from './desk.ts';
import { served } from './served.ts';

inChromium('arriving at the seeds', () => {
  const { open, url } = served((home) => running('start', home));
  let desk: Desk;
  let page: Page;

  beforeEach(async () => {
    desk = await open();
    page = desk.page;
    await page.locator('.start-pair').first().waitFor();
    await page.locator('.picture-tools').waitFor();
  });
  afterEach(async () => {
    expect(desk.faults).toEqual([]);
    await page.context().close();
  });

  const pill = (words: RegExp): Promise<void> => page.locator('.pill', { hasText: words }).waitFor();
  const address = (words: RegExp): Promise<unknown> =>
    page.waitForFunction((part) => new RegExp(part).test(location.hash), words.source);
  const section = (title: RegExp) =>
    page.locator('#facts section', { has: page.locator('h2', { hasText: title }) });

  it('says how many, when, where, who with whom, what is new and what is disputed', async () => {
    expect(await page.locator('.start-when').innerText()).toMatch(
      /\d{4}.*–.*\d{4}[^]*Most in .+: \d+ meetings/,
    );
    expect(await page.locator('.start-when rect.held').count()).toBeGreaterThan(10);
    expect(await page.locator('.start-pair').count()).toBe(10);
    expect(
      await section(/where most was held/i)
        .locator('li')
        .count(),
    ).toBe(5);
    expect(
      await section(/busiest people/i)
        .locator('li')
        .count(),
    ).toBe(5);
    expect(
      await section(/last published/i)
        .locator('.start-article')
        .count(),
    ).toBe(6);
    expect(
      await section(/planned after/i)
        .locator('li')
        .count(),
    ).toBeGreaterThan(0);
    await pill(/^\d+ of [\d,]+, ranked by number of relations/);
  });

  // That all of them open whole is tested on the graph (tests/graph/on-the-seeds.test.ts).
  it('has five stories, each one step, which undo takes back', async () => {
    const stories = page.locator('.start-stories button');
    expect(await stories.count()).toBe(5);
    for (const place of [0, 4]) {
      await stories.nth(place).click();
      await pill(/^\d+ nodes/);
      await address(/^#1;n=0;d=t,60,/);
      expect(await page.locator('.notice').count()).toBe(0);
      await page.locator('#facts h1').first().waitFor();
      await page.keyboard.press('Control+z');
      await pill(/^\d+ of [\d,]+/);
      await stories.first().waitFor();
    }
  });

  it('opens the meetings of a pair, and brings them onto the canvas', async () => {
    const names = await page.locator('.start-pair').first().locator('bdi').allInnerTexts();
    await page.locator('.start-pair').first().click();
    for (const name of names) await page.locator('#facts h1', { hasText: name }).waitFor();
    await page.locator('#facts h2', { hasText: 'Meetings' }).waitFor();
    await address(/d=t,60,.*s=MET_WITH/);
    expect(await page.locator('#facts .rows li').count()).toBeGreaterThan(5);
  });

  it('finds people in any script with the keyboard, says why, and brings one onto the canvas', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Лавров');
    const best = page.locator('[role=option][aria-selected=true]');
    await best.filter({ hasText: 'Sergey Lavrov' }).waitFor();
    expect(await best.innerText()).toContain('also called');
    expect(await best.locator('mark').first().innerText()).toBe('Лавров');
    expect(await page.locator('.search-sort').first().innerText()).toMatch(/^people/i);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () => document.querySelector('#hit-1')?.getAttribute('aria-selected') === 'true',
    );
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe('hit-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+Enter');
    await address(/d=i,person:sergey-lavrov/);
    await page.keyboard.press('Escape');
    await page.locator('#search-list').waitFor({ state: 'hidden' });
  });

  it.each([
    ['外长', /foreign minister/],
    ['27. Februar 2025', /Istanbul/],
    ['Feb 2025', /Feb/],
    ['Vermittlung', /Mediation/],
    ['"embassy', /./],
    ['delegations', /[Dd]elegation/],
  ])('finds something for %s, and says what', async (text, words) => {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.locator('#search-list[aria-busy=false] [role=option]', { hasText: words }).first().waitFor();
  });

  it('keeps a view under a name through a reload; opens, renames, deletes it and brings it back', async () => {
    await page.locator('.start-stories button').first().click();
    await pill(/^\d+ nodes/);
    await address(/n=0/);
    await page.locator('#keep').click();
    await page.getByLabel('Name of this view').fill('My story');
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByText('Kept as “My story”').waitFor();
    await page.goto(url());
    await page.locator('.start-pair').first().waitFor();
    await page.locator('#keep').click();
    await page.getByLabel('Rename “My story”').fill('Talks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete “Talks”' }).click();
    await page.getByText('“Talks” is deleted.').waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: 'Open “Talks”' }).click();
    await address(/^#1;n=0;d=t,60,/);
    await pill(/^\d+ nodes/);
  });

  it('lists the steps, and goes to any of them', async () => {
    await page.locator('.start-pair').first().click();
    await page.locator('#facts h2', { hasText: 'Meetings' }).waitFor();
    await page.locator('#keep').click();
    const steps = page.locator('.keep-steps button');
    await steps.nth(2).waitFor();
    await steps.first().click();
    await page.waitForFunction(() => location.hash === '');
    expect(await page.locator('.keep-steps [data-undone]').count()).toBe(2);
    await steps.nth(2).click();
    await address(/s=MET_WITH/);
  });

  it('makes files of what is seen, named after it', async () => {
    await page.locator('.start-stories button').first().click();
    await pill(/^\d+ nodes/);
    await page.locator('#facts h2', { hasText: 'Meetings' }).waitFor();
    await page.locator('#keep').click();
    const made = async (name: string): Promise<readonly [string, string]> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await waiting;
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    const base = 'chancery-russia-united-states-2025-02-01-2025-12-31';
    const [svgName, svg] = await made('Picture, SVG');
    expect(svgName).toBe(`${base}.svg`);
    expect(svg).toMatch(/<text [^>]*>(Russia|United States)<\/text>/);
    const [gexfName, gexf] = await made('Gephi, GEXF');
    expect([gexfName, gexf.includes('id="country:RU"'), gexf.includes('id="country:FR"')]).toEqual([
      `${base}.gexf`,
      true,
      false,
    ]);
    const [jsonName, json] = await made('Any program, JSON');
    expect([jsonName, (JSON.parse(json) as { events: unknown[] }).events.length > 5]).toEqual([
      `${base}.json`,
      true,
    ]);
    const [markdownName, markdown] = await made('Citations, Markdown');
    expect(markdownName).toBe(`${base}.md`);
    expect(markdown).toMatch(/^# Russia – United States[^]*“[^]+” — /);
    await page.getByRole('radio', { name: 'All that passes the filter' }).check();
    const [passingName, passing] = await made('Any program, JSON');
    const { events } = JSON.parse(passing) as { events: { date: { start: string; end: string } }[] };
    const within = events.filter(({ date }) => date.end >= '2025-02-01' && date.start <= '2025-12-31');
    expect([passingName, within.length]).toEqual([
      'chancery-filtered-2025-02-01-2025-12-31.json',
      events.length,
    ]);
    await page.getByRole('radio', { name: 'The whole graph' }).check();
    expect(await page.getByRole('button', { name: 'Picture, SVG' }).isDisabled()).toBe(true);
    const [graphmlName, graphml] = await made('yEd, networkx, GraphML');
    expect([graphmlName, graphml.includes('country:FR')]).toEqual(['chancery-whole-graph.graphml', true]);
  });

  it('says what an address names that is gone', async () => {
    await page.goto('about:blank');
    await page.goto(`${url()}#1;h=country:XX;d=i,person:nobody,country:RU;zz=1`);
    const notice = page.locator('.notice', { hasText: 'no longer in the graph' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/^2 things[^]*person:nobody[^]*1 part of the address/);
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
  });
});
