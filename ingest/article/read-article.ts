// From the text of a file to an Article.

import { readHeader } from './header.ts';
import {
  type ArticleReading,
  type ArticleTold,
  evenText,
  makeArticle,
  type Remedies,
} from './make-article.ts';

const REMEDIES: Remedies = {
  text: 'put the report into the file, or remove it',
  language: 'add a line "language: xx" at the top',
  published: 'add a line "published: YYYY-MM-DD" at the top; words like "yesterday" give no day until then',
};

/** Reads header lines and text. `raw` is text with any line ends; `id` labels the article; header lines come before `told`. */
export async function readArticle(
  raw: string,
  id: string,
  path?: string,
  told: ArticleTold = {},
): Promise<ArticleReading> {
  const { values, published, modified, body, bodyLine, fault } = readHeader(evenText(raw));
  if (fault) return { fault };
  const title = values.title || told.title;
  const url = values.url || told.url;
  const publisher = values.publisher || told.publisher;
  const author = values.author || told.author;
  const language = values.language || told.language;
  const said = {
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(language && { language }),
    ...(modified && { modified }),
  };
  return makeArticle(
    { ...said, body, bodyLine, published: published ?? told.published ?? null },
    REMEDIES,
    id,
    path,
  );
}
