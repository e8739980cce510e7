import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { type Article, ChanceryError } from '../../../graph/model/index.ts';
import { putArticles, queueAddress, readArticles } from '../../../graph/queue/index.ts';
import { queueAt } from '../../../graph/queue/connection.ts';
import { articleId } from '../../../graph/queue/message.ts';
import { NO_REDIS, startRedis } from './redis-server.ts';

const ARTICLE: Article = {
  id: 'a',
  published: '2026-05-20',
  language: 'en',
  title: 'Apples',
  text: 'Apples\n\nThe harvest was poor.',
};

async function* one(): AsyncGenerator<Article> {
  yield ARTICLE;
}

const ofRedis = NO_REDIS === undefined ? describe : describe.skip;
ofRedis('an article that can not be read', () => {
  /** What a worker tells of it, until it is set aside. */
  async function faults(before: (url: string) => Promise<void>): Promise<(readonly [string, boolean])[]> {
    const redis = await startRedis();
    const stopped = new AbortController();
    const told: (readonly [string, boolean])[] = [];
    try {
      const address = queueAddress(redis.url);
      await putArticles(address, one(), { onPut: () => undefined, signal: stopped.signal });
      await before(redis.url);
      await readArticles(address, {
        read: () => Promise.reject(new Error('no answer')),
        ...{ atOnce: 1, patience: 30_000, signal: stopped.signal, onRead: () => undefined },
        onFault(_article, why, last) {
          told.push([why, last]);
          if (last) stopped.abort();
        },
      });
      return told;
    } finally {
      stopped.abort();
      await redis.stop();
    }
  }

  it('is told as tried again twice, and then as set aside', { timeout: 60_000 }, async () => {
    expect(await faults(async () => undefined)).toEqual([
      ['no answer', false],
      ['no answer', false],
      ['no answer', true],
    ]);
  });

  it('since whoever reads it never comes back is told as set aside', { timeout: 60_000 }, async () => {
    const told = await faults(async (url) => {
      const queue = queueAt(queueAddress(url), 'articles');
      const client = new Redis(url);
      // As BullMQ notes it down of one that was lost too often.
      await client.hset(queue.toKey(articleId(ARTICLE)), 'defa', 'job stalled more than allowable limit');
      await Promise.all([queue.close(), client.quit()]);
    });
    expect(told).toEqual([['20 who read it never came back', true]]);
  });
});

ofRedis('a worker whose reading goes on breaking', () => {
  it('ends with the reason, and its article is read by another worker', { timeout: 60_000 }, async () => {
    const redis = await startRedis();
    const stopped = new AbortController();
    const read: string[] = [];
    try {
      const address = queueAddress(redis.url);
      await putArticles(address, one(), { onPut: () => undefined, signal: stopped.signal });
      const with_ = { atOnce: 1, patience: 30_000, signal: stopped.signal, onFault: () => undefined };
      const breaks = (): Promise<never> =>
        Promise.reject(new ChanceryError('reading-breaks', 'Reading broke 5 times in a row.'));
      const ended = readArticles(address, { ...with_, read: breaks, onRead: () => undefined });
      await expect(ended).rejects.toMatchObject({ code: 'reading-breaks' });
      await readArticles(address, {
        ...with_,
        read: async (article) => ({ article, mentions: [], entities: [], events: [], edges: [], issues: [] }),
        onRead({ article }) {
          read.push(article.id);
          stopped.abort();
        },
      });
      expect(read).toEqual(['a']);
    } finally {
      stopped.abort();
      await redis.stop();
    }
  });
});
