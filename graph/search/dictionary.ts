// The words that are in the index, each with a number; found as they are, by their beginning, or with a slip.

/** Words by number, in the order in which they came. */
export interface Dictionary {
  /** The number of a word, a new one where it is new. */
  numberOf(word: string): number;
  /** The number of a word that is there. */
  known(word: string): number | undefined;
  word(number: number): string;
  size(): number;
  /** Numbers of the words that begin with this one and are longer. */
  beginningWith(word: string): readonly number[];
  /** Numbers of the words that are a slip or two away, and begin with the same letter. */
  near(word: string): readonly number[];
}

/** A word that may be a letter off is at least this long; from twice that on it may be two off. */
const SLIP_LENGTH = 5;
const TWO_SLIPS_LENGTH = 10;

/** Words that may be out of order before all are sorted anew. */
const LOOSE = 4_000;

/** An empty dictionary. */
export function createDictionary(): Dictionary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let sorted: string[] = [];
  let loose: string[] = [];

  function settle(): void {
    if (loose.length <= LOOSE) return;
    sorted = [...numbers.keys()].sort();
    loose = [];
  }

  /** Every word with that beginning, itself too. */
  function within(beginning: string): string[] {
    settle();
    const found = loose.filter((word) => word.startsWith(beginning));
    for (let at = lowest(sorted, beginning); at < sorted.length && sorted[at]!.startsWith(beginning); at++)
      found.push(sorted[at]!);
    return found;
  }

  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      loose.push(word);
      return words.push(word) - 1;
    },
    known: (word) => numbers.get(word),
    word: (number) => words[number]!,
    size: () => words.length,
    beginningWith: (beginning) =>
      within(beginning)
        .filter((word) => word !== beginning)
        .map((word) => numbers.get(word)!),
    near(word) {
      if (word.length < SLIP_LENGTH || /\d/.test(word)) return [];
      const most = word.length < TWO_SLIPS_LENGTH ? 1 : 2;
      return within([...word][0]!)
        .filter((other) => other !== word && slips(word, other, most) <= most)
        .map((other) => numbers.get(other)!);
    },
  };
}

/** Where in the sorted words the first one stands that does not come before `word`. */
function lowest(words: readonly string[], word: string): number {
  let from = 0;
  for (let to = words.length; from < to;) {
    const middle = (from + to) >> 1;
    if (words[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Letters to change, add or leave out to come from one word to the other (Levenshtein 1966); `most + 1` where it is more. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      least = Math.min(least, next[j]!);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}
