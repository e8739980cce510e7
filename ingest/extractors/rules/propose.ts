// From one clause to the events that it tells.

import type { EventKind, Status } from '../../../graph/model/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';
import type { Candidate, TextSpan } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import { gatheredBy, isAdverbial, isDefinite } from './noun.ts';
import { readParties, withStates } from './parties.ts';
import { readStatus } from './status.ts';
import { readDate } from './when.ts';
import { placesIn, readPlace } from './where.ts';

type Trigger = PhraseMatch<TriggerWords>;

export interface Proposal {
  readonly candidates: readonly Candidate[];
  /** What was read and why it was dropped, for `explain`. */
  readonly notes: readonly string[];
}

interface Telling {
  readonly findings: Findings;
  readonly register: Register;
  readonly clause: Clause;
  readonly index: number;
  readonly actors: readonly Actor[];
  readonly notes: string[];
}

/** Kinds from the one that says least to the one that says most. */
const WEIGHT: readonly EventKind[] = [
  'talks',
  'visit',
  'ceremony',
  'summit',
  'negotiation',
  'mediation',
  'call',
];

/** The events that a clause tells. It changes nothing: the register is read only. */
export function propose(
  findings: Findings,
  register: Register,
  clause: Clause,
  index: number,
  actors: readonly Actor[],
): Proposal {
  const notes: string[] = [];
  const telling: Telling = { findings, register, clause, index, actors, notes };
  const triggers = triggersIn(findings, clause);
  const candidates: Candidate[] = [];
  const of = (...frames: TriggerWords['frame'][]): Trigger[] =>
    triggers.filter(({ value }) => frames.includes(value.frame));
  const spoken = of('press')[0] ?? of('speech')[0];
  if (spoken) candidates.push(...speaking(telling, spoken));
  const gathering = of('gathering')[0];
  if (gathering) candidates.push(...gatheringOf(telling, gathering));
  const meeting = gathering ? of('sides', 'mediation') : of('sides', 'journey', 'mediation');
  const attending = of('attendance')[0];
  if (attending && meeting.length === 0 && !gathering) candidates.push(...attendanceOf(telling, attending));
  if (meeting.length > 0 && !(spoken && onlyNear(meeting, spoken)))
    candidates.push(...meetingOf(telling, meeting));
  return { candidates, notes };
}

/** The triggers of a clause, none inside another, unless that other one has a gap. */
export function triggersIn({ lexicon, tokens }: Findings, { from, to }: Clause): Trigger[] {
  const kept: Trigger[] = [];
  for (const match of lexicon.triggers.find(tokens, from, to)) {
    const last = kept.at(-1);
    if (last && match.from < last.to && last.to - last.from <= 4) continue;
    kept.push(match);
  }
  return kept;
}

function onlyNear(meeting: readonly Trigger[], spoken: Trigger): boolean {
  return meeting.every(({ value, from }) => value.weak === true || Math.abs(from - spoken.from) <= 1);
}

