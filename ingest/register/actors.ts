// Who acts in a clause, and in which slot: a party, one who only says it, a topic, a place.

import type { NameMention, RoleMention } from '../mentions/mention.ts';
import type { Clause } from './clause.ts';
import { markedSlot } from './marked-slot.ts';
import { tokenAt } from './clause.ts';
import { suffixSlot } from './suffix-slot.ts';
import { startingAt, within } from './within.ts';
import type { Findings } from './findings.ts';
import { isMinistry } from './findings.ts';

/** What an actor is to the clause's event. */
export type Slot = 'party' | 'sayer' | 'topic' | 'attribute';

export interface Actor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly slot: Slot;
  /** Named, or meant by a role noun. */
  readonly by: 'name' | 'role';
  readonly person: boolean;
}

/** Where actors stand in an article, read once. Sorted by start. */
export function findActors(findings: Findings): Actor[] {
  const { linked, entities } = findings;
  const actors: Actor[] = [];
  let placed: NameMention | undefined;
  for (const mention of linked.mentions) {
    // "from Spain, Italy and Greece", "toured Spain and Italy": the later ones are places as the first is.
    const inList = placed !== undefined && mention.kind === 'country' && listed(findings, placed, mention);
    if (inList || mention.locative) placed = mention;
    const seat = governs(findings, mention);
    if (seat !== undefined)
      actors.push({
        id: seat,
        start: mention.start,
        end: mention.end,
        slot: 'party',
        by: 'role',
        person: false,
      });
    if (mention.kind === 'location' || mention.locative || inList || isHouse(findings, mention)) continue;
    const slot = slotOf(findings, mention);
    // "Poetins gezant": his state's man acts.
    const master = slot === 'attribute' && mention.kind === 'person' ? findings.sideOf(mention.entity) : '';
    const state = master.startsWith('country:') && entities.has(master);
    actors.push({
      id: state ? master : mention.entity,
      start: mention.start,
      end: mention.end,
      slot: state ? 'party' : slot,
      by: 'name',
      person: !state && mention.kind === 'person',
    });
  }
  for (const role of linked.roles) {
    const id = role.person ?? role.of;
    if (id === undefined || !entities.has(id)) continue;
    if (role.relative && role.person === undefined) continue;
    actors.push({
      id,
      start: role.start,
      end: role.end,
      slot: slotOf(findings, role),
      by: 'role',
      person: role.person !== undefined,
    });
  }
  actors.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, actor] of actors.entries()) {
    if (actor.slot !== 'party') continue;
    const before = [actors[index - 1], actors[index - 2]].find((other) => other && other.end <= actor.start);
    // "on the fringe of the G7 summit, Macron met": a person goes on no list of bodies.
    if (before?.slot === 'topic' && before.person === actor.person && listed(findings, before, actor))
      actors[index] = { ...actor, slot: 'topic' };
  }
  return actors;
}

/** "Die Regierung in Kinshasa", "the junta in Bamako": the state that the town stands for; nothing for a mere place. */
export function governs(
  findings: Findings,
  { start, kind, entity, locative }: NameMention,
): string | undefined {
  const { tokens, lexicon, stateOf, entities } = findings;
  if (kind !== 'location' || !locative) return undefined;
  const at = tokenAt(tokens, start);
  if (!lexicon.signs.place.at(tokens, at - 1, at) || !lexicon.signs.government.at(tokens, at - 2, at - 1))
    return undefined;
  const state = stateOf(entity);
  return state !== undefined && entities.has(state) ? state : undefined;
}

/** "at the State Department": the house of a ministry, not the ministry. */
function isHouse({ tokens, lexicon, pack }: Findings, { entity, start, kind }: NameMention): boolean {
  if (kind !== 'organization' || !isMinistry(entity)) return false;
  const at = tokenAt(tokens, start);
  const contracted = pack.names.adjectivesBehind && lexicon.signs.place.at(tokens, at - 1, at) !== undefined;
  const before = !contracted && lexicon.signs.definite.at(tokens, at - 1, at) ? at - 2 : at - 1;
  return contracted || pack.names.townPrepositions.includes(tokens[before]?.lower ?? '');
}

type Standing = Pick<Actor, 'start' | 'end'>;

/** Whether nothing but a comma or "and" stands between two names. */
function listed({ tokens, lexicon }: Findings, a: Standing, b: Standing): boolean {
  const [from, to] = [tokenAt(tokens, a.end), tokenAt(tokens, b.start)];
  if (to - from < 1 || to - from > 2) return false;
  return tokens
    .slice(from, to)
    .every(
      (token, at) => token.lower === ',' || lexicon.signs.joiner.at(tokens, from + at, to) !== undefined,
    );
}

