// Which of the candidates are the same event: told in the lead, in a caption's words and in the body, it is one.

import type { DateRange, EventKind, Status } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate, QuotedSpan } from './candidate.ts';
import { partiesAlone } from './candidate.ts';
import { assemblies } from './noun.ts';
import { unique } from './parties.ts';
import { farApart, meetDays, sameDates, sameRange } from './same-days.ts';

/** An event of the article, gathered from one candidate or several. */
export interface Settled {
  readonly kind: EventKind;
  readonly status: Candidate['status'];
  readonly date: DateRange | null;
  readonly dated: Candidate['dated'];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly place: string | undefined;
  readonly placed: Candidate['placed'];
  readonly evidence: readonly QuotedSpan[];
  /** Candidates that it was told by, in the order of the text; the first one's place orders events. */
  readonly told: readonly Candidate[];
}

/** Kinds between which nothing is ever the same event. */
const GROUP: Readonly<Record<EventKind, string>> = {
  talks: 'meeting',
  visit: 'meeting',
  summit: 'meeting',
  negotiation: 'meeting',
  mediation: 'meeting',
  call: 'call',
  ceremony: 'ceremony',
  'press-conference': 'press',
  speech: 'speech',
};
/** Whether events of the two kinds can be one at all. */
export function canBeOneKind(a: EventKind, b: EventKind): boolean {
  return GROUP[a] === GROUP[b];
}

/** What a kind says about how they met; the one that says more stays. */
const SAYS: Readonly<Record<EventKind, number>> = {
  talks: 0, visit: 0, call: 0, ceremony: 0, speech: 0, 'press-conference': 0, summit: 1, mediation: 2, negotiation: 3,
}; // prettier-ignore

const AHEAD: ReadonlySet<Status> = new Set<Status>(['planned', 'proposed']);
/** So many sentences after an event others can be said to have been there. */
const MOST_APART = 3;
/** So many sides more than another's make an event a different one. */
const MOST_MORE = 4;

export interface Settling {
  readonly events: readonly Settled[];
  /** What became of each candidate, in their order: the index of its event, or nothing where it was dropped. */
  readonly of: readonly (number | undefined)[];
}

/** Joins candidates into events. Those of the title come last: a title repeats what the text tells. */
export function settle(candidates: readonly Candidate[], findings: Findings): Settling {
  const events: Settled[] = [];
  const of: (number | undefined)[] = candidates.map(() => undefined);
  const order = candidates.map((_, index) => index);
  const titled = (index: number): number => (candidates[index]?.title ? 1 : 0);
  for (const index of order.sort((a, b) => titled(a) - titled(b) || a - b)) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const at =
      candidate.frame === 'attendance'
        ? attended(events, candidate, findings)
        : matching(events, candidate, findings);
    const event = at === undefined ? undefined : events[at];
    if (at !== undefined && event) {
      events[at] = joinTelling(event, candidate, findings);
      of[index] = at;
    } else if (
      (!candidate.definite || (candidate.founders && !candidate.title)) &&
      !(candidate.title && candidate.place === undefined && events.length > 0)
    ) {
      events.push(openEvent(candidate));
      of[index] = events.length - 1;
    }
  }
  return { events, of };
}

/** An event that one candidate tells. */
export function openEvent(candidate: Candidate): Settled {
  const { kind, status, date, dated, speakers, place, placed, evidence } = candidate;
  const parties = partiesAlone(candidate);
  return {
    kind,
    status,
    date,
    dated,
    parties,
    speakers,
    place,
    placed,
    evidence: [evidence],
    told: [candidate],
  };
}

/** The event told last before "B took part too", where it is a meeting. */
function attended(events: readonly Settled[], candidate: Candidate, findings: Findings): number | undefined {
  const theirs = sides(candidate.parties, findings);
  const told = (event: Settled): number =>
    Math.max(
      -1,
      ...event.told.flatMap(({ sentence, clause }) =>
        candidate.sentence - sentence <= MOST_APART && findings.clauses[clause]?.link !== 'after'
          ? sentence
          : [],
      ),
    );
  const rank = (event: Settled): number =>
    told(event) + ([...sides(event.parties, findings)].some((side) => theirs.has(side)) ? 0.5 : 0);
  const open = events.filter((event) => GROUP[event.kind] === 'meeting' && told(event) >= 0);
  const best = open.sort((a, b) => rank(b) - rank(a))[0];
  return best && events.indexOf(best);
}

