// A form as a list has it, before it is made matchable.

import type { Endings } from './language-names.ts';
import type { Sense } from './sense.ts';

/** How a form is inflected: as that class of words, as a place by its own endings, or not at all. */
export type Inflection = keyof Endings | 'place' | 'fixed';

export interface Entry {
  readonly name: string;
  readonly inflection: Inflection;
  readonly sense: Sense;
  /** In this case only. */
  readonly exact: boolean;
  /** The world's, whose marks the language's press may leave out. */
  readonly foreign: boolean;
  /** Which of two forms that are written alike comes first. */
  readonly order: number;
}

/** An entry of the language's own. */
export function listed(
  order: number,
  name: string,
  inflection: Inflection,
  sense: Sense,
  exact = false,
): Entry {
  return { name, inflection, sense, exact, foreign: false, order };
}

/** Kinds of entries in the order in which forms that are written alike are taken. */
const KINDS = [
  'country',
  'organization',
  'place',
  'person',
  'former',
  'townAdjective',
  'seat',
  'role',
  'ministry',
  'ownMinistry',
  'none',
] as const;
/** More records than a kind has, and more forms than a record has. */
const RECORDS = 1_000_000;
const FORMS = 1_000;

/** Where a form stands: by kind, by record within the kind, by form within the record. */
export function orderOf(kind: (typeof KINDS)[number], record: number, form: number): number {
  return (KINDS.indexOf(kind) * RECORDS + record) * FORMS + form;
}

/** The forms that come from the world stand behind a record's own in the language. */
export const FOREIGN_FORMS = FORMS / 2;
