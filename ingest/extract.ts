// Articles to extractions, on this thread.

import type { Article, Extraction } from '../graph/model/index.ts';
import type { World } from '../graph/world/index.ts';
import { EXTRACTOR, explainByRules, extractByRules } from './extractors/rules/index.ts';
import { loadPack, READABLE } from './languages/index.ts';

/**
 * What one article says. Loads the pack of its language when it is first met; an article in a language that
 * can't be read gives an extraction without events and an issue that says so.
 */
export async function extract(article: Article, world: World): Promise<Extraction> {
  const pack = await loadPack(article.language);
  return pack ? extractByRules(article, pack, world) : unread(article);
}

/** What was read of the article clause by clause, in plain lines for a person. */
export async function explain(article: Article, world: World): Promise<string> {
  const pack = await loadPack(article.language);
  return pack
    ? explainByRules(article, pack, world)
    : `${article.id}: ${unread(article).issues[0]?.message ?? ''}\n`;
}

function unread(article: Article): Extraction {
  const known = article.language !== 'und';
  const issue = {
    code: known ? 'unsupported-language' : 'unknown-language',
    message: known
      ? `Articles in "${article.language}" can't be read yet; nothing was drawn from it. Readable: ${READABLE.join(', ')}.`
      : 'The language could not be told, so nothing was drawn from it. Add a line "language: xx".',
  };
  return {
    article,
    mentions: [],
    entities: [],
    events: [],
    edges: [],
    issues: [issue],
    extractor: EXTRACTOR,
  };
}
