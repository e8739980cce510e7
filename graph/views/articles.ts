// Articles: the list of them, and one with the words in it that prove something.

import type { ArticleList, ArticleView, GraphReader } from '../model/index.ts';
import { articleSummary } from './evidence.ts';

export interface ArticleListOptions {
  /** Only articles that carry an issue, or only those that carry none. */
  readonly issues?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** Articles by label, then key, each with its issues; `total` counts those that the options let through. */
export function articleList(reader: GraphReader, { issues, limit, offset }: ArticleListOptions): ArticleList {
  const found: ArticleList['articles'][number][] = [];
  for (const article of reader.articles()) {
    if (issues !== undefined && article.issues.length > 0 !== issues) continue;
    found.push({ ...articleSummary(article), issues: article.issues });
  }
  found.sort((a, b) => (a.label === b.label ? (a.id < b.id ? -1 : 1) : a.label < b.label ? -1 : 1));
  return { articles: found.slice(offset, offset + limit), total: found.length };
}

/** An article with its marks and mentions, both by place in the text; `undefined` where there is none of that key. */
export function articleView(reader: GraphReader, id: string): ArticleView | undefined {
  const article = reader.article(id);
  if (!article) return undefined;
  const marks = reader.evidenceIn(id).flatMap((evidence) => {
    const { start, end } = evidence;
    if (start === undefined || end === undefined) return [];
    return [{ start, end, evidence: evidence.id, proves: reader.provenBy(evidence.id) }];
  });
  const mentions = reader.mentionsOf(id).map(({ start, end, entity, how }) => ({
    start,
    end,
    entity,
    ...(how !== undefined && { how }),
  }));
  return { article, marks, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