/** The event that the candidate tells again; the one told last where several fit. */
function matching(events: readonly Settled[], candidate: Candidate, findings: Findings): number | undefined {
  const fits = (event: Settled): boolean => isToldAgain(event, candidate, findings);
  // "The trip is off": whose it was is not said, so it is the one told last.
  if (candidate.status === 'cancelled' && candidate.parties.length === 0)
    return events.length > 0 && fits(events.at(-1)!) ? events.length - 1 : undefined;
  const index = candidate.title ? events.findIndex(fits) : events.findLastIndex(fits);
  return index < 0 ? undefined : index;
}

/** Whether the candidate tells that event again. */
export function isToldAgain(event: Settled, candidate: Candidate, findings: Findings): boolean {
  // "the talks" may be those on the telephone.
  const byWire = candidate.definite && candidate.kind === 'talks' && event.kind === 'call';
  if (GROUP[event.kind] !== GROUP[candidate.kind] && !byWire) return false;
  // "On the sidelines of the NATO summit they met": one clause tells of both.
  const isOfBody = ({ parties }: Pick<Candidate, 'parties'>): boolean =>
    assemblies(parties, findings).length > 0;
  if (event.told.some(({ clause }) => clause === candidate.clause) && isOfBody(event) !== isOfBody(candidate))
    return false;
  if (!sameStatus(event, candidate)) return false;
  const elsewhere = candidate.status === 'cancelled' && candidate.definite;
  if (
    !elsewhere &&
    event.dated === 'said' &&
    candidate.dated === 'said' &&
    !sameDates(event.date, candidate.date)
  )
    return false;
  // "On Tuesday they sat together. … In September of last year his advisers had spoken with him.": years apart.
  if (
    !elsewhere &&
    !candidate.title &&
    event.dated !== candidate.dated &&
    farApart(event.date, candidate.date)
  )
    return false;
  // "His last mission dated from July": not the trip whose day was carried along.
  if (
    candidate.definite &&
    candidate.dated === 'said' &&
    event.dated === 'carried' &&
    !meetDays(event.date, candidate.date)
  )
    return false;
  if (placesDiffer(event, candidate, findings)) return false;
  if (isEarlier(event, candidate, findings)) return false;
  const ours = sides(event.parties, findings);
  const theirs = sides(candidate.parties, findings);
  const shared = [...theirs].filter((side) => ours.has(side)).length;
  const within = shared === Math.min(ours.size, theirs.size);
  if (candidate.definite)
    return (
      within && (candidate.placed !== 'said' || event.place === undefined || event.place === candidate.place)
    );
  if (GROUP[event.kind] === 'press' || GROUP[event.kind] === 'speech') {
    return (
      candidate.speakers.every((id) => event.speakers.includes(id)) ||
      event.speakers.every((id) => candidate.speakers.includes(id))
    );
  }
  // A round table of many and a talk of two of them are two.
  if (!candidate.title && Math.abs(ours.size - theirs.size) >= MOST_MORE) return false;
  // Talks on one day of a visit of several are told apart from it.
  const apart = isStay(event) !== isStay(candidate) && !sameRange(event.date, candidate.date);
  if (apart && event.kind !== candidate.kind && !candidate.title) return false;
  if (!within || shared < Math.min(2, ours.size)) return false;
  if (ours.size > theirs.size && !candidate.title && isApart(candidate, findings)) return false;
  if (event.kind !== candidate.kind && (event.kind === 'summit' || candidate.kind === 'summit') && shared < 2)
    return false;
  return !othersMet(event.parties, candidate.parties, findings);
}

/** "They had already met in Berlin on Monday": not what was told just before without a day. */
function isEarlier(event: Settled, candidate: Candidate, findings: Findings): boolean {
  const { clauses, lexicon, tokens } = findings;
  if (candidate.title || candidate.dated !== 'said' || event.dated === 'said') return false;
  const marked = ({ clause }: Candidate): boolean => {
    const { from = 0, to = 0 } = clauses[clause] ?? {};
    return (['pluperfect', 'earlierThis'] as const).some(
      (sign) => lexicon.signs[sign].find(tokens, from, to).length > 0,
    );
  };
  return marked(candidate) && !event.told.some(marked);
}