function spanOf({ tokens }: Findings, { from, to }: Trigger): TextSpan {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function base(
  { findings, register, clause, index, notes }: Telling,
  trigger: Trigger,
  kind: EventKind,
  told: Trigger = trigger,
): Omit<Candidate, 'parties' | 'speakers' | 'own' | 'definite'> | undefined {
  const span = spanOf(findings, trigger);
  const reading = readStatus(findings, clause, told);
  const status: Status | 'unreal' = trigger.value.status ?? reading.status;
  if (status === 'unreal') {
    notes.push(
      `${kind} at "${findings.text.slice(span.start, span.end)}" dropped: ${reading.because ?? 'unreal'}`,
    );
    return undefined;
  }
  const { date, dated } = readDate(
    findings,
    register,
    clause,
    span,
    reading.tense,
    trigger.value.part === 'noun' && isDefinite(findings, trigger),
  );
  const ahead =
    status === 'held' &&
    date !== null &&
    findings.article.published !== null &&
    date.start > findings.article.published;
  const over =
    status === 'planned' &&
    reading.tense === 'future' &&
    dated === 'said' &&
    date !== null &&
    findings.article.published !== null &&
    date.end < findings.article.published;
  const nowhere = kind === 'call';
  const { place, placed } = nowhere
    ? { place: undefined, placed: 'none' as const }
    : readPlace(findings, register, clause, span, status === 'held');
  return {
    kind,
    frame: trigger.value.frame,
    status: ahead ? 'planned' : over ? 'held' : status,
    date,
    dated,
    place,
    placed,
    evidence: evidenceOf(findings, clause, span),
    trigger: span,
    sentence: clause.sentence,
    clause: index,
    title: findings.sentences[clause.sentence]?.kind === 'title',
  };
}

function speaking(telling: Telling, trigger: Trigger): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const found = base(telling, trigger, trigger.value.kind);
  if (!found) return [];
  const reading = readParties(findings, { clause, actors, register, need: 1, sayers: true });
  const isPerson = (id: string): boolean => findings.entities.get(id)?.kind === 'person';
  let speakers = reading.ids.filter(isPerson);
  if (speakers.length === 0 && clause.link !== 'main') speakers = register.subject.filter(isPerson);
  const joint = findings.lexicon.signs.joint.find(findings.tokens, clause.from, clause.to).length > 0;
  if (joint && sides(speakers, findings).size < 2 && trigger.value.frame === 'press') {
    speakers = [...new Set([...speakers, ...register.lastSet.filter(isPerson)])];
  }
  const known = speakers.filter((id) => findings.standsFor(id).length > 0);
  if (known.length === 0) {
    notes.push(`${trigger.value.kind} dropped: nobody known speaks`);
    return [];
  }
  return [
    {
      ...found,
      parties: withStates(known, findings),
      speakers: known,
      own: reading.named.length > 0,
      definite: false,
    },
  ];
}

function gatheringOf(telling: Telling, trigger: Trigger): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const found = base(telling, trigger, 'summit');
  if (!found) return [];
  const hosts = gatheredBy(findings, trigger);
  const definite = isDefinite(findings, trigger);
  const others = triggersIn(findings, clause).some(
    ({ value }) => value.frame === 'sides' && value.part === 'verb',
  );
  const reading = others
    ? { ids: [], named: [] }
    : readParties(findings, {
        clause,
        actors,
        register,
        need: hosts.length > 0 ? 0 : 2,
        sayers: isAdverbial(findings, clause, trigger),
      });
  const parties = withStates([...hosts, ...reading.ids], findings);
  const count = sides(parties, findings).size;
  const organization = hosts.some((id) => findings.entities.get(id)?.kind === 'organization');
  if (!organization && count < (/summit|gipfel/i.test(textOf(findings, trigger)) ? 2 : 3) && !definite) {
    notes.push('gathering dropped: neither an organization nor three sides');
    return [];
  }
  return [
    {
      ...found,
      parties,
      speakers: [],
      own: parties.length > 0,
      definite: definite && !organization && count < 2,
    },
  ];
}

/** Who else was there: named people and organizations, for the event told last. */
function attendanceOf(telling: Telling, trigger: Trigger): Candidate[] {
  const { findings, clause, actors } = telling;
  const found = base(telling, trigger, 'talks');
  const named = actorsIn(actors, clause).filter(
    ({ slot, id }) => slot === 'party' && !id.startsWith('country:'),
  );
  if (!found || found.status !== 'held' || named.length === 0) return [];
  const parties = withStates(
    named.map(({ id }) => id),
    findings,
  );
  return [
    {
      ...found,
      date: null,
      dated: 'none',
      place: undefined,
      placed: 'none',
      parties,
      speakers: [],
      own: true,
      definite: true,
    },
  ];
}

