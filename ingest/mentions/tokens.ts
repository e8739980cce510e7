// Words of the text with what the linker asks of them.

/** A run of letters and digits. `sentence` counts the sentence that it stands in, -1 outside all. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Cuts the text into words; `folded` is `fold(text)`. */
export function tokenize(
  text: string,
  folded: string,
  sentences: readonly { start: number; end: number }[],
): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (match[0] === 's' && /['’]/.test(text[start - 1] ?? '')) continue; // the possessive's own letter
    const end = start + match[0].length;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const inside = sentence < sentences.length && sentences[sentence]!.start <= start;
    tokens.push({
      start,
      end,
      text: match[0],
      folded: folded.slice(start, end),
      capital: CAPITAL.test(match[0]),
      sentence: inside ? sentence : -1,
    });
  }
  return tokens;
}
