// "They met in March in Doha and in June in Djibouti": one verb, and an event for each day of the list.

import type { DateMention } from '../../dates/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { isComma, partsItems } from '../../register/list-marks.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { isSpoken } from './candidate.ts';
import { onlyNames } from './only-names.ts';
import { withStates } from './parties.ts';
import { daysOf } from './days-of.ts';
import { datesIn, isAttributive } from './when.ts';
import { placesIn } from './where.ts';

/** Words between the sign that parts two items and the day of the second: "and then, in". */
const MOST_TO_DAY = 4;

interface Item {
  readonly span: Pick<Clause, 'from' | 'to' | 'start' | 'end'>;
  readonly day: DateMention;
}

/**
 * The candidate, or one for each item of a list of days in its clause. Each has the day, the place and the guests of
 * its item; where not each names guests, all met each time.
 */
export function listed(
  candidate: Candidate,
  findings: Findings,
  actors: readonly Actor[],
  subject: readonly string[],
): Candidate[] {
  const clause = findings.clauses[candidate.clause];
  const { frame, dated, definite, title, status } = candidate;
  const told = !isSpoken(candidate) && frame !== 'attendance';
  if (!clause || !told || dated !== 'said' || definite || title) return [candidate];
  if (status !== 'held' && status !== 'planned') return [candidate];
  const items = itemsOf(findings, clause, candidate);
  if (items.length < 2) return [candidate];
  const guests = items.map(({ span }) => guestsIn(findings, actors, span, subject));
  const others = new Set(guests.flat().flatMap((id) => [id, ...findings.standsFor(id)]));
  const named = guests.every((ids) => ids.length > 0);
  const common = named ? candidate.parties.filter((id) => !others.has(id)) : candidate.parties;
  const tense = status === 'planned' ? 'future' : 'past';
  let running = candidate.date;
  const listedEvents = items.map(({ span, day }, index) => {
    const date = daysOf(findings, day, { running, tense, story: running ?? undefined });
    running = date ?? running;
    const place = candidate.kind === 'call' ? undefined : placesIn(findings, span)[0]?.entity;
    const parties = withStates([...common, ...(named ? (guests[index] ?? []) : [])], findings);
    return { ...candidate, date, place, placed: place ? ('said' as const) : ('none' as const), parties };
  });
  return listedEvents.every(({ date, parties }) => date !== null && sides(parties, findings).size >= 2)
    ? listedEvents
    : [candidate];
}

/** The items of a clause: from each day's sign to the next one's; none where one lacks what an event of its own has. */
function itemsOf(findings: Findings, clause: Clause, { trigger }: Candidate): Item[] {
  const { tokens, lexicon } = findings;
  const days = datesIn(findings, clause).filter(
    (day) => day.meaning.type !== 'period' && !isAttributive(findings, day),
  );
  const [first] = days;
  if (!first) return [];
  let items: Item[] = [{ span: clause, day: first }];
  for (const day of days.slice(1)) {
    const cut = partedAt(findings, day, items.at(-1)?.day.end ?? 0);
    const last = items.pop();
    if (cut === undefined || !last) return [];
    items = [
      ...items,
      { ...last, span: spanOf(findings, last.span.from, cut) },
      { span: spanOf(findings, cut + 1, clause.to), day },
    ];
  }
  const whole = items.every(({ span, day }, index) => {
    // "A month before, on 10 July, …" is one day, said twice.
    const only = tokenAt(tokens, day.end) >= span.to - 1;
    const next = items[index + 1]?.span.from ?? 0;
    if (only && isComma(tokens[next - 1])) return false;
    if (span.start <= trigger.start && trigger.end <= span.end) return true;
    if (lexicon.triggers.find(tokens, span.from, span.to).length > 0) return false;
    return onlyNames(findings, span) && (only || placesIn(findings, span).length > 0);
  });
  return whole ? items : [];
}

/** The comma or "and" that a day follows, behind the day before it. */
function partedAt(findings: Findings, day: DateMention, after: number): number | undefined {
  const { tokens } = findings;
  const to = tokenAt(tokens, day.start);
  for (let at = to - 1; at >= Math.max(0, to - 1 - MOST_TO_DAY); at--) {
    const token = tokens[at];
    if (!token || token.start < after) return undefined;
    if (partsItems(findings, at, to)) return at;
  }
  return undefined;
}

function spanOf({ tokens }: Findings, from: number, to: number): Item['span'] {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Persons of an item, and states and bodies that nobody in it acts for, who aren't the clause's subject. */
function guestsIn(
  findings: Findings,
  actors: readonly Actor[],
  span: Item['span'],
  subject: readonly string[],
): string[] {
  const own = sides(subject, findings);
  return actorsIn(actors, span).flatMap(({ id, slot }) =>
    slot === 'party' && !own.has(findings.sideOf(id)) ? [id] : [],
  );
}
