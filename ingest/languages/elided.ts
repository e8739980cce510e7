// "La première s'était tenue à Ankara": the event's noun left out, made from who stands for it and what is said of it.

import type { TriggerWords } from './event-words.ts';
import type { Phrase } from './phrase.ts';

/** Who stands for an event's noun in one gender, and the verbs that agree, of what was and of what will be. */
export type GenderWords = readonly [heads: string, was: string, willBe: string];

/**
 * Triggers of ordinals that stand for a noun told before, gender by gender: "третий сорвался", "третий, назначенный на май,
 * сорвался". `between` may stand before the verb.
 */
export function elidedByGender(genders: readonly GenderWords[], between: string): readonly TriggerWords[] {
  const words = between.split('|');
  const phrases = (verb: 1 | 2): readonly Phrase[] =>
    genders.flatMap((row): Phrase[] => {
      const [heads, verbs] = [row[0].split('|'), row[verb].split('|')];
      return [
        [heads, words, verbs],
        [heads, verbs.map((form) => `, … ${form}`)],
      ];
    });
  return [
    { kind: 'talks', frame: 'sides', part: 'verb', past: true, elided: true, forms: phrases(1) },
    { kind: 'talks', frame: 'sides', part: 'verb', elided: true, forms: phrases(2) },
  ];
}

/** What stands behind the verb's noun that is left out, `$` for the end: "Im Mai folgte die zweite in Genf". */
export interface VerbFirst {
  readonly verbs: string;
  readonly articles: string;
  readonly heads: string;
  readonly behind: readonly string[];
}

/** A trigger of what was, its verb first, and the noun left out behind it. */
export function elidedBehindVerb({ verbs, articles, heads, behind }: VerbFirst): TriggerWords {
  const words = [verbs, articles, heads].map((list) => list.split('|'));
  return {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    past: true,
    elided: true,
    forms: [[...words, behind]],
  };
}

/** Phrases of each of the words that can stand for an event's noun with each of the verbs that say it was or will be. */
export function elidedForms(heads: string, verbs: string): readonly string[] {
  return heads.split('|').flatMap((head) => verbs.split('|').map((verb) => `${head} ${verb}`));
}
