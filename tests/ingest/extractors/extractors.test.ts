// Every extractor keeps the contract, on the same articles.

import { describe } from 'vitest';
import type { Article } from '../../../graph/model/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { readFirst } from '../../../ingest/extractors/both/index.ts';
import { EXAMPLES } from '../../../ingest/extractors/llm/examples/index.ts';
import { extractByModel } from '../../../ingest/extractors/llm/extract-by-model.ts';
import { extract } from '../../../ingest/index.ts';
import { loadPack } from '../../../ingest/languages/index.ts';
import { checkExtractor } from '../../contracts/extractor.ts';

const world = loadWorld();
const ARTICLES = EXAMPLES.map(({ language, published, text }): Article => {
  return { id: `example-${language}`, language, published, title: text.split('\n')[0]!, text };
});
const replyTo = ({ language }: Article): string =>
  JSON.stringify(EXAMPLES.find((example) => example.language === language)!.reply);

describe('the rules', () => checkExtractor(ARTICLES, (article) => extract(article, world)));

describe('a language model', () =>
  checkExtractor(ARTICLES, async (article) =>
    extractByModel(article, [replyTo(article)], 'small', (await loadPack(article.language))!, world),
  ));

describe('rules and model', () =>
  checkExtractor(ARTICLES, async (article) =>
    readFirst(article, (await loadPack(article.language))!, world).withReplies([replyTo(article)], 'small'),
  ));
