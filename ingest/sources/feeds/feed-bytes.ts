// From the bytes of a feed to its text.

const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
/** An XML declaration stands within so many bytes. */
const DECLARATION = 512;

/**
 * The text of a feed: its byte order mark decides, then the encoding told with it, then its XML declaration (RFC 7303);
 * else it is UTF-8. What an encoding has no letter for becomes U+FFFD.
 */
export function feedText(bytes: Uint8Array, charset?: string): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION)))?.[1];
  const label = markOf(bytes) ?? [charset, declared].find((one) => one !== undefined && isKnown(one));
  return new TextDecoder(label ?? 'utf-8').decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Whether the platform decodes what is called so. */
function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
