// Where a Chromium for the browser tests lies.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Chromium without windows: a page costs it a third. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: CHANCERY_BROWSER, else on the PATH, else at a usual place; undefined where there is none.
 *
 * @param shells whether one without windows is looked for first, or is none
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
  shells: 'shells first' | 'no shells' = 'shells first',
): string | undefined {
  const given = env['CHANCERY_BROWSER'];
  if (given) return existsSync(given) ? given : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = shells === 'no shells' ? NAMES : [...SHELLS, ...NAMES];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}