function meetingOf(telling: Telling, triggers: readonly Trigger[]): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const strong = triggers.filter(({ value }) => value.weak !== true);
  const trigger = strong.find(({ value }) => value.part === 'verb') ?? strong[0] ?? triggers[0];
  if (!trigger) return [];
  const kinds = (strong.length > 0 ? strong : triggers).map(({ value }) => value.kind);
  let kind = kinds.reduce((best, next) => (WEIGHT.indexOf(next) > WEIGHT.indexOf(best) ? next : best));
  const told = triggers.find(({ value }) => value.part === 'verb' && value.past === true);
  const found = base(telling, trigger, kind, told);
  if (!found) return [];
  const frames = new Set(triggers.map(({ value }) => value.frame));
  const need = frames.has('mediation') ? 3 : 2;
  const adverbial = isAdverbial(findings, clause, trigger);
  const journey = frames.has('journey') && !triggers.some(({ value }) => value.frame === 'sides');
  const reading = readParties(findings, {
    clause,
    actors,
    register,
    need: journey ? 1 : need,
    sayers: adverbial,
  });
  let ids = reading.ids;
  const said =
    found.dated === 'said' ||
    found.placed === 'said' ||
    ['planned', 'cancelled', 'denied'].includes(found.status);
  if (trigger.value.part === 'noun' && !journey && need === 2 && said && sides(ids, findings).size < 2) {
    const pair = [...sides(register.mainSet, findings)];
    const fits = pair.length === 2 && ids.every((id) => pair.includes(findings.sideOf(id)));
    if (fits && !isDefinite(findings, trigger)) ids = [...new Set([...ids, ...pair])];
  }
  let { place, placed } = found;
  if (journey) {
    const target = placesIn(findings, clause).at(-1)?.entity ?? countryAfter(telling, trigger);
    const state = target === undefined ? undefined : findings.stateOf(target);
    if (target !== undefined && state !== undefined) {
      ids = [...ids, state];
      place ??= target;
      if (placed === 'none') placed = 'said';
    }
    if (!ids.some((id) => findings.sideOf(id) !== state)) ids = [];
  }
  const definite = trigger.value.part === 'noun' && isDefinite(findings, trigger);
  const parties = withStates(
    ids.filter((id) => findings.entities.has(id)),
    findings,
  );
  const weak = strong.length === 0;
  const plain = kinds.filter((each) => each !== 'mediation');
  const fault = lacking(findings, weak && clause.link !== 'relative' ? reading.named : ids, need, weak);
  if (fault !== undefined && kind === 'mediation' && lacking(findings, ids, 2, false) === undefined)
    kind = 'talks';
  else if (fault !== undefined && !definite) {
    notes.push(`${kind} at "${textOf(findings, trigger)}" dropped: ${fault}`);
    return [];
  }
  if (!definite && !anchored(findings, found, parties)) {
    notes.push(`${kind} dropped: neither a person nor a day nor a place`);
    return [];
  }
  if (reading.ways.length > 0) notes.push(`parties: ${reading.ways.join(', ')}`);
  return [
    {
      ...found,
      kind,
      place,
      placed,
      parties,
      speakers: [],
      own: reading.named.length > 0,
      definite: definite && sides(parties, findings).size < 2,
    },
  ];
}

/** Whether more than names of states says that something was held. */
function anchored(
  { entities }: Findings,
  { status, dated, placed }: Pick<Candidate, 'status' | 'dated' | 'placed'>,
  parties: readonly string[],
): boolean {
  if (status !== 'held' || dated !== 'none' || placed === 'said') return true;
  return parties.some((id) => entities.get(id)?.kind === 'person');
}

/** Why these can't have met: too few sides, or none of them a state or an organization. */
function lacking(
  findings: Findings,
  ids: readonly string[],
  need: number,
  weak: boolean,
): string | undefined {
  const all = [...sides(ids, findings)];
  if (all.length < need) return `only ${all.length} of ${need} sides`;
  const known = all.filter(
    (side) => side.startsWith('country:') || findings.entities.get(side)?.kind === 'organization',
  );
  if (known.length < (weak ? 2 : 1) || known.length < all.length - 1)
    return 'a side is no state or organization';
  return undefined;
}

/** The state right behind "visited", where it is no place by its preposition. */
function countryAfter({ findings, clause, actors }: Telling, trigger: Trigger): string | undefined {
  const { end } = spanOf(findings, trigger);
  const after = actorsIn(actors, clause).find((actor) => actor.start >= end && actor.start - end < 30);
  return after?.id.startsWith('country:') ? after.id : undefined;
}

function textOf(findings: Findings, trigger: Trigger): string {
  const { start, end } = spanOf(findings, trigger);
  return findings.text.slice(start, end);
}
