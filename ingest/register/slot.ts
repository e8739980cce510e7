// In which slot a name stands: a party, one who only says it, a topic, what only describes.

import type { NameMention, RoleMention } from '../mentions/mention.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import { markedSlot } from './marked-slot.ts';
import { describesNoun, ofStrangers } from './strangers.ts';
import { suffixSlot } from './suffix-slot.ts';
import { aboutDenied, betweenAtEvent, inOpenTopic } from './open-topic.ts';
import { startingAt } from './within.ts';

/** What an actor is to the clause's event. */
export type Slot = 'party' | 'sayer' | 'topic' | 'attribute';

/** The slot of a name or a role, by the words around it. */
export function slotOf(findings: Findings, mention: NameMention | RoleMention): Slot {
  const { tokens, lexicon, linked } = findings;
  const { signs, triggers } = lexicon;
  const from = tokenAt(tokens, mention.start);
  const to = tokenAt(tokens, mention.end);
  const joins = (index: number): boolean =>
    tokens[index]?.lower === '-' ||
    tokens[index]?.lower === '–' ||
    signs.joiner.at(tokens, index, index + 1) !== undefined;
  // "un etiope e un eritreo": some man of that state, who acts for nobody.
  const some = 'form' in mention && mention.kind === 'country' && signs.indefinite.at(tokens, from - 1, from);
  // "een Japanse delegatie", "an Iranian delegation"
  const party = 'form' in mention && mention.form === 'adjective' && signs.party.at(tokens, to) !== undefined;
  if (some && !party && !startsOf(linked.mentions).has(tokens[to]?.start ?? -1)) return 'attribute';
  if (
    'form' in mention &&
    (mention.form === 'adjective' || mention.compound || describesNoun(findings, mention, from))
  ) {
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
  if ('form' in mention && ofStrangers(findings, mention, from)) return 'attribute';
  if (tailed(findings, to)) return 'topic';
  if (findings.pack.names.suffixes) return suffixSlot(findings, mention);
  if (findings.pack.events.caseMarks)
    return markedSlot(findings, mention) ?? (topical(findings, from) ? 'topic' : 'party');
  if ('form' in mention && mention.kind === 'person' && ownsRole(findings, mention)) return 'attribute';
  if ('form' in mention && findings.roleOf(mention.entity) === 'spokesperson') return 'sayer';
  // "Stano said", "sagte Vučić", "said EU spokesman Peter Stano".
  const { verbFirst } = lexicon;
  for (let index = to; index < to + (verbFirst ? 1 : 2); index++) {
    if (tokens[index]?.lower === ',') break;
    if (saysAt(findings, index) && !lexicon.cues.cancelled.at(tokens, index)) return 'sayer';
  }
  const begins = startsOf(linked.mentions);
  for (let index = from - 1; index >= Math.max(0, from - (verbFirst ? MOST_TITLED : 5)); index--) {
    const token = tokens[index];
    if (!token || /^[.;:!?]$/.test(token.lower)) break;
    // "said that Putin would": who is spoken of.
    if (signs.that.at(tokens, index, from)) break;
    // "Laut Kreml haben Putin und …", "Volgens Moskou ontmoette Scholz": the verb of the sentence parts who acts from its source.
    const acts = triggers.at(tokens, index)?.value.part === 'verb';
    if (lexicon.verbSecond && (acts || signs.auxiliary.at(tokens, index, from))) break;
    if (signs.source.at(tokens, index, from)?.to === index + 1 || sourceEnds(findings, index, from))
      return 'sayer';
    // "denied reports of a meeting between A and B": those whose event is denied.
    if (deniesEvent(findings, index, from) || deniesEvent(findings, index - 1, from)) break;
    if (!findings.pack.events.sayerFirst && saysAt(findings, index, from)) {
      // "The Kremlin said Putin would": who says it stands before the verb, and who is spoken of behind it.
      if (signs.bareReport.at(tokens, index, from) && tokens[index - 1]?.word) break;
      return 'sayer';
    }
    if (token.lower === ',') break;
    // "قال الوزير أ عقب لقائه ب": who is met, or told, is not who says it.
    if (verbFirst && (triggers.at(tokens, index, from) ?? signs.with.at(tokens, index, from))) break;
    if (verbFirst && begins.has(token.start) && isPerson(linked.mentions, token.start)) break;
  }
  if (hails(findings, mention, from) || (isBody(mention) && onFringe(findings, from))) return 'topic';
  if (listsTopic(findings, mention, from)) return 'topic';
  return topical(findings, from) && !aboutDenied(findings, from, to) ? 'topic' : 'party';
}

/** Whether a word says something; "expressed readiness to", all of it a cue, is of who would act. */
function saysAt({ tokens, lexicon }: Findings, at: number, limit?: number): boolean {
  const says = lexicon.signs.saying.at(tokens, at, limit);
  return says !== undefined && (lexicon.cues.proposed.at(tokens, at)?.to ?? 0) <= says.to;
}

/** Whether what is denied at a word is an event whose noun stands before the name. */
function deniesEvent({ tokens, lexicon }: Findings, index: number, from: number): boolean {
  const denied = lexicon.cues.denied.at(tokens, index, from);
  return (
    denied !== undefined &&
    lexicon.triggers.find(tokens, denied.to, from).some(({ value }) => value.part === 'noun')
  );
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
  const isNamed = (index: number): boolean =>
    linked.mentions.some(({ start, end }) => start <= tokens[index]!.start && tokens[index]!.end <= end);
  let between = 0;
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) {
    const token = tokens[index];
    if (!token) return false;
    if (signs.party.at(tokens, index) || triggers.at(tokens, index, index + 1)?.value.part === 'noun')
      return true;
    // "les chefs de la diplomatie française, allemande et polonaise": the office stands with the first of them.
    const many = linked.roles.find(
      ({ start, end, plural }) => plural && start < token.start && token.end <= end,
    );
    if (many) return true;
    const lists = token.lower === ',' && index > 0 && isNamed(index - 1);
    const joins = /^[-–]$/.test(token.lower) || signs.joiner.at(tokens, index, index + 1) !== undefined;
    if (lists || joins || isNamed(index)) continue;
    if (!token.word || ++between >= MOST_BEHIND) return false;
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
  // "took a call from Scholz"
  if ('form' in mention && mention.kind === 'person' && inVerb(tokens, lexicon, from - 1, from)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 4); at--) {
    // "the minister flew from Spain": behind a verb it is where from.
    if (lexicon.triggers.at(tokens, at, from)?.value.part === 'verb') return true;
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
  const { metEndings } = pack.names;
  if (!metEndings || !lexicon.signs.with.at(tokens, from - 1, from)) return false;
  if (!('form' in mention) || mention.kind === 'person') return true;
  const { text } = mention;
  // "переговори зі США": an abbreviation has no cases.
  const event = [2, 3].some((back) => lexicon.triggers.at(tokens, from - back, from)?.to === from - 1);
  return /^\p{Lu}{2,}$/u.test(text) ? event : metEndings.some((ending) => text.endsWith(ending));
}

/** Words of an event's verb before the last of them: "se sentó el lunes [frente a]". */
const MOST_VERB = 5;

/** "se sentó frente a Scholz": whether words of topic belong to an event's verb. */
function inVerb(
  tokens: Findings['tokens'],
  { triggers }: Findings['lexicon'],
  from: number,
  to: number,
): boolean {
  return Array.from({ length: MOST_VERB }, (_, back) => from - 1 - back).some((first) => {
    const trigger = triggers.at(tokens, first);
    return trigger?.value.part === 'verb' && trigger.value.frame !== 'press' && trigger.to >= to;
  });
}

/** What ties a name to a noun before it. */
const TIES = ['of', 'place', 'with', 'between', 'by', 'from', 'topic', 'joiner', 'definite'] as const;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** "asked for peace for A, B and C": whether a state is listed right behind one that is only spoken of. */
function listsTopic(findings: Findings, mention: NameMention | RoleMention, from: number): boolean {
  const { tokens, lexicon, linked } = findings;
  if (!('form' in mention) || mention.kind !== 'country' || mention.form === 'adjective') return false;
  const at = lexicon.signs.definite.at(tokens, from - 1, from) ? from - 2 : from - 1;
  if (tokens[at]?.lower !== ',' && !lexicon.signs.joiner.at(tokens, at, at + 1)) return false;
  const first = linked.mentions.find(({ end, kind }) => kind === 'country' && end === tokens[at - 1]?.end);
  return first !== undefined && first.form !== 'adjective' && slotOf(findings, first) === 'topic';
}

/** Whether the words right before make a name a topic: "about Russia", "relations with Belgium", "war in Sudan". */
function topical(findings: Findings, from: number): boolean {
  const { tokens, lexicon, pack } = findings;
  const { signs } = lexicon;
  if (pack.events.topicFrames && inOpenTopic(findings, from)) return true;
  if (pack.names.ownerBehind && betweenAtEvent(findings, from)) return false;
  let at = from - 1;
  // "Ủy ban hợp tác A - B họp": in the name of a body that meets, which holds this name too.
  const topicNounAt = (index: number, end: number): ReturnType<typeof signs.topicNoun.at> => {
    const noun = signs.topicNoun.at(tokens, index, end);
    return noun && inVerb(tokens, lexicon, index, from + 1) ? undefined : noun;
  };
  const article = (index: number): boolean => signs.definite.at(tokens, index, index + 1) !== undefined;
  while (at >= 0 && article(at) && from - at <= 2) at--;
  for (let index = at; index >= Math.max(0, at - 2); index--) {
    const match = signs.topic.at(tokens, index, from);
    if (match && match.to >= at + 1 && !inVerb(tokens, lexicon, index, match.to)) return true;
  }
  if (/^[.,;:!?]$/.test(tokens[at]?.lower ?? '')) return false;
  // "بحث الملف مع أ": behind a verb that stands first "with" is who is met; the relations with somebody are listed whole.
  if (lexicon.verbFirst && signs.with.at(tokens, at, from)) return false;
  // A noun of topic, a preposition, the name.
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const token = tokens[index];
    if (!token?.word) return false;
    // "the EU's foreign policy chief Josep Borrell": part of a title.
    const tied = (between: number): boolean =>
      TIES.some((sign) => signs[sign].at(tokens, between, from) !== undefined);
    // "fora de questão um encontro de A": another noun stands between.
    if (pack.names.ownerBehind && lexicon.triggers.at(tokens, index, from)?.value.part === 'noun') break;
    const noun = topicNounAt(index, from);
    if (noun && (pack.names.ownerBehind || range(noun.to, at + 1).some(tied))) return true;
  }
  return topicNounAt(at, from) !== undefined;
}
