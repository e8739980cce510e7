// The Chromium that the browser suites run in, or the reason why they don't.

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { describe } from 'vitest';
import { findBrowser } from '../../graph/commands/find-browser.ts';

const PATH = findBrowser(process.env);
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Draws with whatever GL the machine has, in software too. */
const DRAWING = ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'];
/** Puts the page together without GL: in software that takes a third of a test. */
const TOGETHER = '--disable-gpu-compositing';
/** No GL at all. */
const BLIND = ['--disable-gpu', '--disable-software-rasterizer'];

/** Starts Chromium, with or without a way to draw. The caller closes it. */
export function launch(gl: 'drawing' | 'blind' = 'drawing'): Promise<Browser> {
  return launched(PATH, gl === 'drawing' ? [...DRAWING, TOGETHER] : BLIND);
}

/** Starts Chromium as people have it, with windows: what is measured is what they wait for. The caller closes it. */
export function launchWhole(): Promise<Browser> {
  return launched(findBrowser(process.env, 'no shells'), DRAWING);
}

function launched(path: string | undefined, args: readonly string[]): Promise<Browser> {
  return chromium.launch({ ...(path ? { executablePath: path } : {}), args: [...QUIET, ...args] });
}

/** A suite in Chromium; skipped, with the reason in its title, where there is none. */
export function inChromium(title: string, suite: () => void): void {
  const why = '(skipped: no Chromium found; install chromium or set CHANCERY_BROWSER)';
  if (PATH) describe(title, suite);
  else describe.skip(`${title} ${why}`, suite);
}
