// The forms in which an English verb of events can stand in a clause, as phrases.

import type { Phrase, WordClass } from '../phrase.ts';
import { followedBy } from '../phrase.ts';
import type { EnVerb, Parts } from './verbs.ts';
import { enVerbs } from './verbs.ts';

/** A verb with what stands behind it, a list parted by `|`; '' where nothing need stand. */
export type VerbPhrase = readonly [verb: EnVerb, behind: string];

export interface VerbForms {
  /** Finite forms of the past, and passives of it: it was held. */
  readonly past: readonly Phrase[];
  readonly open: readonly Phrase[];
  /** Forms whose clause says when. */
  readonly tenseless: readonly Phrase[];
}

const HAVE: WordClass = ['has', 'have', 'had', 'having'];
const BE: WordClass = ['was', 'were', 'had been', 'has been', 'have been', 'was being', 'were being'];
/** Adverbs between an auxiliary and its participle. */
const ADVERBS: WordClass = [
  '',
  'just',
  'already',
  'also',
  'last',
  'first',
  'once',
  'even',
  'briefly',
  'twice',
];

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf([verb, behind]: VerbPhrase): VerbForms {
  const [base, present, past, participle, ongoing]: Parts = enVerbs[verb];
  const joined = (heads: readonly Phrase[]): readonly Phrase[] =>
    behind === ''
      ? heads
      : heads.flatMap((head) =>
          typeof head === 'string'
            ? followedBy([head], behind)
            : [[...head, behind.split('|')] satisfies Phrase],
        );
  return {
    past: joined([past, [HAVE, ADVERBS, participle], [BE, ADVERBS, participle]]),
    open: joined([base, present]),
    tenseless: joined([ongoing, ['to', base], ['be', participle]]),
  };
}
