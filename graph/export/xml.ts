// Text in XML 1.0, whatever an article holds.

// Everything that is no Char of XML 1.0 (section 2.2): most controls, U+FFFE, U+FFFF, and halves of surrogate pairs.
const NO_CHAR = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Markup, and what some reader takes for a line end or a blank (XML 1.1 has more of those than 1.0).
const SPECIAL = /[&<>"\t\n\r\u007F-\u009F\u2028\u2029]/g;
const ANY = /[&<>"]|[^\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF]/;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The text as an attribute's value or as content: read back it is the same, line ends included, except that a
 * character which XML cannot hold has become U+FFFD.
 */
export function xmlText(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replaceAll(NO_CHAR, '\uFFFD').replaceAll(SPECIAL, escaped);
}

function escaped(char: string): string {
  return NAMED[char] ?? `&#${char.charCodeAt(0)};`;
}