/** The actors that stand in a clause. */
export function actorsIn(actors: readonly Actor[], clause: Pick<Clause, 'start' | 'end'>): Actor[] {
  return within(actors, clause);
}

function slotOf(findings: Findings, mention: NameMention | RoleMention): Slot {
  const { tokens, lexicon, linked } = findings;
  const { signs, triggers } = lexicon;
  const from = tokenAt(tokens, mention.start);
  const to = tokenAt(tokens, mention.end);
  const joins = (index: number): boolean =>
    tokens[index]?.lower === '-' ||
    tokens[index]?.lower === '–' ||
    signs.joiner.at(tokens, index, index + 1) !== undefined;
  if ('form' in mention && (mention.form === 'adjective' || mention.compound)) {
    if (findings.pack.names.adjectivesBehind) return nounBefore(findings, from) ? 'party' : 'attribute';
    // "Russian-American talks", "US and Rwandan officials", "russischen Delegation", "US-Kanzlerin Meier".
    for (let index = to; index < Math.min(tokens.length, to + 6); index++) {
      if (signs.party.at(tokens, index) || triggers.at(tokens, index)?.value.part === 'noun') return 'party';
      const token = tokens[index];
      if (!token) break;
      const named = startsOf(linked.mentions).has(token.start);
      if (!joins(index) && !named && index > to + 1) break;
    }
    return 'attribute';
  }
  if (tailed(findings, to)) return 'topic';
  if (findings.pack.names.suffixes) return suffixSlot(findings, mention);
  if (findings.pack.events.caseMarks)
    return markedSlot(findings, mention) ?? (topical(findings, from) ? 'topic' : 'party');
  if ('form' in mention && mention.kind === 'person' && ownsRole(findings, mention)) return 'attribute';
  // "Stano said", "sagte Vučić", "said EU spokesman Peter Stano".
  const { verbFirst } = lexicon;
  for (let index = to; index < to + (verbFirst ? 1 : 2); index++) {
    if (tokens[index]?.lower === ',') break;
    if (signs.saying.at(tokens, index) && !lexicon.cues.cancelled.at(tokens, index)) return 'sayer';
  }
  const begins = startsOf(linked.mentions);
  for (let index = from - 1; index >= Math.max(0, from - (verbFirst ? MOST_TITLED : 5)); index--) {
    const token = tokens[index];
    if (!token || /^[.;:!?]$/.test(token.lower)) break;
    // "said that Putin would": who is spoken of.
    if (signs.that.at(tokens, index, from)) break;
    // "Laut Kreml haben Putin und …": the verb of the sentence parts who acts from its source.
    if (lexicon.verbSecond && signs.auxiliary.at(tokens, index, from)) break;
    if (signs.source.at(tokens, index, from)?.to === index + 1 || sourceEnds(findings, index, from))
      return 'sayer';
    if (!findings.pack.events.sayerFirst && signs.saying.at(tokens, index, from)) return 'sayer';
    if (token.lower === ',') break;
    // "قال الوزير أ عقب لقائه ب": who is met, or told, is not who says it.
    if (verbFirst && (triggers.at(tokens, index, from) ?? signs.with.at(tokens, index, from))) break;
    if (verbFirst && begins.has(token.start) && isPerson(linked.mentions, token.start)) break;
  }
  if (hails(findings, mention, from) || (isBody(mention) && onFringe(findings, from))) return 'topic';
  return topical(findings, from) ? 'topic' : 'party';
}

/** Words between a verb of saying and the name behind a long title. */
const MOST_TITLED = 9;

function isPerson(mentions: readonly NameMention[], start: number): boolean {
  return startingAt(mentions, start).some(({ kind }) => kind === 'person');
}

/** Words between a noun and the adjective behind it: "responsables militaires américains", "délégation de". */
const MOST_BEHIND = 2;

/** "les délégations russe et ukrainienne", "sommet russo-américain": a noun of parties or of an event before it. */
function nounBefore({ tokens, lexicon, linked }: Findings, from: number): boolean {
  const { signs, triggers } = lexicon;
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) {
    const token = tokens[index];
    if (!token) return false;
    if (signs.party.at(tokens, index) || triggers.at(tokens, index, index + 1)?.value.part === 'noun')
      return true;
    const joins = /^[-–]$/.test(token.lower) || signs.joiner.at(tokens, index, index + 1) !== undefined;
    const named = linked.mentions.some(({ start, end }) => start <= token.start && token.end <= end);
    if (!joins && !named && (!token.word || from - index >= MOST_BEHIND)) return false;
  }
  return false;
}

const starts = new WeakMap<readonly NameMention[], ReadonlySet<number>>();

/** Where names begin, looked up once an article. */
function startsOf(mentions: readonly NameMention[]): ReadonlySet<number> {
  const held = starts.get(mentions) ?? new Set(mentions.map(({ start }) => start));
  starts.set(mentions, held);
  return held;
}

