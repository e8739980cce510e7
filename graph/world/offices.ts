// Who held which office on a day, as far as the records say so for certain.

import type { Day } from '../model/index.ts';
import type { Office, PersonRecord, Term } from './records.ts';
import { spanOf, WORLD_FILES } from './records.ts';

interface Holding {
  readonly person: string;
  readonly term: Term;
  readonly first: Day;
  readonly last: Day;
}

/** Offices by person, by role and by whose they are; all answer in the order of the file. */
export interface Offices {
  /** Offices that a person held, or may have held, on that day. */
  officesOf(person: string, day: Day): readonly Office[];
  /** Who held, or may have held, that role of that country or organization on that day. */
  holders(role: string, of: string, day: Day): readonly Office[];
  /** Offices of that country or organization on that day. */
  officesUnder(of: string, day: Day): readonly Office[];
  /** Offices of that role on that day, whose ever they are. */
  officesAs(role: string, day: Day): readonly Office[];
}

const NOBODY: readonly Office[] = [];

/** Builds both indexes; a term with no end lasts until today, one with a bare year covers the whole year. */
export function indexOffices(people: readonly PersonRecord[]): Offices {
  const byPerson = new Map<string, Holding[]>();
  const byRole = new Map<string, Holding[]>();
  const byOwner = new Map<string, Holding[]>();
  const byTitle = new Map<string, Holding[]>();
  const add = (map: Map<string, Holding[]>, key: string, holding: Holding): void => {
    const list = map.get(key);
    if (list) list.push(holding);
    else map.set(key, [holding]);
  };
  for (const { id, terms } of people) {
    for (const term of terms) {
      const holding = { person: id, term, first: spanOf(term.from, 'first'), last: spanOf(term.to, 'last') };
      add(byPerson, id, holding);
      add(byRole, `${term.role}|${term.of}`, holding);
      add(byOwner, term.of, holding);
      add(byTitle, term.role, holding);
    }
  }
  const on = (list: readonly Holding[] | undefined, day: Day): readonly Holding[] =>
    (list ?? []).filter((holding) => holding.first <= day && day <= holding.last);
  const officeOf = ({ person, term }: Holding, day: Day): Office => ({
    person,
    role: term.role,
    of: term.of,
    certain: on(byRole.get(`${term.role}|${term.of}`), day).length === 1 && isSure(term, day),
    record: `seeds/world/${WORLD_FILES.person}#${person}`,
  });
  /** An article asks for the same offices of its day over and over. */
  const known = new Map<readonly Holding[], readonly Office[]>();
  let knownDay: Day | undefined;
  const officesOn = (list: readonly Holding[] | undefined, day: Day): readonly Office[] => {
    if (!list) return NOBODY;
    if (day !== knownDay) known.clear();
    knownDay = day;
    const held = known.get(list) ?? on(list, day).map((holding) => officeOf(holding, day));
    known.set(list, held);
    return held;
  };
  return {
    officesOf: (person, day) => officesOn(byPerson.get(person), day),
    holders: (role, of, day) => officesOn(byRole.get(`${role}|${of}`), day),
    officesUnder: (of, day) => officesOn(byOwner.get(of), day),
    officesAs: (role, day) => officesOn(byTitle.get(role), day),
  };
}

/** Inside the term whatever the missing parts of its ends are. */
function isSure({ from, to }: Term, day: Day): boolean {
  const latestStart = from === undefined ? '0001-01-01' : spanOf(from, 'last');
  const earliestEnd = to === undefined ? '9999-12-31' : spanOf(to, 'first');
  return latestStart <= day && day <= earliestEnd;
}
