// From a page to a draft of its article.

import type { Day } from '../../graph/model/index.ts';
import { type ArticleDraft, evenText } from '../article/make-article.ts';
import { loadPack, type PageWords } from '../languages/index.ts';
import { pageWordsOf } from '../languages/page-words-of.ts';
import { bodyOf, type PageBody } from './article-body.ts';
import type { PageLine } from './article-lines.ts';
import { dropFurniture } from './drop-furniture.ts';
import { holdsArticle } from './holds-article.ts';
import { namesIn } from './linked-data.ts';
import { keepOwnArticle } from './own-article.ts';
import { addressOf, savedFrom } from './page-address.ts';
import { datesOf, dayOfPath, dayShown, firstDay } from './page-day.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { languageOf, languageSaid } from './page-language.ts';
import { publisherOf } from './page-publisher.ts';
import { titleOf } from './page-title.ts';
import { parsePage } from './parse-page.ts';

/** What is known of a page besides its bytes. What the page itself says comes before, but for the address asked. */
export interface PageTold {
  /** Where it was fetched from. */
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: Day;
  /** ISO 639-1. */
  readonly language?: string;
}

/** An article's draft and when the page was last changed; or what is wrong with the page and what to do. */
export type PageReading =
  | { readonly draft: ArticleDraft; readonly modified: Day | null }
  | { readonly what: string; readonly todo: string };

const NO_ARTICLE = {
  what: 'this page holds no article',
  todo: 'save the page of one article, with its text shown; leave lists, films and pages behind a login out',
};
const TOO_BIG = 'leave it out, or save its text as .txt';

/** Reads a page's HTML. Throws nothing, whatever the markup. */
export async function readPage(html: string, told: PageTold = {}): Promise<PageReading> {
  const parsed = parsePage(html);
  if ('what' in parsed) return { what: parsed.what, todo: TOO_BIG };
  const facts = factsOf(parsed.document);
  const publisher = publisherOf(facts) ?? told.publisher;
  const title = titleOf(facts, publisher) || told.title || '';
  const url = addressOf(facts, told.url ?? savedFrom(html));
  const dates = datesOf(facts);
  const said = languageSaid(facts) ?? told.language;

  const lines = reportIn(facts, html, title, said);
  if (!lines) return NO_ARTICLE;
  const body = evenText(lines.map(({ text }) => text).join('\n'));
  const language = await languageOf(`${title}\n${body}`, said);
  const shown = async (): Promise<Day | null> => dayShown(dates, language, (await loadPack(language))?.dates);
  const published =
    firstDay(dates.published, language) ??
    (dates.shown.length > 0 ? await shown() : null) ??
    told.published ??
    (url ? dayOfPath(url) : null);
  const draft: ArticleDraft = {
    ...(title && { title: evenText(title) }),
    ...(url && { url }),
    ...(publisher && { publisher: evenText(publisher) }),
    ...(language !== 'und' && { language }),
    published,
    body,
    bodyLine: 1,
  };
  return { draft, modified: firstDay(dates.modified, language) };
}

/** The lines of the report: those that are shown, else those that a script would show, else what the data says. */
function reportIn(
  { document, data }: PageFacts,
  html: string,
  title: string,
  language: string | undefined,
): readonly PageLine[] | undefined {
  const words = [...new Set([language ?? 'en', 'en'])].flatMap((code) => pageWordsOf(code) ?? []);
  const attempts = [
    () => document,
    () => documentOf(html, true),
    () => documentOf(namesIn(data['articleBody'])[0]?.replace(/\n+/g, '<p>') ?? '', false),
  ];
  for (const attempt of attempts) {
    const tried = attempt();
    const body = tried && bodyIn(tried, title, words);
    if (body && holdsArticle(body)) return body.report;
  }
  return undefined;
}

function documentOf(html: string, hidden: boolean): Document | undefined {
  const parsed = parsePage(html, { hidden });
  return 'document' in parsed ? parsed.document : undefined;
}

function bodyIn(document: Document, title: string, words: readonly PageWords[]): PageBody {
  keepOwnArticle(document, title);
  dropFurniture(document);
  return bodyOf(document, title, words);
}
