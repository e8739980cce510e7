// What a language must say of which event came before which.

import type { Phrase } from './phrase.ts';

/** Words that set one event before another. */
export interface SequenceWords {
  /** Before a noun or a clause that came earlier: "after", "following", "im Anschluss an". */
  readonly afterThis: readonly Phrase[];
  /** Before a noun or a clause that came later: "before", "ahead of", "vor". */
  readonly beforeThis: readonly Phrase[];
  /** This clause's event came after the one told last: "then", "later", "danach". */
  readonly thenThis: readonly Phrase[];
  /** This clause's event came before the one told last: "earlier", "zuvor". */
  readonly earlierThis: readonly Phrase[];
  /** This clause's event came after the one told last of the same sides: "erneut", "second round". */
  readonly again?: readonly Phrase[];
  /** Right before a gathering's noun: another one of those who were told to gather: "the next", "предыдущий". */
  readonly another?: readonly Phrase[];
  /** Beside a participle: what had been before the story: "had", "hatte". */
  readonly pluperfect?: readonly Phrase[];
}
