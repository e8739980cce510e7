// Sentences of copies of one text: said once, with who prints them, since copies are one voice.

import type { ArticleSummary, CopyView, EvidenceView } from '../../graph/model/index.ts';

/** A sentence that is shown. */
export interface ShownWords {
  readonly evidence: EvidenceView;
  /** The same words in other prints of the same text. */
  readonly also: readonly EvidenceView[];
  /** The article whose text this one is, where it has other words of it or the other isn't shown. */
  readonly copyOf?: ArticleSummary;
}

const flat = (words: string | undefined): string => (words ?? '').replace(/\s+/gu, ' ').trim();

/** Each sentence in its order, but those that an earlier one of the same text has said with it. */
export function oncePerText(
  evidence: readonly EvidenceView[],
  copies: readonly CopyView[],
): readonly ShownWords[] {
  const firsts = new Map(copies.map(({ article, of }) => [article, of]));
  const shown = new Map<string, { evidence: EvidenceView; also: EvidenceView[]; copyOf?: ArticleSummary }>();
  for (const one of evidence) {
    const { article, quote, id } = one;
    const first = article && firsts.get(article.id);
    const key = article && quote !== undefined ? `${first?.id ?? article.id}\n${flat(quote)}` : id;
    const earlier = shown.get(key);
    if (!earlier) shown.set(key, { evidence: one, also: [], ...(first && { copyOf: first }) });
    // Twice in one article are two sentences.
    else if (earlier.evidence.article!.id === article!.id) shown.set(id, { ...earlier, evidence: one, also: [] });
    else earlier.also.push(one);
  }
  return [...shown.values()];
} // prettier-ignore
