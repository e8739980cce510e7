// Which characters the bytes of a page are.

import { analyse } from 'chardet';

/** Bytes at the beginning in which a page must say its encoding; browsers look at 1,024. */
const TOLD_WITHIN = 4096;
/** Bytes by which an encoding is guessed where nothing tells it. */
const SAMPLE = 16_384;
/** A share of characters that are none from which on the encoding told is not the page's. */
const MOST_BROKEN = 0.01;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * The text of a page's bytes. What counts, first to last: a byte order mark; that all of it is UTF-8, whatever it
 * says of itself; the encoding told beside it (`charset`, as HTTP does), by `<meta>` or by the XML
 * declaration; a guess by frequency of bytes (chardet). Names are the Encoding Standard's (`gbk`, `cp1251`, `latin5`);
 * one that is unknown, or that
 * makes more than one character in a hundred none, is passed over. Bytes that are no characters become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, TOLD_WITHIN));
  const told = [charset, META.exec(opening)?.[1], XML.exec(opening)?.[1]].flatMap(decoderFor);
  // UTF-8 proves itself: no other text is whole in it, but for plain ASCII.
  const utf8 = wholeUtf8(bytes);
  if (utf8 !== undefined && !told.some(isEscaped)) return utf8;
  for (const decoder of told) {
    const text = decoder.decode(bytes);
    if (brokenShare(text) < MOST_BROKEN) return text;
  }
  return (guess(bytes) ?? told[0] ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** Such bytes look like ASCII and are none. */
const isEscaped = ({ encoding }: TextDecoder): boolean => encoding === 'iso-2022-jp';

function wholeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenShare(text: string): number {
  return (text.match(/\uFFFD/g) ?? []).length / Math.max(1, text.length);
}

/** A decoder of that name; none where nobody knows the name. A page that can be read so far is not in UTF-16. */
function decoderFor(name: string | undefined): TextDecoder[] {
  if (name === undefined) return [];
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding.startsWith('utf-16') ? [] : [decoder];
  } catch {
    return [];
  }
}

/** By the bytes that aren't ASCII: markup says nothing, and there is much of it before the text. */
function guess(bytes: Uint8Array): TextDecoder | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, first - 64), first + SAMPLE);
  for (const { name } of analyse(sample)) {
    const [decoder] = decoderFor(name);
    if (decoder) return decoder;
  }
  return undefined;
}
