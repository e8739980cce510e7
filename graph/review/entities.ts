// Entities that may be one though the rules have not joined them: names that sound alike or are a part of each other,
// where nothing speaks against it.

import type { GraphEntity, GraphReader } from '../model/index.ts';
import { folded } from '../model/index.ts';
import { soundOf } from '../names/index.ts';
import type { Doubt, OnApart } from './doubt.ts';
import { inTurns } from './in-turns.ts';

/** A name that more than so many bear says too little. */
const BEARERS = 12;

/** With no more consonants, or letters, a name says too little. */
const FEW = 2;

/** Made by the graph out of a name or for one article: no record of the world, of which two are always two. */
const MADE = /:[0-9a-f]{16}$/;

/** Keys that an entity shares with those that it may be one with, and how likely that is. */
interface Trait {
  readonly key: string;
  readonly rule: Doubt['rule'];
  readonly score: number;
}

/**
 * Pairs of one kind that share a trait, no article and no conflict of states; each with the most likely reason.
 * `onApart`: of those that share a trait and are no doubt, unless it is a family name, which says little.
 */
export async function doubtfulEntities(reader: GraphReader, onApart?: OnApart): Promise<Doubt[]> {
  const bearers = new Map<string, { readonly trait: Trait; readonly entities: GraphEntity[] }>();
  for await (const entity of inTurns(reader.entities())) {
    for (const trait of traitsOf(entity)) {
      const known = bearers.get(trait.key);
      if (known) known.entities.push(entity);
      else bearers.set(trait.key, { trait, entities: [entity] });
    }
  }
  const states = new Map<string, readonly string[]>();
  const statesOf = (entity: GraphEntity): readonly string[] => {
    const known = states.get(entity.id) ?? statesIn(reader, entity);
    states.set(entity.id, known);
    return known;
  };
  const found = new Map<string, Doubt>();
  for await (const { trait, entities } of inTurns(bearers.values())) {
    if (entities.length > BEARERS) continue;
    for (const [i, one] of entities.entries()) {
      for (const other of entities.slice(i + 1)) {
        if (one.id === other.id || (!MADE.test(one.id) && !MADE.test(other.id))) continue;
        const [mine, theirs] = [statesOf(one), statesOf(other)];
        const shared = mine.some((state) => theirs.includes(state));
        if (trait.rule === 'family-name' && (!shared || isSingle(one) === isSingle(other))) continue;
        const apart =
          !shared && mine.length > 0 && theirs.length > 0
            ? 'two-states'
            : shareArticle(one, other)
              ? 'named-beside'
              : undefined;
        if (apart) {
          if (trait.rule !== 'family-name') onApart?.(one.id, other.id, apart);
          continue;
        }
        const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        const score = trait.score + (shared ? 0.2 : 0);
        if ((found.get(`${a}|${b}`)?.score ?? 0) < score)
          found.set(`${a}|${b}`, { a, b, rule: trait.rule, score });
      }
    }
  }
  return [...found.values()];
}

function traitsOf(entity: GraphEntity): Trait[] {
  const { kind } = entity;
  if (kind === 'country') return [];
  const traits = new Map<string, Trait>();
  const add = (rule: Trait['rule'], score: number, ...parts: readonly string[]): void => {
    const key = [kind, rule, ...parts].join('|');
    traits.set(key, { key, rule, score });
  };
  for (const name of [entity.name, ...entity.names]) {
    if (folded(name).length > 2) add('same-name', 0.6, folded(name));
    const sound = soundOf(name);
    if (kind !== 'person' || sound === undefined || sound.syllables) continue;
    const last = sound.words.at(-1) ?? '';
    if (sound.words.length > 1) add('like-sound', 0.5, sound.words[0]!, last);
    // A short sound is many names': then letters count.
    const family = last.length > FEW ? last : (folded(name).split(' ').at(-1) ?? '');
    if (family.length > FEW) add('family-name', 0.3, family);
  }
  return [...traits.values()];
}

/** Whether only one word of the name is known. */
function isSingle({ name, names }: GraphEntity): boolean {
  return [name, ...names].every((form) => (soundOf(form)?.words.length ?? 2) < 2);
}

/** The states that an entity is of or stands for, sorted. */
function statesIn(reader: GraphReader, { id, kind, country }: GraphEntity): string[] {
  const type = kind === 'location' ? 'LOCATED_IN' : 'REPRESENTS';
  const owners = reader.edgesOf(id, { type, direction: 'out' }).map(({ to }) => to);
  const states = owners.flatMap((owner) =>
    owner.startsWith('country:') ? owner : (reader.entity(owner)?.country ?? []),
  );
  return [...new Set([...states, ...(country === undefined ? [] : [country])])].sort();
}

function shareArticle(a: GraphEntity, b: GraphEntity): boolean {
  const articles = new Set(a.sources.map(({ article }) => article));
  return b.sources.some(({ article }) => articles.has(article));
}
