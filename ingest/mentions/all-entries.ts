// Every entry that a language has, by its first word: its pack's, its names of the world's records, the world's own.

import type { World } from '../../graph/world/index.ts';
import { expandForms } from '../../graph/world/index.ts';
import type { Entry } from './entry.ts';
import type { FormMaker } from './form.ts';
import { isLatin, languageEntries } from './language-entries.ts';
import type { LanguageNames } from './language-names.ts';
import { shelfOf } from './openings.ts';
import { recordEntries } from './record-entries.ts';
import { entryOf, worldNames } from './world-entries.ts';

/** The entries of a language. */
export interface AllEntries {
  /** Those whose first word is this one, folded. */
  at(head: string): readonly Entry[];
  /** The names of all but those of the world's that are in Latin letters. */
  names(): readonly string[];
}

/** Puts the entries of a language away; what an article never begins a word with is never made. */
export function allEntries(pack: LanguageNames, world: World, maker: FormMaker): AllEntries {
  const latin = isLatin(pack);
  const named = world.records.names(pack.language);
  const common = worldNames(world, latin);
  const ofRecords = recordEntries(pack, world);
  const odd = common.odd.flatMap((name) => entryOf(name, pack, named.get(name.id) ?? [], latin) ?? []);
  const own = [...languageEntries(pack, world), ...odd];
  const entriesOf = (thing: Entry | string): readonly Entry[] =>
    typeof thing === 'string' ? ofRecords.of(thing) : [thing];
  const shelf = shelfOf(entriesOf, (entry) => maker.headOf(entry));
  const put = (name: string, thing: Entry | string): void => {
    maker.eachOpening(name, (opening) => shelf.put(opening, thing));
  };
  for (const entry of own) put(entry.name, entry);
  ofRecords.each((id, written) => put(written, id));

  const cutEndings = latin ? maker.cutEndings : [''];
  /** The world's names of which a form begins with that word. */
  const commonAt = (head: string): readonly Entry[] => {
    const found: Entry[] = [];
    for (const ending of cutEndings)
      for (const name of common.at(head + ending)) {
        const entry = entryOf(name, pack, named.get(name.id) ?? [], latin);
        if (entry && (cutEndings.length === 1 || maker.headOf(entry) === head)) found.push(entry);
      }
    return found;
  };
  return {
    at: (head) => [...shelf.at(head), ...commonAt(head)],
    names() {
      const names = own.map(({ name }) => name);
      ofRecords.each((_, written) => names.push(...expandForms(written)));
      return names;
    },
  };
}
