import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Article, Extraction } from '../../../graph/model/index.ts';
import { checkServer, counts, queueAddress, writeExtractions } from '../../../graph/queue/index.ts';
import { queueAt } from '../../../graph/queue/connection.ts';
import { articleId, extractionId } from '../../../graph/queue/message.ts';
import { roomIn } from '../../../graph/queue/room.ts';
import { NO_REDIS, startRedis } from './redis-server.ts';

const ARTICLE: Article = {
  id: 'a',
  url: 'https://a.example/1',
  published: '2026-05-20',
  language: 'en',
  title: 'Apples',
  text: 'Apples\n\nThe harvest was poor.',
};
const EXTRACTION: Extraction = {
  article: ARTICLE,
  ...{ mentions: [], entities: [], events: [], edges: [], issues: [], extractor: 'rules/1' },
};

describe('an address of a queue', () => {
  it.each([
    ['redis://10.0.0.5:6379', 'redis://10.0.0.5:6379'],
    ['redis://user:secret@desk.example:6379/2', 'redis://desk.example:6379/2'],
    ['rediss://desk.example', 'rediss://desk.example'],
  ])('"%s" is shown as "%s", without its password', (given, shown) => {
    expect(queueAddress(given)).toEqual({ url: given, shown });
  });

  it.each(['http://desk.example', 'desk.example:6379', 'redis://', ''])('"%s" is none', (given) => {
    expect(() => queueAddress(given)).toThrow(expect.objectContaining({ code: 'wrong-use' }));
  });

  it('is none, and its password is not told', () => {
    expect(() => queueAddress('http://user:secret@desk.example')).toThrow(/"http:\/\/desk\.example"/);
  });
});

describe('a message', () => {
  it('is the same wherever its file lay', () => {
    expect(articleId({ ...ARTICLE, path: '/elsewhere/a.txt' })).toBe(articleId(ARTICLE));
  });

  it.each<[string, Partial<Article>]>([
    ['other words', { text: 'Apples\n\nThe harvest was good.' }],
    ['another label', { id: 'b' }],
    ['another address', { url: 'https://a.example/2' }],
    ['another day', { published: null }],
  ])('is another one with %s', (_, change) => {
    expect(articleId({ ...ARTICLE, ...change })).not.toBe(articleId(ARTICLE));
  });

  it('is another one where another reader read it', () => {
    expect(extractionId({ ...EXTRACTION, extractor: 'llm/x' })).not.toBe(extractionId(EXTRACTION));
  });
});

describe('room in a queue', () => {
  it('is waited for where there is none, and asked for seldom where there is much', async () => {
    const held = [1_000, 990, 10];
    let asked = 0;
    const queue = { getJobCountByTypes: () => Promise.resolve(held[Math.min(asked++, 2)]!) };
    const room = roomIn(queue, 1_000, new AbortController().signal);
    await room(100);
    expect(asked).toBe(3);
    for (let put = 0; put < 9; put++) await room(1);
    expect(asked).toBeLessThan(8);
  });

  it('is waited for no longer when somebody stops it', async () => {
    const stopped = new AbortController();
    const queue = {
      getJobCountByTypes: () => {
        stopped.abort();
        return Promise.resolve(1_000);
      },
    };
    await expect(roomIn(queue, 1_000, stopped.signal)(1)).resolves.toBeUndefined();
  });
});

const ofRedis = NO_REDIS === undefined ? describe : describe.skip;
ofRedis(`a server${NO_REDIS === undefined ? '' : ` (skipped: ${NO_REDIS})`}`, () => {
  const looked = async (...words: readonly string[]) => {
    const redis = await startRedis(words);
    try {
      return await checkServer(queueAddress(redis.url));
    } finally {
      await redis.stop();
    }
  };

  it('keeps what it is given where it writes it down', async () => {
    expect(await looked()).toEqual({ keeps: true });
  });

  it('is told apart from one that writes nothing down', async () => {
    expect(await looked('--appendonly', 'no')).toEqual({ keeps: false });
  });

  it('that throws things away is refused, with what to do', async () => {
    const evicts = looked('--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru');
    await expect(evicts).rejects.toMatchObject({
      code: 'queue-evicts',
      message: expect.stringContaining('"allkeys-lru"); set it to noeviction'),
    });
  });

  it('that is not there is not waited for by who only counts', async () => {
    await expect(counts(queueAddress('redis://127.0.0.1:1'))).rejects.toThrow();
  });

  it('that is not there is told in one sentence', async () => {
    await expect(checkServer(queueAddress('redis://user:secret@127.0.0.1:1'))).rejects.toMatchObject({
      code: 'no-queue',
      message: expect.stringMatching(/^no Redis answers at "redis:\/\/127\.0\.0\.1:1" \(.*\); start one/),
    });
  });
});

ofRedis('one ledger a queue', () => {
  it('refuses a writer for another one, and no other', { timeout: 60_000 }, async () => {
    const redis = await startRedis();
    const stopped = new AbortController();
    /** A writer that has written once, or why it may not write. */
    const writer = async (ledger: string, database = 0) => {
      const address = queueAddress(`${redis.url}/${database}`);
      const queue = queueAt(address, 'extractions');
      await queue.add('extraction', EXTRACTION);
      await queue.close();
      const { signal } = stopped;
      const written = new AbortController();
      const write = async () => written.abort();
      const ended = writeExtractions(address, { ledger, patience: 30_000, signal, write });
      const said = await Promise.race([
        once(written.signal, 'abort').then(() => 'written'),
        ended.catch(String),
      ]);
      return { said, ended };
    };
    try {
      const first = await writer('a');
      expect(first.said).toBe('written');
      expect((await writer('b')).said).toMatch(
        /a writer at 127\.0\.0\.1:\d+ takes what is read from "redis:\/\/127\.0\.0\.1:\d+\/0" into another data folder; end it/,
      );
      const elsewhere = await writer('b', 1);
      expect(elsewhere.said).toBe('written');
      stopped.abort();
      await Promise.all([first.ended, elsewhere.ended]);
    } finally {
      stopped.abort();
      await redis.stop();
    }
  });
});
