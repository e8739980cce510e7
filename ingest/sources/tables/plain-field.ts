// The text of a field, which may be HTML.

/** Tags that stand in articles; "a < b" and "<sic>" are none. */
const MARKUP = /<(?:p|br|div|span|a|strong|em|b|i|h[1-6]|ul|ol|li|img|figure|table)(?:\s[^<>]*)?\/?>/i;

/** The words of a field, a line a paragraph; or what is wrong with its markup. */
export async function plainField(
  field: string,
): Promise<{ readonly plain: string } | { readonly what: string }> {
  if (!MARKUP.test(field)) return { plain: field };
  // What reads markup is loaded when there is some.
  const { parsePage } = await import('../../pages/parse-page.ts');
  const { linesOf } = await import('../../pages/article-lines.ts');
  const parsed = parsePage(field);
  if ('what' in parsed) return parsed;
  return {
    plain: linesOf(parsed.document.body)
      .map(({ text }) => text)
      .join('\n'),
  };
}
