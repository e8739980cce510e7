// Talks, visits, calls, negotiations, ceremonies, mediations: two sides or more.

import type { EventKind } from '../../../graph/model/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { assemblies, isAdverbial, isDefinite, isOtherEvent, opensBare } from './noun.ts';
import { withMainSides } from './main-sides.ts';
import { withUntoldSides } from './untold-sides.ts';
import type { PartyReading } from './parties.ts';
import { readParties, withStates } from './parties.ts';
import { foundersOf } from './founders.ts';
import { isFirm, isAnchored, lacking } from './enough.ts';
import { arrivedAt, goalOf, travelled } from './journey.ts';
import { facesPerson } from './personal.ts';
import type { Telling, Trigger } from './telling.ts';
import { readStatus } from './status.ts';
import { base, textOf } from './telling.ts';
import { pronounOne } from '../../register/refer.ts';
import { within } from '../../register/within.ts';
import { areOfStory, strangersState } from './strangers-state.ts';

/** Kinds from the one that says least to the one that says most. */
const WEIGHT: readonly EventKind[] = [
  'talks',
  'visit',
  'ceremony',
  'mediation',
  'summit',
  'negotiation',
  'call',
];

/** Words between "said" and "meeting" in "said at a brief meeting". */
const MOST_TO_NOUN = 8;

