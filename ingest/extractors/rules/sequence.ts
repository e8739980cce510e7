// Which event came before which: what the article's words say, and what the dates say by the guide's rule.

import type { Basis } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate, QuotedSpan } from './candidate.ts';
import { contradicts } from './kin.ts';
import type { Settled, Settling } from './settle.ts';
import { statedLinks } from './stated.ts';

/** By what one event is set before another: a kind of words, the days alone, or a model that said so. */
export type OrderedBy =
  'occasion' | 'press' | 'counted' | 'again' | 'series' | 'then' | 'earlier' | 'days' | 'model';

/** One event before another, by their indexes among the settled events. */
export interface Link {
  readonly later: number;
  readonly earlier: number;
  readonly basis: Basis;
  readonly by: OrderedBy;
  readonly evidence: readonly QuotedSpan[];
}

/** All links of what the rules read. */
export function sequence(candidates: readonly Candidate[], settling: Settling, findings: Findings): Link[] {
  return inOrder(settling.events, statedLinks({ ...settling, candidates, findings }), findings);
}

/** Links stated, then those that days give; never a cycle, never two between the same two events. */
export function inOrder(events: readonly Settled[], stated: Iterable<Link>, findings: Findings): Link[] {
  const links: Link[] = [];
  const offer = (link: Link): void => {
    const { later, earlier } = link;
    if (later === earlier || reaches(links, earlier, later)) return;
    if (!links.some((other) => other.later === later && other.earlier === earlier)) links.push(link);
  };
  for (const link of stated) if (!contradicts(events, link)) offer(link);
  for (const link of chronology(events, findings)) offer(link);
  return links;
}

/** Whether `to` is reached from `from` along earlier events. */
function reaches(links: readonly Link[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { later, earlier } of links) if (later === at) open.push(earlier);
  }
  return false;
}

/**
 * The guide's rule: from each held or planned event with a date to the nearest held one that ended before it began
 * and shares two different sides; at a tie to each.
 */
function* chronology(events: readonly Settled[], findings: Findings): Generator<Link> {
  for (const [later, event] of events.entries()) {
    if (!event.date || (event.status !== 'held' && event.status !== 'planned')) continue;
    const own = sides(event.parties, findings);
    const start = event.date.start;
    const before = events.flatMap((other, earlier) => {
      if (!other.date || other.status !== 'held' || other.date.end >= start) return [];
      const shared = [...sides(other.parties, findings)].filter((side) => own.has(side)).length;
      return shared >= 2 ? [{ earlier, day: epochDay(other.date.end), evidence: other.evidence }] : [];
    });
    const nearest = Math.max(...before.map(({ day }) => day));
    for (const { earlier, day, evidence } of before) {
      if (day !== nearest) continue;
      const quotes = [event.evidence[0], evidence[0]].filter((span) => span !== undefined);
      yield { later, earlier, basis: 'chronology', by: 'days', evidence: quotes };
    }
  }
}
