// The forms that a language has of the world's records, made when somebody asks for a record.

import type { World, WorldRecords } from '../../graph/world/index.ts';
import { isAcronym } from '../../graph/world/index.ts';
import type { Entry } from './entry.ts';
import { listed, orderOf } from './entry.ts';
import type { LanguageNames } from './language-names.ts';
import { recordNumbers } from './record-numbers.ts';
import { placeSense } from './sense.ts';

/** Names of records in a language. */
export interface RecordEntries {
  /** Tells every name as it is written, with braces, and the record that it means. */
  each(tell: (id: string, written: string) => void): void;
  /** The forms of a record, each with what it stands for; none where nothing of the world has that id. */
  of(id: string): readonly Entry[];
}

/** The names that a language has of the world's records beyond the world's own. */
export function recordEntries(pack: LanguageNames, world: World): RecordEntries {
  const { records } = world;
  const own = records.names(pack.language);
  return {
    each(tell) {
      own.each(tell);
      for (const [id, names] of Object.entries(pack.organizations)) for (const name of names) tell(id, name);
      for (const { id, name } of records.formerStates) tell(id, name);
    },
    of(id) {
      const at = recordNumbers(records).get(id);
      const forms = own.get(id) ?? [];
      if (at === undefined) return [];
      if (id.startsWith('org:')) return bodyEntries(pack, world, id, at, forms);
      if (id.startsWith('place:')) return placeEntries(records, at, forms);
      const kind = id.startsWith('person:') ? 'person' : 'former';
      let order = orderOf(kind, at, 0);
      if (kind === 'person')
        return forms.map((form) => listed(order++, form, 'person', { is: 'person', id }));
      return [records.formerStates[at]!.name, ...forms].map((form) =>
        listed(order++, form, 'name', { is: 'none' }, isAcronym(form)),
      );
    },
  };
}

function bodyEntries(
  pack: LanguageNames,
  world: World,
  id: string,
  at: number,
  forms: readonly string[],
): Entry[] {
  // The world's name comes from the world.
  const name = world.organization(id)?.name;
  let order = orderOf('organization', at, 1);
  return [...new Set([...forms, ...(pack.organizations[id] ?? [])])]
    .filter((form) => form !== name)
    .map((form) =>
      isAcronym(form)
        ? listed(order++, form, 'fixed', { is: 'organization', id, form: 'acronym' }, true)
        : listed(order++, form, pack.endings.body ? 'body' : 'name', {
            is: 'organization',
            id,
            form: 'name',
          }),
    );
}

function placeEntries({ places }: WorldRecords, at: number, forms: readonly string[]): Entry[] {
  const sense = placeSense(places[at]!);
  let order = orderOf('place', at, 0);
  // Several forms are its cases, written out.
  return forms.map((form) => listed(order++, form, forms.length === 1 ? 'place' : 'name', sense));
}
