// Which thread reads an article: packs are costly to make, so that a language stays where it is read already, as long
// as nobody else is idle for want of work.

/** Articles that may wait in a thread before another one takes the language, too. */
const MOST_WAITING = 50;

/** What is known of a thread. */
export interface Load {
  /** Articles that were given to it and are not read yet. */
  readonly waiting: number;
  readonly languages: ReadonlySet<string>;
}

/** The index of the thread that shall read an article in that language. */
export function chooseThread(loads: readonly Load[], language: string): number {
  const order = (at: number): readonly number[] => {
    const { waiting, languages } = loads[at]!;
    const known = languages.has(language);
    // One that knows the language and has room; else one with few languages; else the one with the least work.
    return [known && waiting < MOST_WAITING ? 0 : 1, known ? waiting : waiting + languages.size, at];
  };
  const all = loads.map((_, at) => at);
  return all.reduce((best, at) => (isBefore(order(at), order(best)) ? at : best));
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}
