// Stopping early must change nothing of what comes out.

import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../graph/model/index.ts';
import { loadWorld } from '../../../../graph/world/index.ts';
import { gatherNames, gatherWords } from '../../../../ingest/extractors/rules/gather.ts';
import { assembleRead, extractByRules, readByRules } from '../../../../ingest/extractors/rules/index.ts';
import { namesNobody, tellsOfNothing } from '../../../../ingest/extractors/rules/tells-nothing.ts';
import { LONGEST_READ } from '../../../../ingest/extractors/rules/longest-read.ts';
import { partArticle } from '../../../../ingest/extractors/rules/part-article.ts';
import { loadPack } from '../../../../ingest/languages/index.ts';
import { readArticle } from '../../../../ingest/article/read-article.ts';
import { generateDay } from '../../../bench/day/generate-day.ts';
import { ARTICLE_FOLDERS, isUnread } from '../../../bench/gold-corpus.ts';
import { articlesOf } from '../../../bench/reading.ts';

const world = loadWorld();

async function articlesOfDay(articles: number): Promise<Article[]> {
  const read: Article[] = [];
  for (const { label, text } of generateDay({ seed: 3, articles })) {
    const reading = await readArticle(text, label);
    if ('article' in reading) read.push(reading.article);
  }
  return read;
}

async function seen(article: Article): Promise<'nobody' | 'nothing' | 'read'> {
  const named = gatherNames(article, (await loadPack(article.language))!, world);
  return namesNobody(named) ? 'nobody' : tellsOfNothing(gatherWords(named)) ? 'nothing' : 'read';
}

/** Articles of which no clause is read: what comes out is what reading every clause gives. Gives how many there are. */
async function comparedIn(articles: readonly Article[]): Promise<number> {
  let early = 0;
  for (const article of articles) {
    const pack = (await loadPack(article.language))!;
    const { article: parted } = partArticle(article, pack, world, LONGEST_READ);
    if ((await seen(parted)) === 'read') continue;
    early++;
    const whole = assembleRead(article, readByRules(article, pack, world));
    expect(JSON.stringify(extractByRules(article, pack, world)), article.id).toBe(JSON.stringify(whole));
  }
  return early;
}

describe('an article that is seen early to tell of nothing', () => {
  it('gives the same bytes as one that is read to its end: gold', { timeout: 180_000 }, async () => {
    const gold = (await articlesOf(ARTICLE_FOLDERS)).filter(({ id }) => !isUnread(id));
    expect(await comparedIn(gold)).toBeGreaterThan(10);
  });

  it('gives the same bytes as one that is read to its end: a made day', { timeout: 180_000 }, async () => {
    expect(await comparedIn(await articlesOfDay(150))).toBeGreaterThan(100);
  });

  it.each([
    ['nobody is named', 'Heavy rain fell on the valley, and the harvest of apples was poor.', 'nobody'],
    ['no word tells of an event', 'Germany grows more apples than France, and the price fell.', 'nothing'],
    [
      'it is of another world',
      'Germany beat France in the final. The coach praised the striker after the match; the goalkeeper met Macron.',
      'nothing',
    ],
    ['two persons are named, of whom no word tells', 'Olaf Scholz and Emmanuel Macron like apples.', 'read'],
    ['a word tells of an event', 'Germany and France held talks on apples.', 'read'],
  ])('is told by its names and words: %s', async (_, text, want) => {
    const title = 'Apples';
    const article = { id: 'a', published: '2024-05-01', language: 'en', title, text: `${title}\n\n${text}` };
    expect(await seen(article)).toBe(want);
  });
});