/** The meeting that a clause's triggers tell together; nothing where a side lacks. */
export function meetingOf(telling: Telling, triggers: readonly Trigger[]): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const strong = triggers.filter(({ value }) => value.weak !== true);
  const word = strong.find(({ value }) => value.part === 'verb') ?? strong[0] ?? triggers[0];
  if (!word) return [];
  const trigger = opensLine(telling, word)
    ? { ...word, value: { ...word.value, part: 'noun' as const } }
    : word;
  const sure = strong.length > 0 ? strong : triggers;
  // "agreed to meet": the everyday word's past says nothing of the meeting.
  const told = sure.find(({ value }) => value.part === 'verb' && value.past === true);
  const kinds = kindsOf(findings, clause, sure, told);
  let kind = heaviest(kinds);
  if (clause.link === 'relative') kind = heaviest([kind, ...nounBefore(telling)]);
  const found = base(telling, trigger, kind, told);
  if (!found) return [];
  const frames = new Set(triggers.map(({ value }) => value.frame));
  const need = frames.has('mediation') || kind === 'mediation' ? 3 : 2;
  const adverbial = trigger.value.converb === true || isAdverbial(findings, clause, trigger);
  const journey = frames.has('journey') && !sure.some(({ value }) => value.frame === 'sides');
  const goal = journey ? goalOf(telling, trigger, found) : undefined;
  const state = goal?.state;
  const read = (least: number): PartyReading =>
    readParties(findings, {
      clause,
      actors: actors.filter((actor) => !gathers(telling, actor)),
      register,
      need: least,
      sayers: adverbial,
      ...(trigger.value.part === 'verb' ? { verb: trigger } : { noun: trigger }),
    });
  let reading = read(journey ? 1 : need);
  // "A confirmed that B had met with C", where one verb is "met" and "brought together": A doesn't bring them together.
  if (need === 3 && sides(reading.ids, findings).size < need) reading = read(2);
  // "she is expected in Paris by the French president": the traveller is yet to be found.
  if (
    state !== undefined &&
    reading.ids.length > 0 &&
    reading.ids.every((id) => findings.sideOf(id) === state)
  )
    reading = read(2);
  let ids = reading.ids;
  if (!journey && need === 2)
    ids = withMainSides(
      telling,
      trigger,
      found,
      ids,
      reading.ways.some((way) => way !== 'subject'),
    );
  // "the first had been held in X": of those who met in what was told before.
  if (trigger.value.elided && sides(ids, findings).size < 2) {
    const { lastKind, lastSet } = register;
    if (lastSet.length === 0 || (found.dated !== 'said' && found.placed !== 'said')) return [];
    kind = lastKind ?? kind;
    ids = kind === 'negotiation' ? [...sides(lastSet, findings)] : [...lastSet];
  }
  let { place, placed } = found;
  // "had been received in Tokyo"
  const host = place !== undefined && placed === 'said' ? findings.stateOf(place) : undefined;
  if (
    sure.some(({ value }) => value.hosted) &&
    host !== undefined &&
    sides(ids, findings).size === 1 &&
    need === 2
  )
    ids = [...ids, host];
  // "A stop in Ulm was cancelled", "en abril irá a Pekín": of whom is spoken.
  const unsaid =
    trigger.value.part === 'noun' ? found.status !== 'held' : findings.pack.events.dropsSubject !== undefined;
  if (
    goal?.led !== undefined &&
    state !== undefined &&
    ids.length === 0 &&
    (unsaid || found.dated === 'said')
  ) {
    // "A stop in Brno is off": not whom he was to see there.
    const noun = trigger.value.part === 'noun';
    const hosts = noun ? register.persons.filter((id) => findings.sideOf(id) === state) : [];
    const meant = pronounOne(register, findings, new Set(hosts));
    if (meant !== undefined && findings.sideOf(meant) !== state) ids = [meant];
  }
  if (goal) {
    ids = travelled(findings, goal, ids);
    ({ place, placed } = arrivedAt(findings, goal, found));
  }
  // "pleaded in Abuja before his counterpart B"
  const theirs = journey ? undefined : strangersState(telling, ids, host);
  if (theirs !== undefined) ids = [...ids, theirs];
  const calledOff =
    found.status === 'cancelled' && reading.named.length === 0 && opensBare(findings, trigger);
  // "A did not meet B": who says so of two people denies it; of "they", of nobody, "since 2022" nothing is told.
  if (found.status === 'denied' && readStatus(findings, clause, told ?? trigger).because === 'negation') {
    const people = reading.named.some(findings.isPerson);
    const sentence = findings.sentences[clause.sentence] ?? clause;
    const since = within(findings.dates, sentence).some(({ meaning }) => meaning.type === 'period');
    const next = findings.clauses[clause.index + 1];
    const after = next?.sentence === clause.sentence && next.link === 'after';
    if (since || after || !people || sides(reading.named, findings).size !== 2) {
      notes.push(`${kind} dropped: negation`);
      return [];
    }
  }
  const definite = trigger.value.part === 'noun' && (isDefinite(findings, trigger) || calledOff);
  if (need === 2 && !definite)
    ids = withUntoldSides(telling, found, { ids, goal, weak: strong.length === 0, behind: trigger.to });
  const parties = withStates(
    ids.filter((id) => findings.entities.has(id)),
    findings,
  );
  const named = state !== undefined ? [...reading.named, state] : reading.named;
  const founders =
    definite && !calledOff && !adverbial && need === 2 ? foundersOf(findings, register, found, named) : [];
  const weak = strong.length === 0;
  const plain = kinds.filter((each) => each !== 'mediation');
  const personal = sure.every(({ value }) => value.personal);
  const firm = isFirm(telling, trigger, { kind, found, reading, personal });
  // "the forum, which met in X": the body that the clause hangs on.
  const sits = reading.ways[0] === 'the noun before' ? ids : reading.named;
  const alone = trigger.value.alone && !ids.some(findings.isPerson) ? assemblies(sits, findings) : [];
  const unmet = personal && !facesPerson(telling, sure, ids) ? 'nobody in person' : undefined;
  const strangers = !journey && found.status !== 'denied' && areOfStory(telling, reading.named, ids);
  const lacks = unmet ?? lacking(findings, weak && !firm ? reading.named : ids, need, strangers);
  const fault = alone.length > 0 ? undefined : lacks;
  if (fault !== undefined && unmet === undefined && need === 3 && lacking(findings, ids, 2) === undefined) {
    kind = heaviest(plain.length > 0 ? plain : ['talks']);
  } else if (fault !== undefined && !definite) {
    notes.push(`${kind} at "${textOf(findings, trigger)}" dropped: ${fault} (${ids.join(' ')})`);
    // "began his visit to B with a round of contacts": whose the other words are is not said, the journey's host is.
    const travels = triggers.filter(({ value }) => value.frame === 'journey');
    const begun = travels.length < triggers.length && travels.some(({ value }) => value.part === 'verb');
    return begun && findings.pack.events.verbLast !== true ? meetingOf(telling, travels) : [];
  }
  if ((!definite || sides(parties, findings).size >= 2) && !isAnchored(findings, found, parties, weak)) {
    notes.push(`${kind} dropped: neither a person nor a day nor a place`);
    return [];
  }
  if (alone.length > 0 && sides(ids, findings).size < 2) kind = 'summit';
  if (reading.ways.length > 0) notes.push(`parties: ${reading.ways.join(', ')}`);
  return [
    {
      ...found,
      kind,
      place,
      placed,
      parties,
      speakers: adverbial ? statedBy(telling, trigger) : [],
      own: reading.named.length > 0,
      ...(founders.length > 0 && { founders }),
      // "Görüşmede iki lider …": of whoever was told, it adds to what was told.
      definite:
        definite &&
        (sides(parties, findings).size < 2 ||
          (trigger.value.occasion === true && reading.named.length === 0)),
    },
  ];
}

