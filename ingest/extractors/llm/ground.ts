// What a model's claims are held to: the article's text, and what our own engine and linking found in it.

import type { Issue } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from '../rules/candidate.ts';
import { LONGEST_QUOTE } from '../rules/evidence.ts';
import type { PartedArticle } from '../rules/part-article.ts';
import { quotable } from './quotes.ts';

/** Offsets count in the text of the findings. */
export interface Ground {
  readonly findings: Findings;
  readonly world: World;
  /** Every place where quoted words stand. */
  find(words: string): TextSpan[];
}

/** The ground of an article; quotes are looked for in it as it was written, whatever small words were parted since. */
export function groundOf(
  text: string,
  { inside }: Pick<PartedArticle, 'inside'>,
  findings: Findings,
  world: World,
): Ground {
  const written = quotable(text);
  return {
    findings,
    world,
    find: (words) => written.find(words).map(({ start, end }) => inside(start, end)),
  };
}

/** The sentence or sentences around quoted words, as far as a quote may go; else the words, cut where they are longer. */
export function proofAround({ sentences, tokens }: Findings, quote: TextSpan): TextSpan {
  const start = sentences.findLast((sentence) => sentence.start <= quote.start)?.start ?? quote.start;
  const end = sentences.find((sentence) => sentence.end >= quote.end)?.end ?? quote.end;
  if (end - start <= LONGEST_QUOTE) return { start, end };
  if (quote.end - quote.start <= LONGEST_QUOTE) return { start: quote.start, end: quote.end };
  const last = tokens.findLast((token) => token.end - quote.start <= LONGEST_QUOTE);
  return { start: quote.start, end: last && last.end > quote.start ? last.end : quote.start + LONGEST_QUOTE };
}

/** What was dropped because the article doesn't have the words: a person should know how often that is. */
export function notInText(what: string, words: string): Issue {
  const short = words.length > 80 ? `${words.slice(0, 80)}…` : words;
  return {
    code: 'model-not-in-text',
    message: `The model quotes “${short.replace(/\s+/g, ' ')}” for ${what}, which the article doesn't say; it was dropped. Read the article there, or ask another model.`,
  };
}

/** An issue whose place counts in the article itself. */
export function inArticle(issue: Issue, { span }: Pick<PartedArticle, 'span'>): Issue {
  const { start, end } = issue;
  return start === undefined || end === undefined ? issue : { ...issue, ...span(start, end) };
}
