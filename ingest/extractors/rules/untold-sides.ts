// The sides that a clause with a day of its own leaves out: "On May 3 B rang", "The committee met again on the 26th".

import type { Span } from '../../../graph/model/index.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import type { Candidate } from './candidate.ts';
import type { Goal } from './journey.ts';
import { unique } from './parties.ts';
import type { Telling } from './telling.ts';

/** What a clause's words were read to say. */
interface Read {
  readonly ids: readonly string[];
  /** Where its word leads, where that tells of a journey. */
  readonly goal: Goal | undefined;
  /** Its word is an everyday one. */
  readonly weak: boolean;
  /** Token behind its word. */
  readonly behind: number;
}

/**
 * Those who met on a day that the clause itself gives: whom it names, and who acted before, else the other side of the
 * article, else whom it speaks of most; where it names nobody, the two sides of the article, if it was. The same ids where
 * no day stands in the sentence, enough sides are known, the word is an everyday one, a journey leads to a place that is
 * named, or somebody else is meant of whom nothing is known.
 */
export function withUntoldSides(
  { findings, register, clause, notes }: Telling,
  { dated, status }: Pick<Candidate, 'dated' | 'status'>,
  { ids, goal, weak, behind }: Read,
): readonly string[] {
  const [own, other] = sides(ids, findings);
  const open = dated === 'said' && other === undefined && !weak && goal?.target === undefined;
  if (!open || isOfStranger(findings, clause) || meetsUnknown(findings, clause, behind)) return ids;
  if (own === undefined) {
    // "On Thursday the chamber debates the budget": what lies ahead may be anybody's.
    if (register.mainPair.length === 0 || status === 'planned' || goal) return ids;
    // "The mayor and the opposition met at the weekend": two that it has itself.
    if (findings.lexicon.signs.joiner.find(findings.tokens, clause.from, behind).length > 0) return ids;
    notes.push('parties: the two sides of the article');
    return register.mainPair;
  }
  // "The ministers of the SCO met": a body's meeting is its own.
  const acts = own.startsWith('country:') || (findings.isPower(own) && ids.some(findings.isPerson));
  const meant = acts ? otherThan(own, register, findings) : undefined;
  if (meant === undefined) return ids;
  notes.push('parties: whoever the article tells of');
  return unique([...ids, meant]);
}

/** "The head of the museum met A", "A met the ministers of the Baltic states": an office of which nobody is known. */
function isOfStranger({ linked, lexicon, tokens }: Findings, clause: Clause): boolean {
  return within(linked.roles, clause).some(
    ({ of, person, plural, end }) =>
      of === undefined &&
      person === undefined &&
      (plural || lexicon.signs.of.at(tokens, tokenAt(tokens, end), clause.to) !== undefined),
  );
}

/** "Meloni recebeu o empresário Josué Gomes": a full name behind the word that nothing is known of. Where nouns have capitals too no name can be told from them. */
function meetsUnknown({ linked, dates, pack, tokens }: Findings, clause: Clause, behind: number): boolean {
  if (pack.events.capitalNouns) return false;
  const known = [linked.mentions, linked.roles, dates].flatMap((spans) =>
    within<Pick<Span, 'start' | 'end'>>(spans, clause),
  );
  const isUnknown = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.word === true &&
      token.capital &&
      !known.some(({ start, end }) => start <= token.start && token.end <= end)
    );
  };
  for (let at = behind; at + 1 < clause.to; at++) if (isUnknown(at) && isUnknown(at + 1)) return true;
  return false;
}

/** Who of another side acted last, else the other side of the article and of it whom it tells of, else whom it speaks of most. */
function otherThan(
  own: string,
  { subject, actor, mainPair, protagonist, persons }: Register,
  findings: Findings,
): string | undefined {
  const isOther = (id: string | undefined): id is string =>
    id !== undefined && findings.sideOf(id) !== own && findings.isPower(findings.sideOf(id));
  const acted = [...subject, actor?.id].find((id) => isOther(id) && findings.isPerson(id));
  if (acted !== undefined) return acted;
  const side = mainPair.includes(own) ? mainPair.find((each) => each !== own) : undefined;
  if (side === undefined) return isOther(protagonist) ? protagonist : undefined;
  return [protagonist, ...persons].find((id) => id !== undefined && findings.sideOf(id) === side) ?? side;
}