/** The kinds of the words that tell it, without that of a journey on which another word tells what was done. */
function kindsOf(
  findings: Findings,
  clause: Clause,
  triggers: readonly Trigger[],
  told: Trigger | undefined,
): EventKind[] {
  const { pack } = findings;
  // "Before the negotiations began A received B", "a week after the ceremony": only when it was.
  const telling = triggers.filter((trigger) => !isOtherEvent(findings, clause, trigger));
  const sure = telling.length > 0 ? telling : triggers;
  // "hardly arrived, he conferred with B": the finite verb tells what it was.
  const conferred = told?.value.frame === 'sides';
  // Without tenses any verb does: "trong chuyến thăm Hà Nội, ông hội đàm với B".
  const met =
    pack.events.tenseless === true &&
    sure.some(({ value }) => value.frame === 'sides' && value.part === 'verb');
  return sure.flatMap(({ value: { kind, frame, part } }) =>
    frame === 'journey' && (met || (conferred && part === 'verb')) ? [] : [kind],
  );
}

/** "met during the NATO summit", "at the summit of the African Union": whose gathering is only the occasion. */
function gathers({ findings, clause }: Telling, { id, start, end }: Actor): boolean {
  if (start < clause.start || end > clause.end || findings.entities.get(id)?.kind !== 'organization')
    return false;
  const at = tokenAt(findings.tokens, end);
  const { lexicon, tokens } = findings;
  // "NATO Dışişleri Bakanları Toplantısı": the office is a part of the gathering's name.
  const behind = [tokenAt(tokens, start), at, at + 1].some(
    (next) => lexicon.triggers.at(tokens, next, clause.to)?.value.frame === 'gathering',
  );
  // "на саммите НАТО", "au sommet de l'Union africaine": the noun stands before its owner.
  return behind || ofGathering(findings, clause, tokenAt(tokens, start));
}

/** "Talks with B in X had been on the programme": what reads like "he talks with" is a noun where it opens a line. */
function opensLine({ findings: { tokens, pack, lexicon }, clause }: Telling, { from, to }: Trigger): boolean {
  const { dropsSubject, verbLast } = pack.events;
  if (dropsSubject || verbLast || lexicon.verbFirst || lexicon.verbSecond) return false;
  return (
    from === clause.from &&
    tokens[from]?.capital === true &&
    lexicon.signs.with.at(tokens, to - 1) !== undefined
  );
}

/** Words between a gathering and whose it is: "sommet de l'". */
const MOST_OF = 3;

function ofGathering({ tokens, lexicon, pack }: Findings, clause: Clause, at: number): boolean {
  const noun = lexicon.triggers
    .find(tokens, Math.max(clause.from, at - MOST_OF - 1), at)
    .find(({ value }) => value.frame === 'gathering');
  if (noun?.to === at) return pack.names.ownerBehind === true;
  return noun !== undefined && lexicon.signs.of.at(tokens, noun.to, at) !== undefined;
}

/** The kind of the event's noun that a relative clause hangs on: "the summit, which brought together". */
function nounBefore({ findings: { tokens, lexicon }, clause }: Telling): EventKind[] {
  const end = tokens[clause.from - 1]?.lower === ',' ? clause.from - 1 : clause.from;
  const noun = [end - 1, end - 2]
    .map((at) => lexicon.triggers.at(tokens, at, end))
    .find((match) => match?.to === end && match.value.part === 'noun' && match.value.frame !== 'press');
  return noun ? [noun.value.kind] : [];
}

/** "Rubio said at the ceremony": whose words at the meeting the clause gives; not what is said after it. */
export function statedBy({ findings, clause, actors }: Telling, { from }: Trigger): string[] {
  const { tokens, lexicon } = findings;
  const { saying, place, afterThis, beforeThis } = lexicon.signs;
  const said = saying.find(tokens, clause.from, from).at(-1);
  if (!said || from - said.to > MOST_TO_NOUN) return [];
  for (let at = said.to; at < from; at++)
    if (afterThis.at(tokens, at, from) || beforeThis.at(tokens, at, from)) return [];
  if (place.find(tokens, said.to, from).length === 0) return [];
  return actorsIn(actors, clause).flatMap(({ id, slot, person }) => (person && slot === 'sayer' ? [id] : []));
}

function heaviest(kinds: readonly EventKind[]): EventKind {
  return kinds.reduce((best, next) => (WEIGHT.indexOf(next) > WEIGHT.indexOf(best) ? next : best));
}
