import { afterAll, expect, it } from 'vitest';
import { loadWorld } from '../../../graph/world/index.ts';
import { extract, readersFor, startReaders } from '../../../ingest/index.ts';
import { articlesOf } from '../../bench/reading.ts';

const readers = startReaders(2);
afterAll(() => readers.close());

it('two threads read what one reads, article by article', { timeout: 120_000 }, async () => {
  const world = loadWorld();
  const files = ['en-21', 'de-21', 'en-22', 'de-22', 'vi-21'].map((id) => `seeds/articles/${id}.txt`);
  const articles = await articlesOf(files);
  expect(articles).toHaveLength(files.length);
  const read = await Promise.all(articles.map((article) => readers.extract(article)));
  for (const [at, article] of articles.entries()) expect(read[at]).toEqual(await extract(article, world));
});

it('what was asked of threads that are ended is rejected, and not left hanging', async () => {
  const [article] = await articlesOf(['seeds/articles/en-21.txt']);
  const ended = startReaders(1);
  const asked = ended.extract(article!);
  await Promise.all([ended.close(), expect(asked).rejects.toThrow(/ended with code/)]);
});

it('few articles, or one core, need no thread', async () => {
  const [article] = await articlesOf(['seeds/articles/en-21.txt']);
  const world = loadWorld();
  for (const few of [readersFor(3, 8, () => world), readersFor(1000, 1, () => world)]) {
    expect((await few.extract(article!)).events.length).toBeGreaterThan(0);
    await few.close();
  }
});
