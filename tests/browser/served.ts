// The program over what a suite needs, and a browser beside it, for the length of the suite.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Extraction } from '../../graph/model/index.ts';
import { launch } from './chromium.ts';
import { type Desk, dropHome, type Look, newHome, openDesk, type Running, serving } from './desk.ts';

/** What a suite asks of its server; `url` and `open` once the suite's tests run. */
export interface Served {
  /** The data folder of the program. */
  readonly home: string;
  url(): string;
  /** A fresh page; `link`: what stands behind the address. */
  open(link?: string, look?: Look): Promise<Desk>;
}

/**
 * Serves a home of the suite's own; all is ended and thrown away behind it.
 *
 * @param begin the extractions that it is to have, or what fills the home and starts the program on it
 */
export function served(begin: readonly Extraction[] | ((home: string) => Promise<Running>)): Served {
  const home = newHome();
  let server: Running;
  let browser: Browser;
  beforeAll(async () => {
    server = await (typeof begin === 'function' ? begin(home) : servingReports(home, begin));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    dropHome(home);
  });
  return {
    home,
    url: () => server.url,
    open: (link = '', look = {}) => openDesk(browser, server.url + link, look),
  };
}

async function servingReports(home: string, extractions: readonly Extraction[]): Promise<Running> {
  const file = join(home, 'reports.jsonl');
  writeFileSync(file, extractions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return serving(file, home);
}
