// The articles behind what is chosen, by language, and which two of them are read.

import type { ArticleSummary, EvidenceView } from '../../graph/model/index.ts';

/** One article with the words in it that speak of what is chosen. */
export interface Source {
  readonly article: ArticleSummary;
  readonly evidence: ReadonlySet<string>;
}

/** Every article once, by day of publication, undated ones last. */
export function sourcesOf(evidence: readonly EvidenceView[]): readonly Source[] {
  const found = new Map<string, { readonly article: ArticleSummary; readonly evidence: Set<string> }>();
  for (const { id, article } of evidence) {
    if (!article) continue;
    const known = found.get(article.id) ?? { article, evidence: new Set() };
    known.evidence.add(id);
    found.set(article.id, known);
  }
  const day = ({ article }: Source): string => article.published ?? '9999';
  return [...found.values()].sort((a, b) => day(a).localeCompare(day(b)));
}

/** The languages of the articles, each once, in their order. */
export function languagesOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ article }) => article.language))];
}

/**
 * The two that are read: those that are asked for as far as they are there; else the first, and beside it the first in
 * another language, else another one. None on the right where there is but one.
 */
export function pairOf(
  sources: readonly Source[],
  left: string | null,
  right: string | null,
): readonly [Source | undefined, Source | undefined] {
  const byId = (id: string | null): Source | undefined => sources.find(({ article }) => article.id === id);
  const one = byId(left) ?? sources.find(({ article }) => article.id !== right) ?? sources[0];
  const others = sources.filter((source) => source !== one);
  const other =
    others.find(({ article }) => article.id === right) ??
    others.find(({ article }) => article.language !== one?.article.language) ??
    others[0];
  return [one, other];
}
