// From an article's text to everything that its names say.

import type { Day, Entity } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { Sentence } from '../article/text.ts';
import type { Linked, NameMention, Representation, RoleMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import type { PageInput } from './read-page.ts';
import { findBodies } from './bodies.ts';
import { townsOfBodies } from './body-houses.ts';
import { castClaims } from './cast.ts';
import { findClaims } from './claims.ts';
import { entityOf } from './entities.ts';
import { laterForms } from './later-forms.ts';
import { namesakeOf } from './namesakes.ts';
import { personIn } from './phrases.ts';
import { readPage } from './read-page.ts';
import { organsAmong, representations } from './represents.ts';
import { roleMentions } from './role-mentions.ts';
import type { RolePhrase } from './role-phrases.ts';
import { findRoles } from './role-phrases.ts';
import { findVenues } from './venues.ts';
import type { Suffix } from './suffixes.ts';
import { endingOf, suffixBehind, wordEnd } from './suffixes.ts';

export interface LinkInput extends PageInput {
  /** Title, empty line, body; offsets of the result count in it. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The day that offices are looked up for; null: the world's offices are not asked. */
  readonly published: Day | null;
}

/** Names, roles, entities and whom they represent. The lexicon is built on a language's first article. */
export function linkMentions(input: LinkInput): Linked {
  const { world, published, names } = input;
  const { page, named } = readPage(input);
  const { text, tokens } = page;
  const roles = findRoles(page, named);
  const claims = findClaims(page, roles, named);
  const { people, played } = castClaims(page, world, published, claims);

  const mentions: NameMention[] = [];
  const taken = new Set<number>();
  for (const [claim, person] of played) {
    const { first, last } = claim.run;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    const known = personIn(page, first, last) !== undefined;
    const full = people.get(person)!.forms.length > 0 && (last > first || page.unspaced);
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
  const owners = names.ownerBehind ? ownersOf(page, roles) : undefined;
  mentions.push(...townsOfBodies(page, world, named, taken));
  for (const [hit, found] of named) {
    // "Nga" in "Ngoại trưởng Nga" is what "Russian" is elsewhere.
    const mention = owners?.has(hit) ? { ...found, form: 'adjective' as const } : found;
    const namesake = owners?.has(hit) ? undefined : namesakeOf(page, world, people, hit, mention);
    if (namesake !== undefined && !taken.has(hit.first)) {
      const { start, end, text: name } = mention;
      taken.add(hit.first);
      mentions.push({
        start,
        end,
        text: name,
        kind: 'person',
        entity: namesake,
        how: 'coreference',
        form: 'later',
      });
    } else if (mention.kind !== 'person' && !taken.has(hit.first)) {
      mentions.push(mention, ...townOfForum(world, mention));
      if (mention.kind !== 'location') for (let at = hit.first; at <= hit.last; at++) taken.add(at);
    }
  }
  for (const body of findBodies(page, world, named, taken)) {
    mentions.push(body);
    for (let at = 0; at < tokens.length && tokens[at]!.end <= body.end; at++)
      if (tokens[at]!.start >= body.start) taken.add(at);
  }
  for (const venue of findVenues(page, world, named, taken, roles)) {
    if (
      !mentions.some(
        (mention) => mention.kind === 'location' && mention.start === venue.start && mention.end >= venue.end,
      )
    ) {
      if (names.adjectivesBehind || names.wideNouns) standInside(mentions, venue);
      mentions.push(venue);
    }
  }
  const later = laterForms(page, world, published, people, taken, mentions);
  const replaced = new Set(later.map((mention) => mention.start));
  const all = [...mentions.filter((mention) => !replaced.has(mention.start)), ...later].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const known = representations(page, world, published, played, all);
  const found = roleMentions(page, world, published, roles, played, known, all);
  const held = [...known, ...meantByRole(found, known)];
  const bodies = new Set([...all.map(({ entity }) => entity), ...held.map(({ to }) => to)]);
  const represents = [...held, ...organsAmong(bodies, world)].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ids = new Set([...all.map((mention) => mention.entity), ...represents.map((edge) => edge.to)]);
  for (const { of, person } of found) for (const id of [of, person]) if (id !== undefined) ids.add(id);
  // Who flies to Accra flies to Ghana, named or not, or to a palace there; who flies to Brussels needn't see Belgians.
  for (const { kind, locative, entity, capital, town: inside } of all) {
    if (capital !== undefined) ids.add(capital);
    const town = world.place(entity)?.within ?? inside ?? entity;
    if (kind === 'location') ids.add(town);
    const state = kind === 'location' && locative ? world.capitalOf(town) : undefined;
    if (state !== undefined && world.seatedIn(town) === undefined) ids.add(state);
  }
  const asWritten = <T extends { start: number; end: number; text: string }>(item: T): T => {
    const suffix = suffixOf(page, item);
    const written = text === input.text ? item : { ...item, text: input.text.slice(item.start, item.end) };
    return suffix === undefined ? written : { ...written, suffix };
  };
  const written = all.map(asWritten);
  const entities: Entity[] = [...ids]
    .sort()
    .map((id) =>
      entityOf(world, id, people.get(id), written, represents, (mention) => inCase(input.text, mention)),
    );
  const placed = new Set(represents.map(({ from }) => from));
  const unplaced = new Set(
    [...played].flatMap(([{ phrase }, person]) => (phrase && !placed.has(person) ? [person] : [])),
  );
  return {
    ...{ mentions: written, roles: found.map(asWritten), entities, represents },
    unplaced: [...unplaced].sort(),
  };
}

/** A name as it stands in the text, with the case behind its apostrophe: "Şişmanoğlu Konağı'nda". */
function inCase(text: string, mention: NameMention): string {
  return text.slice(mention.start, wordEnd(text, mention));
}

/** The case of a name or a role: behind its apostrophe, or at the end of the words themselves. */
function suffixOf(
  { text, hits, names: { suffixes } }: Page,
  { end }: { readonly end: number },
): Suffix | undefined {
  if (!suffixes) return undefined;
  const ending = hits.find((hit) => hit.end === end)?.ending ?? '';
  return suffixBehind(text, end, suffixes) ?? (ending === '' ? undefined : endingOf(suffixes, ending));
}

/** "le président français": whom the world's holder stands for where the text never names him. */
function meantByRole(roles: readonly RoleMention[], known: readonly Representation[]): Representation[] {
  const edges = new Map<string, Representation>();
  for (const { person, of, role, start, end } of roles) {
    if (person === undefined || of === undefined || known.some(({ from }) => from === person)) continue;
    if (!edges.has(person)) edges.set(person, { from: person, to: of, role, because: { start, end } });
  }
  return [...edges.values()];
}

/** "the Munich Security Conference" is in Munich, each year anew. */
function townOfForum(world: World, { start, end, text, kind, entity }: NameMention): NameMention[] {
  const town = kind === 'organization' ? world.organization(entity)?.gathering : undefined;
  if (town === undefined || town === true) return [];
  return [{ start, end, text, kind: 'location', entity: town, how: 'derived', form: 'name' }];
}

/** What a longer place holds: "Riga" in "le château de Riga" is no name of its own, "Russie" in "l'ambassade de Russie" acts not. */
function standInside(mentions: NameMention[], { start, end }: NameMention): void {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!;
    if (mention.start < start || mention.end > end || mention.kind === 'person') continue;
    if (mention.kind === 'location' || mention.form === 'capital') mentions.splice(at, 1);
    else if (mention.kind === 'country') mentions[at] = { ...mention, form: 'adjective' };
  }
}

/** The states and bodies inside phrases of roles, but for those of a counterpart, who is met himself. */
function ownersOf(page: Page, roles: readonly RolePhrase[]): ReadonlySet<Hit> {
  return new Set(
    roles
      // "лидеры Узбекистана, Казахстана и Киргизии": who they are is all that the words say.
      .filter(({ words, plural }) => !words.relative && !(plural && words.weak))
      .flatMap(({ hit, until }) => page.hits.filter(({ first, last }) => first > hit.last && last <= until)),
  );
}
