// Towns that words of a journey or of an event place: "his next stop is Warsaw", "женевские переговоры".

import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** Words from a noun for a stop to the town. */
const MOST_TO_TOWN = 5;

/** "The next stop is Warsaw", "Маршрут: Каир, Амман": the town that a stop is, and those listed behind it. */
export function isStop(page: Page, hit: Hit): boolean {
  const { stopNoun, copula } = page.words;
  if (stopNoun.size === 0 || hit.first === 0) return false;
  const before = hit.first - 1;
  const between = gap(page, before, hit.first);
  const other = page.hits[page.hitAt[before] ?? -1];
  if (other && senseOf(other, 'place') && /^(, |、|，)$/.test(between)) return isStop(page, other);
  const close = adjoins(page, before, hit.first);
  if (close && stopNoun.has(page.tokens[before]!.folded)) return true;
  const named = close ? copula.has(page.tokens[before]!.folded) : /^ ?[:：—–-] ?$/.test(between);
  const { sentence } = page.tokens[hit.first]!;
  if (!named) return false;
  for (let at = before; at >= 0 && before - at < MOST_TO_TOWN; at--) {
    if (page.tokens[at]!.sentence !== sentence) return false;
    if (stopNoun.has(page.tokens[at]!.folded)) return true;
  }
  return false;
}

/** "женевские переговоры", "le sommet genevois", "im Wiener Hotel": the town of an event or a house; else the word only says whose. */
export function isEventTown(page: Page, { first, last }: Hit): boolean {
  const noun = page.names.adjectivesBehind ? first - 1 : last + 1;
  if (!adjoins(page, Math.min(noun, last), Math.max(noun, first))) return false;
  const { folded } = page.tokens[noun]!;
  return [page.words.event, page.words.venue].some((list) => list.has(folded));
}
