// Towns that stand with their month in a list of stops: "Genf im Mai, London im Juni", "Ханой в феврале".

import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { adjoins, gap } from './phrases.ts';

/** Words between a town and its month, and behind that the year. */
const MOST_WORDS = 5;
/** A word that is neither of a month nor a number is a preposition or an article at most. */
const LONGEST_SMALL = 3;
const NUMBER = /^\p{N}/u;
/** A mark, behind the ending of a year: "2018-го". */
const ENDS = /^(?:-\p{L}{1,3})?\s*(?:[,;.)。、，،]|$)/u;

/** "…, Stockholm in July.": behind a mark or "and", the month right behind it, and nothing that it could do. */
export function isOfMonth(page: Page, { first, last }: Hit): boolean {
  if (page.months.size === 0 || !opens(page, first)) return false;
  let at = last;
  let month = false;
  for (let words = 0; words < MOST_WORDS && adjoins(page, at, at + 1); words++) {
    const { folded, text } = page.tokens[at + 1]!;
    const told = page.months.has(folded);
    if (!told && !NUMBER.test(folded) && (month || text.length > LONGEST_SMALL)) break;
    month ||= told;
    at++;
  }
  if (!month) return false;
  const next = page.tokens[at + 1];
  return (
    ENDS.test(page.text.slice(page.tokens[at]!.end)) ||
    (next !== undefined && adjoins(page, at, at + 1) && page.words.joiner.has(next.folded))
  );
}

/** Whether a list may go on with a token: at the beginning of a sentence, behind a mark, or behind "and". */
function opens(page: Page, first: number): boolean {
  const before = page.tokens[first - 1];
  if (!before || before.sentence !== page.tokens[first]!.sentence) return true;
  return page.words.joiner.has(before.folded) || /[,;:(—–،、，]\s*$/u.test(gap(page, first - 1, first));
}
