// Of several articles on one page, the one that the page is about.

import { flat } from './flat-text.ts';

/** Text that a part must have to be an article by itself, in characters. */
const LEAST_TEXT = 250;

/**
 * Takes the other articles out of a page that goes on with the next ones below its own, in place. A part counts as an
 * article where it has a heading of its own and some text; the page's is the one whose heading is `title`. Where
 * none has it, all stay.
 */
export function keepOwnArticle(document: Document, title: string): void {
  const parts = [...document.querySelectorAll('article, [itemtype*="Article"]')].filter(
    (part) => part.parentElement?.closest('article, [itemtype*="Article"]') == null && isArticle(part),
  );
  if (parts.length < 2) return;
  const own = parts.find((part) => headingsOf(part).includes(title));
  if (own) for (const part of parts) if (part !== own) part.remove();
}

function isArticle(part: Element): boolean {
  return headingsOf(part).length > 0 && flat(part.textContent ?? '').length >= LEAST_TEXT;
}

function headingsOf(part: Element): string[] {
  return [...part.querySelectorAll('h1, h2')].map((heading) => flat(heading.textContent ?? ''));
}
