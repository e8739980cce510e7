// Which characters the bytes of a page are.

import { analyse } from 'chardet';
import { decoded } from '../article/decoded.ts';

/** Bytes at the beginning in which a page must say its encoding; browsers look at 1,024. */
const TOLD_WITHIN = 4096;
/** Bytes by which an encoding is guessed where nothing tells it. */
const SAMPLE = 16_384;
/** From this share of letters beyond ASCII that are none on, the encoding told is not the page's. */
const MOST_BROKEN = 0.05;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * The text of a page's bytes. What counts, first to last: a byte order mark; that all of it is UTF-8, whatever it
 * says of itself; the encoding told beside it (`charset`, as HTTP does), by `<meta>` or by the XML declaration; a guess by
 * frequency of bytes (chardet). Names are the Encoding Standard's (`gbk`, `cp1251`, `latin5`); one that nobody knows,
 * or in which much of the page is no text, is passed over. Bytes that are no characters become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(encoding).decode(bytes);
  }
  const opening = latin1(bytes.subarray(0, TOLD_WITHIN));
  const told = [charset, META.exec(opening)?.[1], XML.exec(opening)?.[1]].flatMap(decoderFor);
  // UTF-8 proves itself: no other text is whole in it, but for plain ASCII.
  const utf8 = wholeUtf8(bytes);
  if (utf8 !== undefined && !told.some(isEscaped)) return utf8;
  for (const decoder of told) {
    const text = decoded(decoder, bytes);
    if (brokenShare(text) < MOST_BROKEN) return text;
  }
  return decoded(guess(bytes) ?? told[0] ?? new TextDecoder('windows-1252'), bytes);
}

/** Such bytes look like ASCII and are none. */
const isEscaped = ({ encoding }: TextDecoder): boolean => encoding === 'iso-2022-jp';

/** A character a byte, which no TextDecoder gives. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function wholeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenShare(text: string): number {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken === 0 ? 0 : broken / (text.match(/\P{ASCII}/gu)?.length ?? 1);
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

/** By the bytes of the text alone: tags and scripts are ASCII, and make every encoding look like a western one. */
function guess(bytes: Uint8Array): TextDecoder | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const around = latin1(bytes.subarray(Math.max(0, first - 64), first + SAMPLE));
  const text = around.replace(/<[^<>]*>/g, ' ').replace(/[\x20-\x40]{2,}/g, ' ');
  for (const { name } of analyse(Buffer.from(text, 'latin1'))) {
    const [decoder] = decoderFor(name);
    if (decoder) return decoder;
  }
  return undefined;
}
