import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intakeOf } from '../../../graph/commands/intake.ts';
import { ledgerPath } from '../../../graph/home/index.ts';
import { type Ledger, openLedger } from '../../../graph/ledger/index.ts';
import type { JobList, JobsChanged, SourceList } from '../../../graph/model/index.ts';
import { appOver, ask } from './app.ts';
import { putIntake } from './intake-questions.ts';

let dir: string;
let reader: Ledger;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-intake-'));
  const ledger = openLedger(ledgerPath(dir));
  putIntake(ledger);
  ledger.close();
  reader = openLedger(ledgerPath(dir), { readOnly: true });
});
afterEach(() => {
  reader.close();
  rmSync(dir, { recursive: true, force: true });
});

async function asked<T>(
  path: string,
  body?: object,
  more: Parameters<typeof appOver>[1] = {},
  origin?: string,
) {
  const intake = intakeOf(dir, reader, { now: () => Date.UTC(2026, 0, 2) });
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(origin !== undefined && { origin }) },
    body: JSON.stringify(body),
  };
  const answer = await ask(appOver(reader, { intake, ...more }), `/api/v1${path}`, init || {});
  return { status: answer.status, body: (await answer.json()) as T & { code?: string } };
}
const states = async (): Promise<string[]> =>
  (await asked<JobList>('/jobs')).body.jobs.map(({ key, state }) => `${key} ${state}`).sort();

describe('where articles come from', () => {
  it('is told source by source, with how their articles fare', async () => {
    const { body } = await asked<SourceList>('/sources');
    expect(body.sources.map(({ address, taken, jobs }) => [address, taken, jobs['set-aside']])).toEqual([
      ['/news', undefined, 0],
      ['https://a.example/feed', 'feed', 2],
    ]);
    expect(body.jobs).toEqual({ waiting: 0, taken: 0, failed: 0, 'set-aside': 2, done: 0 });
  });

  it.each(['/sources', '/jobs'])('%s can be gone through row by row', async (path) => {
    type Page = Partial<JobList & SourceList>;
    const names = ({ jobs, sources }: Page): string[] =>
      sources?.map(({ address }) => address) ?? (jobs as JobList['jobs']).map(({ key }) => key);
    const first = await asked<Page>(`${path}?limit=1`);
    const second = await asked<Page>(`${path}?limit=1&cursor=${first.body.next}`);
    const whole = await asked<Page>(path);
    expect([...names(first.body), ...names(second.body)]).toEqual(names(whole.body));
    expect([first.body.total, second.body.next]).toEqual([2, undefined]);
  });

  it('a job says why it was set aside', async () => {
    const { body } = await asked<JobList>('/jobs?state=set-aside');
    expect(body.jobs[0]).toMatchObject({ title: 'A met B', reason: 'nobody answers', tries: 1 });
  });

  it('what was set aside is tried again, and set aside again where that is undone', async () => {
    const { body } = await asked<JobsChanged>('/jobs/retry', { keys: ['https://a.example/1', 'nobody'] });
    expect(body).toEqual({ keys: ['https://a.example/1'], left: 0 });
    expect(await states()).toEqual(['https://a.example/1 waiting', 'https://a.example/2 set-aside']);
    await asked('/jobs/set-aside', { keys: body.keys });
    expect(await states()).toEqual(['https://a.example/1 set-aside', 'https://a.example/2 set-aside']);
    const { jobs } = (await asked<JobList>('/jobs')).body;
    expect(jobs.every(({ reason }) => reason === 'nobody answers')).toBe(true);
  });

  it('all of a source, or all there is, is tried again at once', async () => {
    expect((await asked<JobsChanged>('/jobs/retry', { source: '/news' })).body.keys).toEqual([]);
    expect((await asked<JobsChanged>('/jobs/retry', {})).body.keys).toHaveLength(2);
  });

  it('waits for no other writer for long, and says who that is', async () => {
    const other = openLedger(ledgerPath(dir));
    const { status, body } = await asked<JobsChanged>('/jobs/retry', {});
    other.close();
    expect([status, body.code]).toEqual([503, 'ledger-locked']);
  });

  it('is not known to a server that shows only a graph', async () => {
    const path = async (at: string, body?: object) => {
      const answer = await asked(at, body, { intake: undefined as never });
      return [answer.status, answer.body.code];
    };
    expect([await path('/sources'), await path('/jobs/retry', {})]).toEqual([
      [503, 'intake-off'],
      [503, 'intake-off'],
    ]);
  });

  it('needs the token where there is one, and the same origin', async () => {
    const token = 'a-token-that-is-long-enough';
    expect((await asked('/jobs/retry', {}, { token })).status).toBe(401);
    expect((await asked('/jobs/retry', {}, {}, 'http://evil.example')).status).toBe(403);
    expect(await states()).toEqual(['https://a.example/1 set-aside', 'https://a.example/2 set-aside']);
  });
});
