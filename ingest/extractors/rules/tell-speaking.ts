// Press conferences and speeches: who acts in the clause speaks.

import { epochDay } from '../../../graph/model/index.ts';
import type { CollectiveWords } from '../../languages/event-words.ts';
import { collective, collectivesIn } from '../../register/refer.ts';
import type { Candidate } from './candidate.ts';
import { actorsIn } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import { actsByMark } from './marked-subject.ts';
import { readParties, unique, withStates } from './parties.ts';
import { quotedActors } from './quoted-actors.ts';
import type { Telling, Trigger } from './telling.ts';
import { base } from './telling.ts';
import { placesIn } from './where.ts';
import { flanking, standingTogether } from './who-flanks.ts';

/** The event at which somebody known speaks; nothing where nobody known does. */
export function speaking(telling: Telling, trigger: Trigger): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const found = base(telling, trigger, trigger.value.kind);
  if (!found) return [];
  // "Facing the press, the host said that B …": he speaks, whoever he speaks of.
  const { signs } = findings.lexicon;
  const hosted = [signs.host, signs.guest].some(
    (sign) => sign.find(findings.tokens, clause.from, clause.to).length > 0,
  );
  // "gazetecilerin karşısında Esad'ı çağırabileceğini söyledi": who bears a case is spoken of.
  const inside = actorsIn(actors, clause);
  const quoted = quotedActors(telling, trigger);
  const speaking = actors.filter(
    (actor) =>
      !quoted.includes(actor) &&
      (!findings.pack.names.suffixes || actsByMark(findings, actor, inside, clause)),
  );
  const reading = readParties(findings, {
    clause,
    actors: hosted && register.lastSet.length > 0 ? [] : speaking,
    register,
    need: 1,
    sayers: true,
  });
  const { isPerson } = findings;
  const joint = signs.joint.find(findings.tokens, clause.from, clause.to).length > 0;
  const aside = joint ? new Set<string>() : flanking(telling);
  const together = theyWhoMet(telling);
  let speakers = (together.length > 0 ? together : reading.ids).filter(
    (id) => isPerson(id) && !aside.has(id),
  );
  if (speakers.length === 0) speakers = [...holders(telling, trigger)];
  // "said Salamé, who told a news conference at Conte's side": the noun before speaks.
  const near = register.subjectSentence >= clause.sentence - 1;
  const silent = new Set([...aside, ...quoted.map(({ id }) => id)]);
  const carried =
    clause.link === 'main' && !(aside.size > 0 && near)
      ? []
      : register.subject.filter((id) => isPerson(id) && !silent.has(id));
  // "Todd, Guyana's minister, said at a press conference with Gil": who was named before the comma says it.
  const says = findings.lexicon.signs.saying.at(findings.tokens, clause.from, clause.to) !== undefined;
  // "Speaking to reporters after the talks, X said": the subject comes with the sentence's next clause.
  if (speakers.length === 0 && carried.length === 0) carried.push(...comingSpeaker(telling));
  if (speakers.length === 0 || (clause.link === 'relative' && carried.length > 0)) speakers = carried;
  else if (clause.link === 'next' && says && register.subjectSentence === clause.sentence)
    speakers = [...new Set([...carried, ...speakers])];
  if (joint && sides(speakers, findings).size < 2 && trigger.value.frame === 'press')
    speakers = unique([...speakers, ...besideThem(telling, speakers)]);
  const known = speakers.filter((id) => findings.standsFor(id).length > 0);
  if (known.length === 0) {
    notes.push(`${trigger.value.kind} dropped: nobody known speaks`);
    return [];
  }
  // "the spokesman told reporters": who wasn't there needn't speak where the others met.
  const there =
    found.placed !== 'carried' ||
    found.place === register.home ||
    register.lastSet.length === 0 ||
    namesPlace(telling, found.place) ||
    known.some((id) => register.lastSet.includes(id));
  const met = found.dated === 'said' ? undefined : dayOfMeeting(telling, found, known);
  return [
    {
      ...found,
      ...(met && { date: met, dated: 'carried' as const }),
      ...(!there && { place: undefined, placed: 'none' as const }),
      parties: withStates([...known, ...aside, ...hearers(telling, trigger, known)], findings),
      speakers: known,
      own: reading.named.length > 0,
      definite: false,
    },
  ];
}

/** Days between what a report tells and the paper. */
const NEWS = 1;

