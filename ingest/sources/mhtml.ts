// A page that a browser saved with all that belongs to it, in one file.

import type { SourceItem } from '../../graph/model/index.ts';
import type { SourceInput, SourceKind } from './contract.ts';
import { bytesOf } from './inputs.ts';
import { LARGEST_PAGE } from './page.ts';
import { problemAt, unreadable } from './problems.ts';

/** Bytes of one archive beyond which nothing is looked for in it: its pictures lie in it too. */
const LARGEST = 128 * 1024 * 1024;
const HEADERS = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related/i;

/** `.mhtml`, `.mht`, and what begins like one. */
export const mhtml: SourceKind = {
  one: 'web archive',
  many: 'web archives',
  single: true,
  recognizes: ({ name, type, head }) =>
    /\.mht(?:ml)?$/i.test(name) ||
    type === 'multipart/related' ||
    HEADERS.test(Buffer.from(head).toString('latin1')),
  async *read(input) {
    yield await readArchive(input);
  },
};

async function readArchive(input: SourceInput): Promise<SourceItem> {
  const { where } = input;
  try {
    const bytes = await bytesOf(input, LARGEST);
    if (!bytes)
      return problemAt(where, 1, `more than ${LARGEST >> 20} MB are no page`, 'save it as HTML alone');
    const { pageInMhtml } = await import('../pages/page-in-mhtml.ts');
    const found = await pageInMhtml(bytes);
    if (!found) return problemAt(where, 1, 'this web archive holds no page', 'save the page again, as .html');
    if (found.bytes.length > LARGEST_PAGE)
      return problemAt(where, 1, `its page has more than ${LARGEST_PAGE >> 20} MB`, 'save it as text');
    const { title, ...facts } = found;
    const told = { ...(title !== undefined && { title }), ...input.told };
    const { pageItem } = await import('./page-item.ts');
    return await pageItem(found.bytes, { ...input, ...facts, told });
  } catch (error) {
    return unreadable(where, 1, error);
  }
}
