// What can be wrong with the world's records, each fault with its file and record.

import type { PersonRecord, WorldRecords } from './records.ts';
import { checkNames } from './check-names.ts';
import { spanOf, WORLD_FILES } from './records.ts';

/** One thing wrong with one record. */
export interface WorldFault {
  readonly file: string;
  readonly record: string;
  readonly message: string;
}

const TIME = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** Roles that several people hold at once. */
const SHARED =
  /spokesperson|envoy|negotiator|representative|commissioner|adviser|councillor|captain regent|co-prince|ambassador|deputy|leader|member/;

/** Unknown ids, doubles, terms that end before they begin or overlap; sorted as the files are. */
export function checkRecords(records: WorldRecords): readonly WorldFault[] {
  const faults: WorldFault[] = [];
  const known = new Set<string>();
  const say = (kind: keyof typeof WORLD_FILES, record: string, message: string): void => {
    faults.push({ file: WORLD_FILES[kind], record, message });
  };
  const enter = (kind: keyof typeof WORLD_FILES, list: readonly { id: string; name: string }[]): void => {
    for (const { id, name } of list) {
      if (known.has(id)) say(kind, id, `"${id}" is there twice; keep one`);
      if (!/^(country:[A-Z]{2}|(org|place|person|state):[a-z0-9-]+)$/.test(id))
        say(kind, id, `"${id}" is no id of ours`);
      if (name.trim() === '') say(kind, id, 'has no name');
      known.add(id);
    }
  };
  enter('country', records.countries);
  enter('organization', records.organizations);
  enter('place', records.places);
  enter('person', records.people);
  enter('former', records.formerStates);
  const ministries = new Set(records.ministries.map((pattern) => pattern.portfolio));
  const isMinistry = (id: string): boolean => ministries.has(/^org:[a-z]{2}-(.+)$/.exec(id)?.[1] ?? '');
  const need = (kind: keyof typeof WORLD_FILES, record: string, id: string | undefined): void => {
    if (id !== undefined && !known.has(id) && !isMinistry(id))
      say(kind, record, `names "${id}", which is no record`);
  };
  for (const { id, capital, seats = [] } of records.countries) {
    for (const place of [capital, ...seats]) need('country', id, place);
  }
  for (const { id, country, partOf, seat, gathering, members = [] } of records.organizations) {
    const town = gathering === true ? undefined : gathering;
    for (const other of [country, partOf, seat, town, ...members]) need('organization', id, other);
  }
  for (const { portfolio, records: own = {} } of records.ministries) {
    for (const id of Object.values(own)) need('ministry', portfolio, id);
  }
  for (const { id, country, within } of records.places) {
    for (const other of [country, within]) need('place', id, other);
  }
  for (const { id, terms } of records.people) {
    for (const { of } of terms) {
      need('person', id, of);
      // A place acts for nobody: whoever stands for one would bring it into events as a party.
      if (of.startsWith('place:'))
        say('person', id, `holds an office of "${of}", which is no state or organization`);
    }
  }
  const capitals = records.countries.map(({ id, capitalQid: qid }) => ({
    id,
    ...(qid === undefined ? {} : { qid }),
  }));
  const described = [...records.countries, ...capitals, ...records.people, ...records.formerStates];
  for (const [qid, held] of group<{ id: string; qid?: string }>(described, (record) => record.qid)) {
    const [first, last] = [held[0]!.id, held.at(-1)!.id];
    const kind = last.startsWith('person:') ? 'person' : last.startsWith('state:') ? 'former' : 'country';
    if (first !== last) say(kind, last, `has the QID "${qid}" of "${first}"`);
    if (!/^Q[1-9]\d*$/.test(qid)) say(kind, last, `"${qid}" is no QID`);
  }
  checkTerms(records.people, say);
  return [...faults, ...checkNames(records)];
}

function checkTerms(
  people: readonly PersonRecord[],
  say: (kind: 'person', record: string, message: string) => void,
): void {
  const terms = people.flatMap(({ id, terms: own }) => own.map((term) => ({ id, ...term })));
  for (const { id, role, from, to } of terms) {
    for (const time of [from, to]) {
      if (time !== undefined && !TIME.test(time)) say('person', id, `"${time}" is no year, month or day`);
    }
    if (spanOf(from, 'first') > spanOf(to, 'last')) say('person', id, `ends as ${role} before it begins`);
  }
  for (const [office, held] of group(terms, ({ role, of }) =>
    SHARED.test(role) ? undefined : `${role} of ${of}`,
  )) {
    const sorted = held.toSorted((a, b) => (spanOf(a.from, 'first') < spanOf(b.from, 'first') ? -1 : 1));
    sorted.forEach((next, index) => {
      const before = sorted[index - 1];
      if (!before || before.id === next.id) return;
      if (spanOf(before.to, 'first') > spanOf(next.from, 'last')) {
        say(
          'person',
          next.id,
          `is ${office} from ${next.from ?? 'ever'}, while "${before.id}" is until ${before.to ?? 'today'}`,
        );
      }
    });
  }
}

function group<T>(list: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
