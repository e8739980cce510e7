// From a claim to the words that say so, in whatever script; what changed, who contradicts, citing, and judging in place.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Extraction, Mention, Span } from '../../graph/model/index.ts';
import { report } from '../graph/merge/report.ts';
import { knowing } from '../graph/review/knowing.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

/** An article of two sentences: a meeting of two states, and who was there. */
function told(
  language: string,
  publisher: string,
  title: string,
  met: string,
  who: readonly (readonly [id: string, name: string, form: string, how: NonNullable<Mention['how']>])[],
): Extraction {
  const text = `${title}\n\n${met}`;
  const at = (quote: string): Span => {
    const start = text.lastIndexOf(quote);
    return { start, end: start + quote.length, quote };
  };
  return {
    article: {
      id: `${language}-own`, url: `https://example.org/${language}`, publisher, published: '2025-05-04', language, title, text,
    },
    mentions: who.map(([entity, , form, how]) => {
      const { start, end } = at(form);
      return { start, end, text: form, entity, how };
    }),
    entities: who.map(([id, name]) => ({ id, kind: id.startsWith('country') ? 'country' : 'person', name })),
    events: [
      { id: 'event:1', kind: 'talks', status: 'held', date: { start: '2025-05-03', end: '2025-05-03' }, title: `Talks in ${language}`, evidence: [at(met)] },
    ],
    edges: who.map(([from]) => ({ type: 'PARTICIPATED_IN' as const, from, to: 'event:1', evidence: [at(met)] })),
    issues: [],
  }; // prettier-ignore
}

/** A report, and the same text in another paper a day later. */
const BONN = told(
  'de',
  'Elbe-Tagblatt',
  'Treffen in Bonn',
  'Deutschlands Minister traf am 3. Mai 2025 Brasiliens Ministerin.',
  [
    ['country:DE', 'Germany', 'Deutschlands', 'inflected'],
    ['country:BR', 'Brazil', 'Brasiliens', 'inflected'],
  ],
);
const COPIED: Extraction = {
  ...BONN,
  article: { ...BONN.article, id: 'de-copy', url: 'https://example.org/copy', publisher: 'Weser-Bote', published: '2025-05-05' },
}; // prettier-ignore

const ARABIC = 'التقى الوزير المصري نظيره الأردني في عمّان يوم 3 مايو 2025.';
const CHINESE = '中国外长5月3日在北京会见了越南外长，外长向客人表示欢迎。';

