// A server with a token, as a browser meets it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { run, running } from './desk.ts';
import { served } from './served.ts';

const TOKEN = 'a-token-that-is-long-enough';
const NOTE = `published: 2025-02-28

U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18.
`;

inChromium('signing in', () => {
  const { open, url } = served(async (home) => {
    writeFileSync(join(home, 'note.txt'), NOTE);
    await run('ingest', join(home, 'note.txt'), '--home', home);
    return running('serve', home, 0, { CHANCERY_TOKEN: TOKEN });
  });

  it('asks for the token, says where it is wrong, and opens the desk, also after another load', async () => {
    const { page, faults } = await open();
    const typed = async (token: string): Promise<void> => {
      await page.getByLabel('Token').fill(token);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    await typed('something that is not it');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('That is not the token.');
    await typed(TOKEN);
    await page.locator('[role=combobox]').fill('Riyadh');
    await page.locator('[role=option]', { hasText: 'Talks' }).first().waitFor();
    expect(page.url()).toBe(url());
    await page.reload();
    await page.locator('[role=combobox]').waitFor();
    // A browser reports each 401 that a page comes with; nothing else is wrong.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    await page.context().close();
  });

  it('takes it from the address once, and leaves it in none, nor where a script could read it', async () => {
    const { page, faults } = await open(`?token=${TOKEN}#1;e=n,25,country:US`);
    await page.locator('[role=combobox]').waitFor();
    expect(await page.evaluate(() => location.search + document.cookie)).toBe('');
    expect(page.url()).toContain('#1;e=n,25,country:US');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
