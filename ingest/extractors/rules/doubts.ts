// Where the rules are unsure of what they read: what somebody who reads better, and costs more, should look at.

import { clausesOf } from '../../register/clauses-of.ts';
import type { Findings } from '../../register/findings.ts';
import { actorsIn, findActors } from '../../register/actors.ts';
import { sides } from '../../register/register.ts';
import type { ArticleRead } from './read.ts';
import type { Settled } from './settle.ts';
import { articleVeto } from './veto.ts';

/** What the rules doubt of an article. */
export interface Doubts {
  /** Indexes of events that they are unsure of. */
  readonly events: ReadonlySet<number>;
  /** Nothing was found in a sentence that should hold something. */
  readonly missed: boolean;
}

/** The doubts of a reading with its events. */
export function doubtsOf({ findings }: ArticleRead, events: readonly Settled[]): Doubts {
  const unsure = events.flatMap((event, index) => (isUnsure(event) ? [index] : []));
  return { events: new Set(unsure), missed: hasUntold(findings, events) };
}

/** An event whose day was carried to it, or none of whose parties stands in a clause that tells it. */
function isUnsure({ dated, told }: Settled): boolean {
  return dated !== 'said' || !told.some(({ own }) => own);
}

/** Whether a sentence of which no event was told has an event's word and two sides; not in what is about sport, courts or the like. */
function hasUntold(findings: Findings, events: readonly Settled[]): boolean {
  if (articleVeto(findings)) return false;
  const actors = findActors(findings);
  const told = new Set(events.flatMap((event) => event.told.map(({ sentence }) => sentence)));
  return findings.sentences.some((sentence, index) => {
    if (told.has(index)) return false;
    const clauses = clausesOf(findings, index);
    const word = clauses.some(
      ({ from, to }) => findings.lexicon.triggers.find(findings.tokens, from, to).length > 0,
    );
    if (!word) return false;
    const ids = actorsIn(actors, sentence).map(({ id }) => id);
    return [...sides(ids, findings)].filter(findings.isPower).length >= 2;
  });
}
