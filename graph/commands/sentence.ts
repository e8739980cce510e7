// Evidence on a terminal: the sentence, its words that prove it, and whose it is.

import type { EvidenceView } from '../model/index.ts';
import { flat } from '../views/index.ts';
import { styled } from './table.ts';

/** `“…” — Elbe-Tagblatt, 2025-02-28 (de)`, or the record of our own world. One line. */
export function sentenceLine(evidence: EvidenceView, color: boolean): string {
  if (evidence.quote === undefined) return `record ${evidence.record ?? evidence.id}`;
  const { before = '', quote, after = '', article } = evidence;
  const words = `“${flat(before)}${styled(flat(quote), 'bold', color)}${flat(after)}”`;
  if (!article) return words;
  const whose = [article.publisher ?? article.label, article.published].filter(Boolean).join(', ');
  return `${words} — ${flat(whose)} (${article.language})`;
}
