// Two ways in which markup breaks that a parser of tags alone can't see, mended as browsers mend them.

const FORMATTING = /<\/?(?:b|i|u|em|strong|font|big|small|tt|strike|s)(?:\s[^<>]*)?>/gi;
const HEADING = /<(\/?)h([1-6])(?![a-z0-9-])/gi;

/**
 * Leaves formatting out, which says nothing of a text and is closed in any order (`<p><b>…<p></b>…`), and lets any
 * heading's end end the heading that is open (`<h1>…</h2>`).
 */
export function mendMarkup(html: string): string {
  let open = '';
  return html.replace(FORMATTING, '').replace(HEADING, (tag: string, end: string, level: string) => {
    const was = open;
    open = end === '' ? level : '';
    return end !== '' && was !== '' && was !== level ? `</h${was}` : tag;
  });
}
