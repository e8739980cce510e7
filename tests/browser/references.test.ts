// The page as it was looked at by somebody and found good. `CHANCERY_REFERENCES=write` writes the pictures anew; look at
// each before it is committed, and make them small with pngquant.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inChromium } from './chromium.ts';
import { differing, type Box } from './references/same-look.ts';
import { SCENES, type Scene } from './references/scenes.ts';
import { WORLD } from './references/world.ts';
import { served } from './served.ts';

const FOLDER = join(import.meta.dirname, 'references');
/** Where what looks otherwise is put to be looked at. */
const OUTPUT = join('tests', 'output', 'references');
/** The part of a page that may look otherwise: letters that another machine draws, a figure that has another width. */
const MOST = 0.03;
const SIZE = { width: 1280, height: 800 };
/** Looks at a page until it rests, at most so often. */
const LOOKS = 12;

/** The page once it no longer changes; nothing moves, and no cursor blinks. */
async function rested(page: Page): Promise<Buffer> {
  let before = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (let look = 0; look < LOOKS; look++) {
    await page.waitForTimeout(400);
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

/** Where the graph is drawn, where it is seen. */
async function pictures(page: Page): Promise<readonly Box[]> {
  const hosts = await page.locator('.graph-tab:not([inert]) .picture-host').all();
  return (await Promise.all(hosts.map((host) => host.boundingBox()))).filter((box) => box !== null);
}

inChromium('the page looks as it did', () => {
  const { open } = served(WORLD);

  async function seen({ look, link = '', reach }: Scene): Promise<[Buffer, readonly Box[]]> {
    const { page } = await open(link, { ...SIZE, ...look, still: true });
    await reach(page);
    const result = [await rested(page), await pictures(page)] as [Buffer, readonly Box[]];
    await page.context().close();
    return result;
  }

  it('would be seen where it did not', () => {
    const read = (name: string) => readFileSync(join(FOLDER, `${name}.png`));
    expect(differing(read('table'), read('table'), [])).toBe(0);
    expect(differing(read('table'), read('cypher'), [])).toBeGreaterThan(MOST);
    expect(differing(read('start-light'), read('start-dark'), [])).toBeGreaterThan(MOST);
    expect(differing(read('filter'), read('start-phone'), [])).toBe(1);
  });

  it.each(Object.entries(SCENES))('%s', async (name, scene) => {
    const file = join(FOLDER, `${name}.png`);
    const [now, masks] = await seen(scene);
    if (process.env['CHANCERY_REFERENCES'] === 'write') return writeFileSync(file, now);
    expect(existsSync(file), `${file} is missing: run with CHANCERY_REFERENCES=write`).toBe(true);
    const part = differing(readFileSync(file), now, masks);
    if (part > MOST) {
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(join(OUTPUT, `${name}.png`), now);
    }
    expect(part, `${name}: compare ${OUTPUT}/${name}.png with ${file}`).toBeLessThanOrEqual(MOST);
  });
});
