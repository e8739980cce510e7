// The reader that the benches measure: files to extractions, through ingest's door.

import { loadWorld } from '../../graph/world/index.ts';
import type { Article, Extraction } from '../../graph/model/index.ts';
import { extract, readSources } from '../../ingest/index.ts';

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The articles of files and folders, in their order; what is none is left out. */
export async function articlesOf(paths: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const item of readSources(paths, nothing())) if ('article' in item) articles.push(item.article);
  return articles;
}

/** What the article in a file says; nothing where it is no article. */
export function fileReader(): (path: string) => Promise<Extraction | undefined> {
  const world = loadWorld();
  return async (path) => {
    const [article] = await articlesOf([path]);
    return article && extract(article, world);
  };
}
