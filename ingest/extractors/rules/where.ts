// In which place: the clause's own, its sentence's, "there", or the place spoken of last.

import type { NameMention } from '../../mentions/mention.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { governs } from '../../register/actors.ts';
import { hostPlace } from './host-place.ts';
import { isMetState } from '../../register/met-state.ts';
import { within } from '../../register/within.ts';
import type { Register } from '../../register/register.ts';
import type { TextSpan } from './candidate.ts';

export interface PlaceReading {
  readonly place: string | undefined;
  readonly placed: 'said' | 'carried' | 'none';
}

/** The place of the event whose trigger stands at `trigger` in `clause`. */
export function readPlace(
  findings: Findings,
  register: Register,
  clause: Clause,
  trigger: TextSpan,
  held: boolean,
): PlaceReading {
  const own = finest(findings, placesIn(findings, clause), trigger);
  const { signs } = findings.lexicon;
  const carried = register.place?.id ?? register.home;
  // Another event of the same town needn't be in the same building.
  const carriedOn = (place: string): PlaceReading => ({
    place: findings.townOf(place) ?? place,
    placed: 'carried',
  });
  const points = (sign: 'there' | 'sameTown'): boolean =>
    carried !== undefined && signs[sign].find(findings.tokens, clause.from, clause.to).length > 0;
  const town = points('sameTown');
  const there = town || points('there');
  if (clause.link === 'place-relative') {
    // "left London for Brussels, where": the place named last before it, but for one in it.
    const opening = findings.sentences[clause.sentence]?.start ?? clause.start;
    const before = placesIn(findings, { start: opening, end: clause.start }).at(-1)?.entity ?? carried;
    const inside = own && before && findings.stateOf(own.entity) === findings.stateOf(before);
    if (before !== undefined && !inside && findings.entities.has(before))
      return { place: before, placed: 'said' };
  }
  // "he came there from Singapore"
  if (own && !(there && isOrigin(findings, own))) return { place: own.entity, placed: 'said' };
  if (there) return { place: town ? carriedOn(carried!).place : carried, placed: 'said' };
  const sentence = findings.sentences[clause.sentence];
  const house = there ? undefined : bodyHouse(findings, clause);
  if (house !== undefined) return { place: house, placed: 'said' };
  const host = hostPlace(findings, clause);
  if (host !== undefined) return { place: host, placed: 'said' };
  // "at the summit, which will be held in Kazan"
  const next = findings.clauses[clause.index + 1];
  if (next?.link === 'relative' && next.sentence === clause.sentence) {
    const there = finest(findings, placesIn(findings, next), trigger);
    if (there) return { place: there.entity, placed: 'said' };
  }
  // "on the sidelines he also met B": of what was told last.
  const aside = signs.fringe.find(findings.tokens, clause.from, clause.to).length > 0;
  if (held && aside && register.lastPlace !== undefined) return carriedOn(register.lastPlace);
  const idle = clausesOf(findings, clause.sentence).filter(
    ({ from, to, index }) => Math.abs(index - clause.index) === 1 && isIdle(findings, from, to),
  );
  const beside = held
    ? undefined
    : finest(
        findings,
        idle.flatMap((each) => placesIn(findings, each)).filter(({ locative }) => locative),
        trigger,
      );
  if (beside) return { place: beside.entity, placed: 'carried' };
  // What is still to come needn't be where the article is.
  if (!held && sentence?.paragraph !== register.homeParagraph) return { place: undefined, placed: 'none' };
  if (sentence && clause.link !== 'after' && clause.link !== 'before') {
    const places = placesIn(findings, sentence).filter((place) => !ofAnother(findings, clause, place));
    const distinct = new Set(places.map(({ entity }) => entity));
    const near = finest(findings, places, trigger);
    if (near && distinct.size <= 2) return { place: near.entity, placed: 'carried' };
  }
  if (register.place && sentence && register.place.paragraph === sentence.paragraph) {
    return carriedOn(register.place.id);
  }
  if (sentence?.paragraph === register.homeParagraph && register.home !== undefined)
    return { place: register.home, placed: 'carried' };
  // Who speaks to the press does it where they met.
  const { value } =
    findings.lexicon.triggers.at(findings.tokens, tokenAt(findings.tokens, trigger.start)) ?? {};
  if (held && register.lastPlace !== undefined && value?.frame === 'press')
    return carriedOn(register.lastPlace);
  return { place: undefined, placed: 'none' };
}

/** "received him in the foreign ministry", but for "in the foreign ministry they say that …". */
function bodyHouse(findings: Findings, clause: Clause): string | undefined {
  const { saying, source } = findings.lexicon.signs;
  const { tokens } = findings;
  if (saying.find(tokens, clause.from, clause.to).length > 0) return undefined;
  if (source.find(tokens, clause.from, clause.to).length > 0) return undefined;
  return within(findings.linked.mentions, clause).find(({ body }) => body !== undefined)?.entity;
}

/** Words of a clause that only adds a place. */
const MOST_IDLE = 10;

/** Whether a clause tells of no event and of nobody's words: ", dann in Brasilien". */
function isIdle({ tokens, lexicon }: Findings, from: number, to: number): boolean {
  const { triggers, signs, cues } = lexicon;
  if (to - from > MOST_IDLE) return false;
  return [triggers, signs.saying, cues.negation].every((index) => index.find(tokens, from, to).length === 0);
}

