// Whether a page tells something at all: many hold a list, a film, or a door.

import type { PageBody } from './article-body.ts';
import type { PageLine } from './article-lines.ts';

/** Characters of prose without which there is no report; signs of scripts without blanks say as much with fewer. */
const LEAST_PROSE = 120;
const LEAST_SIGNS = 45;
/** From so many lines on that lead elsewhere, and from such a share of all lines, a page is a list. */
const LEAST_LINKED = 4;
const MOST_LINKED_HEADINGS = 0.25;
const MOST_LINKED_LINES = 0.4;

const HEADING = /^h[1-6]$/;
const SENTENCE = /[.!?…؟。！？]["'”’»“」』)）]*$/u;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whether this is a report: whole sentences, and not one under each headline. */
export function holdsArticle({ found, report }: PageBody): boolean {
  const prose = report
    .filter(({ text, links }) => links < 0.5 && SENTENCE.test(text))
    .map(({ text }) => text);
  const length = prose.reduce((sum, text) => sum + text.length, 0);
  const signs = prose.join('').match(SIGNS)?.length ?? 0;
  return (length >= LEAST_PROSE || signs >= LEAST_SIGNS) && !isList(found);
}

function isList(lines: readonly PageLine[]): boolean {
  const linked = lines.filter(({ links }) => links > 0.8);
  const headings = linked.filter(({ within }) => HEADING.test(within));
  return (
    linked.length >= LEAST_LINKED &&
    (headings.length >= MOST_LINKED_HEADINGS * lines.length ||
      linked.length >= MOST_LINKED_LINES * lines.length)
  );
}
