// The text of a field, which may be HTML.

import { linesOf } from '../../pages/article-lines.ts';
import { parsePage } from '../../pages/parse-page.ts';

/** Tags that stand in articles; "a < b" and "<sic>" are none. */
const MARKUP = /<(?:p|br|div|span|a|strong|em|b|i|h[1-6]|ul|ol|li|img|figure|table)(?:\s[^<>]*)?\/?>/i;

/** The words of a field, a line a paragraph; or what is wrong with its markup. */
export function plainField(field: string): { readonly plain: string } | { readonly what: string } {
  if (!MARKUP.test(field)) return { plain: field };
  const parsed = parsePage(field);
  if ('what' in parsed) return parsed;
  return {
    plain: linesOf(parsed.document.body)
      .map(({ text }) => text)
      .join('\n'),
  };
}
