// What the world wrote, made harmless to look at. Nothing here runs in any case; this is about text that hides, turns or
// covers what stands beside it.

/** Marks on one letter that are shown: no script needs more. */
const MOST_MARKS = 6;

// Each is replaced by as many characters, since places in an article's text count them.
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
const TURNING = /[\u202d\u202e\ufff9-\ufffb]/g;
const HEAPED = new RegExp(`(?<=\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * The same text, as long as before: control characters are shown as pictures of themselves, characters that turn the
 * direction around (and other ones that are never seen) as `\uFFFD`, and marks heaped on one letter only up to six.
 */
export function harmless(text: string): string {
  return text
    .replace(CONTROLS, (one) => (one < ' ' ? String.fromCharCode(0x2400 + one.charCodeAt(0)) : '\uFFFD'))
    .replace(TURNING, '\uFFFD')
    .replace(HEAPED, (rest) => '\u200B'.repeat(rest.length));
}

/** Names of fields that are no text: what they hold is sent back to the server as it came. */
const KEYS = new Set(['id', 'from', 'to', 'event', 'entity', 'article', 'next']);
/** Whether an answer can have anything to be made harmless; told from its JSON, before it is read. */
const SUSPECT = new RegExp(`\\\\u00[01]|${CONTROLS.source}|${TURNING.source}|\\p{M}{${MOST_MARKS + 1}}`, 'u');

/** Reads an answer of the server with all its texts made harmless. */
export function readHarmless(json: string): unknown {
  if (!SUSPECT.test(json)) return JSON.parse(json);
  return JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && !KEYS.has(key) ? harmless(value) : value,
  );
}
