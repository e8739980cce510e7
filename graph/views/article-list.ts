// Articles by label, as lists ask for them.

import type { ArticleList, Day, GraphReader, ListedArticle } from '../model/index.ts';
import { articleSummary } from './evidence.ts';
import { comparePositions, pageOf, rowsAfter, type Paged, type PageWanted, type Position } from './page.ts';

/** As much of an article as filters and order ask for. */
export interface ArticleKey {
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published: Day | null;
  readonly hasIssues: boolean;
}

/** Which articles are meant: those that fit everything that is said. */
export interface ArticleFilter {
  /** Only articles that carry an issue, or only those that carry none. */
  readonly issues?: boolean;
  /** ISO 639-1, or `und`. */
  readonly language?: string;
  readonly publisher?: string;
  /** Days of publication, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Every article, by label and key. Looks at the whole graph. */
export function articleKeys(reader: GraphReader): readonly ArticleKey[] {
  const keys: ArticleKey[] = [];
  for (const { id, label, language, publisher, published, issues } of reader.articles()) {
    const hasIssues = issues.length > 0;
    keys.push({ id, label, language, published, hasIssues, ...(publisher !== undefined && { publisher }) });
  }
  return keys.sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
}

/** A page of the articles that fit, each with its issues. */
export function articleList(
  reader: GraphReader,
  keys: readonly ArticleKey[],
  filter: ArticleFilter,
  wanted: PageWanted,
): Paged<ArticleList> {
  const fit = fitting(keys, filter);
  const { rows, next } = pageOf(fit, positionOf, wanted);
  return { articles: rows.flatMap(({ id }) => listed(reader, id)), total: fit.length, ...(next && { next }) };
}

/** Every article that fits behind a place, one after the other. */
export function* eachArticle(
  reader: GraphReader,
  keys: readonly ArticleKey[],
  filter: ArticleFilter,
  after?: Position,
): Iterable<ListedArticle> {
  for (const { id } of rowsAfter(fitting(keys, filter), positionOf, after)) yield* listed(reader, id);
}

function positionOf({ label, id }: ArticleKey): Position {
  return [label, id];
}

function fitting(keys: readonly ArticleKey[], filter: ArticleFilter): readonly ArticleKey[] {
  const { issues, language, publisher, from, to } = filter;
  return keys.filter(
    (key) =>
      (issues === undefined || key.hasIssues === issues) &&
      (language === undefined || key.language === language) &&
      (publisher === undefined || key.publisher === publisher) &&
      (from === undefined || (key.published !== null && key.published >= from)) &&
      (to === undefined || (key.published !== null && key.published <= to)),
  );
}

/** One row, or nothing where the article has gone since the keys were read. */
function listed(reader: GraphReader, id: string): ListedArticle[] {
  const article = reader.article(id);
  return article ? [{ ...articleSummary(article), issues: article.issues }] : [];
}
