// From an article's text to everything that its names say.

import type { Day, Entity } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { Sentence } from '../article/text.ts';
import type { LanguageNames } from './language-names.ts';
import type { Linked, NameMention } from './mention.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import type { Page, Words } from './phrases.ts';
import { actorSense } from './actor-sense.ts';
import { findBodies } from './bodies.ts';
import { castClaims } from './cast.ts';
import { findClaims } from './claims.ts';
import { entityOf } from './entities.ts';
import { fold } from './fold.ts';
import { laterForms } from './later-forms.ts';
import { buildLexicon } from './lexicon.ts';
import { wordsOf } from './phrases.ts';
import { representations } from './represents.ts';
import { roleMentions } from './role-mentions.ts';
import { findRoles, ministryState } from './role-phrases.ts';
import { personIn, senseOf } from './phrases.ts';
import { tokenize } from './tokens.ts';
import { findVenues } from './venues.ts';

export interface LinkInput {
  /** Title, empty line, body; offsets of the result count in it. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: LanguageNames;
  readonly world: World;
  /** The day that offices are looked up for; null: the world's offices are not asked. */
  readonly published: Day | null;
}

interface Built {
  readonly lexicon: Lexicon;
  readonly words: Words;
}
const built = new WeakMap<World, Map<LanguageNames, Built>>();

/** Names, roles, entities and whom they represent. The lexicon is built on a language's first article. */
export function linkMentions({ text, sentences, names, world, published }: LinkInput): Linked {
  const { lexicon, words } = builtFor(names, world);
  const folded = fold(text);
  const tokens = tokenize(text, folded, sentences);
  const hits = lexicon.find(text, folded, tokens);
  const hitAt = tokens.map(() => -1);
  hits.forEach((hit, index) => hitAt.fill(index, hit.first, hit.last + 1));
  const page: Page = { language: names.language, text, folded, tokens, hits, hitAt, words };

  const named = new Map<Hit, NameMention>();
  for (const hit of hits) {
    const mention = actorSense(page, world, hit);
    if (mention) named.set(hit, mention);
  }
  for (const hit of hits) {
    const portfolio = senseOf(hit, 'ministry')?.portfolio;
    const state = portfolio === undefined ? undefined : ministryState(page, named, hit);
    const ministry = state === undefined ? undefined : world.ministry(state, portfolio!);
    if (!ministry) continue;
    const span = { start: hit.start, end: hit.end, text: text.slice(hit.start, hit.end) };
    named.set(hit, { ...span, kind: 'organization', entity: ministry.id, how: 'derived', form: 'name' });
  }
  const roles = findRoles(page, named);
  const claims = findClaims(page, roles, named);
  const { people, played } = castClaims(page, world, published, claims);

  const mentions: NameMention[] = [];
  const taken = new Set<number>();
  for (const [claim, person] of played) {
    const { first, last } = claim.run;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    const known = personIn(page, first, last) !== undefined;
    const full = people.get(person)!.forms.length > 0 && last > first;
    for (let at = first; at <= last; at++) taken.add(at);
    mentions.push({
      ...span,
      text: text.slice(span.start, span.end),
      kind: 'person',
      entity: person,
      how: known ? 'exact' : full ? 'derived' : 'coreference',
      form: full || known ? 'name' : 'later',
    });
  }
  for (const [hit, mention] of named) {
    if (mention.kind !== 'person' && !taken.has(hit.first)) {
      mentions.push(mention);
      if (mention.kind !== 'location') for (let at = hit.first; at <= hit.last; at++) taken.add(at);
    }
  }
  for (const body of findBodies(page, world, named, taken)) {
    mentions.push(body);
    tokens.forEach((token, at) => {
      if (token.start >= body.start && token.end <= body.end) taken.add(at);
    });
  }
  for (const venue of findVenues(page, world, named, taken)) {
    if (
      !mentions.some(
        (mention) => mention.kind === 'location' && mention.start === venue.start && mention.end >= venue.end,
      )
    )
      mentions.push(venue);
  }
  const later = laterForms(page, world, published, people, taken, mentions);
  const replaced = new Set(later.map((mention) => mention.start));
  const all = [...mentions.filter((mention) => !replaced.has(mention.start)), ...later].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const represents = representations(page, world, published, played, all);
  const found = roleMentions(page, world, published, roles, played, represents);
  const ids = new Set([...all.map((mention) => mention.entity), ...represents.map((edge) => edge.to)]);
  for (const { of, person } of found) for (const id of [of, person]) if (id !== undefined) ids.add(id);
  const entities: Entity[] = [...ids]
    .sort()
    .map((id) => entityOf(world, id, people.get(id), all, represents));
  return { mentions: all, roles: found, entities, represents };
}

function builtFor(names: LanguageNames, world: World): Built {
  const byNames = built.get(world) ?? new Map<LanguageNames, Built>();
  built.set(world, byNames);
  const held = byNames.get(names) ?? { lexicon: buildLexicon(names, world), words: wordsOf(names, fold) };
  byNames.set(names, held);
  return held;
}
