// What can be wrong with the names by language, each fault with its file and record.

import { LANGUAGES } from '../model/index.ts';
import type { WorldFault } from './check-records.ts';
import type { WorldRecords } from './records.ts';

/**
 * Ids that are no record, entries without a form, and a form that two bodies, two people or two venues, regions
 * or seas share: between those nothing ranks. Towns are ranked by their inhabitants, so they may share a name.
 */
export function checkNames(records: WorldRecords): readonly WorldFault[] {
  const ranked = new Set(records.places.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  const known = new Map<string, readonly string[]>();
  for (const { id, name, acronyms = [] } of records.organizations) known.set(id, [name, ...acronyms]);
  for (const { id, name } of [...records.places, ...records.formerStates]) known.set(id, [name]);
  for (const { id, name, aliases = [] } of records.people) known.set(id, [name, ...aliases]);
  return LANGUAGES.flatMap((language) => {
    const faults: WorldFault[] = [];
    const say = (record: string, message: string): void => {
      faults.push({ file: `names/${language}`, record, message });
    };
    const names = records.names(language);
    for (const [id, forms] of names) {
      if (!known.has(id)) say(id, `names "${id}", which is no record`);
      if (forms.length === 0) say(id, 'has no form; alternatives in braces must be as many in each');
      if (forms.some((form) => form.trim() !== form || form === '')) say(id, 'has a form with a blank edge');
    }
    const bearers = new Map<string, string>();
    for (const [id, everywhere] of known) {
      if (ranked.has(id)) continue;
      for (const form of new Set(
        [...everywhere, ...(names.get(id) ?? [])].map((text) => text.toLowerCase()),
      )) {
        const key = `${id.slice(0, id.indexOf(':'))} ${form}`;
        const bearer = bearers.get(key);
        if (bearer === undefined) bearers.set(key, id);
        else say(id, `has the name "${form}" of "${bearer}"`);
      }
    }
    return faults;
  });
}