/** "B was in Riga on Friday. … A told a joint news conference with C": the day on which those who speak met, where they met on no later one told. */
function dayOfMeeting(
  { findings, register }: Telling,
  { date, status }: Pick<Candidate, 'date' | 'status'>,
  speakers: readonly string[],
): Candidate['date'] | undefined {
  if (status !== 'held' || sides(speakers, findings).size < 2) return undefined;
  const met = register.told.filter(
    ({ parties, range }) => range.start === range.end && speakers.every((id) => parties.includes(id)),
  );
  if (met.length === 0 || met.some(({ range }) => range.start === date?.start)) return undefined;
  const { published } = findings.article;
  const range = met.at(-1)?.range;
  // Of the day's news; what lies farther back is as often another story.
  return range && published !== null && Math.abs(epochDay(published) - epochDay(range.end)) <= NEWS
    ? range
    : undefined;
}

/** "Afterwards the two faced the press": those who met in the event told last, where they are as many and the sentence names nobody. */
function theyWhoMet({ findings, register, clause, actors }: Telling): readonly string[] {
  const { isPerson, sentences } = findings;
  if (speaksOfSeveral(findings, clause) && !within(actors, clause).some(({ id }) => isPerson(id))) {
    const people = [register.subject, register.lastSet].map((ids) => ids.filter(isPerson));
    return people.find((ids) => sides(ids, findings).size > 1) ?? [];
  }
  const words = collectivesIn(findings, clause)[0]?.value;
  if (!words || words.roles || words.of === 'states' || words.of === 'countries') return [];
  if (within(actors, sentences[clause.sentence] ?? clause).some(({ id }) => isPerson(id))) return [];
  const met = register.lastSet.filter(isPerson);
  return met.length === (words.count ?? 2) && sides(met, findings).size === met.length ? met : [];
}

/** "They", "ils", and "gaben sie", whose verb says that it is no "she". */
function speaksOfSeveral({ lexicon, tokens }: Findings, { from, to }: Clause): boolean {
  const { one, many } = lexicon.signs;
  const [they] = many.find(tokens, from, to);
  if (!they) return false;
  if (!one.at(tokens, they.from, to)) return true;
  return (
    lexicon.verbSecond &&
    [they.from - 1, they.to].some((at) => at >= from && tokens[at]?.lower.endsWith('en'))
  );
}

/** Words between "press conference" and whose it is: "conferenza stampa finale di". */
const MOST_TO_HOLDER = 2;

/** "A press conference of A and B": those who give it, where its noun says so. */
function holders({ findings, clause, actors }: Telling, { to, value }: Trigger): readonly string[] {
  const { tokens, lexicon, isPerson } = findings;
  if (value.part !== 'noun') return [];
  for (let at = to; at <= to + MOST_TO_HOLDER && at < clause.to; at++) {
    const of = lexicon.signs.of.at(tokens, at, clause.to);
    if (!of) continue;
    const end = tokens[of.to - 1]?.end ?? 0;
    const behind = actorsIn(actors, clause).filter((actor) => isPerson(actor.id) && actor.start >= end);
    return standingTogether(behind, end).map(({ id }) => id);
  }
  return [];
}

/** Whether the clause's own sentence names a place, or the building in it. */
function namesPlace({ findings, clause }: Telling, place: string | undefined): boolean {
  const sentence = findings.sentences[clause.sentence];
  const named = sentence ? placesIn(findings, sentence) : [];
  return named.some(({ entity }) => entity === place || findings.townOf(entity) === place);
}

/** "At a joint press conference the president said": with whom he met just before, else the two whom the article tells of. */
function besideThem({ findings, register, clause }: Telling, speakers: readonly string[]): readonly string[] {
  const met = register.lastSet.filter(findings.isPerson);
  if (sides([...speakers, ...met], findings).size > 1) return met;
  const both = collective(BOTH, register, clause.sentence, findings);
  const theirs = sides(both, findings);
  return speakers.every((id) => theirs.has(findings.sideOf(id))) ? both : [];
}

const BOTH: CollectiveWords = { of: 'persons', count: 2, forms: [] };

/** "Petro will address the Organization of American States": the body that a speech is held before, no own one. */
function hearers(
  { findings, clause, actors }: Telling,
  { value }: Trigger,
  speakers: readonly string[],
): string[] {
  if (value.frame !== 'speech') return [];
  const own = sides(speakers, findings);
  return actorsIn(actors, clause)
    .filter(({ id, slot }) => id.startsWith('org:') && slot !== 'sayer' && slot !== 'attribute')
    .map(({ id }) => id)
    .filter((id) => !own.has(findings.sideOf(id)));
}

/** Who says something in the next clause of the sentence, where this one opens it and names nobody. */
function comingSpeaker({ findings, clause, actors }: Telling): readonly string[] {
  const { clauses, sentences, isPerson } = findings;
  const next = clauses[clause.index + 1];
  const opens = sentences[clause.sentence]?.start === clause.start;
  if (!opens || next?.sentence !== clause.sentence) return [];
  const sayer = actorsIn(actors, next).find(({ id, slot }) => slot === 'sayer' && isPerson(id));
  return sayer ? [sayer.id] : [];
}
