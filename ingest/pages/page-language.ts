// The language of an article: what its page says, held against its text.

import { detectLanguage } from '../article/language.ts';
import { namesIn } from './linked-data.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Fewer letters tell less surely than the page does. */
const ENOUGH_LETTERS = 120;

/** What the page says that it is written in: ISO 639-1, where it says so. */
export function languageSaid(facts: PageFacts): string | undefined {
  const { document, data } = facts;
  return [
    document.documentElement.getAttribute('lang'),
    document.body.getAttribute('lang'),
    namesIn(data['inLanguage'])[0],
    metaOf(facts, 'content-language', 'dc.language', 'language', 'og:locale'),
  ]
    .map((tag) => /^\s*([a-z]{2})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase())
    .find((tag) => tag !== undefined);
}

/**
 * ISO 639-1, or `und`. A text that is long enough tells its language better than a template, which often says `en`
 * whatever it holds; a short one is what was said of it.
 */
export async function languageOf(text: string, said: string | undefined): Promise<string> {
  const detected = await detectLanguage(text);
  if (detected === 'und') return said ?? 'und';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return said !== undefined && letters < ENOUGH_LETTERS ? said : detected;
}
