// How many articles a second are read on one core.

import { loadWorld } from '../../graph/world/index.ts';
import { extract } from '../../ingest/index.ts';
import { compareWithLast } from './last-run.ts';
import { ARTICLE_FOLDERS } from './gold-corpus.ts';
import { articlesOf } from './reading.ts';

const MEASURED_MS = 4_000;
const READ = new Set(['de', 'en']);

/** Reads the corpus's German and English articles over and over; one round to warm up is not counted. */
export async function benchExtract(): Promise<void> {
  const world = loadWorld();
  const articles = (await articlesOf(ARTICLE_FOLDERS)).filter(({ language }) => READ.has(language));
  const round = async (): Promise<void> => {
    for (const article of articles) await extract(article, world);
  };
  await round();
  const began = performance.now();
  let rounds = 0;
  for (; performance.now() - began < MEASURED_MS; rounds++) await round();
  const seconds = (performance.now() - began) / 1000;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
  compareWithLast('extract', 'articles/s', {
    [`${Math.round(characters)} characters each`]: Math.round((rounds * articles.length) / seconds),
  });
}
