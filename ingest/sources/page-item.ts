// A page's bytes as an article of the one door; what saved pages and web archives of one page share.

import type { SourceItem } from '../../graph/model/index.ts';
import { makeArticle, type Remedies } from '../article/make-article.ts';
import { decodePage } from '../pages/decode-page.ts';
import { readPage } from '../pages/read-page.ts';
import type { SourceInput } from './contract.ts';
import { labelOf } from './inputs.ts';
import { faultAt, problemAt } from './problems.ts';

const AS_TEXT = 'save its text as .txt with';

/** The article of a page, or why it has none. `facts`: the input's, where the page itself lies within it. */
export async function pageItem(
  bytes: Uint8Array,
  { where, name, path, url, charset, told }: Omit<SourceInput, 'head' | 'stream'>,
): Promise<SourceItem> {
  const reading = await readPage(decodePage(bytes, charset), { ...told, ...(url !== undefined && { url }) });
  if ('what' in reading) return problemAt(where, 1, reading.what, reading.todo);
  const { draft } = reading;
  const id = where === '-' ? 'stdin' : labelOf(name);
  const made = await makeArticle(draft, remedies(draft.modified), id, path);
  if ('fault' in made) return faultAt(where, made.fault);
  const problems = made.faults.map((fault) => faultAt(where, fault).problem);
  return { article: made.article, ...(problems.length > 0 && { problems }) };
}

function remedies(modified: string | undefined): Remedies {
  const changed = modified === undefined ? '' : `it says only that it was changed on ${modified}; `;
  return {
    text: `save the page with its text shown`,
    language: `${AS_TEXT} a line "language: xx"`,
    published: `${changed}${AS_TEXT} a line "published: YYYY-MM-DD"; words like "yesterday" give no day until then`,
  };
}
