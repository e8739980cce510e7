// Whether somebody's own words are quoted at a place of the text.

/** Every mark that opens or closes a quotation, whichever way round a language writes them. */
const MARKS = /[«»„“”"「」『』]/gu;

/**
 * Whether the offset stands between quotation marks of its sentence. Where the sentence holds an odd number of them, a
 * quotation goes on from or into another one, and nothing is said to be quoted.
 *
 * @param sentence offsets of the sentence in `text`
 */
export function isQuoted(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  at: number,
): boolean {
  const marks = [...text.slice(sentence.start, sentence.end).matchAll(MARKS)].map(
    ({ index }) => sentence.start + index,
  );
  return marks.length % 2 === 0 && marks.filter((mark) => mark < at).length % 2 === 1;
}
