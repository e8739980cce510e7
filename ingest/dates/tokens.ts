// Text as the date grammar sees it: words, numbers and marks.

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing lies between this token and the one before it. */
  readonly glued: boolean;
  /** A line end lies between this token and the one before it: no date goes across. */
  readonly breaks: boolean;
}

// Scripts without blanks between words give a token a sign, so that their words are sequences of tokens.
const TOKEN = /\d+|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+)|\n|\S/gu;

/** The tokens of `text` from `start` to `end`, offsets counted in the whole text (UTF-16 units). */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = -1;
  let breaks = false;
  for (const found of part.matchAll(TOKEN)) {
    const raw = found[0];
    if (raw === '\n') {
      breaks = true;
      continue;
    }
    const at = found.index;
    const code = raw.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? 'number' : found[1] !== undefined ? 'word' : 'mark';
    const lower = kind === 'word' ? raw.toLowerCase() : raw;
    tokens.push({
      start: start + at,
      end: start + at + raw.length,
      lower,
      capital: kind === 'word' && raw[0] !== lower[0],
      kind,
      glued: at === last,
      breaks,
    });
    last = at + raw.length;
    breaks = false;
  }
  return tokens;
}
