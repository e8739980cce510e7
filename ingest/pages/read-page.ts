// From a page to a draft of its article.

import type { Day } from '../../graph/model/index.ts';
import { type ArticleDraft, type ArticleTold, evenText } from '../article/make-article.ts';
import { loadPack } from '../languages/index.ts';
import type { PageWords } from '../languages/page-words.ts';
import { pageWordsOf } from '../languages/page-words-of.ts';
import { findBody, reportLines } from './article-body.ts';
import type { PageLine } from './article-lines.ts';
import { dropFurniture } from './drop-furniture.ts';
import { holdsArticle } from './holds-article.ts';
import { namesIn } from './linked-data.ts';
import { keepOwnArticle } from './own-article.ts';
import { addressOf, savedFrom } from './page-address.ts';
import { datesOf, dayOfPath, dayShown, firstDay } from './page-day.ts';
import { authorOf, authorsOf } from './page-author.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { languageOf, languageSaid } from './page-language.ts';
import { publisherOf } from './page-publisher.ts';
import { titleOf } from './page-title.ts';
import { parsePage } from './parse-page.ts';

/** An article's draft; or what is wrong with the page and what to do. */
export type PageReading = { readonly draft: ArticleDraft } | { readonly what: string; readonly todo: string };

const NO_ARTICLE = {
  what: 'this page holds no article',
  todo: 'save the page of one article, with its text shown; leave lists, films and pages behind a login out',
};
const TOO_BIG = 'leave it out, or save its text as .txt';

/**
 * Reads a page's HTML; what it says itself comes before what is `told`, but for the address asked. Throws nothing,
 * whatever the markup.
 */
export async function readPage(html: string, told: ArticleTold = {}): Promise<PageReading> {
  const parsed = parsePage(html);
  if ('what' in parsed) return { what: parsed.what, todo: TOO_BIG };
  const facts = factsOf(parsed.document);
  const publisher = publisherOf(facts) ?? told.publisher;
  const title = titleOf(facts, publisher) || told.title || '';
  const url = addressOf(facts, told.url ?? savedFrom(html));
  const dates = datesOf(facts);
  const authors = authorsOf(facts);

  const report = await reportIn(facts, html, title, languageSaid(facts) ?? told.language);
  if (!report) return NO_ARTICLE;
  const { lines, language } = report;
  const body = evenText(lines.map(({ text }) => text).join('\n'));
  const shown = async (): Promise<Day | null> => dayShown(dates, language, (await loadPack(language))?.dates);
  const published =
    firstDay(dates.published, language) ??
    (dates.shown.length > 0 ? await shown() : null) ??
    told.published ??
    (url ? dayOfPath(url) : null);
  const author =
    authorOf(
      authors,
      publisher,
      wordsOf(language).flatMap(({ bylines }) => bylines),
    ) ?? told.author;
  const modified = firstDay(dates.modified, language);
  const draft: ArticleDraft = {
    ...(title && { title: evenText(title) }),
    ...(url && { url }),
    ...(publisher && { publisher: evenText(publisher) }),
    ...(author && { author: evenText(author) }),
    ...(language !== 'und' && { language }),
    published,
    ...(modified && { modified }),
    body,
    bodyLine: 1,
  };
  return { draft };
}

interface Report {
  readonly lines: readonly PageLine[];
  readonly language: string;
}

/** The report that is shown, else the one that a script would show, else the one that the data holds. */
async function reportIn(
  { document, data }: PageFacts,
  html: string,
  title: string,
  said: string | undefined,
): Promise<Report | undefined> {
  const attempts = [
    () => document,
    () => documentOf(html, true),
    () => documentOf(namesIn(data['articleBody'])[0]?.replace(/\n+/g, '<p>') ?? '', false),
  ];
  for (const attempt of attempts) {
    const tried = attempt();
    const report = tried && (await reportOf(tried, title, said));
    if (report) return report;
  }
  return undefined;
}

function documentOf(html: string, hidden: boolean): Document | undefined {
  const parsed = parsePage(html, { hidden });
  return 'document' in parsed ? parsed.document : undefined;
}

async function reportOf(
  document: Document,
  title: string,
  said: string | undefined,
): Promise<Report | undefined> {
  keepOwnArticle(document, title);
  dropFurniture(document);
  const found = findBody(document, title);
  const language = await languageOf([title, ...found.lines.map(({ text }) => text)].join('\n'), said);
  const lines = reportLines(found, wordsOf(language));
  return holdsArticle(found.lines, lines) ? { lines, language } : undefined;
}

/** Words around texts in that language; many sites write theirs in English. */
function wordsOf(language: string): PageWords[] {
  return [...new Set([language, 'en'])].flatMap((code) => pageWordsOf(code) ?? []);
}
