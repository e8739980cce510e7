// Names that the world's records have whatever the language: made findable once, for all languages together.

import type { World } from '../../graph/world/index.ts';
import { isAcronym } from '../../graph/world/index.ts';
import type { Entry, Inflection } from './entry.ts';
import { FOREIGN_FORMS, orderOf } from './entry.ts';
import type { LanguageNames } from './language-names.ts';
import type { Sense } from './sense.ts';
import { fold } from './fold.ts';

/** A record's name before a language is asked how it inflects it, and whether it has the name itself. */
export interface WorldName {
  readonly id: string;
  readonly name: string;
  readonly sense: Sense;
  readonly order: number;
}

/** Names of the world's records. */
export interface WorldNames {
  /** By their first word, folded. */
  readonly byHead: ReadonlyMap<string, readonly WorldName[]>;
  /** Those whose first word hangs on how a language is written, since it isn't of Latin letters alone. */
  readonly odd: readonly WorldName[];
}

const built = new WeakMap<World, { towns?: WorldNames; noTowns?: WorldNames }>();

/** Names of organizations, places and people; towns only for languages in Latin letters. The same object each time. */
export function worldNames(world: World, towns: boolean): WorldNames {
  const held = built.get(world) ?? {};
  built.set(world, held);
  return (held[towns ? 'towns' : 'noTowns'] ??= indexed(world, towns));
}

/** What most names begin with, as it stands: nothing hangs on a language. */
const PLAIN = /^[A-Za-z0-9]+(?=[ '.,/-]|$)/;
const PLAIN_HEAD = /^[\p{Script=Latin}\p{N}]+$/u;
const MARK = /\p{M}/u;

function indexed(world: World, towns: boolean): WorldNames {
  const byHead = new Map<string, WorldName[]>();
  const odd: WorldName[] = [];
  for (const name of allNames(world, towns)) {
    const head = PLAIN.exec(name.name)?.[0].toLowerCase() ?? latinHead(name.name);
    const list = head === undefined ? odd : (byHead.get(head) ?? []);
    list.push(name);
    if (head !== undefined && list.length === 1) byHead.set(head, list);
  }
  return { byHead, odd };
}

/** The first word of a name, folded, where it is of Latin letters alone. */
function latinHead(name: string): string | undefined {
  const blank = name.indexOf(' ');
  const first = blank < 0 ? name : name.slice(0, blank);
  const head = headOf(fold(first));
  return PLAIN_HEAD.test(head) && !MARK.test(first) ? head : undefined;
}

const NO_WORD = /[^\p{L}\p{N}]/u;

/** The first word of a folded form. */
export function headOf(folded: string): string {
  const end = folded.search(NO_WORD);
  return end > 0 ? folded.slice(0, end) : folded;
}

/** Every name, in the order of the records. */
function* allNames({ records }: World, towns: boolean): Iterable<WorldName> {
  const english = records.names('en');
  for (const [at, { id, name, acronyms = [] }] of records.organizations.entries()) {
    const order = orderOf('organization', at, 0);
    const form = isAcronym(name) ? 'acronym' : 'name';
    yield { id, name, sense: { is: 'organization', id, form }, order };
    for (const [form, acronym] of acronyms.entries()) {
      const order = orderOf('organization', at, FOREIGN_FORMS + form);
      yield { id, name: acronym, sense: { is: 'organization', id, form: 'acronym' }, order };
    }
  }
  for (const [at, { id, name, kind, population }] of records.places.entries()) {
    if (kind === 'city' && !towns) continue;
    const weight = kind === 'city' ? (population ?? 0) : 5000;
    const sense: Sense = { is: 'place', id, weight, venue: kind === 'venue' };
    let order = orderOf('place', at, FOREIGN_FORMS);
    for (const form of new Set([name, ...(english.get(id) ?? [])]))
      yield { id, name: form, sense, order: order++ };
  }
  for (const [at, { id, name, aliases = [] }] of records.people.entries()) {
    let order = orderOf('person', at, FOREIGN_FORMS);
    for (const form of new Set([name, ...aliases]))
      yield { id, name: form, sense: { is: 'person', id }, order: order++ };
  }
}

/** The entry that a name of the world is in a language; nothing where the language lists that very form itself. */
export function entryOf(
  { name, sense, order }: WorldName,
  pack: LanguageNames,
  own: readonly string[],
  latin: boolean,
): Entry | undefined {
  const made = (inflection: Inflection, exact: boolean, foreign: boolean): Entry => ({
    ...{ name, inflection, sense, exact, foreign, order },
  });
  if (sense.is === 'organization')
    return sense.form === 'acronym'
      ? made('fixed', true, false)
      : made(pack.endings.body ? 'body' : 'name', false, false);
  if (own.includes(name)) return undefined;
  if (sense.is === 'person') return made('person', false, true);
  // What has no name of its own in a language with cases takes them too: "w Berlinie", "do Ottawy".
  return made(latin && own.length === 0 ? 'place' : 'name', false, true);
}
