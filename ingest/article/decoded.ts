// What a decoder gives, mended where Node's own is wrong.

/** Its characters from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * The text of bytes that are whole. Node 20 reads windows-1252 as ISO-8859-1 (nodejs/node 56542), though not what
 * streams by: its quotes and dashes would be control characters. Throws what the decoder throws.
 */
export function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9F]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!)
    : text;
}
