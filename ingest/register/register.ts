// What the article is speaking of at a point: a small value that each clause reads and leaves changed.

import type { DateRange, EventKind } from '../../graph/model/index.ts';
import type { Actor } from './actors.ts';
import { tokenAt } from './clause.ts';
import { type Findings, saysNoTense } from './findings.ts';
import { isGathering } from './gathering.ts';
import { mainPairOf } from './main-pair.ts';
import type { ToldDay } from './story.ts';
import { storyAfter } from './story.ts';

/** Distinct actors of different sides that stood together. */
export interface Group {
  readonly ids: readonly string[];
  readonly of: 'persons' | 'states';
  /** Index of the sentence. */
  readonly sentence: number;
  /** Forgotten at the sentence's end. */
  readonly passing?: true;
}

/** What was held on a day that the article gives. */
export interface ToldEvent {
  readonly kind: EventKind;
  readonly range: DateRange;
  readonly place: string | undefined;
  readonly parties: readonly string[];
}

/** Everything in it can be printed; `explain` does. */
export interface Register {
  /** Who is spoken of most in title and lead. */
  readonly protagonist: string | undefined;
  /** Who acted in the clause read last. */
  readonly subject: readonly string[];
  /** The person who acted alone last, and in which sentence. */
  readonly actor: { readonly id: string; readonly sentence: number } | undefined;
  /** The sentence in which the subject acted. */
  readonly subjectSentence: number;
  /** The only person that a sentence names, of the last that names any, and which sentence. */
  readonly named: { readonly id: string; readonly sentence: number } | undefined;
  /** Persons, the one named last first. */
  readonly persons: readonly string[];
  /** The two sides between which the article tells; none where there are no such two. */
  readonly mainPair: readonly string[];
  /** Those who met in the event told first. */
  readonly mainSet: readonly string[];
  /** Those who met in the event told last, and where. */
  readonly lastSet: readonly string[];
  /** Who gathered at the summit told last, held or not. */
  readonly gathered: readonly string[];
  readonly lastKind: EventKind | undefined;
  readonly lastPlace: string | undefined;
  /** What was told as held on days that are known, oldest first. */
  readonly told: readonly ToldEvent[];
  /** Groups by sentence, oldest first. */
  readonly groups: readonly Group[];
  /** The date spoken of last, and in which paragraph. */
  readonly date: ToldDay | undefined;
  /** The last of those dates that was no day to come. */
  readonly past: ToldDay | undefined;
  /** The last of those dates that was one day. */
  readonly day: ToldDay | undefined;
  /** The one of those dates from which a story of another year goes on. */
  readonly story: ToldDay | undefined;
  /** The place spoken of last, in which paragraph, and whether something was held there. */
  readonly place: { readonly id: string; readonly paragraph: number; readonly held: boolean } | undefined;
  /** The place of the dateline read last, and its paragraph. */
  readonly home: string | undefined;
  readonly homeParagraph: number;
  /** The day of the heading read last. */
  readonly heading: DateRange | undefined;
  /** The year of a chronicle's heading read last, of which the days below it are: "2019". */
  readonly headingYear: number | undefined;
  /** The paragraph that the heading opens and is of alone; nothing where it is a line of its own. */
  readonly headingOnly: number | undefined;
  /** The state spoken of last as one that acts. */
  readonly state: string | undefined;
}

/** The register before anything is read but names: the protagonist is the person named most, early names first. */
export function openRegister(findings: Findings, actors: readonly Actor[]): Register {
  const early = findings.sentences.filter(
    ({ kind, paragraph }) => kind === 'title' || kind === 'lead' || paragraph <= 2,
  );
  const until = early.at(-1)?.end ?? 0;
  const counts = new Map<string, number>();
  for (const actor of actors) {
    if (!actor.person) continue;
    counts.set(actor.id, (counts.get(actor.id) ?? 0) + (actor.start < until ? 3 : 1));
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    protagonist: first?.[0],
    subject: [],
    actor: undefined,
    subjectSentence: -1,
    named: undefined,
    persons: [],
    mainPair: mainPairOf(findings, actors),
    mainSet: [],
    lastSet: [],
    gathered: [],
    lastKind: undefined,
    lastPlace: undefined,
    told: [],
    groups: [],
    date: undefined,
    past: undefined,
    day: undefined,
    story: undefined,
    place: undefined,
    home: undefined,
    homeParagraph: -1,
    heading: undefined,
    headingYear: undefined,
    headingOnly: undefined,
    state: undefined,
  };
}

