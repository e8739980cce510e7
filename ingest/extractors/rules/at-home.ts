// What an article tells of its own days without a place was where it was written: in the town of its dateline, if who
// met are at home there or were told to be there.

import { epochDay } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';

/** Days before an article of which it still tells as its own. */
const MOST_DAYS = 7;

/** The candidate in the town of the dateline above it, where no word says another and its sides belong there. */
export function atHome(
  candidate: Candidate,
  { home }: Pick<Register, 'home'>,
  before: readonly Candidate[],
  findings: Findings,
): Candidate {
  const { place, status, kind, date, title } = candidate;
  const { published } = findings.article;
  if (home === undefined || place !== undefined || status !== 'held' || kind === 'call' || title)
    return candidate;
  if (date === null || published === null || date.end > published) return candidate;
  if (epochDay(published) - epochDay(date.start) > MOST_DAYS) return candidate;
  const host = findings.stateOf(home);
  const theirs = sides(candidate.parties, findings);
  const town = findings.townOf(home) ?? home;
  const told = before.filter(
    (other) => other.place !== undefined && (findings.townOf(other.place) ?? other.place) === town,
  );
  const there = new Set(told.flatMap(({ parties }) => [...sides(parties, findings)]));
  const belong =
    (host !== undefined && theirs.has(host)) ||
    told.some((other) => other.kind === 'summit') ||
    [...theirs].every((side) => there.has(side));
  return belong ? { ...candidate, place: town, placed: 'carried' } : candidate;
}
