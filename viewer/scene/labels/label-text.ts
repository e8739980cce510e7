// What of a name is drawn. Names come from articles, so anything can be in one.

/** The longest line, in the pixels that `measure` answers in. */
const LINE = 150;
const MOST_CHARACTERS = 90;

/** Controls, direction overrides, and whatever draws nothing but can change what is drawn beside it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** More marks over one letter than any language writes. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A name as at most two lines, cut with an ellipsis where it is longer. Direction and control characters are left
 * out, heaps of combining marks are thinned.
 *
 * @param measure width of a text in pixels
 */
export function labelLines(name: string, measure: (text: string) => number): readonly string[] {
  const whole = clean(name);
  if (measure(whole) <= LINE) return whole ? [whole] : [];
  const lines = ['', ''];
  let line = 0;
  for (const { segment } of words.segment(whole)) {
    const next = lines[line]! + segment;
    if (measure(next.trim()) <= LINE) lines[line] = next;
    else if (line === 0 && lines[0]!.trim()) lines[++line] = segment.trimStart();
    else return [lines[0]!.trim(), cut(`${lines[1]!}${segment}`, measure)].filter(Boolean).slice(-2);
  }
  return lines.map((text) => text.trim()).filter(Boolean);
}

function clean(name: string): string {
  const seen = name
    .slice(0, 2000)
    .replace(UNSEEN, ' ')
    .replace(TOO_MANY_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const kept: string[] = [];
  for (const { segment } of characters.segment(seen)) {
    if (kept.length === MOST_CHARACTERS) return `${kept.join('').trimEnd()}…`;
    kept.push(segment);
  }
  return kept.join('');
}

function cut(text: string, measure: (text: string) => number): string {
  const kept = [...characters.segment(text)].map(({ segment }) => segment);
  while (kept.length > 1 && measure(`${kept.join('')}…`) > LINE) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a line: that of its first letter. */
export function lineDirection(line: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(line)?.[0];
  return letter && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