/** "中美关系", "俄罗斯和乌克兰冲突": a noun of topic behind the last of the names that stand together. */
function tailed(findings: Findings, to: number): boolean {
  const { tokens, lexicon, linked } = findings;
  const { signs } = lexicon;
  if (!findings.pack.events.topicTails) return false;
  const begins = startsOf(linked.mentions);
  for (let at = to; at < Math.min(tokens.length, to + 8); at++) {
    if (signs.topicTail.at(tokens, at)) return true;
    const named = begins.has(tokens[at]?.start ?? -1);
    if (!named && !signs.joiner.at(tokens, at, at + 1)) return false;
  }
  return false;
}

/** Words between an owner and his man: "Putins außenpolitischer Berater Juri Uschakow". */
const MOST_OWNED = 4;

/** "Lulas Berater Celso Amorim": whose man it is who acts; only where nouns have capitals that tell them. */
function ownsRole({ tokens, lexicon, linked, entities, pack }: Findings, mention: NameMention): boolean {
  if (!/(s|['’])$/.test(mention.text) || entities.get(mention.entity)?.name.endsWith(mention.text))
    return false;
  const from = tokenAt(tokens, mention.end);
  // "Poetins gezant"
  if (!pack.events.capitalNouns)
    return (
      pack.names.endings.person.includes('s') &&
      linked.roles.some(({ start }) => start === tokens[from]?.start)
    );
  for (let at = from; at <= from + MOST_OWNED; at++) {
    const token = tokens[at];
    if (!token?.word || lexicon.triggers.at(tokens, at)?.value.part === 'noun') return false;
    const named = startingAt(linked.mentions, token.start).some(({ kind }) => kind === 'person');
    if (named) return at > from && tokens[at - 1]?.capital === true;
  }
  return false;
}

function sourceEnds({ tokens, lexicon }: Findings, index: number, from: number): boolean {
  const match = lexicon.signs.source.at(tokens, index, from);
  return match !== undefined && from - match.to <= 2;
}

function isBody(mention: NameMention | RoleMention): boolean {
  return 'form' in mention && mention.kind === 'organization';
}

const MOST_FRINGE = 6;

/** "am Rande der UN-Vollversammlung": the body at whose gathering others met. */
function onFringe({ tokens, lexicon }: Findings, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_FRINGE); at--) {
    if (!tokens[at]?.word) return false;
    if (lexicon.signs.fringe.at(tokens, at, from)) return true;
  }
  return false;
}

/** "exhibitors from Spain": where somebody comes from who acts for no state; "diplomats from Spain" do. */
function hails(findings: Findings, mention: NameMention | RoleMention, from: number): boolean {
  const { tokens, lexicon } = findings;
  const { signs } = lexicon;
  if (!signs.from.at(tokens, from - 1, from) || isMetByCase(findings, mention, from)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 4); at--) {
    if (signs.party.at(tokens, at, from)) return false;
  }
  return true;
}

/** "з Польщею" is with Poland, "з Польщі" from there: where one word says both, the name's ending tells. */
function isMetByCase(
  { tokens, lexicon, pack }: Findings,
  mention: NameMention | RoleMention,
  from: number,
): boolean {
  const { metEndings } = pack.events;
  if (!metEndings || !lexicon.signs.with.at(tokens, from - 1, from)) return false;
  if (!('form' in mention) || mention.kind === 'person') return true;
  const { text } = mention;
  // "переговори зі США": an abbreviation has no cases.
  const event = [2, 3].some((back) => lexicon.triggers.at(tokens, from - back, from)?.to === from - 1);
  return /^\p{Lu}{2,}$/u.test(text) ? event : metEndings.some((ending) => text.endsWith(ending));
}

/** Whether the words right before make a name a topic: "about Russia", "relations with Belgium", "war in Sudan". */
function topical({ tokens, lexicon }: Findings, from: number): boolean {
  const { signs } = lexicon;
  let at = from - 1;
  const article = (index: number): boolean => signs.definite.at(tokens, index, index + 1) !== undefined;
  while (at >= 0 && article(at) && from - at <= 2) at--;
  for (let index = at; index >= Math.max(0, at - 2); index--) {
    const match = signs.topic.at(tokens, index, from);
    if (match && match.to >= at + 1) return true;
  }
  if (/^[.,;:!?]$/.test(tokens[at]?.lower ?? '')) return false;
  // A noun of topic, a preposition, the name.
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const token = tokens[index];
    if (!token?.word) return false;
    if (signs.topicNoun.at(tokens, index, from)) return true;
  }
  return signs.topicNoun.at(tokens, at, from) !== undefined;
}
