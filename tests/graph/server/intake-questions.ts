// Questions about sources and jobs, and a ledger that has some.

import type { Ledger } from '../../../graph/ledger/index.ts';
import { newSource, sourceAfter } from '../../../graph/model/index.ts';
import { asked } from './asked.ts';

const AT = '2026-01-01T00:00:00.000Z';
const SOURCE = 'https://a.example/feed';
const KEYS = ['https://a.example/1', 'https://a.example/2'];

/** Two sources, and two articles of one of them that were set aside. */
export function putIntake(ledger: Ledger): void {
  const taken = { one: 'feed', many: 'feeds' };
  const listing = { outcome: 'read', taken, entries: [], validators: {}, problems: [] } as const;
  ledger.transaction(() => {
    for (const address of [SOURCE, '/news'])
      ledger.putSource(newSource({ address, every: 900, allowPrivate: false }, AT));
    ledger.putSource(sourceAfter(ledger.source(SOURCE)!, listing, AT));
    for (const key of KEYS)
      ledger.findJob({ key, source: SOURCE, version: '1', told: { title: 'A met B' } }, AT);
    for (const { key } of ledger.takeJobs({ by: 'test', now: AT, until: AT, limit: 2 }))
      ledger.stepJob(key, { type: 'failed', reason: 'nobody answers', again: false, at: AT });
  });
}

/** Path, no id, query, request: all of them are answered. */
export const INTAKE_QUESTIONS: readonly [string, undefined, string, RequestInit | undefined][] = [
  ['/sources', undefined, '', undefined],
  ['/sources', undefined, '?limit=1', undefined],
  ['/jobs', undefined, '', undefined],
  ['/jobs', undefined, '?state=set-aside,failed&limit=1', undefined],
  ['/jobs', undefined, `?source=${encodeURIComponent(SOURCE)}`, undefined],
  ['/jobs/retry', undefined, '', asked({ keys: [KEYS[0], 'nobody'] })],
  ['/jobs/set-aside', undefined, '', asked({ keys: [KEYS[0]] })],
  ['/jobs/retry', undefined, '', asked({})],
];

/** The same that are refused, with status and code. */
export const INTAKE_REFUSALS: readonly [string, string, RequestInit | undefined, number, string][] = [
  ['/sources', '?cursor=x', undefined, 422, 'bad-cursor'],
  ['/jobs', '?cursor=x', undefined, 422, 'bad-cursor'],
  ['/jobs', '?state=lost', undefined, 400, 'bad-parameter'],
  ['/jobs/retry', '', asked({ keys: [] }), 400, 'bad-body'],
  ['/jobs/set-aside', '', asked({}), 400, 'bad-body'],
];
