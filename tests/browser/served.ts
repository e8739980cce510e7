// The program over extractions of a test's own, and a browser beside it, for the length of a suite.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Extraction } from '../../graph/model/index.ts';
import { launch } from './chromium.ts';
import { type Desk, dropHome, type Look, newHome, openDesk, run, type Running, running } from './desk.ts';

/** What a suite asks of its server; once the suite's tests run. */
export interface Served {
  url(): string;
  /** A fresh page; `link`: what stands behind the address. */
  open(link?: string, look?: Look): Promise<Desk>;
}

/** Ingests the extractions into a home of the suite's own and serves it; all is ended and thrown away behind it. */
export function served(extractions: readonly Extraction[]): Served {
  const home = newHome();
  let server: Running;
  let browser: Browser;
  beforeAll(async () => {
    const file = join(home, 'reports.jsonl');
    writeFileSync(file, extractions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    await run('ingest', file, '--home', home);
    server = await running('serve', home);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    dropHome(home);
  });
  return {
    url: () => server.url,
    open: (link = '', look = {}) => openDesk(browser, server.url + link, look),
  };
}