inChromium('the evidence', () => {
  const { open } = served([
    told('ar', 'جريدة الضفة', 'لقاء في عمّان', ARABIC, [
      ['country:EG', 'Egypt', 'المصري', 'derived'],
      ['country:JO', 'Jordan', 'الأردني', 'derived'],
    ]),
    told('zh', '河口日报', '会晤在北京', CHINESE, [
      ['country:CN', 'China', '中国', 'exact'],
      ['country:VN', 'Vietnam', '越南', 'exact'],
      ['person:waizhang', '王毅', '外长', 'role'],
    ]),
    ...['one', 'two', 'three'].map((id) =>
      knowing(id, `person:unknown-${id}: Anna Maria Lindqvist < country:SE`),
    ),
    BONN,
    COPIED,
    told('fa', 'روزنامه کرانه', 'دیدار در بن', 'وزیر آلمان روز ۳ مه ۲۰۲۵ با وزیر برزیل دیدار کرد.', [
      ['country:DE', 'Germany', 'آلمان', 'exact'],
      ['country:BR', 'Brazil', 'برزیل', 'exact'],
    ]),
    report('early', [{ status: 'planned', on: '2025-03-09' }], '2025-03-03'),
    report('later', [{ on: '2025-03-09' }], '2025-03-10'),
    report('also', [{ on: '2025-03-09' }], '2025-03-11'),
    report('against', [{ status: 'denied', on: '2025-03-09' }], '2025-03-12'),
  ]);

  const on = async (link: string, use: (page: Page) => Promise<void>, phone = false): Promise<void> => {
    const { page, faults } = await open(link, phone ? { width: 390, height: 844 } : {});
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(page);
    // A line that was taken out is asked for once more, and is not there.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await page.context().close();
  };
  const find = async (page: Page, words: string, title: RegExp): Promise<void> => {
    await page.locator('[role=combobox]').fill(words);
    await page.locator('[role=option]', { hasText: title }).first().click();
    await page.locator('#facts h1', { hasText: title }).waitFor();
  };
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const MEETING = /talks also/;

  it.each<[string, string, RegExp, string, 'rtl' | 'ltr', string]>([
    ['Arabic', 'Talks in ar', /Talks in ar/, ARABIC, 'rtl', 'المصري'],
    ['Chinese', 'Talks in zh', /Talks in zh/, CHINESE, 'ltr', '中国'],
  ])('an edge leads to its marked words in %s', async (language, words, title, sentence, dir, name) => {
    await on('', async (page) => {
      await find(page, words, title);
      await page.locator('.connections summary', { hasText: 'Took part' }).click();
      await page.locator('.connections .rows .quiet-button').first().click();
      await page.locator('#facts .kind', { hasText: 'Took part in' }).waitFor();
      await page.locator('.quotation .source').click();
      const here = page.locator('.reader mark[data-here]');
      await here.waitFor();
      expect(await here.allInnerTexts()).toEqual([sentence]);
      const article = page.locator('.reader article');
      expect([await article.getAttribute('lang'), await article.getAttribute('dir')]).toEqual([
        dir === 'rtl' ? 'ar' : 'zh',
        dir,
      ]);
      expect(await here.evaluate((it) => getComputedStyle(it).direction)).toBe(dir);
      await page.locator('.mention', { hasText: name }).last().focus();
      await page.locator('.named-line', { hasText: / · Country · / }).waitFor();
      expect(await page.locator('.byline').innerText()).toContain(language);
    });
  });

  it('how each name was linked stands in a list, too, and leads to who is meant', () =>
    on('', async (page) => {
      await find(page, 'Talks in zh', /Talks in zh/);
      await page.locator('.quotation .source').first().click();
      await page.locator('.linked summary').click();
      expect(await page.locator('.linked li').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/王毅\s+外长 by its role/)]),
      );
      await page.locator('.linked li .name', { hasText: 'Vietnam' }).click();
      await page.locator('#facts h1', { hasText: 'Vietnam' }).waitFor();
    }));

  it('what was planned and then held is told step by step, with who contradicts', () =>
    on('', async (page) => {
      await find(page, 'talks also', MEETING);
      const steps = page.locator('.changes li');
      await steps.first().waitFor();
      expect((await steps.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        '3 Mar 2025 planned · 9 Mar 2025 early',
        '10 Mar 2025 held · 9 Mar 2025 later and 1 more',
        '12 Mar 2025 denied · 9 Mar 2025 against',
      ]);
      await page.locator('.said summary', { hasText: /^denied/ }).click();
      await page.locator('.said .quotation:visible', { hasText: 'against' }).waitFor();
      expect(await page.locator('.facts dd', { hasText: 'another denies it' }).count()).toBe(1);
    }));

  it('a sentence and all of them are copied as citations', () =>
    on('', async (page) => {
      await find(page, 'Talks in zh', /Talks in zh/);
      await page.locator('.quotation .cite summary').first().click();
      await page.getByRole('button', { name: 'Copy as text' }).first().click();
      await page.locator('[aria-live]', { hasText: 'in the clipboard' }).waitFor({ state: 'attached' });
      expect(await clipboard(page)).toBe(
        `“会晤在北京”, 河口日报, 4 May 2025, https://example.org/zh: “${CHINESE}”`,
      );
      await find(page, 'talks also', MEETING);
      await page.locator('section > .cite summary').click();
      await page.locator('section > .cite').getByRole('button', { name: 'Copy as Markdown' }).click();
      await expect
        .poll(async () =>
          (await clipboard(page))
            .split('\n')
            .map((line) => /^- \[(\w+)\]\(<https:\/\/example\.org\/\1>\), /.exec(line)?.[1]),
        )
        .toEqual(['early', 'later', 'also', 'against']);
    }));

  it('one report is parted from the others, and undo puts it back', () =>
    on('', async (page) => {
      await find(page, 'talks also', MEETING);
      const tellers = page.locator('.tellers', { hasText: 'Told by' });
      await tellers.locator('summary').click();
      expect(await tellers.locator('li').count()).toBe(4);
      await tellers.locator('li', { hasText: 'also' }).getByRole('button', { name: 'Not the same' }).click();
      await page.locator('.just-judged', { hasText: 'also tells of another meeting' }).waitFor();
      await expect.poll(() => tellers.locator('li').count()).toBeLessThan(4);
      await page.locator('.just-judged').getByRole('button', { name: 'Undo' }).click();
      await page.locator('.just-judged').waitFor({ state: 'detached' });
      await expect.poll(() => tellers.locator('li').count()).toBe(4);
    }));

  it('a wrong line, and a wrong meeting, is taken out and put back where it stood, by keys alone', () =>
    on('', async (page) => {
      await find(page, 'Talks in ar', /Talks in ar/);
      await page.locator('.connections summary', { hasText: 'Took part' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.connections .rows .quiet-button').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'This is wrong' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.just-judged').waitFor();
      await page.locator('#facts', { hasText: 'no longer in the graph' }).waitFor();
      await page.locator('.just-judged button').focus();
      await page.keyboard.press('Enter');
      await page.locator('#facts .kind', { hasText: 'Took part in' }).waitFor();
      await find(page, 'Talks in ar', /Talks in ar/);
      await page.getByRole('button', { name: 'This is wrong' }).press('Enter');
      await page.locator('.just-judged', { hasText: '“Talks in ar” is wrong' }).waitFor();
      await page.locator('#facts .actions').first().waitFor({ state: 'detached' });
      await page.locator('.just-judged button').press('Enter');
      await page.locator('#facts .actions').first().waitFor();
    }));

  it('which articles are joined into somebody is listed with their forms', () =>
    on('#1;s=country:US', async (page) => {
      const joined = page.locator('.tellers', { hasText: 'Named in articles' });
      await joined.locator('summary').click();
      await expect.poll(() => joined.locator('li').count()).toBe(7);
      expect(
        await joined.locator('li').first().getByRole('button', { name: 'Not the same country' }).count(),
      ).toBe(1);
    }));

  it('one article is said to mean another person, and undo joins them again', () =>
    on('', async (page) => {
      await find(page, 'Lindqvist', /Lindqvist/);
      const joined = page.locator('.tellers', { hasText: 'Named in articles' });
      await joined.locator('summary').click();
      await expect.poll(() => joined.locator('li').count()).toBe(3);
      // Also the one by which the person is known until now.
      await joined.locator('li').first().getByRole('button', { name: 'Not the same person' }).click();
      await page.locator('.just-judged', { hasText: 'means another than Anna Maria Lindqvist' }).waitFor();
      await page.locator('.just-judged').getByRole('button', { name: 'Undo' }).click();
      await page.locator('.just-judged').waitFor({ state: 'detached' });
      await find(page, 'Lindqvist', /Lindqvist/);
      await expect.poll(() => joined.locator('summary .count').innerText()).toBe('3');
    }));

  it('two sources are read side by side, each in its language and direction, and on a phone one under the other', async () => {
    const read = async (page: Page): Promise<void> => {
      await find(page, 'Talks in', /Talks in (de|fa)/);
      await page.locator('.told', { hasText: 'The same text in Weser-Bote 5 May 2025' }).waitFor();
      await page.getByRole('button', { name: 'Read side by side' }).click();
      await page.locator('.beside-column mark').nth(1).waitFor();
    };
    const columns = (page: Page) => page.locator('.beside-column article').evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')])); // prettier-ignore
    const places = (page: Page) => page.locator('.beside-column').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => [x, y] as const)); // prettier-ignore
    await on('', async (page) => {
      await read(page);
      expect((await columns(page)).sort()).toEqual([
        ['de', 'ltr'],
        ['fa', 'rtl'],
      ]);
      const [left, right] = await places(page);
      expect([left![1], left![0] < right![0]]).toEqual([right![1], true]);
    });
    await on(
      '',
      async (page) => {
        await read(page);
        const [upper, lower] = await places(page);
        expect([upper![0], upper![1] < lower![1]]).toEqual([lower![0], true]);
      },
      true,
    );
  });
});
