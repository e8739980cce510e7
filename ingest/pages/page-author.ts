// Who wrote the article.

import { flat } from './flat-text.ts';
import { namesIn } from './linked-data.ts';
import { marksOf } from './marks-of.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';
import { shortText } from './short-text.ts';

/** A longer "name" is a sentence about him, or a list of a newsroom. */
const LONGEST = 80;
const METAS = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];
/** Words of classes and ids that mark a byline. */
const MARKS = new Set(['byline', 'bylines', 'author', 'authors', 'autor', 'auteur', 'autore', 'writer']);
/** Elements that may be bylines, of which so many are looked at. */
const MOST_LINES = 40;
const LONGEST_LINE = 160;
/** Addresses, handles, numbers. */
const NO_NAME = /:\/\/|^www\.|@|\d/i;
/** What content systems call whoever wrote nothing. */
const ACCOUNTS = /^(?:admin(?:istrator)?|root|editor|webmaster|user|guest|unknown|anonymous|author|null)$/i;
/** Scripts that write a name without blanks. */
const WITHOUT_BLANKS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]+$/u;

/** What a page says of who wrote it, in its own words. */
export interface AuthorsSaid {
  /** Names by where they stand, the surest first. */
  readonly named: readonly (readonly string[])[];
  /** Lines behind the headline that its template marks as bylines. */
  readonly shown: readonly string[];
}

/** Gathers them: JSON-LD, microdata, the usual metas, links to an author; and lines that are shown. */
export function authorsOf(facts: PageFacts): AuthorsSaid {
  const { document, data } = facts;
  const links = [...document.querySelectorAll('[rel~="author"]')];
  return {
    named: [
      namesIn(data['author']),
      itemsOf(facts, 'author'),
      [metaOf(facts, ...METAS) ?? ''],
      links.map((link) => shortText(link, LONGEST) ?? ''),
    ],
    shown: linesShown(document),
  };
}

function linesShown(document: Document): string[] {
  const headline = document.querySelector('h1');
  const lines: string[] = [];
  let behind = false;
  for (const element of document.body.querySelectorAll('*')) {
    if (element === headline) behind = true;
    if (!behind || !marksOf(element).some((mark) => MARKS.has(mark))) continue;
    if (element.closest('li, [itemprop="comment"]')) continue;
    lines.push(flat(shortText(element, LONGEST_LINE) ?? ''));
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

/**
 * The names of those who wrote it, with commas between; of a line that is only shown what stands behind one of
 * `bylines` ("by", "von", in small letters). Undefined where the page doesn't say, or names only its publisher.
 */
export function authorOf(
  { named, shown }: AuthorsSaid,
  publisher: string | undefined,
  bylines: readonly string[],
): string | undefined {
  const isAuthor = (name: string): boolean => isName(name) && name.toLowerCase() !== publisher?.toLowerCase();
  for (const said of named) {
    const names = said.map((name) => behindByline(flat(name), bylines) ?? flat(name)).filter(isAuthor);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return shown
    .map(
      (line) =>
        behindByline(line, bylines)
          ?.split(/[,|•·–—]/)[0]
          ?.trim() ?? '',
    )
    .find(isAuthor);
}

/** What stands behind the words with which a byline begins; nothing where it doesn't, or where they may be a name's own. */
function behindByline(line: string, bylines: readonly string[]): string | undefined {
  const lower = line.toLowerCase();
  for (const word of bylines.toSorted((a, b) => b.length - a.length)) {
    const [, joint = '', rest = ''] = /^([\s:：/／|]+)(.*)$/su.exec(line.slice(word.length)) ?? [];
    if (joint === '' || !lower.startsWith(word)) continue;
    // "Di Maio" is no byline of one called Maio.
    if (/[:：/／]/.test(joint) || /\s/.test(rest) || WITHOUT_BLANKS.test(rest)) return rest;
  }
  return undefined;
}

function isName(words: string): boolean {
  const isShort = words.length >= 2 && words.length <= LONGEST;
  return isShort && /^\p{L}/u.test(words) && !NO_NAME.test(words) && !ACCOUNTS.test(words);
}
