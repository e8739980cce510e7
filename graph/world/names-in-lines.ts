// Names by record in a text that is looked up as it stands: an object of ten thousand records would take most of the
// time that a language takes to load.

import type { NamesSource } from './names-by-id.ts';

/** The names of a text: a line a record, its id and a tab before each name, in the order of ids. */
export function namesInLines(text: string): NamesSource {
  return {
    get(id) {
      const from = lineOf(text, id);
      return from === undefined ? undefined : text.slice(from + id.length + 1, endOf(text, from)).split('\t');
    },
    *ids() {
      for (let from = 0; from < text.length; from = endOf(text, from) + 1)
        yield text.slice(from, text.indexOf('\t', from));
    },
    each(tell) {
      for (let from = 0; from < text.length;) {
        const end = endOf(text, from);
        let tab = text.indexOf('\t', from);
        const id = text.slice(from, tab);
        for (; tab < end;) {
          const next = text.indexOf('\t', tab + 1);
          const until = next < 0 || next > end ? end : next;
          tell(id, text.slice(tab + 1, until));
          tab = until;
        }
        from = end + 1;
      }
    },
  };
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where the line of an id begins. */
function lineOf(text: string, id: string): number | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const from = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const start = Math.max(low, from);
    const found = text.slice(start, text.indexOf('\t', start));
    if (found === id) return start;
    if (found < id) low = endOf(text, start) + 1;
    else high = start;
  }
  return undefined;
}
