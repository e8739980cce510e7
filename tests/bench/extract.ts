// How many articles a second are read: German and English ones on one core, all languages mixed on several.

import { availableParallelism } from 'node:os';
import type { Article } from '../../graph/model/index.ts';
import { loadWorld } from '../../graph/world/index.ts';
import { extract, startReaders } from '../../ingest/index.ts';
import { ARTICLE_FOLDERS } from './gold-corpus.ts';
import { compareWithLast } from './last-run.ts';
import { articlesOf } from './reading.ts';

const MEASURED_MS = 4_000;
const FIRST = new Set(['de', 'en']);

/** Reads the corpus over and over; a first round, in which packs are loaded, is not counted. */
export async function benchExtract(): Promise<void> {
  const world = loadWorld();
  const all = await articlesOf(ARTICLE_FOLDERS);
  const few = all.filter(({ language }) => FIRST.has(language));
  const figures: Record<string, number> = {};
  figures[`de, en, one core, ${characters(few)} characters each`] = await rate(few.length, async () => {
    for (const article of few) await extract(article, world);
  });
  const threads = Math.min(2, availableParallelism());
  const readers = startReaders(threads);
  figures[`all languages, ${threads} threads, ${characters(all)} characters each`] = await rate(
    all.length,
    () => Promise.all(all.map((article) => readers.extract(article))),
  );
  await readers.close();
  compareWithLast('extract', 'articles/s', figures);
}

async function rate(articles: number, round: () => Promise<unknown>): Promise<number> {
  await round();
  const began = performance.now();
  let rounds = 0;
  for (; performance.now() - began < MEASURED_MS; rounds++) await round();
  return Math.round((rounds * articles) / ((performance.now() - began) / 1000));
}

function characters(articles: readonly Article[]): number {
  return Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length);
}
