// Words of ours in every language: kinds of event, statuses, roles. In the index each is a marker, so that one word of a
// question stands for all the words of all languages.

import { fold } from './tokens.ts';
import { KNOWN_WORDS } from './vocabulary.ts';

/** The markers by the folded words that stand for them. */
let markers: ReadonlyMap<string, readonly string[]> | undefined;

function allMarkers(): ReadonlyMap<string, readonly string[]> {
  if (markers) return markers;
  const found = new Map<string, string[]>();
  for (const [meant, words] of Object.entries(KNOWN_WORDS)) {
    for (const word of [meant.replaceAll('-', ' '), ...words.split(/\s*,\s*/)]) {
      const key = keyOf(word);
      const known = found.get(key) ?? [];
      if (!known.includes(marker(meant))) found.set(key, [...known, marker(meant)]);
    }
  }
  return (markers = found);
}

/** The marker of a word of ours as the graph writes it, such as `press-conference` or `foreign minister`; none for others. */
export function markerOf(meant: string): readonly string[] {
  const name = meant.replaceAll(' ', '-');
  return Object.hasOwn(KNOWN_WORDS, name) ? [marker(name)] : [];
}

/** What a text of one or more words stands for, in any language; nothing where it is none of ours. */
export function meantBy(text: string): readonly string[] {
  return allMarkers().get(keyOf(text)) ?? [];
}

/** What words that begin like this stand for. */
export function meantByBeginning(text: string): readonly string[] {
  const key = keyOf(text);
  return [...new Set([...allMarkers()].flatMap(([word, meant]) => (word.startsWith(key) ? meant : [])))];
}

/** Words of the longest entry. */
export const MOST_WORDS = 4;

function keyOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
}

/** No word of a text looks like it. */
function marker(meant: string): string {
  return `§${meant}`;
}
