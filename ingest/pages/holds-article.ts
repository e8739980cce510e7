// Whether a page tells something at all: many hold a list, a film, or a door.

import type { PageLine } from './article-lines.ts';
import { endsSentence } from './ends-sentence.ts';

/** Characters of prose without which there is no report; signs of scripts without blanks say as much with fewer. */
const LEAST_PROSE = 120;
const LEAST_SIGNS = 45;
/** From so many headlines on that lead elsewhere a page may be a list. */
const LEAST_LINKED = 4;
/** Shorter links are the way around the site. */
const SHORTEST_HEADLINE = 15;
const SHORTEST_SIGNED_HEADLINE = 9;
/** No list has a longer paragraph under a headline. */
const LONGEST_TEASER = 300;

/** What all languages call them. */
const COOKIES = /cookie|çerez|クッキー|куки|ملفات تعريف الارتباط/iu;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whether `report` is one: whole sentences, and not one under each headline of what was `found`. */
export function holdsArticle(found: readonly PageLine[], report: readonly PageLine[]): boolean {
  const prose = report.filter(isProse).map(({ text }) => text);
  const length = prose.reduce((sum, text) => sum + text.length, 0);
  return (
    (length >= LEAST_PROSE || signsIn(prose.join('')) >= LEAST_SIGNS) && !isList(found) && !isConsent(found)
  );
}

/** Whether at least half of the sentences speak of cookies: a server asks for consent first. */
function isConsent(lines: readonly PageLine[]): boolean {
  const prose = lines.filter(isProse);
  return prose.filter(({ text }) => COOKIES.test(text)).length * 2 >= prose.length;
}

/** Whether headlines that lead elsewhere stand between all the sentences: those of a report follow each other. */
function isList(lines: readonly PageLine[]): boolean {
  if (lines.filter(isHeadline).length < LEAST_LINKED) return false;
  let run = 0;
  for (const line of lines) {
    if (isProse(line)) run++;
    else if (isHeadline(line)) run = 0;
    if (run > 1 || (isProse(line) && line.text.length > LONGEST_TEASER)) return false;
  }
  return true;
}

function isProse({ text, links }: PageLine): boolean {
  return links < 0.5 && endsSentence(text);
}

function isHeadline({ text, links }: PageLine): boolean {
  const long = text.length >= SHORTEST_HEADLINE || signsIn(text) >= SHORTEST_SIGNED_HEADLINE;
  return links > 0.8 && long;
}

function signsIn(text: string): number {
  return text.match(SIGNS)?.length ?? 0;
}
