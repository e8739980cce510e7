// Lines that no template marks and that are yet no part of a report: told by their words and their links.

import type { PageWords } from '../languages/index.ts';
import type { PageLine } from './article-lines.ts';
import { endsSentence } from './ends-sentence.ts';

/** From this share of links on a line leads elsewhere, unless it is a sentence of the report. */
const MOST_LINKS = 0.7;
/** A longer paragraph speaks of the news, whatever words it holds. */
const LONGEST_NOTICE = 500;
const LONGEST_BYLINE = 70;
const LONGEST_HEADING = 140;

/** Only a day, an hour and the words around them; no heading is so. */
const DATE_LINE = /^[^.!?。]{0,40}\d{1,4}[^.!?。]{0,12}\d{1,2}:\d{2}[^.!?。]{0,30}$/u;
const BRACKETS = /^[([（【]|[)\]）】]$/gu;
/** What agencies write under their pictures: `JIM DOE/AFP/Getty Images`. */
const CREDIT =
  /\/\s?(?:AFP|AP|EPA|Getty(?: Images)?|Reuters|dpa|ANSA|EFE|PAP|TASS|Xinhua|Anadolu|NurPhoto)\b/i;
/** Words of two signs and more that open nothing but captions. */
const SIGNS = /^\p{Script=Han}{2,}$/u;
const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;

/** Whether a line is a link elsewhere, a byline, a date line, or the site speaking of itself. */
export function isAround({ text, links, within }: PageLine, words: readonly PageWords[]): boolean {
  const lower = text.toLowerCase();
  const bare = lower.replace(BRACKETS, '');
  const sentence = endsSentence(text) && !/^[(（【[].*[)）】\]]$/u.test(text);
  if (links >= MOST_LINKS && (!sentence || within === 'li' || text.length < LONGEST_HEADING)) return true;
  if (COPYRIGHT.test(text) || (!sentence && DATE_LINE.test(text))) return true;
  if (!sentence && text.length <= LONGEST_HEADING && CREDIT.test(text)) return true;
  return words.some(({ around, boilerplate, bylines, captions }) => {
    if (text.length <= LONGEST_NOTICE && around.some((phrase) => lower.includes(phrase))) return true;
    if (text.length <= LONGEST_HEADING && isCaption(bare, sentence, captions)) return true;
    if (sentence && links < 0.3) return false;
    if (text.length <= LONGEST_BYLINE && !sentence && beginsWith(bare, bylines)) return true;
    return text.length <= LONGEST_HEADING && beginsWith(bare, boilerplate);
  });
}

/** "Photo: A. Example", "pictured last year"; a sentence only where its words say nothing else: 图为. */
function isCaption(text: string, sentence: boolean, captions: readonly string[]): boolean {
  if (captions.some((caption) => SIGNS.test(caption) && text.startsWith(caption))) return true;
  const word = captions.find((caption) => beginsWith(text, [caption]));
  if (word === undefined) return false;
  return !sentence || /^[\s]*[:：|(–-]/u.test(text.slice(word.length));
}

function beginsWith(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)));
}
