// Nouns for buildings, of one word or several: "palace", "base aérienne".

import type { Page } from './phrases.ts';
import { behindPhrase } from './houses.ts';

/** The last token of the noun for a building or a mission that begins at a token. */
export function lastOfNoun(page: Page, at: number): number | undefined {
  const token = page.tokens[at];
  if (!token) return undefined;
  const { venues, phrases } = page.houses;
  const wide = behindPhrase(page, at, venues) ?? behindPhrase(page, at, phrases);
  if (wide !== undefined) return wide;
  return page.words.venue.has(token.folded) || page.words.mission.has(token.folded) ? at : undefined;
}