/**
 * Whether another event of the sentence was there: "met B before travelling to X", "spoke to the Senate, then flew
 * to X".
 */
function ofAnother(findings: Findings, clause: Clause, place: TextSpan): boolean {
  const { lexicon, tokens } = findings;
  return clausesOf(findings, clause.sentence).some(({ start, end, from, to, link, index }) => {
    if (index === clause.index) return false;
    if (place.start < start || place.end > end) return false;
    const hung = link === 'after' || link === 'before';
    if (!hung && !(link === 'then' && index > clause.index)) return false;
    return lexicon.triggers
      .find(tokens, from, to)
      .some(({ value }) => value.frame === 'journey' || (!hung && value.part === 'verb' && !value.weak));
  });
}

/** Places that stand inside, countries only after a preposition of place. */
export function placesIn(findings: Findings, span: TextSpan): NameMention[] {
  return within(findings.linked.mentions, span).filter(
    (mention) =>
      mention.body === undefined &&
      (mention.kind === 'location' || (mention.kind === 'country' && mention.locative === true)) &&
      !isMetState(findings, mention) &&
      !isDomain(findings, mention) &&
      mention.suffix !== 'from' &&
      !inTopic(findings, mention) &&
      !ofSomethingElse(findings, mention) &&
      !findings.dates.some(({ start, end }) => start <= mention.start && mention.end <= end) &&
      governs(findings, mention) === undefined,
  );
}

/** "Central Asia's exports", "the envoy for Central Asia": a wide place that nobody is said to be in. */
function isDomain({ isWide, tokens, linked }: Findings, { entity, locative, start }: NameMention): boolean {
  if (!isWide(entity)) return false;
  const at = tokenAt(tokens, start);
  const office = new Set([1, 2, 3].map((back) => tokens[at - back]?.end));
  return !locative || linked.roles.some(({ end }) => office.has(end));
}

/** "the railway from Kashgar", "flew home from Doha": a place behind it, unless a trigger ends there ("returned from"). */
export function isOrigin({ tokens, lexicon }: Findings, { start }: NameMention): boolean {
  const at = tokenAt(tokens, start);
  if (!lexicon.signs.from.at(tokens, at - 1, at)) return false;
  return ![2, 3].some((back) => lexicon.triggers.at(tokens, at - back, at)?.to === at);
}

/** So many tokens behind "that is in X" the event's word stands. */
const MOST_INSIDE = 6;

/** "Suriye'deki insani durum": no event's word stands behind what is there. */
function ofSomethingElse({ tokens, lexicon }: Findings, { end, suffix }: NameMention): boolean {
  if (suffix !== 'inside') return false;
  const at = tokenAt(tokens, end) + 2;
  return lexicon.triggers.find(tokens, at, Math.min(tokens.length, at + MOST_INSIDE)).length === 0;
}

/** "the war in Ukraine": where a topic lies; "este lunes a Ankara" speaks of no east. */
function inTopic({ tokens, lexicon, dates }: Findings, { start }: NameMention): boolean {
  const at = tokenAt(tokens, start);
  const dated = (index: number): boolean =>
    dates.some((date) => date.start <= (tokens[index]?.start ?? -1) && (tokens[index]?.end ?? 0) <= date.end);
  return [2, 3].some((back) => lexicon.signs.topicNoun.at(tokens, at - back, at) && !dated(at - back));
}

/** So many UTF-16 units nearer counts a place that opens its sentence. */
const OPENING = 150;

/** "In Entebbe he asked Museveni to mediate in Kigali": what opens a sentence says where all of it was. */
function opens({ tokens, lexicon }: Findings, { start, locative }: NameMention, trigger: TextSpan): boolean {
  const at = tokenAt(tokens, start);
  if (!locative || start > trigger.start) return false;
  return [at - 1, at - 2].some(
    (first) =>
      tokens[first]?.capital === true &&
      ENDS.test(tokens[first - 1]?.lower ?? '.') &&
      lexicon.signs.place.at(tokens, first, at),
  );
}

const ENDS = /^[.!?:;]$/;

/** The place nearest to the trigger: a town before a region or country, what stands after a preposition before what doesn't. */
function finest(
  findings: Findings,
  places: readonly NameMention[],
  trigger: TextSpan,
): NameMention | undefined {
  const rank = (mention: NameMention): number =>
    (mention.locative ? 0 : 1000) +
    (mention.kind === 'country' || findings.isWide(mention.entity) ? 400 : 0) +
    (isOrigin(findings, mention) ? 2000 : 0) +
    (opens(findings, mention, trigger) ? -OPENING : 0) +
    // Where the verb stands last, what stands behind it belongs to another one: "X'te görüşürken Y'de patlama oldu".
    (findings.pack.events.verbLast && mention.start >= trigger.end ? 600 : 0) +
    (mention.start >= trigger.end ? mention.start - trigger.end : Math.max(0, trigger.start - mention.end));
  return [...places]
    .filter(({ entity }) => findings.entities.has(entity))
    .sort((a, b) => rank(a) - rank(b))[0];
}
