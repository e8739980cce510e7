// In which order a page that is opened asks for what it needs, and what it leaves to rest while it waits.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { serving } from './desk.ts';
import { served } from './served.ts';

const ARTICLE = [
  'published: 2025-02-28',
  '',
  'U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18.',
  '',
].join('\n');

inChromium('the order of arriving', () => {
  const { open } = served((home) => {
    const article = join(home, 'article.txt');
    writeFileSync(article, ARTICLE);
    return serving(article, home);
  });

  it('asks for what it will show before the code that shows it, and moves nothing while it waits', async () => {
    const asked: string[] = [];
    const { page, faults } = await open('', {
      prepare: async (fresh) => {
        fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await fresh.route('**/api/v1/digest*', () => {}); // never answered
      },
    });
    await page.locator('.skeleton i').first().waitFor();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => (effect?.getTiming().delay ?? 0) < 1_000).length,
    );
    await page.locator('.picture-tools').waitFor();
    await page.context().close();
    expect(moving).toBe(0);
    expect(faults).toEqual([]);
    const place = (part: string): number => asked.findIndex((path) => path.includes(part));
    for (const data of ['/stats', '/overview', '/digest']) {
      expect(place(data), data).toBeGreaterThan(-1);
      for (const code of ['/sigma-scene-', '/picture-', '/start-'])
        expect(place(data), `${data} before ${code}`).toBeLessThan(place(code));
    }
  });
});
