// Whom only the words that somebody is quoted with name.

import { isQuoted } from '../../article/in-quotes.ts';
import type { Actor } from '../../register/actors.ts';
import { within } from '../../register/within.ts';
import type { Telling, Trigger } from './telling.ts';
import { spanOf } from './telling.ts';

/**
 * The actors between the quotation marks of the clause's sentence: "„Putin muss verhandeln“, sagte A vor der Presse".
 * None where the event's word itself is quoted.
 */
export function quotedActors({ findings, clause, actors }: Telling, trigger: Trigger): readonly Actor[] {
  const sentence = findings.sentences[clause.sentence] ?? clause;
  const quoted = (at: number): boolean => isQuoted(findings.text, sentence, at);
  return quoted(spanOf(findings, trigger).start)
    ? []
    : within(actors, sentence).filter(({ start }) => quoted(start));
}
