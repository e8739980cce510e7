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
 * @param measure width of a text in pixels; asked for the whole, then for each word of what is too long for one line
 */
export function labelLines(name: string, measure: (text: string) => number): readonly string[] {
  const whole = clean(name);
  if (measure(whole) <= LINE) return whole ? [whole] : [];
  const lines = ['', ''];
  let line = 0;
  let width = 0;
  for (const { segment } of words.segment(whole)) {
    // A space at the end of a line takes no room.
    const wide = measure(segment);
    const fits = width + wide <= LINE || segment === ' ';
    if (!fits && (line === 1 || lines[0]!.trim() === '')) {
      return [lines[0]!.trim(), cut(`${lines[1]!}${segment}`, measure)].filter(Boolean).slice(-2);
    }
    if (!fits) line = 1;
    const text = fits ? segment : segment.trimStart();
    width = fits ? width + wide : wide;
    lines[line] += text;
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
  if (seen.length <= MOST_CHARACTERS) return seen;
  const kept: string[] = [];
  for (const { segment } of characters.segment(seen)) {
    if (kept.length === MOST_CHARACTERS) return `${kept.join('').trimEnd()}…`;
    kept.push(segment);
  }
  return kept.join('');
}

function cut(text: string, measure: (text: string) => number): string {
  const all = [...characters.segment(text)].map(({ segment }) => segment);
  let [fits, over] = [1, all.length + 1];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${all.slice(0, middle).join('')}…`) <= LINE) fits = middle;
    else over = middle;
  }
  return `${all.slice(0, fits).join('').trimEnd()}…`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a line: that of its first letter. */
export function lineDirection(line: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(line)?.[0];
  return letter && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
