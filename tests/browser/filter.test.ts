// One filter over everything: set by facets, brush, table and player; every view says the same; kept and taken back.

import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Facts } from '../../graph/model/index.ts';
import { report } from '../graph/merge/report.ts';
import { makeFacts } from '../viewer/state/crossfilter/make-facts.ts';
import { inChromium } from './chromium.ts';
import { served } from './served.ts';

/** Reports of meetings, some told twice, in two languages and by two outlets. */
function told(id: string, on: string, language: string, publisher: string, parties: readonly string[]) {
  const one = report(id, [{ on, parties }]);
  return { ...one, article: { ...one.article, published: '2025-06-01', language, publisher } };
}
