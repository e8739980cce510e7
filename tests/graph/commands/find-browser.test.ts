import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../../graph/commands/find-browser.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-browsers-'));
  for (const path of ['windows/chromium', 'shell/chromium-headless-shell', 'given/other']) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), '');
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

it.each([
  ['one without windows, wherever it lies', ['windows', 'shell'], undefined, 'shells first', 'shell/chromium-headless-shell'],
  ['one with windows where there is no other', ['windows'], undefined, 'shells first', 'windows/chromium'],
  ['one with windows for who asks for it', ['shell', 'windows'], undefined, 'no shells', 'windows/chromium'],
  ['the one that was named', ['windows', 'shell'], 'given/other', 'shells first', 'given/other'],
  ['none in place of a named one that is not there', ['windows', 'shell'], 'given/none', 'shells first', undefined],
] as const)('finds %s', (_, folders, given, shells, found) => {
  const env = {
    PATH: folders.map((folder) => join(dir, folder)).join(delimiter),
    ...(given && { CHANCERY_BROWSER: join(dir, given) }),
  };
  expect(findBrowser(env, shells)).toBe(found && join(dir, found));
}); // prettier-ignore
