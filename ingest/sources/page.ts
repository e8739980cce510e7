// A page of the web, as a browser saves it or a server sends it.

import type { SourceInput, SourceKind } from './contract.ts';
import { bytesOf } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';

/** Bytes of one page beyond which nothing is parsed; pictures that are written into a page are many. */
export const LARGEST_PAGE = 32 * 1024 * 1024;

const NAMES = /\.(?:html?|xhtml|shtml)$/i;
const TYPES = new Set(['text/html', 'application/xhtml+xml']);
const OPENING =
  /^(?:\uFEFF|\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** `.html` and its kin, what a server calls HTML, and whatever begins like it. */
export const page: SourceKind = {
  one: 'saved page',
  many: 'saved pages',
  single: true,
  recognizes: ({ name, type, head }) =>
    NAMES.test(name) ||
    (type !== undefined && TYPES.has(type)) ||
    OPENING.test(Buffer.from(head).toString('latin1').replaceAll('\0', '')),
  async *read(input) {
    try {
      // What makes a document of a page is loaded when there is one.
      const { pageItem } = await import('./page-item.ts');
      const bytes = await bytesOf(input, LARGEST_PAGE);
      yield bytes ? await pageItem(bytes, input) : tooBig(input);
    } catch (error) {
      yield unreadable(input.where, 1, error);
    }
  },
};

function tooBig({ where }: SourceInput): ReturnType<typeof problemAt> {
  return problemAt(
    where,
    1,
    `more than ${LARGEST_PAGE >> 20} MB are no page of an article`,
    'save it without its pictures',
  );
}
