// Between which two sides an article tells of: what "the two", "the fifth round" and "they" mean where nothing nearer does.

import type { Actor } from './actors.ts';
import type { Findings } from './findings.ts';
import { within } from './within.ts';

/** Sentences of the second side at least, and how much more often than the third it must be named. */
const OFTEN = 3;
const CLEARLY = 1.25;
/** What a sentence of title and lead counts. */
const EARLY = 2;

/** The two sides that are named in the most sentences, where no third comes near; else none. */
export function mainPairOf(findings: Findings, actors: readonly Actor[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of findings.sentences) {
    if (sentence.kind === 'caption' || sentence.kind === 'boilerplate') continue;
    const early = sentence.kind === 'title' || sentence.kind === 'lead';
    const sides = new Set(
      within(actors, sentence)
        .filter(({ slot }) => slot !== 'topic')
        .map(({ id }) => findings.sideOf(id)),
    );
    for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + (early ? EARLY : 1));
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < OFTEN || (third && second[1] < third[1] * CLEARLY)) return [];
  return [first[0], second[0]].every(findings.isPower) ? [first[0], second[0]] : [];
}
