// Every word of the catalogues is said somewhere: what nothing says is carried to every reader, and translated, for nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../viewer/text/catalogue.ts';

const VIEWER = join(import.meta.dirname, '../../../viewer');
const EN = join(VIEWER, 'text/en');

const code = readdirSync(VIEWER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^text[\\/](?:en|de)[\\/]/.test(file))
  .map((file) => readFileSync(join(VIEWER, file), 'utf8'))
  .join('\n');

/** Keys as they stand in the code: whole ones, and in backticks those of which one or more parts are filled in. */
const whole = new Set([...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key!));
const built = [...code.matchAll(/`((?:[\w-]+\.)+)\$\{[^`]*`/g)].map(([, start]) => start!);

const isSaid = (key: string): boolean => whole.has(key) || built.some((start) => key.startsWith(start));

test.each(readdirSync(EN))('Nothing in en/%s is said by nobody.', async (file) => {
  const [catalogue] = Object.values((await import(join(EN, file))) as Record<string, Catalogue>);
  expect(Object.keys(catalogue!).filter((key) => !isSaid(key))).toEqual([]);
});

test.each([
  ['panel.close', true],
  ['act.open', true],
  ['panel.closed', false],
  ['nobody.says', false],
])('“%s” counts as said: %s', (key, said) => {
  expect(isSaid(key)).toBe(said);
});
