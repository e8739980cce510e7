/** A full stop of any script, and the quotes and brackets that close behind it. */
const END = /[.!?…؟。！？]["'”’»“」』)）]*$/u;

/** Whether a line ends as a sentence does, and not as a heading. */
export function endsSentence(line: string): boolean {
  return END.test(line);
}
