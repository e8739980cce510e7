// Who and where is meant by words that a model quotes: what our own linking found in the same place, never what the model
// makes of it. Whom the linking doesn't know is somebody of this article alone.

import type { Entity } from '../../../graph/model/index.ts';
import type { NameMention, Representation } from '../../mentions/index.ts';
import { slugOf } from '../../mentions/index.ts';
import { actorLookups } from '../../register/findings.ts';
import type { Findings } from '../../register/findings.ts';
import { placeLookups } from '../../register/places.ts';
import type { TextSpan } from '../rules/candidate.ts';
import type { Ground } from './ground.ts';
import { proofAround } from './ground.ts';
import { byNearness, nearestTo } from './quotes.ts';
import type { EventClaim, PartyClaim } from './reply-shape.ts';

type Meant = 'person' | 'state' | 'body' | 'place';

/** Who is meant by the claims of an article. */
export interface Cast {
  /** The findings with those whom only the model names. */
  readonly findings: Findings;
  partyOf(claim: PartyClaim): string | undefined;
  placeOf(words: string): string | undefined;
}

const PREFIXES = { person: 'person:', body: 'org:', place: 'place:' } as const;
const KINDS = { person: 'person', body: 'organization', place: 'location' } as const;

/** Links every party and place of the events. */
export function castOf(events: readonly EventClaim[], ground: Ground): Cast {
  const { findings, world } = ground;
  const parties = new Map<PartyClaim, string>();
  const places = new Map<string, string>();
  const strangers = new Map<string, Entity>();
  const mentions: NameMention[] = [];
  const represents: Representation[] = [];

  const stranger = (words: string, meant: keyof typeof KINDS): string | undefined => {
    if (ground.find(words).length === 0) return undefined;
    const name = words.replace(/\s+/g, ' ').trim();
    const known = [...strangers.values()].find((one) => one.name === name && one.kind === KINDS[meant]);
    if (known) return known.id;
    const slug = `${PREFIXES[meant]}${slugOf(name) || 'unnamed'}`;
    let id = slug;
    for (let n = 2; strangers.has(id) || findings.entities.has(id) || world.has(id); n++) id = `${slug}-${n}`;
    strangers.set(id, { id, kind: KINDS[meant], name });
    for (const span of ground.find(words))
      mentions.push({
        ...{ ...span, text: findings.text.slice(span.start, span.end), kind: KINDS[meant] },
        ...{ entity: id, how: 'exact', form: 'name' },
      });
    return id;
  };
  const link = (words: string, meant: Meant, near: TextSpan | undefined): string | undefined => {
    for (const span of byNearness(ground.find(words), near)) {
      const id = entityAt(span, meant, findings);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  /** Who held an office on the article's day, where that is certain. */
  const holder = (role: string, of: string | undefined): string | undefined => {
    const { published } = findings.article;
    if (of === undefined || published === null) return undefined;
    const [one, other] = world.holders(role, of, published);
    if (!one?.certain || other) return undefined;
    const { person, record } = one;
    if (!findings.entities.has(person) && !strangers.has(person)) {
      strangers.set(person, { id: person, kind: 'person', name: world.nameOf(person) ?? person });
      represents.push({ from: person, to: of, role, because: { record } });
    }
    return person;
  };
  const linkParty = (claim: PartyClaim, near: TextSpan | undefined): string | undefined => {
    const meant = claim.is;
    const known =
      link(claim.name, meant, near) ?? (claim.quote === null ? undefined : link(claim.quote, meant, near));
    if (known !== undefined || meant === 'state') return known;
    if (meant === 'body') return stranger(claim.name, meant);
    const owner =
      claim.for === null ? undefined : (link(claim.for, 'state', near) ?? link(claim.for, 'body', near));
    const office = officeAt(ground.find(claim.name), findings);
    if (office !== undefined) return holder(office, owner) ?? owner;
    return isName(claim.name) ? stranger(claim.name, meant) : owner;
  };
  const represent = (id: string, { name, for: owner }: PartyClaim, near: TextSpan | undefined): void => {
    if (owner === null || findings.standsFor(id).length > 0 || id.startsWith('country:')) return;
    if (findings.entities.get(id)?.country !== undefined || represents.some(({ from }) => from === id))
      return;
    const named = nearestTo(ground.find(name), near);
    const to = link(owner, 'state', named) ?? link(owner, 'body', named);
    const words = nearestTo(ground.find(owner), named);
    if (to === undefined || to === id || !words || to.startsWith('person:')) return;
    represents.push({ from: id, to, because: proofAround(findings, words) });
    const own = strangers.get(id);
    if (own && to.startsWith('country:')) strangers.set(id, { ...own, country: to });
  };

  for (const event of events) {
    const near = ground.find(event.quote)[0];
    for (const claim of event.parties) {
      const id = linkParty(claim, near);
      if (id === undefined) continue;
      parties.set(claim, id);
      represent(id, claim, near);
    }
    if (event.place !== null) {
      const id = link(event.place, 'place', near) ?? stranger(event.place, 'place');
      if (id !== undefined) places.set(event.place, id);
    }
  }
  return {
    findings: withStrangers(ground, [...strangers.values()], mentions, represents),
    partyOf: (claim) => parties.get(claim),
    placeOf: (words) => places.get(words),
  };
}

function withStrangers(
  { findings, world }: Ground,
  strangers: readonly Entity[],
  mentions: readonly NameMention[],
  represents: readonly Representation[],
): Findings {
  if (strangers.length === 0 && represents.length === 0) return findings;
  const { linked, sentences } = findings;
  const free = mentions.filter(
    ({ start, end }) => !linked.mentions.some((other) => other.start < end && start < other.end),
  );
  const more = {
    ...linked,
    mentions: [...linked.mentions, ...free].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...linked.entities, ...strangers].sort((a, b) => (a.id < b.id ? -1 : 1)),
    represents: [...linked.represents, ...represents].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
  return { ...findings, linked: more, ...actorLookups(more), ...placeLookups(more, sentences, world) };
}

/** What the linking found at those words, of the kind that is meant; else what covers most of them. */
function entityAt(span: TextSpan, meant: Meant, findings: Findings): string | undefined {
  const { linked, stateOf, entities } = findings;
  const here = linked.mentions
    .filter((mention) => mention.body === undefined && shared(mention, span) > lengthOf(mention) / 2)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const of = (kind: NameMention['kind']): NameMention | undefined => here.find((one) => one.kind === kind);
  const role = linked.roles.find((one) => shared(one, span) > lengthOf(one) / 2);
  const covering = here.find((one) => shared(one, span) > lengthOf(span) / 2)?.entity;
  switch (meant) {
    case 'person':
      // "the Turkish minister", whose name nobody knows, is his state.
      return of('person')?.entity ?? role?.person ?? role?.of ?? covering;
    case 'state': {
      const place = of('location')?.entity;
      return of('country')?.entity ?? (place && stateIn(place, findings)) ?? role?.of ?? covering;
    }
    case 'body':
      return of('organization')?.entity ?? of('country')?.entity ?? role?.of ?? covering;
    case 'place': {
      const country = of('country');
      const town = country?.capital;
      if (town !== undefined && entities.get(town)?.kind === 'location')
        return of('location')?.entity ?? town;
      return of('location')?.entity ?? (country && stateOf(country.entity));
    }
  }
}

/** The office that the words are, where they are one without a name. */
function officeAt(places: readonly TextSpan[], { linked }: Findings): string | undefined {
  for (const span of places) {
    const role = linked.roles.find((one) => shared(one, span) > lengthOf(one) / 2);
    if (role) return role.role;
  }
  return undefined;
}

/** Whether words can be somebody's name: where letters have capitals, "the host" is none. */
function isName(words: string): boolean {
  return !/^\p{Ll}/u.test(words);
}

function stateIn(place: string, { stateOf, entities }: Findings): string | undefined {
  const state = stateOf(place);
  return state !== undefined && entities.has(state) ? state : undefined;
}

function lengthOf({ start, end }: TextSpan): number {
  return end - start;
}

function shared(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
