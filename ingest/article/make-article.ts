// The one door of every article: what a source found out is checked and made an Article, whatever the source is.

import type { Article, Day, Told } from '../../graph/model/index.ts';
import { loadPack, READABLE } from '../languages/index.ts';
import type { LineFault } from './header.ts';
import { detectLanguage } from './language.ts';
import { dayOfAddress, sourceAddress } from './source-address.ts';

/** What is known of an article besides its bytes, from who lists it and from where it was fetched. */
export type ArticleTold = Told & { readonly url?: string };

/** What a source says of an article. What is left out is looked for in the text. */
export interface ArticleDraft {
  /** Without it the first line of the body is the title. */
  readonly title?: string;
  readonly body: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published: Day | null;
  /** When it was last changed. */
  readonly modified?: Day;
  /** ISO 639-1, or more of a tag: `pt-BR`. */
  readonly language?: string;
  /** The line of the source on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** What a person can do about what a source of this kind lacks. */
export interface Remedies {
  readonly text: string;
  readonly language: string;
  readonly published: string;
}

/** An article with what should be said of it, or why it is none. Lines are counted from 1 in the raw text. */
export type ArticleReading =
  { readonly article: Article; readonly faults: readonly LineFault[] } | { readonly fault: LineFault };

/** A title longer than this is a paragraph without a title. */
const LONGEST_TITLE = 300;

/** One spelling for composed letters and those with marks apart, one line end, no soft hyphens; offsets count in this. */
export function evenText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00AD/g, '')
    .normalize('NFC');
}

/**
 * Settles title, language, address and day of an even text; `id` labels the article, `path` says where it lies.
 * A missing day or an unknown language doesn't stop the article: it is told as a fault beside it.
 */
export async function makeArticle(
  draft: ArticleDraft,
  remedies: Remedies,
  id: string,
  path?: string,
): Promise<ArticleReading> {
  const whole = draft.body.trim();
  if (whole === '') return { fault: { line: 1, what: 'there is no text', todo: remedies.text } };
  const [first = '', ...rest] = whole.split('\n');
  const title = draft.title || first.trim();
  const body = draft.title ? whole : rest.join('\n').trim();
  const language = draft.language?.slice(0, 2).toLowerCase() || (await detectLanguage(`${title}\n${body}`));
  const url = draft.url || sourceAddress(whole);
  const published = draft.published ?? (url ? await dayByAddress(url, whole, language) : null);
  const article: Article = {
    id,
    ...(url && { url }),
    ...(draft.publisher && { publisher: draft.publisher }),
    ...(draft.author && { author: draft.author }),
    published,
    // One before the day of publication is of something else.
    ...(draft.modified && draft.modified >= (published ?? '') && { modified: draft.modified }),
    language,
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title,
    text: body === '' ? title : `${title}\n\n${body}`,
    ...(path !== undefined && { path }),
  };
  return { article, faults: faultsOf(article, draft.bodyLine, remedies) };
}

/** A pack takes its time to load: here it is needed only where the article's day hides in its address. */
async function dayByAddress(url: string, text: string, language: string): Promise<Day | null> {
  const pack = await loadPack(language);
  return pack ? dayOfAddress(url, text, pack.dates) : null;
}

function faultsOf({ language, published }: Article, bodyLine: number, remedies: Remedies): LineFault[] {
  const faults: LineFault[] = [];
  if (language === 'und') {
    faults.push({ line: bodyLine, what: 'the language could not be told', todo: remedies.language });
  } else if (!READABLE.includes(language)) {
    faults.push({
      line: bodyLine,
      code: 'unsupported-language',
      what: `articles in "${language}" can't be read yet`,
      todo: `nothing is drawn from it; languages that can be read: ${READABLE.join(', ')}`,
    });
  }
  if (published === null) {
    faults.push({ line: 1, what: 'the article has no day', todo: remedies.published });
  }
  return faults;
}