/** What a clause leaves behind. */
export interface Heard {
  readonly sentence: number;
  readonly paragraph: number;
  readonly actors: readonly Actor[];
  readonly subject: readonly string[];
  readonly date: DateRange | null;
  readonly place: string | undefined;
  /** Whether what is told at the place was held. */
  readonly held: boolean;
  /** Parties of the event that the clause told, where it told one. */
  readonly parties: readonly string[];
  readonly metIn: string | undefined;
  /** What the clause told as held, with its days. */
  readonly told: readonly ToldEvent[];
  readonly kind: EventKind | undefined;
}

const MOST_REMEMBERED = 40;
/** UTF-16 units between the two whom "between" joins. */
const MOST_BETWEEN = 40;

/** The register after a clause. */
export function hear(register: Register, heard: Heard, findings: Findings): Register {
  const persons = heard.actors.filter(({ person }) => person).map(({ id }) => id);
  const acted = heard.subject.filter(findings.isPerson);
  const alone = acted.length === 1 ? acted[0] : undefined;
  const met = sides(heard.parties, findings).size >= 2;
  const carried = heard.parties.some((id) => findings.isPerson(id) && !persons.includes(id));
  const acting = together(register.groups, acted, heard.sentence, findings);
  const day = heard.date
    ? { range: heard.date, sentence: heard.sentence, paragraph: heard.paragraph }
    : undefined;
  // Every field by its name: a clause makes one of these, and a copy with changes costs several times as much.
  return {
    protagonist: register.protagonist,
    subject: heard.subject.length > 0 ? heard.subject : register.subject,
    actor: alone === undefined ? register.actor : { id: alone, sentence: heard.sentence },
    subjectSentence: heard.subject.length > 0 ? heard.sentence : register.subjectSentence,
    named: register.named,
    persons: [...new Set([...persons.reverse(), ...register.persons])].slice(0, MOST_REMEMBERED),
    mainPair: register.mainPair,
    mainSet: register.mainSet.length > 0 || !met ? register.mainSet : heard.parties,
    lastSet: met ? heard.parties : register.lastSet,
    gathered:
      heard.kind === 'summit' && isGathering(heard.parties, findings) ? heard.parties : register.gathered,
    lastKind: met ? (heard.kind ?? register.lastKind) : register.lastKind,
    lastPlace: met ? (heard.metIn ?? register.lastPlace) : register.lastPlace,
    told: heard.told.length > 0 ? [...register.told, ...heard.told].slice(-MOST_REMEMBERED) : register.told,
    groups: met && saysNoTense(findings) ? whoMet(acting, heard, carried, findings) : acting,
    date: day ?? register.date,
    past: day && isPast(day.range, findings) ? day : register.past,
    day: day && day.range.start === day.range.end ? day : register.day,
    story: day ? storyAfter(register.story, day, findings.article.published) : register.story,
    place:
      heard.place === undefined
        ? register.place
        : { id: heard.place, paragraph: heard.paragraph, held: heard.held },
    home: register.home,
    homeParagraph: register.homeParagraph,
    heading: register.heading,
    headingYear: register.headingYear,
    headingOnly: register.headingOnly,
    state: heard.actors.findLast(({ id }) => id.startsWith('country:'))?.id ?? register.state,
  };
}

/** "He also met B", "A签署了协定，随后双方…": those who met are "both sides" in their sentence, and "the two" behind it where one of them wasn't named. */
function whoMet(
  groups: readonly Group[],
  { parties, sentence }: Heard,
  carried: boolean,
  findings: Findings,
): readonly Group[] {
  const states = {
    ids: [...sides(parties, findings)],
    of: 'states' as const,
    sentence,
    passing: true as const,
  };
  const persons = carried ? parties.filter(findings.isPerson) : [];
  return together([...groups, states], persons, sentence, findings).slice(-MOST_REMEMBERED);
}

