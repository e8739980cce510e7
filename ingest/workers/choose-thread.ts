// Which thread reads an article: packs are costly to make and to keep, so that a language stays where it is read
// already, as long as nobody is idle for want of work.

/**
 * Articles that all threads together have waiting while work is plenty (a load reads that many ahead). Where a thread has
 * nothing, and the one whose language it would have to learn has more than its part of them, it learns it.
 * With less, all threads soon know all languages; with more, one has nothing to do while the other's queue is full.
 */
const PLENTY = 64;

/** What is known of a thread. */
export interface Load {
  /** Articles that were given to it and are not read yet. */
  readonly waiting: number;
  readonly languages: ReadonlySet<string>;
}

/** The index of the thread that shall read an article in that language. */
export function chooseThread(loads: readonly Load[], language: string): number {
  const all = loads.map(({ waiting, languages }, at) => ({
    ...{ at, waiting, knows: languages.has(language) },
    // Among those who would have to learn it, one with few languages comes first.
    effort: waiting + languages.size,
  }));
  const [knower] = all.filter(({ knows }) => knows).sort((a, b) => a.waiting - b.waiting);
  const [learner] = all.filter(({ knows }) => !knows).sort((a, b) => a.effort - b.effort);
  if (!knower || !learner) return (knower ?? learner)!.at;
  return learner.waiting === 0 && knower.waiting >= PLENTY / loads.length ? learner.at : knower.at;
}
