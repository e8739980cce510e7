// What a record of the world is called in the languages of the model, besides its English name: for whoever searches.

import { LANGUAGES } from '../model/index.ts';
import type { WorldRecords } from './records.ts';

/** The names by id, in every case that the files have, each once; none for what is no record. Files are read when first asked for. */
export function otherNames({ names }: Pick<WorldRecords, 'names'>): (id: string) => readonly string[] {
  return (id) => [...new Set(LANGUAGES.flatMap((language) => names(language).get(id) ?? []))];
}
