// Which document has which word in which field, in numbers: eight bytes a posting, however many words there are.

/** Fields of a document are numbers below this. */
const FIELDS = 8;

export interface Postings {
  /** A word, by its number, stands in that field of that document; the same thing twice is put once. */
  put(word: number, document: number, field: number): void;
  /** Calls for each posting of a word, the latest document first. */
  each(word: number, tell: (document: number, field: number) => void): void;
  /** How many postings a word has. */
  count(word: number): number;
}

/** No postings. */
export function createPostings(): Postings {
  let values = new Uint32Array(1_024);
  let before = new Int32Array(1_024);
  let used = 0;
  const heads: number[] = [];
  const counts: number[] = [];
  return {
    put(word, document, field) {
      const value = document * FIELDS + field;
      const head = heads[word] ?? -1;
      if (head >= 0 && values[head] === value) return;
      if (used === values.length) {
        values = grown(values, new Uint32Array(used * 2));
        before = grown(before, new Int32Array(used * 2));
      }
      values[used] = value;
      before[used] = head;
      heads[word] = used++;
      counts[word] = (counts[word] ?? 0) + 1;
    },
    each(word, tell) {
      for (let at = heads[word] ?? -1; at >= 0; at = before[at]!)
        tell(Math.floor(values[at]! / FIELDS), values[at]! % FIELDS);
    },
    count: (word) => counts[word] ?? 0,
  };
}

function grown<T extends Uint32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
