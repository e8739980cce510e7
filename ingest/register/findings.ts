// What the register reads: one article with all that names, dates and words were found in it.

import type { Article, DateRange, Entity } from '../../graph/model/index.ts';
import type { Sentence } from '../article/text.ts';
import type { Token } from '../article/tokens.ts';
import type { EventDate } from './after-event.ts';
import type { EventLexicon } from '../languages/lexicon.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Linked } from '../mentions/mention.ts';
import type { Clause } from './clause.ts';
import type { PlaceLookups } from './places.ts';

export interface Findings extends PlaceLookups {
  readonly article: Article;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly lexicon: EventLexicon;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly linked: Linked;
  readonly dates: readonly EventDate[];
  /** Days of headings that are weekdays, by where their line starts. */
  readonly week: ReadonlyMap<number, DateRange>;
  /** Where the paragraphs of a live report start that open with the time. */
  readonly clock: ReadonlySet<number>;
  /** Entities by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Whom an actor stands for, nearest first: spokesman → ministry → state. */
  readonly standsFor: (id: string) => readonly string[];
  /** The side of an actor: a state, or an organization of no state; the actor itself where nothing is known. */
  readonly sideOf: (id: string) => string;
  /** Bodies of a state that the world knows to act for it: its parliament, its security council. */
  readonly organs: ReadonlySet<string>;
  readonly isPerson: (id: string) => boolean;
  /** Whether an id is a state's or an organization's: between such sides there is diplomacy. */
  readonly isPower: (id: string) => boolean;
  /** The office in which a person stands for somebody. */
  readonly roleOf: (id: string) => string | undefined;
  /** The state of a place or an actor. */
  readonly stateOf: (id: string) => string | undefined;
}

/** A ministry's id names its state; an armed group of a country does not stand for it. */
const MINISTRY = /^org:[a-z]{2}-[a-z]+$/;

/** Whether an id is that of a state's ministry. */
export function isMinistry(id: string): boolean {
  return MINISTRY.test(id);
}

/** Lookups over what the linker found. */
export function actorLookups(
  linked: Linked,
): Pick<
  Findings,
  'entities' | 'standsFor' | 'sideOf' | 'organs' | 'isPerson' | 'isPower' | 'roleOf' | 'stateOf'
> {
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const targets = new Map<string, string>();
  const offices = new Map(linked.represents.map(({ from, role }) => [from, role]));
  for (const { from, to } of linked.represents) if (!targets.has(from)) targets.set(from, to);
  const organs = new Set(linked.represents.flatMap(({ from }) => (from.startsWith('org:') ? [from] : [])));
  const chains = new Map<string, readonly string[]>();
  const standsFor = (id: string): readonly string[] => {
    const known = chains.get(id);
    if (known) return known;
    const chain: string[] = [];
    let at = next(id);
    while (at !== undefined && at !== id && !chain.includes(at)) {
      chain.push(at);
      at = next(at);
    }
    chains.set(id, chain);
    return chain;
  };
  const next = (id: string): string | undefined => {
    const entity = entities.get(id);
    const target = targets.get(id);
    if (target !== undefined) return target;
    return entity?.kind === 'person' || isMinistry(id) ? entity?.country : undefined;
  };
  const sideOf = (id: string): string => standsFor(id).at(-1) ?? id;
  const stateOf = (id: string): string | undefined => {
    if (id.startsWith('country:')) return id;
    return entities.get(id)?.country ?? standsFor(id).find((target) => target.startsWith('country:'));
  };
  const isPerson = (id: string): boolean => entities.get(id)?.kind === 'person';
  const isPower = (id: string): boolean =>
    id.startsWith('country:') || entities.get(id)?.kind === 'organization';
  const roleOf = (id: string): string | undefined => offices.get(id);
  return { entities, standsFor, sideOf, organs, isPerson, isPower, roleOf, stateOf };
}

/** Whether no verb says when it was, and each stands before what it is said of: "访问了", "đã thăm", not "訪問した". */
export function saysNoTense({ pack }: Pick<Findings, 'pack'>): boolean {
  return pack.events.tenseless === true && !pack.events.verbLast;
}
