import { describe, expect, it } from 'vitest';
import { type Home, NO_ARTICLES, type ReadJob } from '../../../graph/home/index.ts';
import { type Extraction, type Job, later } from '../../../graph/model/index.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { report } from '../merge/report.ts';

const now = NOW.now();

/** Jobs of these keys, taken. */
function taken({ ledger }: Home, ...keys: string[]): void {
  ledger.transaction(() => {
    for (const key of keys) ledger.findJob({ key, version: '1' }, now);
    ledger.takeJobs({ by: 'test', now, until: now, limit: keys.length });
  });
}

const read = (key: string, extractions: readonly Extraction[], more: Partial<ReadJob> = {}): ReadJob => ({
  key,
  version: '1',
  extractions,
  ...more,
});

const broken = { ...report('bad', [{}]), events: 'none' } as unknown as Extraction;

describe('finishing jobs', () => {
  it('takes the articles in and ends the jobs, as a load of the same articles would', () =>
    inHome(async (home) => {
      const articles = [report('a', [{}]), report('b', [{ who: ['country:US', 'country:CN'] }])];
      taken(home, 'a', 'b');
      const finished = await home.finish([read('a', [articles[0]!]), read('b', [articles[1]!])], now);
      expect(finished).toEqual([
        { key: 'a', state: 'done', articles: { ...NO_ARTICLES, added: 1, events: 1 } },
        { key: 'b', state: 'done', articles: { ...NO_ARTICLES, added: 1, events: 1 } },
      ]);
      const bytes = bytesOf(home);
      await inHome(async (other) => {
        await other.load(articles, NOW);
        expect(bytesOf(other)).toBe(bytes);
      });
    }));

  it.each<[string, ReadJob, Partial<Job>]>([
    [
      'of which nothing could be used has failed, with why',
      read('a', [], { problem: { what: 'no text', todo: 'mend it', again: true } }),
      { state: 'failed', reason: 'no text; mend it' },
    ],
    [
      'in which there is nothing is set aside',
      read('a', []),
      { state: 'set-aside', reason: expect.stringMatching(/nothing in it/) as never },
    ],
    [
      'whose article breaks a promise is set aside',
      read('a', [broken]),
      { state: 'set-aside', reason: expect.stringMatching(/^refused: /) as never },
    ],
    [
      'of which a part could be used is done, with what was left out',
      read('a', [report('x', [{}]), broken]),
      { state: 'done', reason: expect.stringMatching(/^refused: /) as never },
    ],
    [
      'whose articles were loaded before is done',
      read('a', [], { before: { ...NO_ARTICLES, unchanged: 3 } }),
      { state: 'done' },
    ],
    [
      'read in a version that is no longer the latest waits',
      read('a', [report('x', [{}])], { version: '0' }),
      { state: 'waiting' },
    ],
    [
      'that no further try can read is set aside at once',
      read('a', [], { problem: { what: 'no text', todo: 'mend it' } }),
      { state: 'set-aside', tries: 1 },
    ],
    [
      'whose server wants to be left alone waits as long',
      read('a', [], { problem: { what: 'too many', todo: 'wait', again: true, afterMs: 86_400_000 } }),
      { state: 'failed', due: later(now, 86_400_000) },
    ],
  ])('a job %s', async (_, job, wanted) => {
    await inHome(async (home) => {
      taken(home, 'a');
      await home.finish([job], now);
      expect(home.ledger.job('a')).toMatchObject(wanted);
    });
  });

  it('a job that was dropped meanwhile is not made again, and its article is there', () =>
    inHome(async (home) => {
      expect(await home.finish([read('gone', [report('a', [{}])])], now)).toEqual([
        { key: 'gone', articles: { ...NO_ARTICLES, added: 1, events: 1 } },
      ]);
      expect(home.ledger.job('gone')).toBeUndefined();
    }));

  it('twice changes nothing the second time', () =>
    inHome(async (home) => {
      taken(home, 'a');
      await home.finish([read('a', [report('a', [{}])])], now);
      const bytes = bytesOf(home);
      const [again] = await home.finish([read('a', [report('a', [{}])])], now);
      expect([again!.articles, bytesOf(home)]).toEqual([{ ...NO_ARTICLES, unchanged: 1 }, bytes]);
    }));
});
