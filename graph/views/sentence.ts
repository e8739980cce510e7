// The words around a quotation, up to the ends of its sentence.

/** Where a sentence stands: UTF-16 units, start inclusive, end exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Ends that the platform takes for a sentence's though they seldom are: `3. Mai`, `Mr. Rubio`, `J. Doe`. */
const ABBREVIATED = /(?:^|[\s(])(?:\d{1,2}|\p{Lu}\p{Ll}?)\.\s*$/u;

/**
 * From the start of the sentence that holds `start` to the end of the one that holds the last quoted unit,
 * never beyond the line, without the white space at its ends. `language` is ISO 639-1;
 * an unknown one is cut by the rules common to all.
 */
export function sentenceAround(text: string, { start, end }: Bounds, language: string): Bounds {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', Math.max(end - 1, start));
  const lineEnd = newline < 0 ? text.length : newline;
  let from = lineStart;
  let to = lineEnd;
  let joined = false;
  for (const { index, segment } of sentences(language).segment(text.slice(lineStart, lineEnd))) {
    const open = lineStart + index;
    const close = open + segment.length;
    if (open <= start && !joined) from = open;
    joined = ABBREVIATED.test(segment);
    if (close >= end && !joined) {
      to = close;
      break;
    }
  }
  while (from < start && isSpace(text[from])) from++;
  while (to > end && isSpace(text[to - 1])) to--;
  return { start: from, end: to };
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentences(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : 'und', {
      granularity: 'sentence',
    });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/u.test(unit);
}