/** "he also talked to A separately": not the meeting of all at which both were. */
function isApart({ clause }: Candidate, { clauses, lexicon, tokens }: Findings): boolean {
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  return lexicon.signs.apart.find(tokens, from, to).length > 0;
}

function isStay({ kind, date }: Pick<Settled, 'kind' | 'date'>): boolean {
  return kind === 'visit' && date !== null && date.end > date.start;
}

function sameStatus(event: Settled, candidate: Candidate): boolean {
  if (event.status === candidate.status) return true;
  // "X invites Y" is no title of the visit on which it was said.
  if (candidate.title) return candidate.status !== 'proposed' || event.status !== 'held';
  if (candidate.definite && event.status === 'planned') return candidate.status !== 'proposed';
  return AHEAD.has(event.status) && AHEAD.has(candidate.status);
}

function placesDiffer(event: Settled, candidate: Candidate, { stateOf }: Findings): boolean {
  if (event.place === undefined || candidate.place === undefined || event.place === candidate.place)
    return false;
  if (event.placed !== 'said' || candidate.placed !== 'said') return false;
  const [a, b] = [stateOf(event.place), stateOf(candidate.place)];
  if (a !== undefined && b !== undefined && a !== b) return true;
  // A title gives the town where the text gives the house.
  if (candidate.title) return false;
  const sameDay = event.date?.start === candidate.date?.start;
  return !sameDay && event.place !== a && candidate.place !== b;
}

/** Whether on some side other persons met: two calls on one day to two people are two. */
function othersMet(ours: readonly string[], theirs: readonly string[], findings: Findings): boolean {
  const people = (ids: readonly string[], side: string): string[] =>
    ids.filter((id) => findings.isPerson(id) && findings.sideOf(id) === side);
  return [...sides(ours, findings)].some((side) => {
    const a = people(ours, side);
    const b = people(theirs, side);
    return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
  });
}

/** Whether the candidate's word says more of how they met. That a round is planned or in the title says nothing of one held. */
function saysMore(event: Settled, { kind, definite, status, title }: Candidate): boolean {
  if (SAYS[kind] <= SAYS[event.kind] || (kind === 'summit' && definite)) return false;
  return kind !== 'negotiation' || (status === 'held' && !title);
}

/** The event with what the candidate adds to it. */
export function joinTelling(event: Settled, candidate: Candidate, findings: Findings): Settled {
  const surer =
    !(candidate.definite && candidate.status === 'cancelled') &&
    candidate.dated === 'said' &&
    candidate.date !== null &&
    (event.dated !== 'said' || event.date === null);
  const nearer = candidate.placed === 'said' && (event.placed !== 'said' || isState(event.place));
  const quoted = event.evidence.some(
    ({ start, end, by }) =>
      start === candidate.evidence.start && end === candidate.evidence.end && by === candidate.evidence.by,
  );
  const undone =
    candidate.definite && event.status === 'planned' && ['cancelled', 'denied'].includes(candidate.status);
  return {
    ...event,
    status: undone ? candidate.status : event.status,
    kind: saysMore(event, candidate) ? candidate.kind : event.kind,
    date: surer ? candidate.date : event.date,
    dated: surer ? 'said' : event.dated,
    place: nearer
      ? candidate.place
      : (event.place ?? (candidate.title && candidate.placed === 'carried' ? undefined : candidate.place)),
    placed: nearer ? 'said' : event.placed === 'none' ? candidate.placed : event.placed,
    // "the talks", with nobody named beside them: whom its clause points at was at another event, if any.
    parties:
      candidate.definite && !candidate.own ? event.parties : unique([...event.parties, ...candidate.parties]),
    speakers: unique([...event.speakers, ...candidate.speakers]),
    evidence: !quoted ? [...event.evidence, candidate.evidence] : event.evidence,
    told: [...event.told, candidate],
  };

  function isState(place: string | undefined): boolean {
    return place !== undefined && findings.entities.get(place)?.kind === 'country';
  }
}
