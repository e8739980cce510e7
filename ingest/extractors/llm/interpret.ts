// From the replies to an article's pieces to events as the rules know them. The same replies give the same events.

import type { Issue } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import type { Candidate, QuotedSpan } from '../rules/candidate.ts';
import type { Ground } from './ground.ts';
import { notInText, proofAround } from './ground.ts';
import { proposed } from './propose.ts';
import { nearestTo } from './quotes.ts';
import type { ReplyReading } from './read-reply.ts';
import type { EventClaim } from './reply-shape.ts';
import { castOf } from './who.ts';

/** One reply's events, in its order, and what it says came before what: places in that order. */
export interface Told {
  readonly candidates: readonly (Candidate | undefined)[];
  readonly links: readonly ToldLink[];
}

export interface ToldLink {
  readonly later: number;
  readonly earlier: number;
  readonly quote: QuotedSpan;
}

export interface Interpretation {
  /** The findings with those whom only the model names. */
  readonly findings: Findings;
  readonly told: readonly Told[];
  readonly issues: readonly Issue[];
}

/** Holds the replies of a model to the article. `by` marks each quote with who read it; left out: who reads the article. */
export function interpret(replies: readonly ReplyReading[], ground: Ground, by?: string): Interpretation {
  const all = replies.flatMap(({ events }) => events.filter((event) => event !== undefined));
  const cast = castOf(all, ground);
  const known: Ground = { ...ground, findings: cast.findings };
  const issues: Issue[] = [];
  const told = replies.map(({ events, fault }): Told => {
    if (fault !== undefined) issues.push(unreadable(fault));
    const candidates = events.map((claim) => {
      if (!claim) return undefined;
      const { candidate, issues: found } = proposed(claim, cast, known, by);
      issues.push(...found);
      return candidate;
    });
    const links = events.flatMap((claim, later) =>
      claim && candidates[later] ? linksOf(claim, later, candidates, known, by, issues) : [],
    );
    return { candidates, links };
  });
  return { findings: cast.findings, told, issues };
}

function linksOf(
  { after }: EventClaim,
  later: number,
  candidates: readonly (Candidate | undefined)[],
  { find, findings }: Ground,
  by: string | undefined,
  issues: Issue[],
): ToldLink[] {
  return after.flatMap(({ event, quote }): ToldLink[] => {
    const earlier = event - 1;
    const words = nearestTo(find(quote), candidates[later]?.trigger);
    if (!words) issues.push(notInText('what came before what', quote));
    // An event that was dropped has no order.
    if (!words || earlier === later || !candidates[earlier]) return [];
    return [{ later, earlier, quote: { ...proofAround(findings, words), ...(by !== undefined && { by }) } }];
  });
}

function unreadable(fault: string): Issue {
  return {
    code: 'model-reply',
    message: `The model's reply could be read only in part: ${fault}. What was whole is kept; ask another model for the rest.`,
  };
}
