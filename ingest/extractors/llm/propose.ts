// From a model's claim of an event to an event as the rules know one, every part of it held to the article.

import type { EventKind, Issue } from '../../../graph/model/index.ts';
import { sides } from '../../register/register.ts';
import type { Candidate, QuotedSpan, TextSpan } from '../rules/candidate.ts';
import { unique, withStates } from '../rules/parties.ts';
import type { Ground } from './ground.ts';
import { notInText, proofAround } from './ground.ts';
import { nearestTo } from './quotes.ts';
import type { EventClaim, PartyClaim } from './reply-shape.ts';
import { dayOf } from './when.ts';
import type { Cast } from './who.ts';

/** An event, or nothing where too little of it is in the article; and what was dropped. */
export interface Proposed {
  readonly candidate: Candidate | undefined;
  readonly issues: readonly Issue[];
}

const FRAMES: Readonly<Record<EventKind, Candidate['frame']>> = {
  talks: 'sides', visit: 'journey', call: 'sides', summit: 'gathering', negotiation: 'sides',
  'press-conference': 'press', speech: 'speech', ceremony: 'sides', mediation: 'mediation',
}; // prettier-ignore

/** Sides that an event of the kind takes; of a summit an article may name the body alone. */
function sidesNeeded({ frame }: Pick<Candidate, 'frame'>): number {
  return frame === 'gathering' || frame === 'press' || frame === 'speech' ? 1 : 2;
}

interface Party {
  readonly claim: PartyClaim;
  readonly id: string;
  readonly proof: QuotedSpan;
}

/** The event that a claim tells. `ground` has the findings of `cast`; `by` marks each quote with who read it. */
export function proposed(claim: EventClaim, cast: Cast, ground: Ground, by: string | undefined): Proposed {
  const { findings } = ground;
  const issues: Issue[] = [];
  const trigger = ground.find(claim.quote)[0];
  const nothing = (issue: Issue): Proposed => ({ candidate: undefined, issues: [...issues, issue] });
  if (!trigger) return nothing(notInText(`an event (${claim.kind})`, claim.quote));
  const proof = (span: TextSpan): QuotedSpan => ({
    ...proofAround(findings, span),
    ...(by !== undefined && { by }),
  });
  const saysStatus =
    claim.status_quote === null ? trigger : nearestTo(ground.find(claim.status_quote), trigger);
  if (!saysStatus) return nothing(notInText(`the status "${claim.status}"`, claim.status_quote ?? ''));

  const parties = claim.parties.flatMap((party): Party[] => {
    const words = party.quote ?? party.name;
    const span = nearestTo(ground.find(words), trigger);
    const missing = span ? (ground.find(party.name).length > 0 ? undefined : party.name) : words;
    if (missing !== undefined) {
      issues.push(notInText('a party', missing));
      return [];
    }
    const id = cast.partyOf(party);
    if (id === undefined) issues.push(unknown(party.name));
    return id === undefined ? [] : [{ claim: party, id, proof: proof(span!) }];
  });
  const { place, ...placing } = placeOf(claim, cast, ground, trigger);
  if (placing.issue) issues.push(placing.issue);
  const time = dayOf(claim, trigger, ground);
  if (time.type === 'not-in-text') issues.push(notInText('a day', time.words));
  if (time.type === 'no-day' && !time.vague) issues.push(noDay(time.words, time.quote));
  const date = time.type === 'day' ? time.date : null;

  const frame = FRAMES[claim.kind];
  const ids = withStates(
    [...parties.map(({ id }) => id), ...hostOf(claim.kind, parties, place, cast)],
    cast.findings,
  );
  const speakers = speakersOf(frame, parties, cast);
  const count = sides(ids, cast.findings).size;
  if (count < sidesNeeded({ frame }) || ((frame === 'press' || frame === 'speech') && speakers.length === 0))
    return nothing(tooFew(claim, trigger, count));
  const { published } = findings.article;
  // What lies ahead was not held, whatever the model makes of it.
  const ahead = claim.status === 'held' && date !== null && published !== null && date.start > published;
  const quotes = new Map<string, QuotedSpan[]>();
  const quote = (id: string, span: QuotedSpan): void =>
    void quotes.set(id, [...(quotes.get(id) ?? []), span]);
  for (const party of parties) for (const id of withStates([party.id], cast.findings)) quote(id, party.proof);
  if (place !== undefined && placing.span && !quotes.has(place)) quote(place, proof(placing.span));
  const sentence = findings.sentences.findLastIndex(({ start }) => start <= trigger.start);
  return {
    candidate: {
      ...{ kind: claim.kind, frame, status: ahead ? 'planned' : claim.status },
      ...{ date, dated: date ? 'said' : 'none', place, placed: place === undefined ? 'none' : 'said' },
      ...{ parties: ids, speakers, evidence: proof(trigger), trigger, quotes },
      further: [saysStatus, ...(time.type === 'day' ? [time.quote] : [])].map(proof),
      sentence,
      clause: findings.clauses.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end),
      ...{ definite: false, own: true, title: findings.sentences[sentence]?.kind === 'title' },
    },
    issues,
  };
}

function placeOf(
  { kind, place: words }: EventClaim,
  cast: Cast,
  { find }: Ground,
  near: TextSpan,
): { readonly place: string | undefined; readonly span?: TextSpan; readonly issue?: Issue } {
  if (words === null || kind === 'call') return { place: undefined };
  const span = nearestTo(find(words), near);
  if (!span) return { place: undefined, issue: notInText('a place', words) };
  return { place: cast.placeOf(words), span };
}

/** Who travels to a town travels to its state, named or not. */
function hostOf(
  kind: EventKind,
  parties: readonly Party[],
  place: string | undefined,
  { findings }: Cast,
): string[] {
  if (kind !== 'visit' || place === undefined || sides(parties.map(({ id }) => id), findings).size !== 1)
    return []; // prettier-ignore
  const state = findings.stateOf(place);
  return state !== undefined && findings.entities.has(state) ? [state] : [];
}

/** Who spoke; where somebody must have and only one was there, it was he. */
function speakersOf(frame: Candidate['frame'], parties: readonly Party[], { findings }: Cast): string[] {
  const spoke = unique(parties.flatMap(({ claim, id }) => (claim.spoke ? [id] : [])));
  if (spoke.length > 0 || (frame !== 'press' && frame !== 'speech')) return spoke;
  const people = unique(parties.map(({ id }) => id)).filter(findings.isPerson);
  return people.length === 1 ? people : [];
}

function unknown(name: string): Issue {
  return {
    code: 'model-unknown-state',
    message: `The model names “${name}” as a state, which is none that is known; it was dropped. Add it to seeds/world if it is one.`,
  };
}

function noDay(words: string, { start, end }: TextSpan): Issue {
  return {
    code: 'model-no-day',
    message: `The words “${words}”, quoted for a day, mean none that can be counted; the event has no day. Correct it by "chancery judge correct" where you know it.`,
    ...{ start, end },
  };
}

function tooFew({ kind, quote }: EventClaim, { start, end }: TextSpan, count: number): Issue {
  return {
    code: 'model-too-few-sides',
    message: `The model tells of ${kind} (“${quote.slice(0, 80)}”) with ${count === 1 ? 'one side' : `${count} sides`} and nobody else who is in the article; it was dropped. Read the article there.`,
    ...{ start, end },
  };
}
