// An article whose small words are written onto others is read with them parted; what was read is then given in the
// article's own offsets and words.

import type { Article, ClaimEvidence, Extraction } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import type { PartedText } from '../../article/clitics.ts';
import { partClitics } from '../../article/clitics.ts';
import { plainText } from '../../article/script.ts';
import { cliticWords } from '../../languages/clitic-words.ts';
import type { LanguagePack } from '../../languages/index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article with its small words parted, and the way back. */
export interface PartedArticle {
  readonly article: Article;
  /** Where in the article itself stands what stands there in the parted one. */
  readonly span: (start: number, end: number) => Span;
  /** Where in the parted one stands what stands there in the article. */
  readonly inside: (start: number, end: number) => Span;
  readonly restore: (extraction: Extraction) => Extraction;
}

/** The very same article where the language writes no small words onto others. Only `longest` units of it are read. */
export function partArticle(
  article: Article,
  pack: LanguagePack,
  world: World,
  longest: number,
): PartedArticle {
  const { script } = pack;
  if (!script?.clitics) return { article, span: same, inside: same, restore: (extraction) => extraction };
  const { clitics } = script;
  const words = cliticWords(pack, world);
  const part = (text: string): PartedText =>
    partClitics(text, clitics, words, (each) => plainText(each, script));
  const { text, at } = part(article.text.slice(0, longest));
  const span = (start: number, end: number): Span => ({
    start: at[start] ?? 0,
    end: end > start ? (at[end - 1] ?? 0) + 1 : (at[end] ?? 0),
  });
  const quote = (evidence: ClaimEvidence): ClaimEvidence => {
    if ('record' in evidence) return evidence;
    const { start, end } = span(evidence.start, evidence.end);
    return { ...evidence, start, end, quote: article.text.slice(start, end) };
  };
  return {
    article: { ...article, text, title: part(article.title).text },
    span,
    inside(start, end) {
      const first = at.findIndex((place) => place >= start);
      const behind = at.findIndex((place) => place >= end);
      return { start: first < 0 ? text.length : first, end: behind < 0 ? text.length : behind };
    },
    restore: (extraction) => ({
      ...extraction,
      article,
      mentions: extraction.mentions.map((mention) => {
        const { start, end } = span(mention.start, mention.end);
        return { ...mention, start, end, text: article.text.slice(start, end) };
      }),
      events: extraction.events.map((event) => ({ ...event, evidence: event.evidence.map(quote) })),
      edges: extraction.edges.map((edge) => ({ ...edge, evidence: edge.evidence.map(quote) })),
    }),
  };
}

function same(start: number, end: number): Span {
  return { start, end };
}
