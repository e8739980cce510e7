// From the bytes of a feed to its text.

const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
/** An XML declaration stands within so many bytes. */
const DECLARATION = 512;

/**
 * The text of a feed: its byte order mark decides, then the encoding told with it, then its XML declaration (RFC 7303),
 * then UTF-8; one in which the bytes are not whole is passed over, since servers tell their own rather than the feed's.
 * Where they are whole in none, what has no letter becomes U+FFFD. A character cut at the end is left out.
 */
export function feedText(bytes: Uint8Array, charset?: string): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION)))?.[1];
  const mark = markOf(bytes);
  const labels = mark === undefined ? [charset, declared, 'utf-8'] : [mark];
  for (const label of labels) {
    const text = label === undefined ? undefined : decoded(bytes, label, true);
    if (text !== undefined) return text;
  }
  return decoded(bytes, mark ?? declared ?? 'utf-8', false) ?? new TextDecoder().decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Nothing where the platform knows no encoding of that name or, `whole`, the bytes are not whole in it. */
function decoded(bytes: Uint8Array, label: string, whole: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal: whole }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}
