// The facts of `seeds/world` as they lie in the files. Every record has an id; ids are the graph's.

import type { Day } from '../model/index.ts';
import type { NamesById } from './names-by-id.ts';

export type { NamesById } from './names-by-id.ts';

/** `countries.json` over `countries.generated.json`. */
export interface CountryRecord {
  readonly id: string;
  readonly name: string;
  readonly capital?: string;
  /** Further cities that the news lets stand for the government. */
  readonly seats?: readonly string[];
  readonly qid?: string;
  /** Wikidata's id of the capital. */
  readonly capitalQid?: string;
  /** State and city in one: after a place word the city is meant. */
  readonly cityState?: true;
}

/** `organizations.json`. */
export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  /** Matched in this case only, in every language. */
  readonly acronyms?: readonly string[];
  /** What it is called by those who have said that a body is meant ("the European side"); looked for in no text. */
  readonly called?: readonly string[];
  /** The state or the organization that it is a part of. */
  readonly country?: string;
  /** Of its state's own: who acts for it acts for the state, as nobody does for a party, an armed group or a church. */
  readonly organ?: true;
  readonly partOf?: string;
  /** A forum that others meet at, which acts no more than a place does; its town where that is always the same. */
  readonly gathering?: true | string;
  readonly members?: readonly string[];
  /** The city that the news lets stand for it. */
  readonly seat?: string;
}

/** `cities.generated.json`, `regions.json`, `venues.json`. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: 'city' | 'region' | 'sea' | 'venue';
  readonly country?: string;
  /** The place it lies in: a venue's city. */
  readonly within?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Thousands of inhabitants. */
  readonly population?: number;
}

/** A time in office. A year alone means no more than that. */
export interface Term {
  readonly role: string;
  /** Country or organization. */
  readonly of: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent: before 2015, or not known. */
  readonly from?: string;
  /** Absent: still in office when the record was last checked, or not known. */
  readonly to?: string;
}

/** `people.json`. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly qid?: string;
  readonly terms: readonly Term[];
  /** Other full names and spellings in Latin letters, for every language; one-word ones only where they mean nobody else. */
  readonly aliases?: readonly string[];
  /** The family name stands first: "Xi Jinping". */
  readonly familyFirst?: true;
}

/** `ministries.json`: names by portfolio, with exceptions by state. */
export interface MinistryPattern {
  readonly portfolio: string;
  /** `{country}` stands for the state's name. */
  readonly name: string;
  /** Names of their own, by ISO code. */
  readonly own?: Readonly<Record<string, string>>;
  /** Organizations of the records that are such a body, by ISO code: the Knesset is Israel's parliament. */
  readonly records?: Readonly<Record<string, string>>;
}

/** `former-states.json`: a state that is no more. Its name is no actor's. */
export interface FormerStateRecord {
  readonly id: string;
  readonly name: string;
  readonly qid?: string;
  /** The last day that it had this name. */
  readonly until: string;
}

/** All records, as read. */
export interface WorldRecords {
  readonly countries: readonly CountryRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly places: readonly PlaceRecord[];
  readonly people: readonly PersonRecord[];
  readonly ministries: readonly MinistryPattern[];
  readonly formerStates: readonly FormerStateRecord[];
  /** Names in a language by ISO 639-1 code, from `names/`; read when first asked for, empty where there are none. */
  readonly names: (language: string) => NamesById;
  /** The same without towns, which is a tenth of it. */
  readonly fewNames: (language: string) => NamesById;
  /**
   * What else towns are called in whatever language: a line a town, its id and its names, a tab before and behind each.
   * Read when first asked for, empty where there is no such file.
   */
  readonly townNames: () => string;
}

/** Which file of `seeds/world` a record's kind lies in. */
export const WORLD_FILES = {
  country: 'countries.json',
  organization: 'organizations.json',
  place: 'cities.generated.json',
  person: 'people.json',
  ministry: 'ministries.json',
  former: 'former-states.json',
} as const;

/** An office that a person held on a day. */
export interface Office {
  readonly person: string;
  readonly role: string;
  readonly of: string;
  /** No other holder is possible on that day as far as the records' precision goes. */
  readonly certain: boolean;
  /** `seeds/world/people.json#person:…`, for evidence. */
  readonly record: string;
}

/** A day or a part of one, as first and last day. */
export function spanOf(text: string | undefined, end: 'first' | 'last'): Day {
  if (text === undefined) return end === 'first' ? '0001-01-01' : '9999-12-31';
  if (text.length === 4) return end === 'first' ? `${text}-01-01` : `${text}-12-31`;
  if (text.length === 7) return end === 'first' ? `${text}-01` : `${text}-31`;
  return text;
}
