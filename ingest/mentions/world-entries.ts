// Names that the world's records have whatever the language: made findable once, for all languages together.

import type {
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  World,
  WorldRecords,
} from '../../graph/world/index.ts';
import { expandForms, isAcronym } from '../../graph/world/index.ts';
import type { Entry, Inflection } from './entry.ts';
import { FOREIGN_FORMS, orderOf } from './entry.ts';
import type { LanguageNames } from './language-names.ts';
import type { Sense } from './sense.ts';
import { placeSense } from './sense.ts';
import { fold } from './fold.ts';
import { openingOf, shelfOf } from './openings.ts';
import { recordNumbers } from './record-numbers.ts';

/** A record's name before a language is asked how it inflects it, and whether it has the name itself. */
export interface WorldName {
  readonly id: string;
  readonly name: string;
  readonly sense: Sense;
  readonly order: number;
}

type Named = OrganizationRecord | PlaceRecord | PersonRecord;

/** Names of the world's records. */
export interface WorldNames {
  /** Those whose first word, folded, is this one. */
  at(head: string): readonly WorldName[];
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
const NO_FORMS: readonly string[] = [];

/** Records are put away; their names are made when a word begins as one of them does. */
function indexed(world: World, towns: boolean): WorldNames {
  const { records } = world;
  const { organizations, places, people } = records;
  const shelf = shelfOf(
    (record: Named) => namesOf(record, records),
    ({ name }) => headIn(name),
  );
  const odd: WorldName[] = [];
  const put = (record: Named, form: string): void => {
    const head = PLAIN.test(form) ? form : latinHead(form);
    if (head === undefined) odd.push(...namesOf(record, records).filter(({ name }) => name === form));
    else shelf.put(openingOf(head)!, record);
  };
  for (const record of [...organizations, ...people]) put(record, record.name);
  for (const record of organizations) for (const acronym of record.acronyms ?? NO_FORMS) put(record, acronym);
  for (const record of people) for (const alias of record.aliases ?? NO_FORMS) put(record, alias);
  const isPut = ({ kind }: PlaceRecord): boolean => kind !== 'city' || towns;
  for (const record of places) if (isPut(record)) put(record, record.name);
  records.names('en').each((id, written) => {
    const record = id.startsWith('place:') ? world.place(id) : undefined;
    if (record && isPut(record)) for (const form of expandForms(written)) put(record, form);
  });
  return { odd, at: (head) => shelf.at(head) };
}

/** The first word of a name, folded, where nothing of it hangs on a language. */
function headIn(name: string): string | undefined {
  return PLAIN.exec(name)?.[0].toLowerCase() ?? latinHead(name);
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

function namesOf(record: Named, records: WorldRecords): readonly WorldName[] {
  const { id, name } = record;
  const at = recordNumbers(records).get(id)!;
  if ('terms' in record) return namesAs({ is: 'person', id }, at, [name, ...(record.aliases ?? NO_FORMS)]);
  if ('kind' in record) {
    return namesAs(placeSense(record), at, [name, ...(records.names('en').get(id) ?? NO_FORMS)]);
  }
  const form = isAcronym(name) ? 'acronym' : 'name';
  return [
    { id, name, sense: { is: 'organization', id, form }, order: orderOf('organization', at, 0) },
    ...namesAs({ is: 'organization', id, form: 'acronym' }, at, record.acronyms ?? NO_FORMS),
  ];
}

function namesAs(
  sense: Sense & { readonly is: 'organization' | 'place' | 'person'; readonly id: string },
  at: number,
  forms: readonly string[],
): WorldName[] {
  let order = orderOf(sense.is, at, FOREIGN_FORMS);
  return Array.from(new Set(forms), (name) => ({ id: sense.id, name, sense, order: order++ }));
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
