// From the text of a file to an Article.

import type { Article } from '../../graph/model/index.ts';
import { loadPack, READABLE } from '../languages/index.ts';
import type { LineFault } from './header.ts';
import { readHeader } from './header.ts';
import { detectLanguage } from './language.ts';
import { dayOfAddress, sourceAddress } from './source-address.ts';

/** An article with what should be said of it, or why it is none. Lines are counted from 1 in the raw text. */
export type ArticleReading =
  { readonly article: Article; readonly faults: readonly LineFault[] } | { readonly fault: LineFault };

/** A title longer than this is a paragraph without a title. */
const LONGEST_TITLE = 300;

/**
 * Reads header, language, address and day. `raw` is text with any line ends; `id` labels the article.
 * A missing day or an unknown language doesn't stop the article: it is told as a fault beside it.
 */
export async function readArticle(raw: string, id: string, path?: string): Promise<ArticleReading> {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00AD/g, '')
    // One spelling for composed letters and those with marks apart; offsets count in this text.
    .normalize('NFC');
  const header = readHeader(text);
  if (header.fault) return { fault: header.fault };
  const whole = header.body.trim();
  if (whole === '') {
    return {
      fault: { line: 1, what: 'there is no text', todo: 'put the report into the file, or remove it' },
    };
  }
  const titled = header.values.title !== undefined && header.values.title !== '';
  const [first = '', ...rest] = whole.split('\n');
  const title = titled ? (header.values.title ?? '') : first.trim();
  const body = titled ? whole : rest.join('\n').trim();
  const language =
    header.values.language?.slice(0, 2).toLowerCase() || (await detectLanguage(`${title}\n${body}`));
  const url = header.values.url || sourceAddress(whole);
  // A pack takes its time to load: here it is needed only where the article's day hides in its address.
  const pack = header.published === null && url ? await loadPack(language) : undefined;
  const published = header.published ?? (url && pack ? dayOfAddress(url, whole, pack.dates) : null);
  const faults: LineFault[] = [];
  if (language === 'und') {
    faults.push({
      line: header.bodyLine,
      what: 'the language could not be told',
      todo: 'add a line "language: xx" at the top',
    });
  } else if (!READABLE.includes(language)) {
    faults.push({
      line: header.bodyLine,
      code: 'unsupported-language',
      what: `articles in "${language}" can't be read yet`,
      todo: `nothing is drawn from it; languages that can be read: ${READABLE.join(', ')}`,
    });
  }
  if (published === null) {
    faults.push({
      line: 1,
      what: 'the article has no day',
      todo: 'add a line "published: YYYY-MM-DD" at the top; words like "yesterday" give no day until then',
    });
  }
  const article: Article = {
    id,
    ...(url && { url }),
    ...(header.values.publisher && { publisher: header.values.publisher }),
    published,
    language,
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title,
    text: body === '' ? title : `${title}\n\n${body}`,
    ...(path !== undefined && { path }),
  };
  return { article, faults };
}
