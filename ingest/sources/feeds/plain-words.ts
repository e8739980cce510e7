// Titles and names in feeds, often HTML that was escaped once or twice, as a line of words.

import { Parser } from 'htmlparser2';

/** As HTML writes letters, whole: `&copy=` in an address is none. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** The words without tags, entities and line ends; undefined where there are none. */
export function plainWords(html: string | undefined): string | undefined {
  const words = html?.replace(TAG, ' ').replace(ENTITY, letterOf).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

function letterOf(entity: string): string {
  let letter = '';
  new Parser({ ontext: (piece) => void (letter += piece) }).end(entity);
  return letter;
}