/** "X and Y were received by A, B and C", "he also met B": those who acted or met together are "the two", whoever else stands there. */
function together(
  groups: readonly Group[],
  persons: readonly string[],
  sentence: number,
  findings: Findings,
): readonly Group[] {
  if (persons.length < 2 || sides(persons, findings).size !== persons.length) return groups;
  return [...groups, { ids: persons, of: 'persons' as const, sentence }].slice(-MOST_REMEMBERED);
}

function isPast({ start }: DateRange, { article: { published } }: Findings): boolean {
  return published !== null && start <= published;
}

/**
 * The register after a sentence: who stood in it together is a group that "the two" can mean, and whom its main
 * clauses speak of is who acted last, whoever acts in what hangs on them: "he was in X, where A received him".
 */
export function closeSentence(
  heard: Register,
  sentence: number,
  actors: readonly Actor[],
  topic: readonly string[],
  findings: Findings,
): Register {
  const kept = { ...heard, groups: heard.groups.filter(({ passing }) => !passing) };
  const told = topic.length === 0 ? kept : speaksOf(kept, sentence, topic, findings);
  const persons = [...new Set(actors.filter(({ person }) => person).map(({ id }) => id))];
  const named = aloneIn(actors);
  const register =
    persons.length === 0
      ? told
      : { ...told, named: named === undefined ? undefined : { id: named, sentence } };
  const states = [
    ...new Set(
      actors
        .filter(({ slot }) => slot !== 'attribute' && slot !== 'topic')
        .map(({ id }) => findings.sideOf(id)),
    ),
  ];
  const groups: Group[] = [];
  const pair = pairBetween(actors, findings);
  if (sides(persons, findings).size >= 2) groups.push({ ids: persons, of: 'persons', sentence });
  if (states.length >= 2) groups.push({ ids: states, of: 'states', sentence });
  // "a track between A and B": what "both sides" means, whoever else stands in the sentence.
  if (pair && states.length > 2) groups.push({ ids: pair, of: 'states', sentence });
  return groups.length === 0
    ? register
    : { ...register, groups: [...register.groups, ...groups].slice(-MOST_REMEMBERED) };
}

/** The only person that a sentence tells of; where it only speaks of people, the first of them. */
function aloneIn(actors: readonly Actor[]): string | undefined {
  const people = actors.filter(({ person, slot }) => person && slot !== 'attribute');
  const acting = new Set(people.filter(({ slot }) => slot !== 'topic').map(({ id }) => id));
  if (acting.size > 1) return undefined;
  return [...acting][0] ?? people[0]?.id;
}

function speaksOf(
  register: Register,
  sentence: number,
  topic: readonly string[],
  { isPerson }: Findings,
): Register {
  const [id, other] = topic.filter(isPerson);
  const actor = id !== undefined && other === undefined ? { id, sentence } : register.actor;
  return { ...register, subject: topic, subjectSentence: sentence, actor };
}

/** The sides of the two actors that "between" joins. */
function pairBetween(actors: readonly Actor[], { tokens, lexicon, sideOf }: Findings): string[] | undefined {
  const { between, joiner, definite } = lexicon.signs;
  for (const [index, first] of actors.entries()) {
    const at = tokenAt(tokens, first.start);
    const opens = [at - 1, at - 2].some(
      (back) => between.at(tokens, back, at) && (back === at - 1 || definite.at(tokens, at - 1, at)),
    );
    const next = opens ? actors.slice(index + 1).find(({ start }) => start >= first.end) : undefined;
    if (!next || next.start - first.end > MOST_BETWEEN) continue;
    const joined = joiner.find(tokens, tokenAt(tokens, first.end), tokenAt(tokens, next.start)).length > 0;
    const sides = [sideOf(first.id), sideOf(next.id)];
    if (joined && sides[0] !== sides[1]) return sides;
  }
  return undefined;
}

/** The different sides of some actors. */
export function sides(ids: readonly string[], findings: Findings): Set<string> {
  return new Set(ids.map(findings.sideOf));
}
